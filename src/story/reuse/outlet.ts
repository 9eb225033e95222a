/** @module What an outlet is called: two feeds of one outlet are one outlet, and other reports may name it. */
import { findOutlets, outletNamed } from '../../text/outlets.ts'

/** Additions to an outlet's name that name a feed or a section of it: "Fox News (Online)", "Newsmax - News". */
const FEED = /\s*(?:\([^)]*\)|[-–]\s*(?:News|Opinion|Politics|World|US))\s*$|\.com$|\bOnline\s+(?=News)|\s+Online\b/gi

/** The outlet's own name without feed or section. */
export function outletOf(label: string): string {
  const bare = label.replace(FEED, '').trim()
  return outletNamed(bare)?.name ?? outletNamed(label)?.name ?? bare
}

/** Whether `text` names the outlet called `label`; never when the label is missing or a word or two letters. */
export function namesOutlet(text: string, label: string | null): boolean {
  const name = label ? outletOf(label) : ''
  if (name.length < 3) return false
  if (!outletNamed(name)) return text.includes(name)
  return findOutlets(text).some(
    ({ outlet, start, common }) => outlet.name === name && (!common || text.slice(start - 4, start) === 'The '),
  )
}
