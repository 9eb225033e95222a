/** @module What "early", "late", "the end of", "later this" make of the value of a whole time. */
import { isoDay, isoYear, parts } from './calendar.ts'
import { toEdtf } from './edtf.ts'
import type { Context, Found, Meaning } from './found.ts'

/** `mod` is START, MID, END or, for "the end of", BOUNDARY. */
export function modified(whole: Found, mod: string): Found {
  return {
    to: whole.to,
    type: whole.type,
    mean: (c: Context): Meaning => {
      const meaning = whole.mean(c)
      const plain = { value: meaning.value, ...(meaning.certainty && { certainty: meaning.certainty }) }
      const edtf = meaning.edtf === undefined || mod === 'BOUNDARY' ? edtfOf(meaning.value, mod, c) : meaning.edtf
      return { ...plain, mod: mod === 'BOUNDARY' ? 'END' : mod, edtf }
    },
  }
}

/** "earlier this month", "later this year": up to the report's day, or from it on. */
export function besideToday(found: Found, later: boolean): Found {
  return {
    ...found,
    mean: (c) => {
      const meaning = found.mean(c)
      const whole = toEdtf(meaning.value)
      const today = c.today === null ? '' : isoDay(c.today)
      if (!whole || /^\d{4}-\d{2}-\d{2}$/.test(whole)) return meaning
      const [first, last] = whole.includes('/') ? whole.split('/') : [whole, whole]
      const inside = first! <= today && today.slice(0, last!.length) <= last!
      if (!inside) return meaning
      return {
        ...meaning,
        edtf: later ? `${today}/${last}` : `${first!.length < 10 ? `${first}-01-01`.slice(0, 10) : first}/${today}`,
      }
    },
  }
}

/** The end of a named year is its December; the end of the running year is its last day. */
function edtfOf(value: string, mod: string, c: Context): string | null {
  const running = c.today !== null && value === isoYear(parts(c.today).year)
  if (mod === 'BOUNDARY' && /^\d{4}$/.test(value) && !running) return `${value}-12~`
  if (mod === 'BOUNDARY') {
    const plain = toEdtf(value)
    return plain?.includes('/') ? `${plain.split('/')[1]}~` : toEdtf(value, mod)
  }
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return toEdtf(value)
  return toEdtf(value, mod)
}
