/** @module "Reps. Oda Brandt of Maine, Emil Sorrel and Ines Vale": one title in the plural for a list of names. */
import type { Doc, Name } from '../doc.ts'
import type { NameOf } from './heads.ts'
import { type Phrase, phraseBefore } from './phrases.ts'

/** The plural title in front of the list in which `name` stands second or later; null when it stands in none. */
export function sharedTitle(doc: Doc, name: Name, nameOf: NameOf): Phrase | null {
  let current = name
  for (let steps = 0; steps < 12; steps++) {
    const before = previousInList(doc, current, nameOf)
    if (!before) return null
    const title = phraseBefore(doc, before, nameOf)
    if (title) return isPlural(doc, title.to - 1) ? title : null
    current = before
  }
  return null
}

const isPlural = (doc: Doc, i: number) =>
  doc.xpos(i) === 'NNS' || doc.xpos(i) === 'NNPS' || /^(reps|sens|govs)\.?$/.test(doc.lower(i))

/** The person before `name`, parted from it by "," or "and", with "of PLACE" or a party between at most. */
function previousInList(doc: Doc, name: Name, nameOf: NameOf): Name | null {
  let i = name.from - 1
  const first = doc.sentence(doc.sentenceOf(name.from)).from
  while (i >= first && /^(,|and|&)$/.test(doc.lower(i))) i--
  if (i === name.from - 1) return null
  let person = i >= first ? nameOf(i) : undefined
  if (person?.type === 'place' && doc.lower(person.from - 1) === 'of') person = nameOf(person.from - 2)
  else if (person?.type === 'place' && doc.form(person.from - 1) === '-' && person.from >= 4)
    person = nameOf(person.from - 4)
  return person?.type === 'person' ? person : null
}
