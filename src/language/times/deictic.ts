/** @module Words that point: "today", "effective immediately", "now", "recently", "soon", "the future", "at the moment". */
import { isoDay } from './calendar.ts'
import { type Found, implied, type Recogniser, unknown } from './found.ts'
import type { Pieces } from './pieces.ts'

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

type Ref = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
/** Phrases by their words; a longer one is tried before a shorter one. */
const PHRASES: Readonly<Record<string, Ref>> = {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'at this time': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'at this moment': 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  'the past': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'the distant past': 'PAST_REF',
  'long ago': 'PAST_REF',
  soon: 'FUTURE_REF',
  'as soon as possible': 'FUTURE_REF',
  shortly: 'FUTURE_REF',
  'one day': 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the foreseeable future': 'FUTURE_REF',
  'the not-too-distant future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
  'the long term': 'FUTURE_REF',
}
const LONGEST = 4
const STARTS = new Set(Object.keys(PHRASES).map((phrase) => phrase.split(' ')[0]!))

function readPhrase(p: Pieces, i: number): Found | null {
  if (!STARTS.has(p.at(i))) return null
  for (let n = LONGEST; n > 0; n--) {
    const words = p.word.slice(i, i + n).join(' ')
    const ref = Object.hasOwn(PHRASES, words) ? PHRASES[words] : undefined
    if (ref && isPointing(p, i, words)) {
      const skip = words.startsWith('at ') ? 1 : 0
      return {
        from: i + skip,
        to: i + n,
        type: 'DATE',
        mean: () => unknown(ref, { certainty: ref === 'PRESENT_REF' ? 'stated' : 'unknown' }),
      }
    }
  }
  return null
}

/** "shortly after", "as soon as", "the past three months" and "in the past year" point nowhere by themselves. */
function isPointing(p: Pieces, i: number, words: string): boolean {
  const next = p.at(i + words.split(' ').length)
  if (words === 'at this time') return next !== 'of'
  if (words === 'soon' && p.hyphen(i + 1)) return false
  if (words === 'soon' || words === 'shortly')
    return !/^(after|as|before|afterward|afterwards|thereafter)$/.test(next) && !/^(as|too)$/.test(p.at(i - 1))
  if (words === 'the past' || words === 'the recent past')
    return (
      !/^[a-z0-9]/.test(next) ||
      /^(and|but|that|as|it|he|she|they|when|to|with|for|is|was|of|were|in|by|about|or|have|has|had)$/.test(next)
    )
  if (words === 'the future' || words.endsWith('term')) return !/^(of|chief|president|leader|prime)$/.test(next)
  if (words === 'now') return !p.hyphen(i + 1) && !(p.at(i - 1) === 'national') && next !== 'defunct'
  if (words === 'one day')
    return (
      !/^(after|before|later|earlier|ago|of|in|when)$/.test(next) &&
      /^(will|would|could|may|might|to)$/.test(p.at(i - 1))
    )
  if (words === 'long ago') return !/^(not|that|so)$/.test(p.at(i - 1))
  return true
}

export const deictic: Recogniser = {
  name: 'deictic',
  read(p, i) {
    const effective = p.at(i) === 'immediately' && p.at(i - 1) === 'effective'
    const shift = effective ? 0 : DAYS[p.at(i)]
    if (shift === undefined) return readPhrase(p, i)
    return {
      to: i + 1,
      type: 'DATE',
      mean: ({ today }) => (today === null ? unknown('XXXX-XX-XX') : implied(isoDay(today + shift))),
    }
  },
}
