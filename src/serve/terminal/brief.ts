/** @module The brief for a terminal: who goes where, what is disputed, who says what, what rests on one origin, what changed. */
import type { Brief, Claim, Move } from '../../schema/types.ts'
import { isQuestion } from '../../story/claims/questions.ts'
import {
  type Chain,
  dateWords,
  MAYBE,
  manner,
  noteWords,
  StoryView,
  silence,
  type Voice,
  wordsOf,
} from '../view/story.ts'
import { CHANGES, CONFLICTS, count, FOOTINGS, REASONS, RESPONSES, STANCES } from '../view/words.ts'
import { Layout, type LayoutOptions } from './layout.ts'

/** The whole brief as lines; `width` in columns. */
export function terminalBrief(brief: Brief, options: LayoutOptions): string {
  return brief.stories
    .map((story) => new StoryPrinter(new StoryView(brief, story), options).print())
    .join(`\n${'═'.repeat(Math.min(options.width, 60))}\n\n`)
}

/** How many statements of one source are shown before the rest is counted. */
const SHOWN = 4
const LONGEST_QUOTE = 220

class StoryPrinter {
  readonly view: StoryView
  readonly out: Layout

  constructor(view: StoryView, options: LayoutOptions) {
    this.view = view
    this.out = new Layout(options)
  }

  print(): string {
    this.head()
    this.moves()
    this.disputes()
    this.voices()
    this.origins()
    this.changes()
    this.reports()
    return this.out.toString()
  }

  head(): void {
    const { reports, story } = this.view
    const outlets = new Set(reports.map((r) => r.outlet ?? r.id))
    const dates = reports.flatMap((r) => r.published?.slice(0, 10) ?? []).sort()
    const when =
      dates.length > 0 ? [...new Set([dates[0]!, dates.at(-1)!])].map(dateWords).join(' – ') : 'no date stated'
    this.out.line('', this.out.style('bold', this.out.quote(story.title)))
    this.out.line(
      '',
      this.out.style('dim', `${count(reports.length, 'report')} · ${count(outlets.size, 'outlet')} · ${when}`),
    )
  }

  moves(): void {
    const chains = this.view.chains()
    if (chains.length === 0) return
    this.out.heading('WHO GOES WHERE')
    chains.forEach((chain, i) => {
      if (i > 0) this.out.blank()
      if (chain.move.standing === 'alternative') this.out.line('  ', this.out.style('italic', 'or, in another plan'))
      this.chain(chain, '  ', '')
    })
  }

  chain({ move, next }: Chain, indent: string, branch: string): void {
    const { out, view } = this
    const who = [
      out.quote(view.outgoing(move) ?? '(nobody named)'),
      out.style('bold', '→'),
      out.style('bold', out.quote(view.incoming(move))),
    ]
    const below = indent + ' '.repeat(branch.length) + (next.length > 0 ? '│ ' : '  ')
    out.line(indent + branch, `${out.style('cyan', out.quote(view.post(move.post)))}: ${who.join(' ')}`, below)
    out.line(below, this.status(move), below)
    const statements = new Map<string, string[]>()
    for (const w of move.when) {
      const words = `${dateWords(w.value)} [${view.number(w.span.report)}]`
      statements.set(w.of, [...(statements.get(w.of) ?? []), words])
    }
    for (const [of, dates] of statements) out.line(below, `${of}: ${[...new Set(dates)].join('; ')}`, below)
    if (move.against?.length)
      out.line(
        below,
        `against: ${[...new Set(move.against.map((s) => out.quote(view.saidBy(s.statement, s.report))))].join('; ')}`,
        below,
      )
    next.forEach((after, i) => {
      this.chain(after, `${indent}${' '.repeat(branch.length)}`, i < next.length - 1 ? '├─ ' : '└─ ')
    })
  }

  status(move: Move): string {
    const { out, view } = this
    const colour =
      move.status === 'denied' || move.status === 'abandoned'
        ? 'red'
        : move.status === 'done' || move.status === 'announced'
          ? 'green'
          : 'yellow'
    const parts = [
      out.style(colour, move.status),
      move.standing,
      move.acting && 'for the time being',
      move.reason &&
        `${view.outgoing(move) ? out.quote(view.outgoing(move)!.split(' ').at(-1)!) : 'holder'} ${REASONS[move.reason]}`,
      move.needs && `needs ${move.needs}`,
      view.name(move.selector) && `chosen by ${out.quote(view.name(move.selector)!)}`,
      out.style('dim', `[${view.carriers(move.evidence).join(', ')}]`),
    ]
    return parts.filter(Boolean).join(' · ')
  }

