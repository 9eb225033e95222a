/** @module Who follows at the end of the chain: "the governor would appoint a replacement", for whoever was to move up. */
import type { Doc } from '../../language/doc.ts'
import type { Attribution, MoveMention } from '../reading.ts'
import { isPassive, object, subject } from './clause.ts'
import type { Ground } from './ground.ts'
import { innermost } from './span.ts'
import { viewOf } from './view.ts'

/** One mention for each successor without a name; `moves` are those of the same report, in text order. */
export function unnamedSuccessors(
  { doc, cast }: Ground,
  moves: readonly MoveMention[],
  attributions: readonly Attribution[],
): MoveMention[] {
  const found: MoveMention[] = []
  for (let i = 0; i < doc.length; i++) {
    if (!/^(?:replacement|successor)$/.test(doc.lemma(i)) || doc.child(i, 'nmod:poss') >= 0) continue
    const verb = doc.head(i)
    if (
      verb < 0 ||
      !/^(?:appoint|name|choose|select|pick|nominate|elect)$/.test(doc.lemma(verb)) ||
      object(doc, verb) !== i
    )
      continue
    if (isUntil(doc, verb)) continue
    if (doc.text.slice(doc.start(i), doc.end(i) + 5).match(/ (?:to|of|for) /)) continue
    const { from, to } = doc.subtree(i)
    const span = { start: doc.start(Math.min(verb, from)), end: doc.end(Math.max(verb, Math.min(to, from + 16) - 1)) }
    const who = isPassive(doc, verb) ? null : selectorOf({ doc, cast }, verb)
    const leaving = behind({ doc, cast }, moves, span.start)
    if (leaving === null) continue
    const { view, cues } = viewOf(doc, verb)
    found.push({
      frame: 'unnamed-successor',
      span,
      post: { title: '', organization: null, holder: leaving },
      outgoing: leaving,
      incoming: null,
      incomingDescription: doc.slice({ from, to: Math.min(to, from + 16) }),
      acting: false,
      reason: 'moves',
      selector: who,
      needs: null,
      standing: null,
      view: view === 'planned' || view === 'announced' ? 'conditional' : view,
      background: false,
      dependsOn: [],
      when: [],
      attribution: innermost(attributions, span),
      rule: `unnamed-successor: ${cues.join(' < ')}`,
    })
  }
  return found
}

/** "acting governor until the council has chosen a successor": who acts is followed, not who moves up. */
function isUntil(doc: Doc, verb: number): boolean {
  const { from } = doc.sentence(doc.sentenceOf(verb))
  for (let k = verb - 1; k >= Math.max(from, verb - 9); k--) if (/^(?:until|till)$/.test(doc.lower(k))) return true
  return false
}

/** The subject, or the last person named before the verb in its sentence. */
function selectorOf({ doc, cast }: Pick<Ground, 'doc' | 'cast'>, verb: number): number | null {
  return cast.personAt(subject(doc, verb)) ?? cast.before(verb, doc.sentence(doc.sentenceOf(verb)).from)?.entity ?? null
}

/** Of those told to take a post, and of whom nobody says who follows them, the one spoken of last. */
function behind(
  { doc, cast }: Pick<Ground, 'doc' | 'cast'>,
  moves: readonly MoveMention[],
  before: number,
): number | null {
  const open = new Set<number>()
  for (const m of moves)
    if (
      m.span.start < before &&
      m.incoming !== null &&
      m.view !== 'done' &&
      !moves.some((x) => x.outgoing === m.incoming)
    )
      open.add(m.incoming)
  let last: number | null = null
  for (const m of cast.mentions) {
    if (doc.start(m.from) >= before) break
    if (open.has(m.entity)) last = m.entity
  }
  return last
}
