import { expect, test } from 'vitest'
import { Doc } from '../../language/doc.ts'
import { readDoc } from '../../language/language.ts'
import { RELATIONS } from '../../language/tagset.ts'
import { readMoves } from './moves.ts'

/** The document with some words hung elsewhere, as another parser might have them: "word relation head", head "-" for the root. */
function rehung(text: string, arcs: readonly string[]): Doc {
  const { layers } = readDoc({ text, published: '2031-05-15', furniture: [] })
  const plain = new Doc(layers)
  const at = (word: string) => Array.from({ length: plain.length }, (_, i) => plain.form(i)).indexOf(word)
  const head = Int32Array.from(layers.tree.head)
  const relation = Uint8Array.from(layers.tree.relation)
  for (const arc of arcs) {
    const [word, link, above] = arc.split(' ')
    head[at(word!)] = above === '-' ? -1 : at(above!)
    relation[at(word!)] = RELATIONS.indexOf(link as (typeof RELATIONS)[number])
  }
  return new Doc({ ...layers, tree: { head, relation } as typeof layers.tree })
}

const people = (doc: Doc) =>
  readMoves(doc).map((m) =>
    [m.outgoing, m.incoming]
      .map((e) => (e === null ? '–' : doc.layers.entities[e]!.name.split(' ').at(-1)))
      .join(' → '),
  )

/** A sentence, the move in it, and ways to hang a word: the move is the same with each. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'They praised Mayor Ines Vellor, who will step down in June.',
    'Vellor → –',
    ['step acl:relcl Ines', 'step ccomp praised', 'step advcl praised', 'step parataxis praised'],
  ],
  ['The board settled on Tomas Rydell as the next bishop.', '– → Rydell', ['on case bishop', 'on case Tomas']],
  [
    'Tomas Rydell lacked the skill to succeed Mayor Ines Vellor.',
    'Vellor → Rydell',
    ['succeed acl skill', 'succeed advcl lacked', 'succeed xcomp lacked'],
  ],
  [
    'The outgoing mayor’s pick to lead the bank, Tomas Rydell, spoke on Monday.',
    '– → Rydell',
    ['Tomas appos bank', 'Tomas appos pick', 'Tomas conj bank', 'Tomas nsubj spoke'],
  ],
  [
    'Tomas Rydell, who replaced manager Ines Vellor this summer, will be dean.',
    'Vellor → Rydell',
    ['Ines obj replaced', 'Ines obl:agent replaced', 'Ines dep replaced', 'replaced advcl dean'],
  ],
]

test.each(CASES.flatMap(([text, move, arcs]) => arcs.map((arc) => [arc, text, move] as const)))(
  'hung as “%s”: %s',
  (arc, text, move) => {
    expect(people(rehung(text, [arc]))).toContain(move)
  },
)
