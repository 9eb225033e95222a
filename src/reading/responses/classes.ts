/**
 * @module Word classes of denial, by lemma: what is no denial when it is negated, what calls a thing false, what
 * justifies a deed, what blames the other side.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that tell of minds, of means and of what is to come: "does not know", "has not decided". */
export const OPINION = words(`
  know think want believe expect see understand like care agree support trust feel get mind realize need remember recall
  appear seem look matter come hear mean bode make stop give worry hope wish enjoy love hate prefer doubt imagine
  anticipate foresee envision recommend suggest endorse favor vote approve oppose decide determine finalize
  announce schedule comment discuss speculate elaborate confirm respond win lose succeed fail finish wait forget
  reflect deserve belong let allow tolerate accept afford help solve work change concern surprise disagree object
  regret blame judge care hold hesitate convince say tell claim worry please satisfy interest condone feel call stand anybody reach manage learn notice find plan intend share`)

/** Adjectives that say of a deed or a person what one is charged with: negated, they deny. */
export const CHARGED_ADJECTIVES = words(`
  accurate applicable appropriate behind biased complicit compliant correct corrupt credible criminal deceptive
  deliberate dishonest disloyal drunk factual fake fired forced fraudulent genuine guilty guilty hacked ill illegal
  improper inappropriate innocent intentional intoxicated involved legitimate liable negligent partisan personal
  political pregnant present privy racist real related relevant responsible retaliatory retroactive secret selective
  sexist sick substantiated suspicious true truthful unethical unlawful unusual valid warranted willful wrong`)

/** Nouns that are negated for the sake of speech, and answer nobody: "this is not the time". */
export const RHETORICAL = words(`
  time place way right question doubt problem issue matter game thing day point moment surprise secret choice option
  answer reason need wonder mistake shortage lack expert fan substitute end excuse room comment information update
  announcement timeline date detail decision word idea clue hurry rush guarantee alternative joke accident focus bullet`)
/** What one lacks: "does not have the money" is no denial. */
export const MEANS = words('authority control jurisdiction money power resource staff')

/** What is denied of "it" and "that": "it never happened". */
export const HAPPENING = words(
  'arise break constitute exist happen include involve occur originate relate represent take violate',
)

/** What one person does to another: "nobody asked me". */
export const DEALING = words(`
  accuse approach ask authorize brief bribe coach contact direct force inform instruct invite notify offer order pay
  pressure promise push request tell threaten warn`)

/** Those of whom everything is said at large. */
export const AT_LARGE = words(`
  you people person anyone everyone everybody american americans voter voters democrats republicans women men families
  what who that which one some many most few others`)

/** Words that call what is said untrue or worthless. */
export const FALSE_WORDS = words(`
  absurd baseless bogus bullshit bunk crap defamatory erroneous fabrication fabricated fake false falsehood fantasy
  fiction fictitious fraudulent frivolous garbage gossip groundless hearsay hogwash hoax inaccurate incorrect innuendo
  insane laughable libel libelous lie ludicrous malarkey meritless misinformation misleading nonsense nonsensical
  outlandish phony preposterous propaganda ridiculous rubbish scurrilous slander slanderous smear stupidity trash
  unfounded unsubstantiated untrue`)
/** What can be called so: something said of one. */
export const SAYING = words(`
  accusation allegation account article assertion assessment attack ad book charge characterization claim comment
  complaint conclusion contention criticism depiction description dossier finding headline idea implication
  insinuation interpretation lawsuit line memo narrative notion part piece portrayal premise quote reference report
  reporting rumor rumour smear source speculation statement story suggestion suit talk theory version`)

/** Nouns that blame the other side: "a politically driven vendetta". */
export const BLAMING = words(`
  charade farce fishing-expedition frame-up hatchet-job hit-piece hit-job inquisition lynching lynch-mob persecution
  retaliation revenge scapegoat set-up sham shakedown smear smears vendetta witch-hunt witchhunt`)

/** Adverbs and adjectives of what was right to do. */
export const PROPER = words(`
  aboveboard appropriate appropriately correctly ethical ethically honorably honourably justified lawful lawfully legal
  legally legitimate legitimately permissible proper properly responsibly transparently constitutional customary`)
/** Verbs of keeping to rules, and what one keeps to. */
export const KEEPING = words('abide adhere comply conform follow honor obey observe')
export const RULES = words(`
  advice agreement commitment constitution guidance guideline law obligation order policy practice pledge procedure
  process promise protocol recommendation regulation requirement rule standard`)
