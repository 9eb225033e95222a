/** @module Changes that a title alone tells: "the new police chief, Tomas Rydell", "acting director Ines Vellor". */
import type { PostPhrase } from '../posts/phrases.ts'
import type { Attribution, MoveMention } from '../reading.ts'
import type { Ground } from './ground.ts'

/** One mention for each title that is new, acting or outgoing and stands with a name. */
export function titledMoves({ doc, cast, phrases }: Ground, attributions: readonly Attribution[]): MoveMention[] {
  const moves: MoveMention[] = []
  for (const phrase of phrases) {
    if (phrase.kind !== 'title' || phrase.plural || !/^(?:new|acting|outgoing)$/.test(phrase.tense ?? '')) continue
    const bearer = bearerOf({ doc, cast }, phrase)
    // "its new president Listen", the word of a button: who is named by one word and never again
    if (bearer === null || isNamedOnce({ doc, cast }, bearer.entity)) continue
    // "a new Justice Vellor": somebody like her
    if (/^an?$/.test(doc.lower(Math.max(0, phrase.from - 1)))) continue
    const leaves = phrase.tense === 'outgoing'
    const end = Math.max(phrase.to, bearer.to)
    const span = doc.chars({ from: Math.min(phrase.from, bearer.from), to: end })
    moves.push({
      frame: `title-${phrase.tense}`,
      span,
      post: { title: phrase.title, organization: phrase.organization, holder: leaves ? bearer.entity : null },
      outgoing: leaves ? bearer.entity : null,
      incoming: leaves ? null : bearer.entity,
      incomingDescription: null,
      acting: phrase.tense === 'acting',
      reason: null,
      selector: null,
      needs: null,
      standing: null,
      view: 'done',
      background: false,
      dependsOn: [],
      when: [],
      attribution: attributions.findIndex((a) => a.content.some((c) => c.start <= span.start && span.end <= c.end)),
      rule: `title-${phrase.tense}: ${doc.slice(phrase)}`,
    })
  }
  return moves.map((m) => ({ ...m, attribution: m.attribution === -1 ? null : m.attribution }))
}

/** Whether the report names somebody in one word and no more. */
const isNamedOnce = ({ doc, cast }: Pick<Ground, 'doc' | 'cast'>, entity: number) =>
  !/\s/.test(doc.layers.entities[entity]!.name) &&
  cast.mentions.filter((m) => m.entity === entity && m.kind === 'name').length < 2

/** "Mr. Kellor has been acting director since Monday". */
function isHeld({ doc }: Pick<Ground, 'doc'>, m: { to: number }, phrase: PostPhrase): boolean {
  if (m.to >= phrase.from || phrase.from - m.to > 3 || phrase.tense !== 'acting') return false
  for (let i = m.to; i < phrase.from; i++)
    if (!/^(?:is|was|has|been|the|currently|now|an?)$/.test(doc.lower(i))) return false
  return true
}

/** Who has the title: the name it stands before, beside or after. */
function bearerOf(
  { doc, cast }: Pick<Ground, 'doc' | 'cast'>,
  phrase: PostPhrase,
): { entity: number; from: number; to: number } | null {
  for (const m of cast.within(phrase.from - 16, phrase.to + 3)) {
    if (m.kind !== 'name' || !cast.named(m.entity)) continue
    if (doc.sentenceOf(m.head) !== doc.sentenceOf(phrase.head)) continue
    if (m.from >= phrase.from && m.to <= phrase.to) continue
    const inside = m.from <= phrase.head && phrase.head < m.to && m.head >= phrase.to && m.head - phrase.to <= 1
    const after = m.from >= phrase.to && m.from - phrase.to <= (doc.form(phrase.to) === ',' ? 1 : 0)
    const before = m.to <= phrase.from && phrase.from - m.to <= 2 && doc.form(m.to) === ','
    if (inside || after || before || isHeld({ doc }, m, phrase)) return m
  }
  return null
}
