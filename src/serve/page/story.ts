/** @module One story of the page. */
import type { Claim, Move, Span, Statement } from '../../schema/types.ts'
import {
  type Chain,
  dateWords,
  MAYBE,
  manner,
  noteWords,
  type StoryView,
  silence,
  type Voice,
  wordsOf,
} from '../view/story.ts'
import { CHANGES, CONFLICTS, count, FOOTINGS, REASONS, RESPONSES, STANCES } from '../view/words.ts'
import { type Evidence, markedText } from './evidence.ts'
import { type Html, html } from './html.ts'

export class StoryPage {
  readonly view: StoryView
  /** Begins every anchor of this story. */
  readonly prefix: string
  /** Passages by report, filled while the sections are made. */
  readonly #evidence = new Map<string, Evidence[]>()

  constructor(view: StoryView, prefix: string) {
    this.view = view
    this.prefix = prefix
  }

  html(): Html {
    const sections = [this.moves(), this.differences(), this.claims(), this.voices(), this.timeline(), this.changes()]
    return html`<main id="${this.prefix}">${this.head()}${sections}${this.reports()}</main>`
  }

  head(): Html {
    const { reports, story } = this.view
    const dates = reports.flatMap((r) => r.published?.slice(0, 10) ?? []).sort()
    const when = [...new Set([dates[0], dates.at(-1)].filter((d) => d !== undefined))].map(dateWords).join(' – ')
    const links = [
      ['moves', 'Who goes where'],
      ['differ', 'Where they differ'],
      ['claims', 'Claims × reports'],
      ['voices', 'Who says what'],
      ['reports', 'The reports'],
    ]
    return html`<header><h1>${story.title}</h1>
<p class="meta">${count(reports.length, 'report')} · ${count(new Set(reports.map((r) => r.outlet ?? r.id)).size, 'outlet')}${when && ` · ${when}`}</p>
<nav aria-label="Sections">${links.map(([id, words]) => html`<a href="#${this.prefix}-${id}">${words}</a>`)}</nav></header>`
  }

  /** A link to a passage, which is marked in its report's text and links back to `target`. */
  cite(span: Span, target: string, label: string, kind: Evidence['kind'], words: string): Html {
    const id = `${this.prefix}-${this.view.number(span.report)}-${span.start}-${span.end}`
    const list = this.#evidence.get(span.report) ?? []
    this.#evidence.set(span.report, list)
    list.push({
      id: list.some((e) => e.id === id) ? `${id}-${list.length}` : id,
      target,
      label,
      kind,
      start: span.start,
      end: span.end,
    })
    return html`<a href="#${id}">${words}</a>`
  }

  moves(): Html {
    const chains = this.view.chains()
    if (chains.length === 0)
      return html`<section id="${this.prefix}-moves"><h2>Who goes where</h2><p class="note">The reports speak of no change of a post.</p></section>`
    return html`<section id="${this.prefix}-moves"><h2>Who goes where</h2><div class="plans">${chains.map(
      (c) =>
        html`<figure class="plan">${c.move.standing && html`<h3>${c.move.standing === 'favoured' ? 'The favoured plan' : 'Another plan'}</h3>`}<ol class="chain">${this.chain(c)}</ol></figure>`,
    )}</div></section>`
  }

  chain({ move, next }: Chain): Html {
    return html`<li>${this.move(move)}${next.length > 0 && html`<ol>${next.map((n) => this.chain(n))}</ol>`}</li>`
  }

  move(move: Move): Html {
    const { view } = this
    const anchor = `${this.prefix}-${move.id}`
    const tags = [
      move.acting && 'for the time being',
      move.reason && `${view.outgoing(move)?.split(' ').at(-1) ?? 'holder'} ${REASONS[move.reason]}`,
      move.needs && `needs ${move.needs}`,
      view.name(move.selector) && `chosen by ${view.name(move.selector)}`,
    ]
    return html`<div class="move ${move.status}" id="${anchor}"><div class="post">${view.post(move.post)}</div>
<div class="who">${view.outgoing(move) ?? '(nobody named)'} → <b>${view.incoming(move)}</b></div>
<div><span class="tag ${move.status}">${move.status}</span>${tags.filter((t) => typeof t === 'string').map((t) => html`<span class="tag plain">${t}</span>`)}</div>
${move.when.map((w) => html`<p class="note">${w.of}: ${dateWords(w.value)} ${this.cite(w.span, anchor, '', 'move-evidence', `[${view.number(w.span.report)}]`)}</p>`)}
<p class="note">rests on ${this.sources(move.evidence, anchor)}</p>
${move.against && move.against.length > 0 && html`<p class="note denies">against: ${this.sources(move.against, anchor)}</p>`}</div>`
  }

  /** Each voice once, with a link to every passage of it. */
  sources(spans: readonly (Span & { statement: string | null })[], anchor: string): Html[] {
    const seen = new Set<string>()
    return spans.map((s, i) => {
      const voice = this.view.saidBy(s.statement, s.report)
      const words = seen.has(voice) ? 'again' : voice
      seen.add(voice)
      return html`${i > 0 && (words === 'again' ? ', ' : '; ')}${this.cite(s, anchor, '→', 'move-evidence', words)}`
    })
  }

