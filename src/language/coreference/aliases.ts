/**
 * @module "Oda Brandt, better known as Mara Vale": two names that a sentence says are one person's.
 *
 *   also known as      "Emil Sorrel, also known as Brother Emil and Emil the Meek"
 *   by her pseudonym   "Oda Brandt, who wrote under the name Mara Vale"
 *   born               "Mara Vale (born Oda Brandt)", "Mara Vale, born Oda Brandt"
 *   (Latin: …)         "Oda Brandt (Latin: Odeta Branta; Greek: …)"
 *   pen name of        "Mara Vale was the pen name of Oda Brandt"
 */
import type { Doc } from '../doc.ts'
import type { NamedPerson } from './people.ts'

/** What may stand right before a second name of the person named before it. */
const CUE =
  /(?:\b(?:known|recorded|written|performing|billed|credited|identified|styled|published|wrote|writing|wrestling) as|\ba\.?k\.?a\.?|\bn[ée]e?|\b(?:pseudonym|pen name|stage name|birth name|ring name|real name|given name|maiden name|alias|moniker|nickname)(?: of(?: [\p{L}-]+){0,2}| is| was|,)?|\bunder the name(?: of)?|\bnicknamed|[,(] ?born|[(;] ?\p{Lu}\p{Ll}+:(?: [^\p{Script=Latin}]+)?|\bself-identified as|\bcalling (?:him|her)self)(?!\p{L}) ?(?:simply |the )?["“'‘(]?(?:\p{Lu}[\p{L}.]*\s)?$/iu

/** "… and Emil the Meek": one more alias. */
const MORE = /^(?: and |, | or )(?:the )?["“'‘]?$/

/** Pairs of places in `people`: each second name with the first that it belongs to. `people` in text order. */
export function aliases(doc: Doc, people: readonly NamedPerson[]): [of: number, alias: number][] {
  const found: [number, number][] = []
  let ofLast = -1
  for (let i = 1; i < people.length; i++) {
    const [before, name] = [people[i - 1]!.name, people[i]!.name]
    const [from, to] = [doc.end(before.to - 1), doc.start(name.from)]
    const between = to - from < 200 ? doc.text.slice(from, to) : '.'
    const of = /[.!?]\s+\p{Lu}|\n/u.test(between)
      ? -1
      : CUE.test(between.replace(/\s+/g, ' '))
        ? i - 1
        : MORE.test(between)
          ? ofLast
          : -1
    if (of >= 0) found.push([of, i])
    ofLast = of
  }
  return found
}
