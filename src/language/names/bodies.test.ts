import { expect, test } from 'vitest'
import type { Doc, EntityType, Name } from '../doc.ts'
import { readDoc } from '../language.ts'
import { withAcronyms } from './acronyms.ts'
import { called } from './called.ts'
import { withHalves } from './halves.ts'
import { type WordInfo, wordInfo } from './lexicon.ts'
import { withLists } from './lists.ts'
import { withParts, withTeams } from './parts.ts'
import { withUnits } from './units.ts'

type Rule = (doc: Doc, words: readonly WordInfo[], names: readonly Name[]) => Name[]
type Given = readonly (readonly [string, EntityType])[]

/** What `rule` makes of the names `given`, which are found in `text` one after the other. */
function after(rule: Rule, text: string, given: Given): string[] {
  const doc: Doc = readDoc({ text, published: null, furniture: [] })
  const infos = Array.from({ length: doc.length }, (_, i) => wordInfo(doc.form(i)))
  let at = 0
  const names = given.map(([name, type]) => {
    const start = text.indexOf(name, at)
    at = start + name.length
    const inside = infos.map((_, i) => i).filter((i) => doc.start(i) >= start && doc.end(i) <= at)
    return { from: inside[0]!, to: inside.at(-1)! + 1, type }
  })
  return rule(doc, infos, names).map((n) => `${doc.slice(n)}: ${n.type}`)
}

const calls: Rule = (_, words, names) => called(words, names)
const acronyms: Rule = (_, words, names) => withAcronyms(words, names)
const halves: Rule = (_, words, names) => withHalves(words, names)
const lists: Rule = (_, words, names) => withLists(words, names)
const teams: Rule = (_, words, names) => withTeams(words, names)
const units: Rule = (_, words, names) => withUnits(words, names)

test.each<[string, Rule, Given, readonly string[]]>([
  ['She sang with the metal band Velorn.', calls, [['Velorn', 'person']], ['Velorn: organization']],
  ['Velorn is a Dutch chain of shops.', calls, [['Velorn', 'person']], ['Velorn: organization']],
  ['The Oruns are a minority group in Vell.', calls, [['Oruns', 'person']], ['Oruns: person']],
  ['It was a label Velorn had chosen.', calls, [['Velorn', 'person']], ['Velorn: person']],
  [
    'Ada Moor won. The newspaper Moor bought is old.',
    calls,
    [
      ['Ada Moor', 'person'],
      ['Moor', 'person'],
    ],
    ['Ada Moor: person', 'Moor: person'],
  ],
  ['He played for Debrook in May.', calls, [['Debrook', 'place']], ['Debrook: organization']],
  ['They lost to Debrook 3-1.', calls, [['Debrook', 'place']], ['Debrook: organization']],
  ['They lost to Norway 3-1.', calls, [['Norway', 'place']], ['Norway: place']],
  ['They drove to Debrook in 3 hours.', calls, [['Debrook', 'place']], ['Debrook: place']],
  ['She works for Velorn.', calls, [['Velorn', 'other']], ['Velorn: organization']],
  [
    'He bought the Velorn Locomotive Works.',
    calls,
    [['Velorn Locomotive Works', 'other']],
    ['Velorn Locomotive Works: organization'],
  ],
  ['So said Ada J. Band.', calls, [['Ada J. Band', 'person']], ['Ada J. Band: person']],
  ['He saw the State of the Union.', calls, [['State of the Union', 'other']], ['State of the Union: other']],
  ['He came to FC Velorn.', calls, [['FC Velorn', 'place']], ['FC Velorn: organization']],
  ['He saw the Montreal Quills.', calls, [['Montreal Quills', 'place']], ['Montreal Quills: organization']],
  [
    'Members of Fair Shores For Everyone (FSFE) met.',
    acronyms,
    [['Fair Shores For Everyone', 'other']],
    ['Fair Shores For Everyone: organization', 'FSFE: organization'],
  ],
  ['The Great Vell Index (GVI) fell.', acronyms, [['Great Vell Index', 'other']], ['Great Vell Index: other']],
  [
    'The Department of Housing and Rural Growth closed.',
    halves,
    [
      ['Department of Housing', 'organization'],
      ['Rural Growth', 'other'],
    ],
    ['Department of Housing and Rural Growth: organization'],
  ],
  [
    'The Department of Housing and Ada Moor met.',
    halves,
    [['Department of Housing', 'organization']],
    ['Department of Housing: organization'],
  ],
  [
    'It was on Velorn, Quellix, and Ostrand.',
    lists,
    [
      ['Velorn', 'organization'],
      ['Quellix', 'other'],
      ['Ostrand', 'organization'],
    ],
    ['Velorn: organization', 'Quellix: organization', 'Ostrand: organization'],
  ],
  [
    'They met the Debrook Eagles and Harlow Hornets.',
    teams,
    [['Debrook Eagles and Harlow Hornets', 'organization']],
    ['Debrook Eagles: organization', 'Harlow Hornets: organization'],
  ],
  [
    'The 65th Air Division flew. In May the 65th landed on the 65th anniversary.',
    units,
    [['65th Air Division', 'organization']],
    ['65th Air Division: organization', '65th: organization'],
  ],
  [
    'He spoke at The Velorn Foundation.',
    withParts,
    [['Velorn Foundation', 'organization']],
    ['The Velorn Foundation: organization'],
  ],
  [
    'The Velorn Foundation closed.',
    withParts,
    [['Velorn Foundation', 'organization']],
    ['Velorn Foundation: organization'],
  ],
  ['She likes 30 Ways to Velorn.', withParts, [['Velorn', 'place']], ['30 Ways to Velorn: place']],
  ['The B-League opened.', withParts, [['League', 'organization']], ['B-League: organization']],
  [
    "It joined Quill's Brigade.",
    withParts,
    [
      ['Quill', 'person'],
      ['Brigade', 'organization'],
    ],
    ["Quill's Brigade: organization"],
  ],
  ['He sued Velorn, Inc. of Ohio.', withParts, [['Velorn', 'organization']], ['Velorn, Inc.: organization']],
])('%s', (text, rule, given, expected) => expect(after(rule, text, given)).toEqual(expected))
