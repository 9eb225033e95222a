/** @module "CNN's Oda Brandt", "Oda Brandt of the Harbor Union", "Sen. Brandt of Maine": whose somebody is, without a title. */
import type { Doc, Name } from '../doc.ts'
import { STATE_OF } from '../names/places.ts'
import type { NameOf } from './heads.ts'
import type { RoleAt } from './roles.ts'

/** The organization or place that the words beside the name tie it to; null when none. */
export function affiliation(doc: Doc, name: Name, nameOf: NameOf): RoleAt | null {
  const owner = ownerBefore(doc, name, nameOf)
  if (owner) return at(doc, owner, owner.from, name.from, true)
  const word = name.to < doc.length ? doc.lower(name.to) : ''
  if (word !== 'of' && word !== 'at' && word !== 'from') return null
  const first = doc.lower(name.to + 1) === 'the' ? name.to + 2 : name.to + 1
  const body = first < doc.length ? nameOf(first) : undefined
  if (!body || body.from !== first || (body.type !== 'organization' && (word !== 'of' || body.type !== 'place')))
    return null
  return at(doc, body, name.to, body.to, false)
}

function ownerBefore(doc: Doc, name: Name, nameOf: NameOf): Name | undefined {
  const mark = name.from - 1
  if (mark < 1 || !/^['’]s?$/.test(doc.form(mark))) return undefined
  const owner = nameOf(mark - 1)
  return owner?.type === 'organization' && doc.end(owner.to - 1) === doc.start(mark) ? owner : undefined
}

function at(doc: Doc, body: Name, from: number, to: number, before: boolean): RoleAt {
  const text = doc.slice(body)
  const organization = STATE_OF.get(text) ?? text
  return {
    from,
    to,
    before,
    role: { title: `of ${organization}`, organization, span: doc.chars({ from, to }), tense: 'current' },
  }
}
