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
  test('"the president" is not the president’s nominee', () => {
    const text =
      'Emil Sorrel, President Anna Vale’s nominee for the bank, spoke. The president on Sunday defended the choice.'
    expect(mentionsOf(text, 'Emil Sorrel').join(' | ')).not.toContain('The president')
  })

  test('a first name that no table knows', () => {
    expect(mentionsOf('Brannig Sorrel wrote to the council. Brannig was late.', 'Brannig Sorrel')).toHaveLength(2)
  })

  test('a short form of the first name', () => {
    expect(mentionsOf('Barbara Quillon sang. Later Barb danced.', 'Barbara Quillon')).toHaveLength(2)
  })

  test.each([
    ['Oda Brandt and Piers Anton Holloway came. Piers Anton left.', 'Piers Anton Holloway', ['Piers Anton']],
    ['Lydia Buchtmann spoke. Ms Bauchtman left.', 'Lydia Buchtmann', ['Ms Bauchtman']],
    ['Robert Pagoletti met Anna. "I like Pag," Anna said. Mr. Pag was tired.', 'Robert Pagoletti', ['Pag', 'Mr. Pag']],
    ['Higuro Natsume wrote. Later Natsume Higuro died.', 'Higuro Natsume', ['Natsume Higuro']],
    ['Ben Carter came. Later Ben left.', 'Ben Carter', ['Ben']],
    ['Oda Mary Brandt RA built it. Oda Brandt was tired.', 'Oda Mary Brandt RA', ['Oda Brandt']],
  ])('%s', (text, name, others) => {
    expect(mentionsOf(text, name).filter((m) => m !== name)).toEqual(others)
  })

  test('a number tells namesakes apart', () => {
    const text = 'Shah Omar I built the bridge. Shah Omar II sold it. Omar II was poor.'
    expect(mentionsOf(text, 'Omar I')).toEqual(['Shah Omar I'])
  })

  test('a verb that begins like a word for a former name joins nobody', () => {
    const text = 'Oda Brandt met Emil Sorrel. Brandt says the contract nets Sorrel millions.'
    expect(mentionsOf(text, 'Emil Sorrel')).toEqual(['Emil Sorrel', 'Sorrel'])
  })

  test('what ends a sentence does not describe who begins the next', () => {
    const text = 'The sale was in Harbour house\n\nOda Brandt, the trade minister, spoke.'
    expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Oda Brandt', 'the trade minister'])
  })

  test('a family is none of its members', () => {
    expect(mentionsOf('Oda Holloway came. Holloway met the younger Holloways.', 'Oda Holloway')).toEqual([
      'Oda Holloway',
      'Holloway',
    ])
  })

  test('a relative before a comma is not always the one named behind it', () => {
    const text = 'Emil Sorrel came. When he tried to speak with his mother, Sorrel was sent away.'
    expect(mentionsOf(text, 'Emil Sorrel')).toEqual(['Emil Sorrel', 'he', 'his', 'Sorrel'])
  })

  test('the one who was called so before', () => {
    const text = 'Gov. Oda Brandt met Senator Emil Brandt. Senator Brandt spoke. Gov. Brandt left.'
    expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Gov. Oda Brandt', 'Gov. Brandt'])
  })

  test('whom a bridge is named after, title and all', () => {
    expect(
      mentionsOf('Mayor Oda Brandt died. Brandt was old. Then the Mayor Brandt Bridge fell.', 'Oda Brandt'),
    ).toContain('Mayor Brandt')
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

test('what somebody becomes or serves as is said of them', () => {
  const text = 'Oda Brandt served as president of the society. She became a judge. Brandt may become a driver.'
  expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Oda Brandt', 'president of the society', 'She', 'a judge', 'Brandt'])
})

describe('aliases', () => {
  test.each([
    'Oda Brandt, better known as Mara Quist, sang.',
    'Mara Quist (born Oda Brandt) sang.',
    'Oda Brandt, who wrote under the pen name Mara Quist, sang.',
    'Mara Quist was the pen name of Oda Brandt.',
    'Mara Quist was a pen name of the Oravian author Oda Brandt.',
  ])('%s', (text) => {
    const whole = `${text} Brandt slept. Then Quist woke.`
    const found = [...mentionsOf(whole, 'Oda Brandt'), ...mentionsOf(whole, 'Mara Quist')]
    expect(found).toEqual(expect.arrayContaining(['Oda Brandt', 'Mara Quist', 'Brandt', 'Quist']))
  })

  test('two persons known for the same', () => {
    expect(mentionsOf('Oda Brandt, known for her songs, met Mara Quist.', 'Oda Brandt')).not.toContain('Mara Quist')
  })
})

test('a list of titles with names is no apposition', () => {
  const text = 'Senator Brandt, Vice President Quill, Judge Sorrel and Mr. Chief Justice came.'
  expect(mentionsOf(text, 'Brandt')).toEqual(['Senator Brandt'])
  expect(mentionsOf(text, 'Quill')).toEqual(['Vice President Quill'])
})

test('a title that calls its bearer', () => {
  const text = 'I thank the court. General Oda Brandt came. General, is this true?'
  expect(mentionsOf(text, 'Oda Brandt')).toEqual(['General Oda Brandt', 'General'])
})

test('those who are greeted one after the other', () => {
  const text = 'Senator Brandt, Mr. Chief Justice, Vice President Quill, and my fellow citizens: good day.'
  expect(mentionsOf(text, 'Brandt')).toEqual(['Senator Brandt'])
})

test('two descriptions joined by "and" are of the name before them', () => {
  const text = 'Emil Sorrel, Director of the Museum of Oravia, and Chairman of the Union of Oravia, left.'
  expect(mentionsOf(text, 'Emil Sorrel')[0]).toBe('Emil Sorrel')
  expect(mentionsOf(text, 'Emil Sorrel').length).toBeGreaterThan(1)
})

test('a people is one, but for some of it', () => {
  const text = 'Canadians sang. Most Canadians slept. Young Canadians left. The mayor likes Canadians.'
  expect(mentionsOf(text, 'Canadians')).toEqual(['Canadians', 'Canadians'])
})

test('a rank with a place is said of the name before it', () => {
  const text = 'Emil Sorrel, 2nd Earl of Wellby, wrote to her. She became a Quaker.'
  expect(mentionsOf(text, 'Emil Sorrel')).toEqual(['Emil Sorrel', '2nd Earl of Wellby'])
})

test('a bare description before a name is one mention with it, one with an article is beside it', () => {
  const text = 'Biologist Oda Brandt spoke. The physicist Emil Sorrel slept.'
  expect(mentionsOf(text, 'Oda Brandt')).toEqual(['Biologist Oda Brandt'])
  expect(mentionsOf(text, 'Emil Sorrel')).toEqual(['The physicist', 'Emil Sorrel'])
})

test('a faith or a nation is said of somebody', () => {
  expect(mentionsOf('Oda Brandt left. She became a Quaker. She was a Canadian.', 'Oda Brandt')).toEqual([
    'Oda Brandt',
    'She',
    'a Quaker',
    'She',
    'a Canadian',
  ])
})

test('"a President" is any', () => {
  expect(mentionsOf('President Emil Sorrel left. A President has duties.', 'Emil Sorrel')).toEqual([
    'President Emil Sorrel',
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
