/** @module What stands before and between the parts of a name: "The" within a sentence, a number, an owner, a letter: "30 Ways to Vell", "Harlow's Brigade", "A-League". */
import type { Doc, Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** `names` in text order, with the parts that stand before them. */
export function withParts(doc: Doc, words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (const name of names) {
    const grown = withArticle(
      doc,
      words,
      withCount(doc, words, withLetter(doc, words, withOwner(words, withForm(words, name)))),
    )
    while (found.length > 0 && found.at(-1)!.from >= grown.from) found.pop()
    if (covers(found.at(-1), name)) continue
    const isFree = found.length === 0 || found.at(-1)!.to <= grown.from
    found.push(isFree ? grown : name)
  }
  return found
}

const isCapital = (w: WordInfo | undefined) => w !== undefined && (w.flags & FLAG.capital) !== 0
const isSmall = (w: WordInfo | undefined) => w !== undefined && (w.flags & (FLAG.letter | FLAG.capital)) === FLAG.letter

const covers = (a: Name | undefined, b: Name) => a !== undefined && a.from <= b.from && b.to <= a.to

/** "Vell, Inc.": a company's form behind a comma. */
function withForm(words: readonly WordInfo[], name: Name): Name {
  const { from, to, type } = name
  if (words[to]?.form !== ',' || !/^(Inc|Ltd|LLC|L\.L\.C|LLP|L\.P|Corp)\.?$/.test(words[to + 1]?.form ?? ''))
    return name
  return type === 'person' && to - from > 2 ? name : { from, to: to + 2, type: 'organization' }
}

/** "a party at The Vell Foundation": a capital article where no sentence begins. */
function withArticle(doc: Doc, words: readonly WordInfo[], name: Name): Name {
  const { from, type } = name
  if (type !== 'organization' || words[from - 1]?.form !== 'The' || !isSmall(words[from - 2])) return name
  return doc.sentenceOf(from - 2) === doc.sentenceOf(from) ? { ...name, from: from - 1 } : name
}

/** "30 Ways to Vell": a number and a capital before "to", though no sentence begins there. */
function withCount(doc: Doc, words: readonly WordInfo[], name: Name): Name {
  const { from, type } = name
  if (type === 'person' || words[from - 1]?.form !== 'to') return name
  if (!isCapital(words[from - 2]) || !/^(\d{1,3}|\p{Lu}\p{L}+)$/u.test(words[from - 3]?.form ?? '')) return name
  if (
    !/^\d|ty$|^(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/.test(words[from - 3]!.form) ||
    words[from - 4]?.form === '-'
  )
    return name
  return doc.sentenceOf(from - 3) === doc.sentenceOf(from) ? { ...name, from: from - 3 } : name
}

/** "A-League": one capital letter and a hyphen without spaces. */
function withLetter(doc: Doc, words: readonly WordInfo[], name: Name): Name {
  const { from, to, type } = name
  if (type !== 'organization' || to - from > 1 || words[from - 1]?.form !== '-') return name
  const isOne = /^\p{Lu}$/u.test(words[from - 2]?.form ?? '')
  return isOne && doc.end(from - 2) === doc.start(from - 1) && doc.end(from - 1) === doc.start(from)
    ? { ...name, from: from - 2 }
    : name
}

/** What belongs to somebody by name: "Harlow's Brigade", "Harlow's Limited". */
const OWNED =
  /^(limited|ltd\.?|inc\.?|company|brigade|division|corps|regiment|battery|restaurants?|stores?|hospital|college|school|church|mills?|road|creek|bay|point|island|landing|farm|academy|pizza|grill|diner|bar|pub|tavern)$/

const GROUND = /^(mills?|road|creek|bay|point|island|landing|farm)$/

/** "Harlow" of "Harlow's Limited". */
const isBeforeOwned = (words: readonly WordInfo[], to: number) =>
  /^['’]s$/.test(words[to]?.form ?? '') &&
  isCapital(words[to + 1]) &&
  /^(limited|ltd\.?|inc\.?|brigade|division|regiment|battery)$/.test(words[to + 1]!.lower) &&
  !isCapital(words[to + 2])

/** A capital owner and "'s" before a body, a road or a creek, which is one word or a company by its last. */
function withOwner(words: readonly WordInfo[], name: Name): Name {
  const { from, to, type } = name
  if (isBeforeOwned(words, to)) return { from, to: to + 2, type: type === 'person' ? 'organization' : type }
  if (!/^['’]s$/.test(words[from - 1]?.form ?? '') || !isCapital(words[from - 2]) || isCapital(words[from - 3]))
    return name
  const isOwned =
    to - from === 1 ? OWNED.test(words[from]!.lower) : /^(limited|ltd\.?|inc\.?|plc)$/.test(words[to - 1]!.lower)
  if (!isOwned || type === 'person' || knownAt((i) => words[i]!.form, from - 2, from - 1)) return name
  return { ...name, from: from - 2, type: to - from === 1 && GROUND.test(words[from]!.lower) ? 'place' : type }
}

/** "Debrook Eagles and Harlow Hornets": two teams; `names` with such pairs parted. */
export function withTeams(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  return names.flatMap((name): Name[] => {
    if (name.type !== 'organization' || /ees$|ments$|ies$/.test(words[name.to - 1]!.form)) return [name]
    for (let i = name.from + 2; i + 2 < name.to; i++) {
      const isTeam = words[i - 1]!.flags & FLAG.organization && /[^s]s$/.test(words[i - 1]!.form)
      if (isTeam && /^(and|&)$/.test(words[i]!.form) && /[^s]s$/.test(words[name.to - 1]!.form))
        return [
          { ...name, to: i },
          { ...name, from: i + 1 },
        ]
    }
    return [name]
  })
}
