/**
 * @module What kind of attribution a cue word makes: a table of lemmas, most telling kind first.
 *
 *   speech      she *said*, according to       writing     the paper *reported*, she *tweeted*
 *   belief      he *thinks*, officials expect  intention   the ministry *plans to*
 *   attitude    she *supports*, he criticized  perception  voters *saw*, polls show
 */
import type { StatementKind } from '../../schema/types.ts'

const TABLE: readonly (readonly [StatementKind, string])[] = [
  [
    'speech',
    `say tell add ask answer reply respond respond note insist argue claim assert state declare announce explain describe
    acknowledge admit concede confess deny dispute rebut reject refute confirm caution warn advise urge call demand request
    suggest hint imply indicate signal stress emphasize underscore reiterate repeat recall recount remark comment observe
    mention point joke quip quote cite contend allege accuse maintain affirm testify swear vow pledge promise predict
    forecast brief inform assure convince persuade remind telegraph whisper shout yell cry exclaim snap shoot retort counter
    respond interject continue conclude begin go decline refuse propose recommend invite order instruct offer speak talk
    address discuss debate lecture boast brag lament complain protest object apologize thank congratulate mock ridicule
    taunt lash blast slam rip attack hit knock tout hail according statement interview speech word reassure question inquire
    preach proclaim pronounce profess reveal disclose volunteer elaborate summarize clarify specify voice express vent warn
    dismiss brush wonder fire press plead beg implore instruct dub label characterize frame refer term`,
  ],
  [
    'writing',
    `report write tweet retweet post publish blog headline read editorialize document record list chronicle detail outline
    print email text release issue reportedly allegedly article story report memo letter book op-ed column editorial poll
    survey study find show cover broadcast air`,
  ],
  [
    'belief',
    `think believe feel expect assume suppose guess doubt suspect know consider view regard see understand figure reckon
    conclude imagine presume judge deem fear hope worry anticipate realize recognize agree disagree decide determine belief
    view opinion expectation assumption theory fear hope concern convinced sure confident certain skeptical doubtful aware`,
  ],
  [
    'intention',
    `plan intend want aim seek try attempt wish mean decide prepare vow look agree choose resolve mull weigh consider
    contemplate plan intention desire goal bid effort prefer need ready willing determined eager reluctant hope threaten`,
  ],
  [
    'attitude',
    `support oppose favor back endorse like love hate dislike prefer praise criticize condemn denounce decry welcome applaud
    regret resent blame admire appreciate respect trust distrust embrace approve disapprove enjoy disdain care angry upset
    furious glad happy proud concerned worried disappointed frustrated annoyed support opposition criticism praise nominate
    appoint name elect pick choose vote`,
  ],
  [
    'perception',
    `see hear watch notice witness overhear observe sense perceive detect discover learn find smell look sound seem appear`,
  ],
]

const KINDS = new Map<string, StatementKind>()
for (const [kind, words] of TABLE) for (const w of words.split(/\s+/)) if (!KINDS.has(w)) KINDS.set(w, kind)

/** The kind that a lemma makes as a cue; undefined when it is in no list. */
export const kindOf = (lemma: string): StatementKind | undefined => KINDS.get(lemma.toLowerCase())

const ORDER = TABLE.map(([kind]) => kind)

/** 1 + the place of the lemma's kind in the table; 0 when it is in no list. */
export function kindIndex(lemma: string): number {
  const kind = KINDS.get(lemma)
  return kind ? 1 + ORDER.indexOf(kind) : 0
}
