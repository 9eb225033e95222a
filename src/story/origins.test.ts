import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../test/readings.ts'
import { corroborationOf } from './corroboration.ts'
import { sceneOf } from './scene.ts'

/** Corroboration of the claim that `words` make in each reading, in the order of the scene. */
function corroborated(told: readonly { made: Made; words: string }[]) {
  const readings = told.map((t) => madeReading(t.made))
  const scene = sceneOf(readings)
  const members = readings.map((r, i) => {
    const start = r.report.text.indexOf(told[i]!.words)
    return { reading: scene.readings.indexOf(r), start, end: start + told[i]!.words.length, stance: 'asserts' as const }
  })
  return corroborationOf(scene, members).corroboration
}

const unnamed = (outlet: string | null, who: string): { made: Made; words: string } => ({
  made: {
    outlet,
    text: `Oda Brandt will go, ${who} told this newspaper.`,
    people: ['Oda Brandt'],
    said: [{ source: who, cue: 'told', content: 'Oda Brandt will go', described: who }],
  },
  words: 'Oda Brandt will go',
})
const relays = (outlet: string, cited: string): { made: Made; words: string } => ({
  made: {
    outlet,
    text: `Brandt is to go, ${cited} reported on Monday.`,
    organizations: [cited],
    said: [{ source: cited, cue: 'reported', content: 'Brandt is to go', by: cited, footing: 'outlet' }],
    credits: [{ words: `${cited} reported`, cited, attributions: [0] }],
  },
  words: 'Brandt is to go',
})

test('a claim whose every telling leads back to one outlet has one origin', () => {
  const { origins, reports, summary } = corroborated([
    unnamed('Harbor Post', 'two officials'),
    relays('Daily Lantern', 'Harbor Post'),
    relays('Evening Crier', 'the Harbor Post'),
  ])
  expect(reports).toBe(3)
  expect(origins).toHaveLength(1)
  expect(origins[0]!.members).toHaveLength(3)
  expect(summary).toContain('2 reports rest on Harbor Post')
})

test('what an outlet is credited with rests on whom its own report names', () => {
  const named: Made = {
    outlet: 'Harbor Post',
    text: 'Oda Brandt will go, Mia Lund told this newspaper.',
    people: ['Oda Brandt', 'Mia Lund'],
    said: [{ source: 'Mia Lund', cue: 'told', content: 'Oda Brandt will go', by: 'Mia Lund', footing: 'named' }],
  }
  const { origins, summary } = corroborated([
    { made: named, words: 'Oda Brandt will go' },
    relays('Daily Lantern', 'Harbor Post'),
  ])
  expect(origins).toHaveLength(1)
  expect(origins[0]!.kind).toBe('named')
  expect(summary).toBe('2 reports: on the record: Mia Lund; 1 report has it from Harbor Post')
})

test('unnamed sources of different outlets are counted apart, and the summary says that they may overlap', () => {
  const { origins, summary } = corroborated([
    unnamed('Harbor Post', 'two officials'),
    unnamed('Daily Lantern', 'a person close to her'),
    unnamed('Evening Crier', 'aides'),
  ])
  expect(origins).toHaveLength(3)
  expect(summary).toBe('3 reports: 3 outlets, each on its own unnamed sources; overlap cannot be ruled out')
})

test('a credit for being first does not take away the sources of one’s own', () => {
  const first: Made = {
    outlet: 'Daily Lantern',
    text: 'Brandt will leave in June, an aide said. Harbor Post first reported the news.',
    said: [{ source: 'an aide', cue: 'said', content: 'Brandt will leave in June', described: 'an aide' }],
    credits: [{ words: 'Harbor Post first reported', cited: 'Harbor Post', kind: 'first', attributions: [0] }],
  }
  const { origins } = corroborated([
    unnamed('Harbor Post', 'two officials'),
    { made: first, words: 'Brandt will leave in June' },
  ])
  expect(origins.map((o) => o.outlet).sort()).toEqual(['Daily Lantern', 'Harbor Post'])
})

test('what an outlet could not confirm is no second origin', () => {
  const told = relays('Daily Lantern', 'Harbor Post')
  told.made.credits = told.made.credits!.map((c) => ({ ...c, kind: 'not-confirmed' as const }))
  const { origins, summary } = corroborated([unnamed('Harbor Post', 'aides'), told])
  expect(origins).toHaveLength(1)
  expect(summary).toContain('1 report could not confirm it')
})

