/** @module Words that titles are made of, for posts that no table knows: "director of the seed bank", "board chair". */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Nouns that end a title. What stands before and after them says of what. */
export const TITLE_NOUNS = words(`
  abbot administrator admiral adviser advisor ambassador anchor anchorman anchorwoman archbishop attorney auditor
  bishop boss cardinal captain ceo cfo chair chairman chairperson chairwoman chancellor chief coach co-chair
  co-chairman co-chairwoman co-host columnist commandant commander commissioner comptroller conductor congressman
  congresswoman consul coo coordinator correspondent councillor councilman councilwoman counsel counselor counsellor
  cto curator czar dean deputy-director director director-general editor editor-in-chief envoy executive general
  governor headmaster headmistress head host imam judge justice king leader liaison librarian lieutenant-governor
  manager marshal mayor minister moderator monarch mp ombudsman organizer patriarch pm pontiff pope postmaster
  prefect premier presenter president primate principal producer professor prosecutor provost queen rabbi rector registrar
  representative secretary secretary-general sen senator sheriff speaker spokesman spokesperson spokeswoman
  strategist superintendent superior supervisor supremo surgeon treasurer tsar undersecretary vice-chair
  vice-chairman vice-chairwoman vice-chancellor vice-president warden whip official counselor-general
  chairmanship chancellorship directorship governorship leadership papacy premiership presidency speakership
  mayoralty editorship captaincy`)

/** Of the title nouns, those that name an office whoever holds it. */
export const ABSTRACT_TITLES: ReadonlyMap<string, string> = new Map([
  ['chairmanship', 'chair'],
  ['chancellorship', 'chancellor'],
  ['directorship', 'director'],
  ['governorship', 'governor'],
  ['leadership', 'leader'],
  ['papacy', 'pope'],
  ['premiership', 'prime minister'],
  ['presidency', 'president'],
  ['speakership', 'speaker'],
  ['mayoralty', 'mayor'],
  ['editorship', 'editor'],
  ['captaincy', 'captain'],
])

/** Words before a title that say nothing of which post it is, but whether it is held, and how. */
export const TENSE_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'next' | 'new' | 'current' | 'outgoing'> = new Map([
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['temporary', 'acting'],
  ['provisional', 'acting'],
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['erstwhile', 'former'],
  ['late', 'former'],
  ['ousted', 'outgoing'],
  ['outgoing', 'outgoing'],
  ['departing', 'outgoing'],
  ['next', 'next'],
  ['future', 'next'],
  ['permanent', 'next'],
  ['new', 'new'],
  ['incoming', 'new'],
  ['current', 'current'],
  ['sitting', 'current'],
  ['incumbent', 'current'],
])

/** Adjectives before a title that belong to no title. */
export const LOOSE_WORDS = words(`
  longtime long-time veteran embattled beleaguered popular controversial powerful influential beloved disgraced
  first second third fourth fifth sixth seventh last previous own first-ever youngest oldest longest-serving
  democratic republican gop conservative liberal us u.s. american ousted fired retired retiring prospective possible
  potential likely elected deposed incoming outgoing current also now currently other another some both
  black female male hispanic latina latino gay progressive muslim jewish catholic woman`)

/** Nouns for a post without its name: "the job", "Vellor's slot", "the top spot". */
export const JOB_NOUNS = words(
  'job post position role slot spot seat vacancy office helm gig portfolio perch throne nod',
)

/** Nouns for the way to a post: "the race for mayor", "the leadership contest". */
export const CONTEST_NOUNS = words('race contest running contention election consideration ring fray hunt')

/** Adjectives of posts: "the presidential race", "the papal throne". */
export const TITLE_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['presidential', 'president'],
  ['vice-presidential', 'vice president'],
  ['mayoral', 'mayor'],
  ['gubernatorial', 'governor'],
  ['senatorial', 'senator'],
  ['senate', 'senator'],
  ['congressional', 'representative'],
  ['papal', 'pope'],
  ['prime-ministerial', 'prime minister'],
  ['ministerial', 'minister'],
  ['managerial', 'manager'],
  ['coaching', 'head coach'],
  ['leadership', 'leader'],
])

/** Nouns that stand for the organization whose name was given before. */
export const ORGANIZATION_NOUNS = words(`
  administration agency army association bank board broadcaster bureau cabinet campaign channel charity church
  club college commission committee company congress corporation council court department diocese
  embassy federation firm foundation government group house institute legislature magazine ministry network
  newspaper office organisation organization paper parliament party publisher school senate service society team
  union university`)
