/** @module Credits between outlets: who is named as source, who as first, what is not confirmed, what is the outlet's own. */
import { Letters, needsOf } from '../../text/needed.ts'
import { outletNamed } from '../../text/outlets.ts'
import { type Chars, overlap } from '../../text/span.ts'
import type { Attribution, CreditMention } from '../reading.ts'
import { isAgency, type OutletMention, outletMentions } from './names.ts'
import { CONFIRMING, NOT_CONFIRMED, SELF, SIGNS } from './signs.ts'

export interface CreditInput {
  readonly text: string
  /** The outlet whose report this is; null when unknown. */
  readonly outlet: string | null
  readonly sentences: readonly Chars[]
  /** Stretches that are no reporting (captions, contributor lines): names in them are no credits. */
  readonly furniture: readonly Chars[]
  readonly attributions: readonly Attribution[]
}

/** The credits of one report in text order: at most one for an outlet in a sentence. */
export function findCredits(input: CreditInput): CreditMention[] {
  const { text, outlet, sentences } = input
  const own = outlet === null ? null : canonical(outlet)
  const mentions = outletMentions(text, own)
  const credits: CreditMention[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < mentions.length && mentions[at]!.start < sentence.start) at++
    const here: OutletMention[] = []
    for (let i = at; i < mentions.length && mentions[i]!.end <= sentence.end; i++) here.push(mentions[i]!)
    const found = here.flatMap((m, i) => credit(input, sentence, here.slice(Math.max(0, i - NEAR), i + NEAR), m, own))
    const words = text.slice(sentence.start, sentence.end)
    const unsure = CONFIRMING.test(words) ? NOT_CONFIRMED.exec(words) : null
    const doubt =
      unsure && (here.some((m) => m.start < sentence.start + unsure.index) || BY_US.test(words)) ? unsure : null
    if (doubt) unconfirmed(credits, found, sentence, doubt, here, own)
    const cited = new Map(found.reverse().map((c) => [c.cited, c]))
    for (const c of [...cited.values()].reverse()) credits.push(withStatements(c, input))
  }
  return credits
}

