/**
 * @module Nouns that say on what footing a source stands, lower case and singular.
 *
 *   spokesperson  "a campaign spokeswoman"          document   "the lawsuit", "a poll"
 *   vague         "an official", "two aides"         outlet     "the newspaper", "an editorial"
 *   role          "the mayor", "his attorney"        organization "the committee", "the campaign"
 */

const lower = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

export const SPOKES = lower('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons')

/** People whom the noun does not single out: "the official" stays unnamed however definite it is. */
export const VAGUE = lower(`
  official source person people aide adviser advisor insider operative staffer employee worker associate ally friend supporter backer critic
  opponent observer expert analyst economist strategist consultant lobbyist donor lawmaker legislator senator-elect delegate superdelegate activist
  protester voter resident witness participant attendee member colleague confidant confidante acquaintance relative diplomat investigator
  prosecutor officer agent soldier fighter rebel militant student scholar researcher scientist academic historian investor trader banker executive
  manager reporter journalist correspondent editor photographer lawyer attorney man woman men women guy boy girl child children kid teenager
  figure leader elite elder veteran loyalist surrogate strategists fundraiser organizer volunteer customer consumer reader viewer listener user
  caller narrator moderator pollster skeptic advocate detractor fan follower respondent citizen immigrant refugee doctor teacher farmer nurse parent
  mother father family neighbor authority aides one other another someone somebody anyone anybody everyone everybody nobody many most some few several
  both half majority minority third quarter percent number others none all contributor demonstrator marcher spectator candidate rival
  conservative liberal progressive moderate evangelical hawk environmentalist pundit commentator contender crowd audience public community electorate
  group_of type handful dozen dozens hundreds thousands millions host player pediatrician judge interpreter translator driver
  firefighter commander guard policeman contractor aide-de-camp lobbyists scientist`)

/** People of whom there is one in the report's eyes: with "the", "his" or a country they lead to somebody named. */
export const ROLE = lower(`
  president premier chancellor minister secretary director chief head chairman chairwoman chairperson chair founder owner boss ceo governor mayor
  senator congressman congresswoman representative speaker ambassador envoy commissioner administrator justice pope king queen prince princess
  nominee candidate frontrunner front-runner challenger incumbent billionaire businessman businesswoman mogul magnate tycoon developer author
  husband wife son daughter brother sister mother father widow lawyer attorney neurosurgeon physician coach actor actress singer star pastor
  candidate-elect republican democrat texan floridian new-yorker vermonter independent lawmaker dean general admiral colonel sheriff
  congressman-elect hopeful leader speechwriter strategist host anchor professor judge journalist columnist diplomat veteran socialist
  director-general secretary-general vice-president man woman pair duo two three trio couple both`)

export const ORGANIZATION = lower(`
  administration agency army association authority bank board body branch bureau cabinet campaign center centre chamber church city club coalition
  college commission committee company conference congress consortium corporation council country court delegation department directorate embassy
  establishment federation firm force foundation front fund government group house industry institute institution intelligence jury kingdom
  leadership league legislature lobby ministry military monarchy movement nation navy network organization organisation panel parliament party
  pac police presidency regime region school secretariat senate service side squad state task_force team think-tank treasury tribunal union university
  vatican village town county camp company hospital nonprofit non-profit charity business manufacturer retailer airline bureaucracy
  judiciary junta militia palace pentagon kremlin office staff media_group watchdog regulator caucus force_s republic society trust chancellery`)

export const OUTLET = lower(`
  newspaper paper magazine network website site blog broadcaster outlet station channel daily weekly tabloid editorial article column op-ed
  publication press media newsroom story correspondent_report wire show program programme headline documentary_series broadcast fact-checker account`)

export const DOCUMENT = lower(`
  poll survey study report letter email e-mail memo memorandum document filing lawsuit suit complaint indictment affidavit warrant petition
  ruling decision opinion order law bill statute rule constitution treaty agreement deal statement release transcript text book memoir biography
  record data figure finding statistic number analysis research paper_study evidence poll_of ranking index chart graphic map video tape recording
  footage ad advertisement commercial spot billboard message tweet post note text_message message sign plan proposal platform resolution
  budget audit review inquiry investigation probe experiment test textbook manual guideline guide average polling movie film play song census
  footnote passage account transcript entry measure legislation policy estimate forecast projection model subpoena testimony contract manifesto
  question answer remark speech comment response address motion image photo picture slogan graphics statistics calculation calculations polls`)

/** "they", "its": the words in front say who is meant. */
export const RELATIVE = lower('who whom whose which that')
export const PERSON_PRONOUNS = lower('he she him her his hers himself herself')
export const AUTHOR_PRONOUNS = lower('i we me us my our myself ourselves')
export const THING_PRONOUNS = lower('it its itself')
export const PLURAL_PRONOUNS = lower('they them their theirs themselves these those')

const IRREGULAR = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['media', 'media'],
  ['data', 'data'],
  ['graphics', 'graphic'],
  ['news', 'news'],
  ['businessmen', 'businessman'],
  ['policemen', 'policeman'],
  ['wives', 'wife'],
  ['series', 'series'],
  ['census', 'census'],
])

/** The singular of an English noun, and whether it was a plural. */
export function singular(noun: string): { noun: string; plural: boolean } {
  const irregular = IRREGULAR.get(noun)
  if (irregular !== undefined)
    return { noun: irregular, plural: irregular !== noun || noun === 'people' || noun === 'media' || noun === 'data' }
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s') || noun.length < 4) return { noun, plural: false }
  if (noun.endsWith('ies')) return { noun: `${noun.slice(0, -3)}y`, plural: true }
  if (/(?:ch|sh|x|ss|us)es$/.test(noun)) return { noun: noun.slice(0, -2), plural: true }
  return { noun: noun.slice(0, -1), plural: true }
}
