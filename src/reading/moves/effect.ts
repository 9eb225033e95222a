/** @module What a view of the frame's words says of the move: to stay is not to go, to decline is not to come. */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'
import { isHedging } from './cues.ts'
import type { Filled } from './fill.ts'
import type { Match } from './match.ts'
import type { Reading } from './view.ts'

/** "will stay on until a successor is found": the departure is only put off. */
export function staysUntil(doc: Doc, at: number): boolean {
  const { to } = doc.sentence(doc.sentenceOf(at))
  for (let i = at + 1; i < Math.min(to, at + 10); i++) if (/^(?:until|through|till)$/.test(doc.lower(i))) return true
  return false
}

/** "tapping Vellor as a replacement": the verb says how far it has got. */
export function viewCenter(doc: Doc, { center, frame, word }: Match): number {
  // a verb that the tagger took for a noun stands beside the verb before it
  if (word.kind === 'verb' && doc.upos(center) === 'NOUN' && frame.id !== 'will-be')
    for (let i = center - 1; i >= doc.sentence(doc.sentenceOf(center)).from; i--)
      if (doc.xpos(i) === 'VB' || /^(?:demand|urge|want|ask|insist|suggest)$/.test(doc.lemma(i))) return i
  if (frame.id !== 'replaced-at' || doc.child(center, 'cop') >= 0) return center
  const as = [...doc.children(center)].some((c) => doc.lower(c) === 'as')
  const head = doc.head(center)
  return as && head >= 0 && doc.upos(head) === 'VERB' && !isHedging(doc, head) ? head : center
}

const VOTED =
  /^(?:vote|votes|voted|voting|hearing|hearings|consider|considered|oppose|opposed|support|open|opposition|debate)$/i

/** The view of the move itself: to stay is not to go, to decline is not to come. */
export function effectView(
  { frame, word }: Match,
  { view, negated: not, cues }: Reading,
  { post }: Filled,
  isTemporary: boolean,
): MoveMention['view'] | null {
  if (frame.id === 'heading-out' && view === 'done') return 'planned'
  if (frame.id === 'pick' && view === 'done') return 'announced'
  // "a vote on her nomination": it has been made
  if (view === 'considered' && /^(?:nomination|confirmation)$/.test(word.lemma) && cues.some((c) => VOTED.test(c)))
    return 'announced'
  switch (frame.effect) {
    case 'stays':
      if (frame.id === 'no-second-term') return view === 'denied' ? 'announced' : null
      if (not) return 'announced'
      // "remains in office": that she might go is not said
      if (view === 'done' && word.particle === null && /^(?:remain|keep|retain|continue)$/.test(word.lemma)) return null
      if (view !== 'considered' && isTemporary) return 'announced'
      return view === 'considered' || view === 'conditional'
        ? 'considered'
        : view === 'denied'
          ? 'considered'
          : post?.tense === 'acting'
            ? null
            : 'denied'
    case 'withdraws':
      if (not || view === 'denied') return 'considered'
      if (view === 'considered' || view === 'conditional') return 'considered'
      return frame.id === 'decline' ? 'denied' : 'abandoned'
    case 'runs':
      // a name that was not mentioned was never in the race
      if (frame.id === 'float-name' && view === 'denied') return null
      return view === 'denied' || view === 'abandoned' ? view : 'considered'
    default:
      return view
  }
}
