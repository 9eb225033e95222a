/** @module Words of titles and roles: what stands before a name ("Sen.") or says what somebody does ("spokeswoman"). */

const lower = (table: string) => new Set(table.trim().split(/\s+/))

/** Forms of address: they tell a person, sometimes a gender, and no role. */
export const ADDRESS: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ...['mr', 'mr.', 'sir', 'mister', 'monsieur', 'm.', 'herr', 'signor', 'sheik', 'sheikh', 'shaikh'].map(
    (w) => [w, 'male'] as const,
  ),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'madam', 'madame', 'mme.', 'dame', 'lady', 'frau', 'sheikha'].map(
    (w) => [w, 'female'] as const,
  ),
  ...['dr', 'dr.', 'doctor'].map((w) => [w, 'unknown'] as const),
])

/** Abbreviated title → the title in full. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'sen.': 'Senator',
    sen: 'Senator',
    'sens.': 'Senators',
    'rep.': 'Representative',
    rep: 'Representative',
    'reps.': 'Representatives',
    'gov.': 'Governor',
    gov: 'Governor',
    'lt.': 'Lieutenant',
    lt: 'Lieutenant',
    'gen.': 'General',
    gen: 'General',
    'col.': 'Colonel',
    'maj.': 'Major',
    'capt.': 'Captain',
    'sgt.': 'Sergeant',
    'cpl.': 'Corporal',
    'adm.': 'Admiral',
    'brig.': 'Brigadier',
    'cmdr.': 'Commander',
    'supt.': 'Superintendent',
    'det.': 'Detective',
    'insp.': 'Inspector',
    'prof.': 'Professor',
    prof: 'Professor',
    'rev.': 'Reverend',
    'fr.': 'Father',
    'pres.': 'President',
    'sec.': 'Secretary',
    'amb.': 'Ambassador',
    'atty.': 'Attorney',
    'asst.': 'Assistant',
    'dep.': 'Deputy',
    'del.': 'Delegate',
    'dist.': 'District',
    'hon.': 'Honorable',
    'msgr.': 'Monsignor',
    pm: 'Prime Minister',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
  }),
)

/** Nouns, lower case, that head a role. */
export const ROLE_HEADS = lower(`
  president vice-president vice-chairman vice-chairwoman vice-chair premier chancellor minister secretary undersecretary under-secretary director director-general chief head chairman chairwoman chairperson chair
  co-chair co-chairman co-founder cofounder founder owner co-owner leader co-leader boss ceo cfo coo cto cio executive governor mayor senator congressman congresswoman representative rep lawmaker legislator councilman councilwoman councillor alderman
  delegate assemblyman assemblywoman speaker whip ambassador envoy diplomat consul commissioner administrator superintendent comptroller treasurer auditor inspector prosecutor attorney lawyer counsel solicitor barrister judge justice magistrate
  general colonel major captain lieutenant sergeant corporal admiral commander commandant brigadier marshal private officer sheriff detective agent trooper constable patrolman veteran soldier marine sailor
  spokesman spokeswoman spokesperson press-secretary adviser advisor aide assistant strategist consultant lobbyist pollster analyst economist expert specialist scholar fellow researcher scientist professor lecturer teacher principal dean provost
  rector historian author writer novelist poet journalist reporter correspondent editor columnist commentator contributor anchor anchorwoman anchorman host co-host moderator producer publisher photographer blogger pundit broadcaster presenter
  doctor physician surgeon nurse psychiatrist psychologist therapist dentist veterinarian pope cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah cleric sheikh mullah monk nun chaplain deacon patriarch vicar minister evangelist
  king queen prince princess duke duchess earl count countess baron emperor empress sultan emir shah tsar pharaoh lord dame monarch heir coach manager captain player quarterback pitcher striker goalkeeper midfielder defender forward guard
  athlete champion golfer boxer driver swimmer referee umpire actor actress singer rapper musician comedian comic artist director filmmaker producer composer model dancer star engineer architect designer developer programmer programmer technician
  activist organizer campaigner advocate dissident protester volunteer student candidate nominee contender frontrunner front-runner rival opponent challenger incumbent successor predecessor appointee designate member official bureaucrat
  deputy negotiator mediator coordinator supervisor trustee banker financier investor entrepreneur businessman businesswoman businessperson developer tycoon billionaire millionaire magnate trader broker farmer rancher worker employee
  wife husband son daughter brother sister mother father widow widower spouse uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother girlfriend boyfriend partner fiance fiancee friend neighbor
  suspect defendant plaintiff witness victim gunman shooter accuser informant whistleblower spy hostage prisoner inmate fugitive biographer biographer ghostwriter translator librarian curator astronaut pilot secretary-general mogul
  strongman dictator ruler warlord rebel militant terrorist statesman politician democrat republican libertarian liberal conservative independent clerk registrar ombudsman regulator watchdog chairmanship hawk ally critic supporter donor fundraiser
  laureate parliamentarian mp mep msp mla congressmember chaplain bodyguard driver chauffeur housekeeper clerk intern staffer operative insider resident native retiree superintendent parliamentarian taoiseach caliph`)

/** Roles that tell a gender. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    ...lower(`spokeswoman chairwoman congresswoman councilwoman businesswoman assemblywoman anchorwoman actress queen princess duchess countess empress wife daughter sister mother widow aunt niece girlfriend granddaughter
    grandmother nun fiancee waitress heiress woman girl lady policewoman vice-chairwoman dame`),
  ].map((w) => [w, 'female'] as const),
  ...[
    ...lower(`spokesman chairman congressman councilman businessman assemblyman anchorman king prince duke emperor husband son brother father widower uncle nephew boyfriend grandson grandfather monk priest pope cardinal
    archbishop man boy gentleman policeman vice-chairman fiance imam ayatollah sheikh gunman strongman statesman`),
  ].map((w) => [w, 'male'] as const),
])

/** Words that may stand before or inside a title, lower case. */
export const ROLE_MODIFIERS = lower(`
  vice deputy assistant associate senior junior chief acting interim former ex incoming outgoing then then- current new longtime long-time veteran retired late prime foreign interior defense defence finance health education
  justice energy trade labor labour transport transportation treasury home housing agriculture commerce culture environment national security press communications chief executive general attorney inspector principal first second third
  ranking top top-ranking high-ranking majority minority state federal district county city u.s. us american special political campaign communications military intelligence economic legal financial managing founding honorary presidential
  vice-presidential gubernatorial congressional parliamentary democratic republican conservative liberal labour independent fellow crown grand supreme armed human police fire army navy air field rear brigadier lieutenant major
  master staff command executive creative editorial sports news white house capitol senate house permanent ousted embattled disgraced controversial prominent influential powerful popular leading lead co- joint self-described
  so-called nominal provisional caretaker designate elect emeritus emerita right-wing left-wing far-right far-left hard-line centrist moderate progressive reformist opposition ruling rival fellow billionaire conservative`)

/** Words before a title that move it in time. */
export const FORMER = lower(
  'former ex ex- then then- late onetime one-time erstwhile previous retired departing-former past',
)
export const ACTING = lower('acting interim caretaker provisional')
export const FUTURE = lower('incoming designate elect designated future next nominee presumptive')
