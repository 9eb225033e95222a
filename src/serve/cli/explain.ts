/** @module `secondsource explain`: how a sentence is read, and the rules and scores behind it. */
import type { Doc } from '../../language/doc.ts'
import { readDoc } from '../../language/language.ts'
import type { Quotation } from '../../reading/quotations/quotation.ts'
import { readLayers, read as readReading } from '../../reading/read.ts'
import type { MoveMention, Reading } from '../../reading/reading.ts'
import { isoDate } from '../../report/header.ts'
import { readReport } from '../../report/text.ts'
import type { Chars } from '../../text/span.ts'
import { EXIT } from './exit.ts'

/** Prints the reading of `sentence`; `published` (ISO 8601) is the day that "Thursday" is counted from. */
export function explain(sentence: string, options: { published?: string }): void {
  const problem = wrongUsage(sentence, options.published)
  if (problem) {
    process.stderr.write(`${problem}\n`)
    process.exitCode = EXIT.usage
    return
  }
  const report = { ...readReport(sentence), published: options.published ?? null, furniture: [] }
  const doc = readDoc({ text: sentence, published: report.published, furniture: [] })
  const reading = readReading(report, doc)
  const sections = [
    tree(doc),
    names(doc),
    times(reading),
    quotations(readLayers(report, doc).quotations, sentence),
    attributions(reading),
    moves(reading),
    credits(reading),
  ]
  process.stdout.write(`${sections.filter(Boolean).join('\n\n')}\n`)
}

function wrongUsage(sentence: string, published: string | undefined): string | null {
  if (sentence.trim() === '') return 'Expected a sentence, found nothing.'
  if (published && !isoDate(published))
    return `Expected --published with a date such as 2031-03-14, found "${published}".`
  return null
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [title, ...lines.map((l) => `  ${l}`)].join('\n') : ''

/** One line a word: indented by its depth in the tree. */
function tree(doc: Doc): string {
  const lines: string[] = []
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    for (let i = from; i < to; i++) {
      const head = doc.head(i) < 0 ? 'root' : doc.form(doc.head(i))
      lines.push(
        `${doc.form(i).padEnd(18)} ${doc.upos(i).padEnd(6)} ${doc.xpos(i).padEnd(6)} ${doc.lemma(i).padEnd(16)} ${doc.relation(i).padEnd(12)} ← ${head}`,
      )
    }
    if (s + 1 < doc.sentenceCount) lines.push('')
  }
  return section('words (form, tag, tag, lemma, relation ← head)', lines)
}

function names(doc: Doc): string {
  const { mentions, entities } = doc.layers
  return section(
    'people, organizations, places',
    mentions.map((m) => {
      const entity = entities[m.entity]!
      const roles = entity.roles.map(
        (r) =>
          `${r.tense === 'current' ? '' : `${r.tense} `}${r.title}${r.organization ? ` of ${r.organization}` : ''}`,
      )
      return `“${doc.slice(m)}” ${m.kind} → ${entity.type} ${entity.name}${roles.length > 0 ? ` (${[...new Set(roles)].join('; ')})` : ''}`
    }),
  )
}

const times = (reading: Reading): string =>
  section(
    'times',
    reading.times.map(
      (t) =>
        `“${words(reading, [t])}” ${t.type} ${t.value}${t.edtf ? ` = ${t.edtf}` : ''} · ${t.certainty} · rule ${t.rule}`,
    ),
  )

const quotations = (found: readonly Quotation[], text: string): string =>
  section(
    'quotations',
    found.map(
      (q) =>
        `${q.parts.map((p) => text.slice(p.start, p.end)).join(' … ')} · ${q.use}${q.closed ? '' : ' · never closes'}`,
    ),
  )

function attributions(reading: Reading): string {
  return section(
    'who says what',
    reading.attributions.map((a, i) => {
      const who = a.entity === null ? (a.described?.description ?? '–') : reading.entities[a.entity]!.name
      const parts = [
        `source “${words(reading, a.source)}” (${who})`,
        `cue “${words(reading, a.cue)}”`,
        `content “${words(reading, a.content)}”`,
        `${a.kind}, ${a.footing}`,
        a.response,
        `${a.modality}, ${a.polarity}`,
        a.via === null ? null : `inside ${a.via + 1}`,
        `confidence ${a.confidence.toFixed(2)}`,
        `by ${a.rule}`,
      ]
      return `${i + 1}. ${parts.filter(Boolean).join(' · ')}`
    }),
  )
}

function moves(reading: Reading): string {
  const name = (e: number | null) => (e === null ? null : reading.entities[e]!.name)
  const line = (m: MoveMention, i: number) => {
    const parts = [
      `“${words(reading, [m.span])}”`,
      `post ${m.post.title}${m.post.organization ? ` (${m.post.organization})` : ''}`,
      `${name(m.outgoing) ?? '–'} → ${name(m.incoming) ?? m.incomingDescription ?? '–'}`,
      m.view,
      m.standing,
      m.acting && 'acting',
      m.reason,
      m.needs && `needs ${m.needs}`,
      m.background && 'background',
      m.when.length > 0 && `when ${m.when.map((w) => `${w.of} ${w.value}`).join(', ')}`,
      m.dependsOn.length > 0 && `after ${m.dependsOn.map((d) => d + 1).join(', ')}`,
      `frame ${m.frame}: ${m.rule}`,
    ]
    return `${i + 1}. ${parts.filter(Boolean).join(' · ')}`
  }
  return section('who goes where', reading.moves.map(line))
}

const credits = (reading: Reading): string =>
  section(
    'credits',
    reading.credits.map((c) => `${c.cited}: ${c.kind} · “${words(reading, [c.span])}”`),
  )

const words = (reading: Reading, spans: readonly Chars[]): string =>
  spans.map((s) => reading.report.text.slice(s.start, s.end)).join(' … ')
