/** @module Which tokens stand inside quotation marks, and which verb of saying each paragraph's quotations hang on. */
import type { Doc } from '../doc.ts'

/** Paragraph of each token, and whether it stands inside quotation marks. */
export interface Quoted {
  readonly paragraph: Uint32Array
  readonly inside: Uint8Array
}

/** Marks that open or close; a quotation left open ends with its paragraph. */
export function quoted(doc: Doc): Quoted {
  const paragraph = new Uint32Array(doc.length)
  const inside = new Uint8Array(doc.length)
  let p = 0
  let open = false
  for (let i = 0; i < doc.length; i++) {
    if (i > 0 && doc.text.slice(doc.end(i - 1), doc.start(i)).includes('\n')) {
      p++
      open = false
    }
    paragraph[i] = p
    const c = doc.text[doc.start(i)]
    if (c === '“' || (c === '"' && !open)) open = true
    else if (c === '”' || c === '"') open = false
    else inside[i] = open ? 1 : 0
  }
  return { paragraph, inside }
}

const SAY = new Set(
  `say tell add ask reply write tweet explain note insist argue claim deny announce state declare admit warn acknowledge remark respond continue recall testify joke suggest confirm stress emphasize observe comment conclude
  quip promise vow urge shout call concede boast complain lament predict quote answer agree go think`.split(/\s+/),
)

/** Subjects of verbs of saying outside quotations: paragraph → token of its first such subject. */
export function speakers(doc: Doc, { paragraph, inside }: Quoted): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < doc.length; i++) {
    if (inside[i] || doc.upos(i) !== 'VERB' || !SAY.has(doc.lemma(i))) continue
    const p = paragraph[i]!
    if (found.has(p)) continue
    const subject = doc.child(i, 'nsubj')
    if (subject >= 0 && !inside[subject]) found.set(p, subject)
  }
  return found
}
