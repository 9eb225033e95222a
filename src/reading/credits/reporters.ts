/**
 * @module Reporters who stand for their outlet once it was named with them: "Ada Moor in the Courier", later "Moor reports that".
 * Only where the outlet's name follows as a byline does, and only for verbs of reporting: a host who is himself in the news
 * speaks for nobody.
 */
import type { OutletMention } from './names.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]{2,})`
/** "Ada Moor in (the) | Courier". */
const BYLINE = new RegExp(`${NAME} (?:in|reporting for|writing for|writing in|reporting in) (?:[Tt]he )?$`, 'u')
/** "Courier | reporter Ada Moor". */
const TITLED = new RegExp(
  String.raw`^(?:[’']s?)? (?:\p{Ll}+ ){0,2}(?:reporter|correspondent|columnist|journalist|staff writer) ${NAME}`,
  'u',
)
/** How much of the text before or behind an outlet's name is looked at. */
const WINDOW = 70
/** Reporters that are followed in one report. */
const MOST = 10

/** The later places where a reporter's surname stands with a verb of reporting, as mentions of the outlet. */
export function reporterMentions(text: string, outlets: readonly OutletMention[]): OutletMention[] {
  const found: OutletMention[] = []
  const seen = new Set<string>()
  for (const { name, start, end } of outlets) {
    const surname =
      BYLINE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1] ??
      TITLED.exec(text.slice(end, end + WINDOW))?.[1]
    if (!surname || seen.has(surname) || seen.size >= MOST) continue
    seen.add(surname)
    found.push(...laterMentions(text, surname, end, name))
  }
  return found
}

/** Where a surname stands with a verb of reporting behind `from`, as mentions of `name`. */
export function laterMentions(text: string, surname: string, from: number, name: string): OutletMention[] {
  const later = new RegExp(
    String.raw`(?<=[Aa]ccording to )${surname}(?![\p{L}’'])|(?<=— )${name}(?= \(@)|(?<![\p{L}’'-])${surname}(?= (?:also |first |later |further |previously |has |had )*(?:reports|reported|writes|wrote|tweeted)\b)`,
    'gu',
  )
  later.lastIndex = from
  return [...text.matchAll(later)].map((m) => ({
    name,
    start: m.index,
    end: m.index + m[0].length,
    doubtful: false,
    nominal: false,
  }))
}
