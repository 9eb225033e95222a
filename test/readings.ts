/** @module Readings made by hand, for tests: every place is given by its words. */
import type { Entity, Time } from '../src/language/doc.ts'
import type { Attribution, CreditMention, MoveMention, Reading } from '../src/reading/reading.ts'
import type { Report } from '../src/schema/types.ts'
import { digest } from '../src/text/hash.ts'
import type { Chars } from '../src/text/span.ts'

type Said = Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'entity' | 'described'>> & {
  source?: string
  cue?: string
  content?: string | string[]
  /** Name of the speaker, one of `people` or `organizations`. */
  by?: string
  /** The unnamed source as described. */
  described?: string
}

export interface Made {
  text: string
  outlet?: string | null
  published?: string | null
  people?: string[]
  organizations?: string[]
  said?: Said[]
  moves?: (Partial<Omit<MoveMention, 'span' | 'outgoing' | 'incoming' | 'post' | 'when'>> & {
    words: string
    post: string
    outgoing?: string
    incoming?: string
    when?: [words: string, value: string][]
  })[]
  credits?: (Partial<Pick<CreditMention, 'kind' | 'attributions'>> & { words: string; cited: string })[]
  times?: [words: string, edtf: string][]
}

/** A reading of `made.text`. People are mentioned wherever their full name or surname stands. */
export function madeReading(made: Made): Reading {
  const { text } = made
  const find = (words: string): Chars => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`Expected "${words}" in the text`)
    return { start, end: start + words.length }
  }
  const names = [...(made.people ?? []), ...(made.organizations ?? [])]
  const entity = (name: string | undefined) => {
    if (name === undefined) return null
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`Expected "${name}" among the people and organizations`)
    return at
  }
  const report: Report = {
    id: `r${digest(`${made.outlet} ${made.published} ${text}`)}`,
    outlet: made.outlet ?? null,
    published: made.published ?? null,
    headline: null,
    text,
    furniture: [],
  }
  return {
    report,
    reader: 'made',
    sentences: [...text.matchAll(/\S(?:[^.!?\n]|[.!?](?=\S))*(?:[.!?]["”’]?|$|(?=\n))/gu)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    })),
    entities: names.map((name, i): Entity => entityOf(name, i < (made.people?.length ?? 0))),
    mentions: names.flatMap((name, i) => mentionsOf(text, name, i < (made.people?.length ?? 0), i)),
    times: (made.times ?? []).map(([words, edtf]): Time => {
      return { ...find(words), type: 'DATE', value: edtf, edtf, certainty: 'stated', rule: 'made' }
    }),
    attributions: (made.said ?? []).map((s): Attribution => {
      const { source, cue, content, by, described, ...rest } = s
      return {
        source: source === undefined ? [] : [find(source)],
        cue: cue === undefined ? [] : [find(cue)],
        content: content === undefined ? [] : [content].flat().map(find),
        kind: 'speech',
        entity: entity(by),
        described: described === undefined ? null : { description: described, number: 'unknown', ground: null },
        footing: described === undefined ? 'named' : 'anonymous',
        response: null,
        via: null,
        modality: 'certain',
        polarity: 'positive',
        confidence: 1,
        rule: 'made',
        ...rest,
      }
    }),
    moves: (made.moves ?? []).map((m): MoveMention => {
      const { words, post, outgoing, incoming, when, ...rest } = m
      return {
        frame: 'made',
        span: find(words),
        post: { title: post, organization: null, holder: null },
        outgoing: entity(outgoing),
        incoming: entity(incoming),
        incomingDescription: null,
        acting: false,
        reason: null,
        selector: null,
        needs: null,
        standing: null,
        view: 'planned',
        background: false,
        dependsOn: [],
        when: (when ?? []).map(([w, value]) => ({ of: 'effective', span: find(w), value })),
        attribution: null,
        rule: 'made',
        ...rest,
      }
    }),
    credits: (made.credits ?? []).map((c) => ({
      cited: c.cited,
      kind: c.kind ?? 'attributes',
      span: find(c.words),
      attributions: c.attributions ?? [],
    })),
  }
}

function entityOf(name: string, person: boolean): Entity {
  return {
    type: person ? 'person' : 'organization',
    name,
    named: true,
    aliases: [],
    roles: [],
    gender: 'unknown',
    plural: false,
  }
}

function mentionsOf(text: string, name: string, person: boolean, entity: number) {
  const last = name.split(' ').at(-1)!
  const pattern = new RegExp(person && last !== name ? `${name}|\\b${last}\\b` : name, 'gu')
  return [...text.matchAll(pattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    entity,
    kind: 'name' as const,
  }))
}
