import { describe, expect, test } from 'vitest'
import { readDoc } from '../language.ts'

/** The words of every mention of the entity whose name is `name`. */
const mentionsOf = (text: string, name: string) => {
  const doc = readDoc({ text, published: null, furniture: [] })
  const { entities, mentions } = doc.layers
  return mentions.filter((m) => entities[m.entity]!.name === name).map((m) => doc.slice(m))
}

describe('one person', () => {
  test('full name, surname, title and pronoun', () => {
    const text =
      'Secretary of State Oda Brandt will go. Brandt met reporters. The secretary of state said that she was tired.'
    expect(mentionsOf(text, 'Oda Brandt')).toEqual([
      'Secretary of State Oda Brandt',
      'Brandt',
      'The secretary of state',
      'she',
    ])
  })

  test('the speaker is "I" inside the quotation', () => {
    const text = 'Oda Brandt met Peter Quill. "I will not resign," Quill said.'
    expect(mentionsOf(text, 'Peter Quill')).toEqual(['Peter Quill', 'I', 'Quill'])
  })

  test('a fronted clause looks ahead', () => {
    const text = 'Anna Vale was away. As he met the prince, Peter Quill was asked about it.'
    expect(mentionsOf(text, 'Peter Quill')).toContain('he')
  })
})

describe('short names', () => {
  test('a first name that no table knows', () => {
    expect(mentionsOf('Brannig Sorrel wrote to the council. Brannig was late.', 'Brannig Sorrel')).toHaveLength(2)
  })

  test('a short form of the first name', () => {
    expect(mentionsOf('Barbara Quillon sang. Later Barb danced.', 'Barbara Quillon')).toHaveLength(2)
  })

  test('the one who was called so before', () => {
    const text = 'Gov. Oda Brandt met Senator Emil Brandt. Senator Brandt spoke. Gov. Brandt left.'
    expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Gov. Oda Brandt', 'Gov. Brandt'])
  })

  test('whom a body is named after', () => {
    const text = 'Oda Brandt died last year. The Oda Brandt Foundation will give away her paintings.'
    expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Oda Brandt', 'Oda Brandt', 'her'])
  })
})

test('"the president" is no vice president', () => {
  const text = 'Vice President Oda Brandt met President Emil Sorrel. The president smiled.'
  expect(mentionsOf(text, 'Emil Sorrel')).toEqual(['President Emil Sorrel', 'The president'])
})

test('what describes nobody of its own', () => {
  const { mentions } = readDoc({
    text: 'A group of teenagers came. In general, a visitor may ask for his or her money after a couple of weeks.',
    published: null,
    furniture: [],
  }).layers
  expect(mentions).toHaveLength(3)
})

test('a description right before the name, in apposition', () => {
  expect(mentionsOf('The whip, Oda Brandt, said that she would vote.', 'Oda Brandt')).toEqual([
    'The whip',
    'Oda Brandt',
    'she',
  ])
})

test('a description with an owner or an article is a mention beside the name', () => {
  expect(mentionsOf("Oravia's coach Emil Sorrel left. He was tired.", 'Emil Sorrel')).toEqual([
    "Oravia's coach",
    'Emil Sorrel',
    'He',
  ])
})

test('what is said of a pronoun is said of who it means', () => {
  expect(mentionsOf('Oda Brandt sang. She is a teacher. She was never a driver.', 'Oda Brandt')).toEqual([
    'Oda Brandt',
    'She',
    'a teacher',
    'She',
  ])
})

test('some of many are one description', () => {
  expect(mentionsOf('All of the players left. One of the players sang.', 'All of the players')).toHaveLength(1)
})

describe('two persons', () => {
  test('one surname, two given names', () => {
    const text = 'Anna Holloway met Thomas Holloway. Mrs. Holloway left. Mr. Holloway stayed.'
    expect(mentionsOf(text, 'Anna Holloway')).toEqual(['Anna Holloway', 'Mrs. Holloway'])
    expect(mentionsOf(text, 'Thomas Holloway')).toEqual(['Thomas Holloway', 'Mr. Holloway'])
  })

  test('subject and object of one verb', () => {
    expect(mentionsOf('Peter Quill met Tom Holloway. Quill told him everything.', 'Peter Quill')).toEqual([
      'Peter Quill',
      'Quill',
    ])
  })
})

test('an unnamed source is an entity of its own, and "the official" is the same one', () => {
  const text = 'An administration official confirmed the plan. The official spoke on condition of anonymity.'
  expect(mentionsOf(text, 'An administration official')).toEqual(['An administration official', 'The official'])
})

test('an organization and its short name', () => {
  const text = 'The National Rifle Association met. The NRA said nothing.'
  expect(mentionsOf(text, 'National Rifle Association')).toEqual(['National Rifle Association', 'NRA'])
})