/** "Liam Fox", "Department of State": the word belongs to another name. */
const PART_OF_NAME =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Sen|Rep)\.|\b(?!(?:After|And|As|At|Before|But|For|In|Now|On|So|The|When|While|Yet) )\p{Lu}\p{L}+|(?:[Dd]epartment|[Ss]ecretary|Bank|Bureau|Board|Church) of) $/u
/** "the CNN/ORC poll": a poll speaks, not the outlet. */
const POLL =
  /^(?:[’']s?)?(?:(?:[-/–]|,? and | )\p{Lu}\p{L}*(?!\p{L})){0,6}(?: \p{Ll}[\p{Ll}-]*){0,3} (?:polls?|polling|survey|surveys)(?![\p{L}])/u

/** "exit polls by CNN", "a survey conducted for CNN" */
const POLLED =
  /\b(?:polls?|surveys?|polling)(?: (?:released|conducted|published|taken|commissioned|sponsored|out|done)(?: \p{L}+){0,2})? (?:by|from|for) (?:(?:the|OUTLET|and|,) ?)*$/u
/** "In a statement, CNN said": the outlet speaks about itself. */
const ABOUT_ITSELF =
  /^In (?:a|its|an) (?:\p{Ll}+ ){0,2}(?:statement|memo|e-?mail|filing|note|tweet)[^,.]{0,40}, (?:the )?$/u

/** "CNN affiliate KVXM": the station speaks, not the network. */
const AFFILIATE = /^(?:[’']s?)? affiliate OUTLET/u

/** Words that make it the report's own outlet that has not confirmed, not an official. */
const BY_US =
  /\b(?:we|our|independently|immediately|not been|never been|be|outlets?|newspaper|network|agency|magazine)\b/i

/** How many characters of the sentence are looked at on each side of a name. */
const WINDOW = 250
/** How many other mentions on each side of one are looked at. */
const NEAR = 12

/** Each sign with the letters that its patterns need. */
const NEEDY_SIGNS = SIGNS.map((sign) => ({
  sign,
  needs: { before: sign.before ? needsOf(sign.before) : [], after: sign.after ? needsOf(sign.after) : [] },
}))

const canonical = (name: string) => outletNamed(name)?.name ?? name

function credit(
  { text, furniture }: CreditInput,
  sentence: Chars,
  here: readonly OutletMention[],
  mention: OutletMention,
  own: string | null,
): CreditMention[] {
  const before = masked(text, Math.max(sentence.start, mention.start - WINDOW), mention.start, here)
  const quoted = /^(?:[”"]|'')?/.exec(text.slice(mention.end, mention.end + 2))![0].length
  const after = masked(text, mention.end + quoted, Math.min(sentence.end, mention.end + WINDOW), here)
  if (
    mention.doubtful &&
    !mention.nominal &&
    (PART_OF_NAME.test(before) || /^ (?!\p{Lu}\p{Ll}+day\b)\p{Lu}/u.test(after))
  )
    return []
  if (mention.asks && (/\bmoderators? $/.test(before) || here.some((m) => !m.asks && !m.nominal))) return []
  if (POLL.test(after) || AFFILIATE.test(after) || POLLED.test(before) || ABOUT_ITSELF.test(before)) return []
  const made = (kind: CreditMention['kind'], start: number, end: number): CreditMention[] => [
    { cited: mention.name, kind, span: { start, end }, attributions: [] },
  ]
  if (mention.name === own) {
    const self = SELF.exec(after)
    return self && !mention.nominal ? made('self', mention.start, mention.end + self[0].length) : []
  }
  const captioned = furniture.some((f) => overlap(f, mention) > 0)
  const letters = { before: new Letters(before), after: new Letters(after) }
  for (const { sign, needs } of NEEDY_SIGNS) {
    if (captioned && !sign.captioned) continue
    if (mention.asks && !sign.hearer) continue
    if (sign.alone && (mention.doubtful || isAgency(mention.name))) continue
    if (mention.doubtful && !sign.tight && !(mention.nominal && sign.after)) continue
    if (mention.nominal && sign.hearer && !sign.nominal) continue
    if (!letters.before.allow(needs.before) || !letters.after.allow(needs.after)) continue
    const left = sign.before ? sign.before.exec(before) : null
    const right = sign.after ? sign.after.exec(after) : null
    if ((sign.before && !left) || (sign.after && !right)) continue
    const start =
      left && left.index + left[0].length === before.length ? mention.start - left[0].trimStart().length : mention.start
    return made(
      sign.kind,
      Math.max(sentence.start, start),
      mention.end + (right && right[0].length < 60 ? quoted + right[0].length : 0),
    )
  }
  return []
}

/** The text from `start` to `end` with each other outlet's name put as OUTLET, padded or cut to keep its length. */
function masked(text: string, start: number, end: number, here: readonly OutletMention[]): string {
  let out = ''
  let at = start
  for (const m of here) {
    if (m.start > end) break
    if (m.start < start || m.end > end || m.nominal) continue
    out += `${text.slice(at, m.start)}OUTLET`
    at = m.end
  }
  return (out + text.slice(at, end)).replace(/\s{2,}|[^\S ]/g, ' ')
}

/** "CNN has not independently confirmed the report": the credit of this sentence, or the last one before it. */
function unconfirmed(
  credits: CreditMention[],
  found: CreditMention[],
  sentence: Chars,
  doubt: RegExpExecArray,
  here: readonly OutletMention[],
  own: string | null,
): void {
  const start = sentence.start + doubt.index
  const span = { start, end: start + doubt[0].length }
  const other = here.find((m) => m.name !== own)
  const cited = found.find((c) => c.kind !== 'self')?.cited ?? other?.name ?? credits.at(-1)?.cited
  if (cited === undefined || cited === own) return
  found.length = 0
  found.push({ cited, kind: 'not-confirmed', span, attributions: [] })
}

/** Adds what rests on the credit: the attributions whose source or cue it touches. */
function withStatements(credit: CreditMention, { attributions }: CreditInput): CreditMention {
  const touches = (spans: readonly Chars[]) => spans.some((s) => overlap(s, credit.span) > 0)
  const resting = attributions.flatMap((a, i) => (touches(a.source) || touches(a.cue) ? [i] : []))
  return { ...credit, attributions: resting }
}
