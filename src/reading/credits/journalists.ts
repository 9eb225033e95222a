/** @module Journalists who report on their own: "the journalist Ada Moor reported in her newsletter", later "Moor wrote". */
import type { OutletMention } from './names.ts'
import { laterMentions } from './reporters.ts'

const KINDS = 'independent|freelance|investigative|veteran|conservative|liberal|progressive|citizen|political|media'
const JOURNALIST =
  /(?:[Jj]ournalist|[Bb]logger|[Cc]olumnist|[Ff]reelancer)s? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]{2,}))(?![\p{L}-])/gu
/** What stands before the noun. */
const MODIFIED = new RegExp(`(?:(?:${KINDS}) )*$`, 'iu')
/** "Times journalist", "the paper’s media columnist": the outlet reports, not she; "the Freedonian journalist" is on her own. */
const OF_AN_OUTLET = /(?:[’']s?|(?<!\p{L})(?!(?:The|An?|\p{L}+(?:an|ish|ese|ch)) )\p{Lu}[\p{L}.]*) $/u
/** Journalists who are followed in one report. */
const MOST = 10

/** Where a journalist without an outlet is named as one, and where the surname reports again. */
export function journalistMentions(text: string): OutletMention[] {
  const found: OutletMention[] = []
  const seen = new Set<string>()
  for (const m of text.matchAll(JOURNALIST)) {
    const [words, name = '', surname = ''] = m
    const before = text.slice(Math.max(0, m.index - 80), m.index)
    const start = m.index - MODIFIED.exec(before)![0].length
    const end = m.index + words.length
    if (OF_AN_OUTLET.test(text.slice(Math.max(0, start - 25), start))) continue
    found.push({ name, start, end, doubtful: true, nominal: false })
    if (seen.has(surname) || seen.size >= MOST || !REPORTS.test(text.slice(end, end + 60))) continue
    seen.add(surname)
    found.push(...laterMentions(text, surname, end, name))
  }
  return found
}

/** Who once reported something is followed. */
const REPORTS =
  /^,? (?:(?:was|the|first|also|to|has|had|who|later) )*(?:report|reported|reports|tweeted|wrote|broke|revealed|published)\b/u
