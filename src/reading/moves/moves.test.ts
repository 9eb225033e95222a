import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readMoves } from './moves.ts'

const read = (text: string) => {
  const doc = readDoc({ text, published: '2031-05-15', furniture: [] })
  const name = (e: number | null) => (e === null ? '' : doc.layers.entities[e]!.name.split(' ').at(-1)!)
  return readMoves(doc).map((m) => ({
    out: name(m.outgoing),
    in: name(m.incoming),
    post: m.post.title,
    view: m.view,
    acting: m.acting,
    selector: name(m.selector),
    when: m.when.map((w) => `${w.of} ${w.value}`).join(', '),
  }))
}

test.each([
  [
    'Prime Minister Dina Arn named Tomas Rydell, the governor of the Bank of Norlund, to succeed Ines Vellor.',
    { out: 'Vellor', in: 'Rydell', view: 'done', selector: 'Arn' },
  ],
  ['Under the plan, Tomas Rydell would succeed Ines Vellor as mayor, they said.', { in: 'Rydell', view: 'planned' }],
  [
    'The new plan would move Ines Vellor to the Finance Ministry and name Tomas Rydell as mayor.',
    { in: 'Rydell', view: 'planned' },
  ],
  ['Mayor Ines Vellor is about to lose her job.', { out: 'Vellor', view: 'planned' }],
  ['Tomas Rydell will lead the central bank as acting governor.', { in: 'Rydell', post: 'Governor', acting: true }],
  ['Tomas Rydell will take office on June 1.', { in: 'Rydell', view: 'announced', when: 'effective 2031-06-01' }],
  ['The Bank of Norlund named Tomas Rydell as governor.', { in: 'Rydell', selector: 'Norlund' }],
])('%s', (text, expected) => {
  expect(read(text)).toContainEqual(expect.objectContaining(expected))
})

test.each([
  ['nobody was considered', 'Mayor Ines Vellor said she had never considered anyone else for the post.'],
  ['who fills a vacancy chooses', 'President Dina Arn vowed to fill the vacancy within days.'],
  [
    'the next one is nobody yet',
    'Ines Vellor, chairman of the committee that will pick the next bishop, said it would take time.',
  ],
  ['an opinion', 'Tomas Rydell said that Mr. Moe was the right choice for the job.'],
  ['the word of a button', 'The abbey picks its new president Listen 6:51 minutes.'],
  ['talks are no office', 'President Dina Arn will take charge of the talks on Monday.'],
  [
    'the speaker is not the government',
    'The opposition demanded the resignation of the government, Prime Minister Dina Arn said.',
  ],
])('%s: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test.each([
  [
    'whom she thanked',
    'Mayor Ines Vellor thanked Tomas Rydell and said he would be replaced by his deputy, Karsten Moe.',
    'Rydell',
  ],
  ['nobody fires himself', 'Tomas Rydell has no plan. Mayor Dina Arn could not fire him.', 'Rydell'],
  ['whose firing it is stays', "Mayor Dina Arn's firing of Tomas Rydell as police chief drew protests.", 'Rydell'],
  ['whom the lawyer speaks for', "Karsten Moe, Ms. Vellor's lawyer, said she would fight her dismissal.", 'Vellor'],
])('%s goes', (_, text, out) => {
  expect(read(text).map((m) => m.out)).toEqual([out])
})

test('the minister who is to go, not the prime minister who stays', () => {
  const text =
    'Ines Vellor resigned as finance minister on Thursday. Prime Minister Dina Arn said it was time for a change. A spokeswoman denied last week that there was a plan to replace the minister.'
  expect(read(text).map((m) => m.out)).not.toContain('Arn')
})

test('acting until a successor is chosen opens no other post', () => {
  const text =
    'Tomas Rydell, the deputy governor, will lead the bank as acting governor until the council has chosen a successor.'
  expect(read(text).map((m) => m.out)).toEqual([''])
})

test('the day of telling is not the day of the change', () => {
  const text =
    'Mayor Ines Vellor has drawn up a plan to replace police chief Tomas Rydell, two officials told The Courier on Tuesday.'
  expect(read(text)[0]).toMatchObject({ out: 'Rydell', when: '' })
})

