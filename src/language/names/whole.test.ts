import { expect, test } from 'vitest'
import type { Doc, EntityType } from '../doc.ts'
import { readDoc } from '../language.ts'
import { wordInfo } from './lexicon.ts'
import { whole } from './whole.ts'

/** The names of `text` after mending, when those in `given` were found in it. */
function mended(text: string, given: readonly [string, EntityType][]): string[] {
  const doc: Doc = readDoc({ text, published: null, furniture: [] })
  const infos = Array.from({ length: doc.length }, (_, i) => wordInfo(doc.form(i)))
  const names = given.map(([name, type]) => {
    const at = text.indexOf(name)
    const inside = infos.map((_, i) => i).filter((i) => doc.start(i) >= at && doc.end(i) <= at + name.length)
    return { from: inside[0]!, to: inside.at(-1)! + 1, type }
  })
  return whole(doc, infos, names).map((n) => `${doc.slice(n)}: ${n.type}`)
}

test.each<[string, [string, EntityType][], string[]]>([
  ['He led the 65th Air Division.', [['Air Division', 'organization']], ['65th Air Division: organization']],
  ['They flew the F-86 Sabre home.', [['Sabre', 'person']], ['F-86 Sabre: other']],
  ['Petty officer ET1 Anna Moor won.', [['Anna Moor', 'person']], ['Anna Moor: person']],
  ['The road to Vell-Harlow County is shut.', [['Harlow County', 'place']], ['Vell-Harlow County: place']],
  [
    'The road to Vell-Harlow County is shut.',
    [
      ['Vell', 'place'],
      ['Harlow County', 'place'],
    ],
    ['Vell-Harlow County: place'],
  ],
  [
    'The Iran-Iraq border is shut.',
    [
      ['Iran', 'place'],
      ['Iraq', 'place'],
    ],
    ['Iran: place', 'Iraq: place'],
  ],
  [
    'He flew to Washington, D.C. on Monday.',
    [
      ['Washington', 'place'],
      ['D.C.', 'place'],
    ],
    ['Washington, D.C.: place'],
  ],
  ['She was born in Debrook, England.', [['Debrook', 'person']], ['Debrook: place']],
  ['So said Anna Moor, Ohio.', [['Anna Moor', 'person']], ['Anna Moor: person']],
])('%s', (text, given, expected) => expect(mended(text, given)).toEqual(expected))