  differences(): Html {
    const conflicts = this.view.conflicts()
    if (conflicts.length === 0)
      return html`<section id="${this.prefix}-differ"><h2>Where the reports differ</h2><p class="note">No difference found.</p></section>`
    return html`<section id="${this.prefix}-differ" class="cards"><h2>Where the reports differ</h2>${conflicts.map(
      (c) =>
        html`<article id="${this.prefix}-d-${c.id}"><h3>${c.text} <span class="tag plain">${CONFLICTS[c.conflict!]}</span></h3>${this.view.places(c).map((m) => this.member(c, m))}${c.conflictNote && html`<p class="note">${noteWords(c.conflictNote)}</p>`}</article>`,
    )}</section>`
  }

  member(claim: Claim, m: Claim['members'][number]): Html {
    const link = this.cite(
      m,
      `${this.prefix}-d-${claim.id}`,
      '≠',
      'claim-evidence',
      this.view.saidBy(m.statement, m.report),
    )
    return html`<blockquote><span class="sign ${m.stance}" title="${STANCES[m.stance].words}">${STANCES[m.stance].sign}</span>“${m.text}”${m.value && ` (${dateWords(m.value)})`} <small>— ${link}</small></blockquote>`
  }

  claims(): Html {
    const claims = this.view.story.claims
    if (claims.length === 0) return html``
    return html`<section id="${this.prefix}-claims"><h2>Claims × reports</h2><p class="note">+ says so · − denies it · ~ does not deny it · ? leaves it open. Each sign leads to the words.</p>
<div class="scroll"><table><thead><tr><th scope="col">Claim</th>${this.view.reports.map((r, i) => html`<th scope="col">[${i + 1}] ${r.outlet ?? 'not stated'}</th>`)}<th scope="col">Where it comes from</th></tr></thead><tbody>${claims.map((c, i) => this.claimRow(c, i + 1))}</tbody></table></div></section>`
  }

  claimRow(claim: Claim, n: number): Html {
    const anchor = `${this.prefix}-${claim.id}`
    const cell = (report: string) =>
      claim.members
        .filter((m) => m.report === report)
        .map(
          (m) =>
            html`<span class="${m.stance}">${this.cite(m, anchor, `c${n}`, 'claim-evidence', STANCES[m.stance].sign)}</span>`,
        )
    return html`<tr id="${anchor}"><th scope="row">${claim.text}</th>${this.view.reports.map((r) => html`<td class="cell">${cell(r.id)}</td>`)}<td><small>${claim.corroboration.summary}</small></td></tr>`
  }

  voices(): Html {
    const voices = this.view.voices()
    return html`<section id="${this.prefix}-voices" class="voices"><h2>Who says what</h2>${FOOTINGS.map(
      ([footing, words]) => {
        const some = voices.filter((v) => v.footing === footing)
        return some.length > 0 && html`<h3>${words}</h3>${some.map((v) => this.voice(v))}`
      },
    )}</section>`
  }

  voice({ who, role, statements }: Voice): Html {
    return html`<article><b>${who}</b>${role && html` <small>${role}</small>`}${statements.map((s) => this.statement(s))}</article>`
  }

  statement(s: Statement): Html {
    const span = s.content[0] ?? s.cue[0]
    const anchor = `${this.prefix}-${s.id}`
    const link = span
      ? this.cite(span, anchor, '“', 'statement', `[${this.view.number(s.report)}]`)
      : `[${this.view.number(s.report)}]`
    return html`<p id="${anchor}">${s.response && html`<span class="tag">${RESPONSES[s.response]}</span>`}${manner(s) && html`<i>${manner(s)}:</i> `}${silence(s) ?? (wordsOf(s) || s.cue.map((c) => c.text).join(' '))}${(s.confidence ?? 1) < MAYBE && html` <small>(maybe)</small>`} <small>${link}</small></p>`
  }

  timeline(): Html {
    const entries = this.view.story.timeline
    return entries.length === 0
      ? html``
      : html`<section><h2>Timeline</h2><table><tbody>${entries.map(
          (e) =>
            html`<tr><th scope="row">${dateWords(e.value)}</th><td>${e.text} <small>${this.view
              .carriers(e.evidence)
              .map((n) => `[${n}]`)
              .join(' ')}</small></td></tr>`,
        )}</tbody></table></section>`
  }

  changes(): Html {
    const changes = this.view.story.changes ?? []
    return changes.length === 0
      ? html``
      : html`<section><h2>What changed</h2><ul>${changes.map((c) => html`<li><span class="tag plain">${CHANGES[c.kind] ?? c.kind}</span>${c.text} <small>[${this.view.number(c.report)}]</small></li>`)}</ul></section>`
  }

  reports(): Html {
    return html`<section id="${this.prefix}-reports"><h2>The reports</h2>${this.view.reports.map(
      (r, i) =>
        html`<article class="report"><h3>[${i + 1}] ${r.outlet ?? 'Outlet not stated'}${r.published && ` · ${dateWords(r.published.slice(0, 10))}`}${r.publishedImplied && html` <small>(implied by the other reports)</small>`}</h3>${r.headline && html`<p><b>${r.headline}</b></p>`}${markedText(r, this.#evidence.get(r.id) ?? [])}</article>`,
    )}</section>`
  }
}