test('one person’s words are one origin in however many reports, named or relayed', () => {
  const said = (outlet: string, cue: string): { made: Made; words: string } => ({
    made: {
      outlet,
      text: `“I will go in June,” Oda Brandt ${cue}.`,
      people: ['Oda Brandt'],
      said: [{ source: 'Oda Brandt', cue, content: '“I will go in June,”', by: 'Oda Brandt' }],
    },
    words: '“I will go in June,”',
  })
  const { origins, summary } = corroborated([said('Harbor Post', 'said'), said('Daily Lantern', 'told reporters')])
  expect(origins).toMatchObject([{ kind: 'named', members: [0, 1] }])
  expect(summary).toBe('2 reports: on the record: Oda Brandt')
})

test('the unknown is never independent', () => {
  const plain = (outlet: string): { made: Made; words: string } => ({
    made: { outlet, text: `Brandt leaves the ministry. ${outlet}.` },
    words: 'Brandt leaves the ministry',
  })
  const alone = corroborated([plain('Harbor Post'), plain('Daily Lantern')])
  expect(alone.origins).toHaveLength(1)
  expect(alone.summary).toContain('not counted as independent')
  const beside = corroborated([plain('Harbor Post'), unnamed('Daily Lantern', 'an aide')])
  expect(beside.origins).toHaveLength(1)
  expect(beside.summary).toContain('1 report does not say where it comes from')
})

test('a denial at second hand keeps its chain', () => {
  const made: Made = {
    outlet: 'Harbor Post',
    text: 'Ida Falk said that Emil Sorrel denied the plan.',
    people: ['Ida Falk', 'Emil Sorrel'],
    said: [
      { source: 'Ida Falk', cue: 'said', content: 'Emil Sorrel denied the plan', by: 'Ida Falk' },
      { source: 'Emil Sorrel', cue: 'denied', content: 'the plan', by: 'Emil Sorrel', via: 0, response: 'denial' },
    ],
  }
  expect(corroborated([{ made, words: 'denied the plan' }]).summary).toBe(
    '1 report: on the record: Emil Sorrel (through Ida Falk)',
  )
})

test('a passage that two reports have word for word has one origin, and the summary says so', () => {
  const wire = `The harbor at Port Selm was closed for nine hours on Tuesday after a crane fell across the northern basin,
two people familiar with the inquiry said, and the ministry had been warned of cracks in the boom in April.`
  const copied = (outlet: string, more: string): { made: Made; words: string } => ({
    made: {
      outlet,
      text: `${more} ${wire.replaceAll('\n', ' ')}`,
      said: [
        {
          source: 'two people familiar with the inquiry',
          cue: 'said',
          content: 'the ministry had been warned of cracks in the boom in April',
          described: 'two people familiar with the inquiry',
        },
      ],
    },
    words: 'the ministry had been warned of cracks in the boom in April',
  })
  const { origins, summary } = corroborated([
    copied('Harbor Post', 'Shopkeepers on Quay Street counted their losses.'),
    copied('Daily Lantern', 'A committee of engineers meets next week.'),
  ])
  expect(origins).toHaveLength(1)
  expect(summary).toContain('1 report has it in the same text as another')
})

test('“the newspaper” is the outlet named before, and an outlet is no person on the record', () => {
  const text = 'Brandt is to go, Harbor Post reported. The newspaper reported that Sorrel is to come.'
  const leaning: Made = {
    outlet: 'Daily Lantern',
    text,
    organizations: ['The newspaper'],
    said: [
      {
        source: 'The newspaper',
        cue: 'reported',
        content: 'that Sorrel is to come',
        by: 'The newspaper',
        footing: 'outlet',
      },
    ],
    credits: [{ words: 'Harbor Post reported', cited: 'Harbor Post' }],
  }
  const misread: Made = {
    outlet: 'Evening Crier',
    text: 'Sorrel is to come, according to Harbor Post, and soon.',
    people: ['Harbor Post'],
    said: [{ source: 'Harbor Post', cue: 'according to', content: 'Sorrel is to come', by: 'Harbor Post' }],
  }
  const { origins, summary } = corroborated([
    unnamed('Harbor Post', 'two officials'),
    { made: leaning, words: 'Sorrel is to come' },
    { made: misread, words: 'Sorrel is to come' },
  ])
  expect(origins).toMatchObject([{ kind: 'unnamed', outlet: 'Harbor Post' }])
  expect(summary).toContain('2 reports rest on Harbor Post')
})
