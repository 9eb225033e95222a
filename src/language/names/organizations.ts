/** @module Organizations that news is full of, their short names, and the words that make a name an organization's. */

/** full name|other names, separated by ";" */
const KNOWN = `
Central Intelligence Agency|CIA;C.I.A.;the agency
Federal Bureau of Investigation|FBI;F.B.I.
National Security Agency|NSA;N.S.A.
National Security Council|NSC
Department of Homeland Security|DHS;D.H.S.;Homeland Security;Homeland Security Department
State Department|Department of State;US State Department;U.S. State Department
Defense Department|Pentagon;Department of Defense;DOD;DoD
Justice Department|Department of Justice;DOJ
Treasury Department|Department of the Treasury;Treasury
Department of Veterans Affairs|Veterans Affairs;VA;Veterans Affairs Department
Department of Health and Human Services|HHS;Health and Human Services
Environmental Protection Agency|EPA;E.P.A.
Food and Drug Administration|FDA;F.D.A.
Federal Reserve|Fed
Internal Revenue Service|IRS;I.R.S.
Immigration and Customs Enforcement|ICE
Customs and Border Protection|CBP
Federal Emergency Management Agency|FEMA
National Rifle Association|NRA;N.R.A.
National Aeronautics and Space Administration|NASA
White House|
Oval Office|
Supreme Court|
Congress|
Senate|US Senate;U.S. Senate
House of Representatives|House
House of Commons|Commons
House of Lords|
Parliament|
Kremlin|
Vatican|Holy See
Democratic National Committee|DNC;D.N.C.
Republican National Committee|RNC;R.N.C.
Republican Party|GOP;G.O.P.
Democratic Party|
Conservative Party|
Labour Party|Labour
Labor Party|
United Nations|UN;U.N.
United Nations Security Council|Security Council;UN Security Council;U.N. Security Council
European Union|EU;E.U.
European Commission|
European Parliament|
European Central Bank|ECB
North Atlantic Treaty Organization|NATO;Nato
International Monetary Fund|IMF;I.M.F.
World Health Organization|WHO
World Trade Organization|WTO
World Bank|
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Olympic Committee|IOC
African Union|AU
Arab League|
Islamic State|ISIS;ISIL;IS;Daesh
Al Qaeda|al-Qaeda;Al-Qaeda;al Qaeda;al-Qaida
Hamas|
Hezbollah|
Taliban|
Muslim Brotherhood|
Bank of England|
Scotland Yard|Metropolitan Police
American Civil Liberties Union|ACLU
Planned Parenthood|
Amnesty International|
Human Rights Watch|HRW
Red Cross|
Joint Chiefs of Staff|Joint Chiefs
Securities and Exchange Commission|SEC
Federal Communications Commission|FCC
Office of Management and Budget|OMB
Secret Service|US Secret Service;U.S. Secret Service
Capitol Police|
National Guard|
Coast Guard|
Foreign Office|
Home Office|
Labour|
Google|
Facebook|
Twitter|
Apple|
Amazon|
Microsoft|
Exxon Mobil|Exxon;ExxonMobil
General Motors|GM
General Electric|GE
Goldman Sachs|
JPMorgan Chase|JPMorgan;JP Morgan
Volkswagen|VW
Boeing|
Uber|
Tesla|
Walmart|Wal-Mart
Harvard University|Harvard
Yale University|Yale
Stanford University|Stanford
NFL|National Football League
NBA|National Basketball Association
FIFA|
UEFA|`

/** Words, lower case, that make the name an organization's when they end it (or stand before "of"). */
const HEADS = `
inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag company corporation group holdings partners enterprises industries bank university college school institute academy hospital clinic department ministry bureau agency administration
office committee commission council board authority service services association federation union league club party front movement alliance coalition foundation fund trust society organization organisation network centre center
court congress senate parliament assembly cabinet army navy force forces guard corps brigade regiment division battalion fleet police church diocese archdiocese times post journal gazette herald tribune news press
magazine radio television tv channel records studios pictures entertainment airlines airways motors systems technologies software pharmaceuticals energy oil petroleum electric mutual insurance capital securities
ventures associates brothers team orchestra band ensemble museum library theatre theater project program initiative campaign task conference caucus chamber consortium guild brotherhood united city fc athletic rovers wanderers
yankees cubs giants eagles lions tigers bears broncos cowboys lakers celtics bulls heat rangers patriots laboratory laboratories lab labs reserve treasury pentagon militia rebels guards squadron wing command headquarters
railroad railway railways bros bros. symphony philharmonic choir orchestra ballet opera troupe lodge fraternity sorority infantry cavalry artillery militia fusiliers hussars dragoons volunteers
phillies mets dodgers astros padres orioles marlins mariners royals brewers twins tigers braves reds nationals rockies diamondbacks angels athletics pirates packers steelers ravens bengals browns texans colts jaguars titans chiefs raiders chargers redskins vikings saints
falcons panthers buccaneers seahawks rams cardinals dolphins jets bills 49ers knicks nets raptors pistons pacers bucks hawks hornets magic wizards rockets grizzlies pelicans mavericks spurs nuggets timberwolves suns clippers sixers blazers bruins sabres canadiens senators flyers
penguins capitals devils islanders thrashers blackhawks predators coyotes oilers flames canucks sharks kings ducks maroons nordiques wildcats bulldogs huskies hurricanes seminoles gators longhorns sooners aggies hoosiers buckeyes wolverines spartans badgers hawkeyes cornhuskers jayhawks
cougars trojans cavaliers terrapins volunteers razorbacks rebels crusaders warriors knights mustangs argonauts alouettes stampeders roughriders rovers albion hotspur
secretariat directorate tribunal exchange stores restaurants hotels resorts communications media publishing publications books broadcasting cooperative syndicate cartel think-tank forum summit watch international`

export interface KnownOrganization {
  readonly name: string
  readonly short: readonly string[]
}

/** Well-known organizations with the other names they go by. */
export const ORGANIZATIONS: readonly KnownOrganization[] = KNOWN.trim()
  .split('\n')
  .map((row) => {
    const [name, short] = row.split('|')
    return { name: name!.trim(), short: short ? short.split(';') : [] }
  })

const byName = new Map(ORGANIZATIONS.flatMap((o) => [o.name, ...o.short].map((n) => [n, o] as const)))

/** The organization that goes by `name` (as written, without article). */
export const knownOrganization = (name: string): KnownOrganization | undefined => byName.get(name)

/** Every name in the table, full and short, as written. */
export const ORGANIZATION_NAMES: ReadonlySet<string> = new Set(byName.keys())

/** Words, lower case, that make the name they end an organization's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(HEADS.trim().split(/\s+/))

/** The acronym that the capitals of a name spell: "National Rifle Association" → "NRA". */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('')
}
