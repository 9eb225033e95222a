/** @module A story as a reader meets it: names for ids, numbers for reports, moves as chains, statements by source. No markup. */

import type { Brief, Claim, Move, Person, Report, Span, Statement, Story } from '../../schema/types.ts'
import { isQuestion } from '../../story/claims/questions.ts'

/** A move with the moves that follow from it. */
export interface Chain {
  readonly move: Move
  readonly next: readonly Chain[]
}

/** Everything one source said. */
export interface Voice {
  readonly who: string
  readonly role: string | null
  readonly footing: Statement['footing']
  readonly statements: readonly Statement[]
}

type Member = Claim['members'][number]

/** Places shown of one report for one answer. */
const MOST_OF_ONE = 2
/** Shorter places say too little alone: "Thursday". */
const BARE = 25
/** A longer statement is not shown whole for a part of it. */
const LONGEST_WHOLE = 200

/** Below this, a statement is shown as "maybe". */
export const MAYBE = 0.5

export class StoryView {
  readonly story: Story
  /** The story's reports, numbered from 1 in this order: earliest first. */
  readonly reports: readonly Report[]
  readonly #names = new Map<string, string>()
  readonly #people = new Map<string, Person>()
  readonly #statements = new Map<string, Statement>()

  constructor(brief: Brief, story: Story) {
    this.story = story
    const byId = new Map(brief.reports.map((r) => [r.id, r]))
    this.reports = story.reports.map((id) => byId.get(id)!)
    for (const p of story.people) this.#people.set(p.id, p)
    for (const x of [...story.people, ...story.organizations]) this.#names.set(x.id, x.name)
    for (const s of story.statements) this.#statements.set(s.id, s)
  }