  disputes(): void {
    const conflicts = this.view.conflicts()
    if (conflicts.length === 0) return
    this.out.heading('WHERE THE REPORTS DIFFER')
    for (const claim of conflicts) {
      this.claim(claim, isQuestion(claim) ? '' : `${this.out.style('magenta', CONFLICTS[claim.conflict!])}: `)
      if (claim.conflictNote)
        this.out.line('    ', this.out.style('dim', this.out.quote(noteWords(claim.conflictNote))))
    }
  }

  claim(claim: Claim, label: string): void {
    const { out } = this
    out.line('  ', `${label}${out.quote(claim.text)}`)
    const told = this.view.told(claim)
    for (const m of told) {
      const value = m.value ? ` (${dateWords(m.value)})` : ''
      out.line(
        `    ${STANCES[m.stance].sign} `,
        `${out.quote(this.view.wordsAt(m))}${value} ${out.style('dim', `— ${out.quote(this.view.saidBy(m.statement, m.report))}`)}`,
      )
    }
  }

  voices(): void {
    const voices = this.view.voices()
    if (voices.length === 0) return
    this.out.heading('WHO SAYS WHAT')
    for (const [footing, words] of FOOTINGS) {
      const some = voices.filter((v) => v.footing === footing)
      if (some.length === 0) continue
      this.out.line('  ', this.out.style('bold', words))
      for (const voice of some) this.voice(voice)
      this.out.blank()
    }
  }

  voice({ who, role, statements }: Voice): void {
    const { out } = this
    out.line('    ', `${out.style('cyan', out.quote(who))}${role ? out.style('dim', `, ${out.quote(role)}`) : ''}`)
    for (const s of statements.slice(0, SHOWN)) {
      const silent = silence(s)
      const response = s.response && !silent && out.style('yellow', `(${RESPONSES[s.response]})`)
      const words = out.quote(silent ?? wordsOf(s))
      const how = manner(s)
      const short = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …` : words
      const maybe = (s.confidence ?? 1) < MAYBE ? '(maybe)' : ''
      out.line(
        '      ',
        [
          how && out.style('italic', `${out.quote(how)}:`),
          short || out.quote(s.cue.map((c) => c.text).join(' ')),
          response,
          maybe,
          out.style('dim', `[${this.view.number(s.report)}]`),
        ]
          .filter(Boolean)
          .join(' '),
      )
    }
    if (statements.length > SHOWN) out.line('      ', out.style('dim', `and ${statements.length - SHOWN} more`))
  }

  origins(): void {
    const groups = [
      ['WHAT RESTS ON ONE ORIGIN', this.view.echoes()],
      ['WHAT SEVERAL SOURCES SAY', this.view.corroborated()],
    ] as const
    for (const [heading, claims] of groups) {
      if (claims.length === 0) continue
      this.out.heading(heading)
      for (const claim of claims) {
        this.out.line('  ', this.out.quote(claim.text))
        this.out.line(
          '    ',
          this.out.style('dim', `${claim.corroboration.summary} [${this.view.carriers(claim.members).join(', ')}]`),
        )
      }
    }
  }

  changes(): void {
    const changes = this.view.story.changes ?? []
    if (changes.length === 0) return
    this.out.heading('WHAT CHANGED')
    for (const c of changes)
      this.out.line(
        '  ',
        `${this.out.style('yellow', CHANGES[c.kind] ?? c.kind)}: ${this.out.quote(c.text)} ${this.out.style('dim', `[${this.view.number(c.report)}]`)}`,
      )
  }

  reports(): void {
    this.out.heading('REPORTS')
    this.view.reports.forEach((r, i) => {
      const implied = r.publishedImplied ? ' (implied by the other reports)' : ''
      const parts = [
        r.outlet ?? 'outlet not stated',
        r.published ? dateWords(r.published.slice(0, 10)) + implied : 'date not stated',
        r.reliability && `reliability ${r.reliability}`,
        r.file ?? r.url,
      ]
      this.out.line(`  [${i + 1}] `, parts.filter(Boolean).join(' · '))
    })
  }
}
