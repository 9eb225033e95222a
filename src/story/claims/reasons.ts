/** @module Why something happened, where two passages tell it of the same thing and give reasons that share nothing. */
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { shortWords } from './short.ts'
import { topicsOf, weightOfTopics } from './topics.ts'
import { isJoined } from './words.ts'

/** Words between what happened and why. */
const LINK =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on (?:the )?grounds (?:of|that)|citing|driven by|caused by|prompted by|attributed (?:\w+ ){0,4}?to|stemm(?:ed|ing) from|in retaliation for|in response to|fired (?:\w+ )?for|punished for|blamed (?:\w+ ){1,4}?(?:for|on)|for (?=(?:(?:a|an|his|her|their|its) )?(?:lack|failure|failing|refus\w+|not)\b))/i
/** What follows says why a source is not named. */
const ANONYMITY =
  /\b(?:anonym\w+|(?:not|declin\w+|refus\w+) (?:to )?(?:be )?(?:named|identified)|not (?:be )?authori[sz]ed)\b/i
/** What two tellings of one happening must share, and what their reasons may. */
const LEAST_WEIGHT = 4.5
const LEAST_SHARED = 2
const MOST_ALIKE = 1.5
const LEAST_REASON = 2
const MOST = 4
/** What happened is shown with the reason where both are no longer than this. */
const LONGEST = 300

const linkIn = perClause(({ text }) => LINK.exec(text))

interface Reason {
  readonly p: Passage
  readonly place: Place
  readonly what: ReadonlySet<string>
  readonly why: ReadonlySet<string>
}

/** Claims that reports, or people in one, give different reasons for one happening. */
export function reasonClaims(scene: Scene, passages: Passages): Draft[] {
  const weight = weightOfTopics(passages)
  const told = passages.list.flatMap((p) => reasonIn(scene, passages, p))
  const meeting = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].filter((t) => y.has(t))
  const taken = new Set<Reason>()
  return told.flatMap((x, i): Draft[] => {
    if (taken.has(x)) return []
    const others = told.slice(i + 1).filter((y) => {
      const what = meeting(x.what, y.what)
      return (
        what.length >= LEAST_SHARED &&
        !what.every(isJoined) &&
        weightOf(what, weight) >= LEAST_WEIGHT &&
        weightOf(meeting(x.why, y.why), weight) <= (x.p.reading === y.p.reading ? 0 : MOST_ALIKE)
      )
    })
    if (others.length === 0) return []
    for (const o of others) taken.add(o)
    const met = Math.max(...others.map((y) => weightOf(meeting(x.what, y.what), weight)))
    return [
      {
        kind: 'cause',
        text: shortWords(scene, x.p),
        places: distinct([x, ...others].slice(0, MOST).map((r) => r.place)),
        turn: 0.4 + 0.03 * Math.min(10, met),
        conflict: 'cause',
        note: 'Different reasons are given.',
      },
    ]
  })
}

function reasonIn(scene: Scene, { bySentence }: Passages, p: Passage): Reason[] {
  const { text } = scene.readings[p.reading]!.report
  const m = linkIn(p)
  if (!m) return []
  const sentence = bySentence[p.reading]!.get(p.sentence)!
  const last = sentence.at(-1)!
  if (ANONYMITY.test(text.slice(sentence[0]!.start, last.end))) return []
  const from = p.start + m.index
  const to = from + m[0].length
  const words = sentence.flatMap((q) => q.words)
  const why = topicsOf(p.words.filter((w) => w.start >= to))
  const what = topicsOf(words.filter((w) => w.end <= from || (m[0].startsWith('fired') && w.end <= to)))
  if ([...why].filter((t) => !isJoined(t)).length < LEAST_REASON || what.size < LEAST_SHARED) return []
  const start = p.end - sentence[0]!.start <= LONGEST ? sentence[0]!.start : p.start
  return [{ p, what, why, place: { reading: p.reading, start, end: p.end, stance: 'asserts' } }]
}