  /** Number of a report in this story, from 1. */
  number(reportId: string): number {
    return this.story.reports.indexOf(reportId) + 1
  }
  report(reportId: string): Report {
    return this.reports[this.number(reportId) - 1]!
  }
  name(id: string | null | undefined): string | null {
    return (id && this.#names.get(id)) || null
  }
  statement(id: string): Statement | undefined {
    return this.#statements.get(id)
  }
  /** "Minister of Ports, Aldria". */
  post(id: string): string {
    const post = this.story.posts.find((p) => p.id === id)
    if (!post) return 'post not stated'
    const shown =
      post.organization && !post.title.toLowerCase().includes(post.organization.toLowerCase().replace(/^the /, ''))
    return shown ? `${post.title}, ${post.organization}` : post.title
  }

  /** Moves as chains, what is told most first, rival plans after the favoured one, background left out. */
  chains(): Chain[] {
    const moves = this.story.moves.filter((m) => !m.background)
    const ids = new Set(moves.map((m) => m.id))
    const placed = new Set<string>()
    const chain = (move: Move): Chain => {
      placed.add(move.id)
      return { move, next: moves.filter((m) => m.dependsOn.includes(move.id) && !placed.has(m.id)).map(chain) }
    }
    const rank = (m: Move) => (m.standing === 'alternative' ? 1 : 0) * 1000 - m.evidence.length
    const roots = moves.filter((m) => !m.dependsOn.some((id) => ids.has(id))).sort((a, b) => rank(a) - rank(b))
    const found = roots.map(chain)
    // Moves that depend on one another in a circle would have no root.
    for (const move of moves) if (!placed.has(move.id)) found.push(chain(move))
    return found
  }
  background(): Move[] {
    return this.story.moves.filter((m) => m.background)
  }
  incoming(move: Move): string {
    return this.name(move.incoming) ?? move.incomingDescription ?? 'nobody named'
  }
  outgoing(move: Move): string | null {
    return this.name(move.outgoing)
  }
  /** The reports that carry evidence for a move, by number. */
  carriers(spans: readonly Span[]): number[] {
    return [...new Set(spans.map((s) => this.number(s.report)))].sort((a, b) => a - b)
  }

  conflicts(): Claim[] {
    return this.story.claims.filter((c) => c.conflict)
  }
  /** The places of a claim in the order of the reports. */
  places(claim: Claim): readonly Member[] {
    return [...claim.members].sort((a, b) => this.number(a.report) - this.number(b.report) || a.start - b.start)
  }
  /** Of the places of a claim the first of each source for each answer, a few of one report; the others say the same. */
  told(claim: Claim): readonly Member[] {
    const sources = new Set<string>()
    const count = new Map<string, number>()
    return this.places(claim).filter((m) => {
      const answer = `${m.report} ${m.stance} ${m.value ?? ''}`
      const key = `${answer} ${this.saidBy(m.statement, m.report)}`
      if (sources.has(key) || (count.get(answer) ?? 0) >= MOST_OF_ONE) return false
      sources.add(key)
      count.set(answer, (count.get(answer) ?? 0) + 1)
      return true
    })
  }
  /** What is said at a place: all of a short statement that it is a part of, or the sentence around a bare word. */
  wordsAt(m: Member): string {
    const s = m.statement ? this.statement(m.statement) : undefined
    // A place may begin before what is said, "the clerk said the plan"; "did not deny the plan" is shown as it is.
    const begins = (c: Span) => (m.stance === 'asserts' ? c.start < m.end : c.start <= m.start)
    const whole = s?.content.some((c) => begins(c) && m.end <= c.end) ? wordsOf(s) : ''
    if (whole !== '' && whole.length <= LONGEST_WHOLE) return quoted(whole)
    const sentence = m.text.length < BARE ? sentenceAround(this.report(m.report).text, m) : ''
    return quoted(sentence !== '' && sentence.length <= LONGEST_WHOLE ? sentence : m.text)
  }

  /** Claims that several reports carry and none disputes; a question is no claim that could be confirmed. */
  #carried(): Claim[] {
    return this.story.claims.filter((c) => !c.conflict && c.corroboration.reports > 1 && !isQuestion(c))
  }
  /** Claims carried by several reports that lead back to one place. */
  echoes(): Claim[] {
    return this.#carried().filter((c) => c.corroboration.origins.length === 1)
  }
  /** Claims carried by several reports from several places. */
  corroborated(): Claim[] {
    return this.#carried().filter((c) => c.corroboration.origins.length > 1)
  }

  /** What was said, by source; outer statements of speech and writing only. */
  voices(): Voice[] {
    const voices = new Map<string, Voice & { statements: Statement[] }>()
    for (const s of this.story.statements) {
      if (s.kind && s.kind !== 'speech' && s.kind !== 'writing') continue
      const who = this.speaker(s)
      const key = s.by ?? `${s.report} ${who.toLowerCase()}`
      const voice = voices.get(key)
      if (voice) voice.statements.push(s)
      else voices.set(key, { who, role: this.role(s.by), footing: s.footing, statements: [s] })
    }
    return [...voices.values()]
  }
  /** Who a statement is by, in words. */
  speaker(s: Statement): string {
    return this.name(s.by) ?? s.description ?? (s.source.map((x) => x.text).join(' … ') || 'no source given')
  }
  /** Who stands behind a passage, in words: "an official [1]"; the outlet itself where it is nobody's statement. */
  saidBy(statementId: string | null, report: string): string {
    const statement = statementId ? this.statement(statementId) : undefined
    const via = statement?.via ? this.statement(statement.via) : undefined
    const who = statement ? this.speaker(statement) : (this.report(report).outlet ?? 'the report itself')
    return `${who}${via ? `, as told by ${this.speaker(via)}` : ''} [${this.number(report)}]`
  }
  role(id: string | null): string | null {
    const role = id ? this.#people.get(id)?.roles[0] : undefined
    if (!role) return null
    return role.organization && !role.title.toLowerCase().includes(role.organization.toLowerCase())
      ? `${role.title}, ${role.organization}`
      : role.title
  }
}