test.each([
  ['Senator Ines Vellor will leave. The governor named Tomas Rydell to Vellor’s seat.', 'Rydell', 'Senator'],
  ['Tomas Rydell launched his mayoral bid on Monday.', 'Rydell', 'Mayor'],
  ['Tomas Rydell resigned as chairman of the Vellor campaign.', '', 'Chairman'],
  [
    'The party promoted two aides on Monday: Ines Vellor as treasurer and Tomas Rydell as general secretary.',
    'Rydell',
    'General secretary',
  ],
  [
    'The party promoted two aides on Monday: Ines Vellor as treasurer and Tomas Rydell as general secretary.',
    'Vellor',
    'Treasurer',
  ],
  [
    'The council confirmed Tomas Rydell as general secretary before the general election.',
    'Rydell',
    'General secretary',
  ],
])('the post in: %s', (text, incoming, post) => {
  expect(read(text)).toContainEqual(expect.objectContaining({ in: incoming, post }))
})

test.each([
  ['Karsten Moe, whom Mayor Dina Arn hired in 2024, is leaving his post in June.', 'effective 2031-06'],
  ['Officials plan to replace Ines Vellor with Tomas Rydell, perhaps in June.', 'effective 2031-06'],
  ['Mayor Ines Vellor plans to resign. The change would happen in July.', 'effective 2031-07'],
  ['Ines Vellor will leave the bank before the end of August.', 'effective 2031-08-31~'],
  ['Tomas Rydell quit as mayor on Monday.', 'effective 2031-05-12'],
])('the day in: %s', (text, when) => {
  expect(read(text).map((m) => m.when)).toContain(when)
})

test.each([
  ['who did it', 'Crowds cheered the toppling of the president by General Karsten Moe.', 'Moe'],
  ['whose appointment it is to make', 'Governor Dina Arn made her own appointment to the Supreme Court.', 'Arn'],
  ['who was told', 'Emil Sorrel suggested to Finance Minister Tomas Rydell that taxes should fall.', 'Rydell'],
  [
    'whose choice it was',
    'Much like Mayor Dina Arn’s choice to lead the museum, Tomas Rydell, she knows the town.',
    'Arn',
  ],
  [
    'the family',
    'The Vellor family has decided to sell the paper, and will soon be announcing his departure.',
    'Vellor',
  ],
  ['a new city', "New Arden's mayor, Tomas Rydell, spoke on Monday.", 'Rydell'],
])('no change for %s', (_, text, who) => {
  expect(read(text).filter((m) => m.in === who || m.out === who)).toEqual([])
})

test('the president withdraws a nomination of somebody else', () => {
  const text = 'President Dina Arn withdrew her nomination of Tomas Rydell as bishop.'
  expect(read(text)).toContainEqual(expect.objectContaining({ in: 'Rydell', view: 'abandoned' }))
})

test.each([
  ['Harbor United named Petra Hahn as manager on Monday.', 'Harbor United'],
  ['Easton City Council named Tomas Rydell as police chief.', null],
])('whose post it is: %s', (text, organization) => {
  const doc = readDoc({ text, published: '2031-05-15', furniture: [] })
  expect(readMoves(doc).map((m) => m.post.organization)).toEqual([organization])
})

test.each([
  ['Mayor Ines Vellor to leave office', { out: 'Vellor', view: 'announced' }],
  ['Tomas Rydell to lead the central bank as governor', { in: 'Rydell', view: 'announced' }],
])('a headline without a finite verb announces: %s', (text, expected) => {
  expect(read(text)).toContainEqual(expect.objectContaining(expected))
})

test.each([
  'Before becoming bishop, Tomas Rydell had tried to resign as dean of the abbey school.',
  'His successors have been Ines Vellor, Tomas Rydell and Karsten Moe.',
  'The mayor’s previous pick for police chief, Tomas Rydell, withdrew in March.',
])('told of old times: %s', (text) => {
  const doc = readDoc({ text: `Karsten Moe was mayor. ${text}`, published: '2031-05-15', furniture: [] })
  expect(readMoves(doc).every((m) => m.background || m.view === 'abandoned')).toBe(true)
})

test('two changes in one sentence have their own people', () => {
  const text = 'Tomas Rydell succeeded Ines Vellor as mayor, and Karsten Moe succeeded Dina Arn.'
  expect(read(text).map((m) => [m.out, m.in])).toEqual([
    ['Vellor', 'Rydell'],
    ['Arn', 'Moe'],
  ])
})

test('a participle after a list does not take the first one named', () => {
  const text = 'Ines Vellor, the judge, replaced a clerk, and Karsten Moe replaced the author of four rulings, retired.'
  expect(read(text).filter((m) => m.out === 'Vellor')).toEqual([])
})
