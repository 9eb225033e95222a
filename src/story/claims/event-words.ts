/** @module Words that name what happens: verbs by their form, and nouns of events; each with a key that its forms share. */
import { hash32 } from '../../text/hash.ts'
import { conceptOf } from '../alignment/concepts.ts'
import { baseOf } from '../alignment/irregular.ts'
import { stem } from '../grouping/words.ts'
import type { Word } from './words.ts'

/** What is held, takes place or comes on a day of its own. */
const NOUNS =
  /^(?:(?:election|primary|runoff|referendum|vote|hearing|trial|meeting|summit|speech|debate|inauguration|ceremony|funeral|wedding|deadline|attack|shooting|crash|raid|protest|strike|arrest|verdict|ruling|sentencing|convention|conference|rally|march|match|game|launch|premiere|explosion|outage|bombing)s?|primaries)$/
/** What happens but once to one person. */
const ONCE =
  /^(?:die|dead|death|born|birth|resign|quit|retire|step|marry|arrest|indict|convict|sentence|elect|appoint|hire|fire|oust|dismiss|found|enlist|graduate|apologi[sz]e|abdicate|concede|withdraw|join|leave)$/
/** Before a verb that has no ending of its own. */
const AUXILIARY = /^(?:to|will|would|shall|should|may|might|can|could|must|did|n[’']t)$/
/** Verbs that say too little to be one event wherever they stand. */
const LIGHT =
  /^(?:be|have|do|say|tell|ask|make|take|get|give|go|come|put|set|call|use|see|know|think|feel|want|need|seem|keep|let|show|look|try|turn|find|bring|include|need|bas|relat|accord|expect|schedul|plan|slate|hold|held|continue|appear|add|note|speak|talk|comment|confirm|report|announce|declin|respond|write|wrote|tweet|post|deni|deny|suppos|us)$/
/** What somebody only threatened, considered, was asked or refused to do did not happen then: "threatened to resign in May". */
const UNDONE =
  /^(?:threaten|consider|contemplat|mull|offer|refus|declin|ask|urg|want|try|tri|press|pressur|call|attempt|vow|almost|nearly)(?:s|ed|ing|e|es)?$/
/** Words between such a verb and what was not done: "asked him to resign". */
const UNDONE_BEFORE = 3
/** "Left the ministry" is a resignation, "left the room" is none. */
const LEAVING = /^(?:leave|leaves|leaving|left)$/
const HELD_POST =
  /^(?:office|job|post|position|role|administration|company|agency|campaign|firm|department|ministry|government|cabinet|team|congress|senate|parliament|network|group|party|board|bank|university)$/
const OBJECT = 5

export interface EventWord {
  readonly word: Word
  readonly key: number
  readonly kind: 'noun' | 'once' | 'verb'
}

/** What word `i` names, if it names what happens. */
export function eventAt(words: readonly Word[], i: number): EventWord | null {
  const word = words[i]!
  const { lower } = word
  if (word.term === '' || word.term === word.id || !/^[a-z-]{3,}$/.test(lower) || /ly$/.test(lower)) return null
  if (words.slice(Math.max(0, i - UNDONE_BEFORE), i).some((w) => UNDONE.test(w.lower))) return null
  if (LEAVING.test(lower)) {
    const to = words.slice(i + 1, i + 1 + OBJECT).some((w) => HELD_POST.test(w.lower))
    return to ? { word, key: conceptOf(stem('resign')), kind: 'once' } : null
  }
  if (NOUNS.test(lower)) return { word, key: hash32(lower.replace(/ies$/, 'y').replace(/s$/, '')), kind: 'noun' }
  if (!isVerb(words, i)) return null
  const key = conceptOf(stem(lower))
  const base = baseOf(stem(lower))
  if (LIGHT.test(base) || LIGHT.test(lower)) return null
  return { word, key, kind: isOnce(lower, base) ? 'once' : 'verb' }
}

/** "Resigned", "stole", "to resign". */
const isVerb = (words: readonly Word[], i: number) => {
  const { lower } = words[i]!
  return (
    (/[a-z]{2}ed$/.test(lower) && lower.length > 4) ||
    baseOf(lower) !== lower ||
    lower === 'quit' ||
    AUXILIARY.test(words[i - 1]?.lower ?? '')
  )
}

const isOnce = (lower: string, base: string) =>
  [lower, base, lower.replace(/d$/, ''), lower.replace(/ed$/, '')].some((w) => ONCE.test(w))
