/** @module Known names found in running tokens: longest match over the tables of places, organizations and outlets. */
import { COMMON, OUTLETS } from '../../text/outlets.ts'
import { ATLAS } from './atlas.ts'
import { BODIES } from './bodies.ts'
import { ORGANIZATION_NAMES } from './organizations.ts'
import { PLACES } from './places.ts'

export type Known = 'place' | 'organization' | 'outlet'
type Node = { next: Map<string, Node>; known?: Known }

const root: Node = { next: new Map() }

function add(name: string, known: Known): void {
  let node = root
  for (const word of piecesOf(name)) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = { next: new Map() }))
    node = next
  }
  node.known ??= known
}

/** Cut as the tokenizer cuts: at spaces and hyphens, "&" and clitics apart. */
const piecesOf = (name: string) =>
  name
    .replace(/’/g, "'")
    .split(/\s+|(?<=-)|(?=-)|(?='s\b)/)
    .filter(Boolean)

for (const name of PLACES) add(name, 'place')
for (const name of ORGANIZATION_NAMES) add(name, 'organization')
for (const outlet of OUTLETS)
  for (const name of [outlet.name, ...outlet.aliases].map((n) => n.replace(/^The /, '')))
    if (!COMMON.has(name)) add(name, 'outlet')
for (const name of ATLAS) add(name, 'place')
for (const name of BODIES) add(name, 'organization')

/** The longest known name that begins at token `i`; null when none does. */
export function knownAt(form: (i: number) => string, i: number, end: number): { known: Known; to: number } | null {
  let node: Node | undefined = root
  let found: { known: Known; to: number } | null = null
  for (let j = i; j < end; j++) {
    node = node.next.get(form(j))
    if (!node) break
    if (node.known) found = { known: node.known, to: j + 1 }
  }
  return found
}