/** The sentence that holds a place, as far as its marks tell. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - LONGEST_WHOLE), start).match(/[^.!?\n]*$/)![0]
  const after = text.slice(end, end + LONGEST_WHOLE).match(/^[^.!?\n]*/)![0]
  return `${before}${text.slice(start, end)}${after}`.trim()
}

/** Words in quotation marks, those inside them made single and paired. */
function quoted(words: string): string {
  const bare = words.replace(/\s+/g, ' ').trim()
  const [open, close] = [bare.indexOf('“'), bare.indexOf('”')]
  const begun = close >= 0 && (open < 0 || close < open) ? `“${bare}` : bare
  const paired = begun.lastIndexOf('“') > begun.lastIndexOf('”') ? `${begun}”` : begun
  const inner = /^“[^“”]*”$/.test(paired) ? paired.slice(1, -1) : paired.replaceAll('“', '‘').replaceAll('”', '’')
  return `“${inner.replace(/[,;]$/, '')}”`
}

/** Cues that only say that somebody spoke. */
const PLAIN_CUE = /^(?:(?:also |later )?(?:said|says?|told|tells?|saying|added|adding)|according to)\b/i

/** "was first reported" behind "The plan": the content is what is spoken of, and reads on into the cue. */
const PASSIVE_CUE = /^(?:was|were|is|are|been|had been|has been|have been)\b/i

const cueOf = (s: Statement) => joined(s.cue, ' … ')

function readsOn(s: Statement): boolean {
  const [content, cue] = [s.content.at(-1), s.cue[0]]
  return content !== undefined && cue !== undefined && content.end <= cue.start && PASSIVE_CUE.test(cue.text)
}

/** What the source did, where the cue says more than that it spoke: "called", "is expected to". */
export function manner(s: Statement): string | null {
  const cue = cueOf(s)
  const said = cue === '' || PLAIN_CUE.test(cue) || readsOn(s)
  return said || silence(s) !== null || s.content.length === 0 ? null : cue
}

const joined = (spans: Statement['content'], by: string) =>
  spans.map((c) => c.text.replace(/\s+/g, ' ').trim()).join(by)

/** The words of a statement's content, its gaps marked; with the cue where one reads on into the other. */
export const wordsOf = (s: Statement): string =>
  readsOn(s) ? joined([...s.content, ...s.cue], ' ') : joined(s.content, ' … ')

/** A silence in its own words, "declined to comment"; null where something is said. */
export function silence(s: Statement): string | null {
  if (s.response !== 'no-comment' && s.response !== 'no-response' && s.response !== 'non-answer') return null
  const said = joined(s.content, ' … ')
  return /[“"]/.test(said) ? null : [joined(s.cue, ' '), said].filter(Boolean).join(' ')
}

/** An EDTF value in words: "2031-03" → "March 2031", "2031-03-31~" → "about 31 March 2031". */
export function dateWords(edtf: string): string {
  const range = edtf.split('/')
  if (range.length === 2) {
    const [from, to] = range.map((d) => (d === '' || d === '..' ? '' : dateWords(d)))
    if (!from) return `by ${to}`
    return to ? `${from} to ${to}` : `from ${from}`
  }
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T[\d:]+)?([~?%])?$/.exec(edtf)
  if (!m) return edtf
  const [, year, month, day, , doubt] = m
  const about = doubt ? 'about ' : ''
  if (!month) return `${about}${year}`
  const season = SEASONS[month]
  if (season) return `${about}${season} ${year}`
  return `${about}${day ? `${Number(day)} ` : ''}${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** A note with its dates in words. */
export const noteWords = (note: string): string =>
  note.replace(/\b\d{4}-\d\d(?:-\d\d)?[~?%]?(?:\/\d{4}-\d\d(?:-\d\d)?[~?%]?)?/g, dateWords)

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter',
  '34': 'second quarter',
  '35': 'third quarter',
  '36': 'fourth quarter',
}
