import { expect, test } from 'vitest'
import { type EventMention, sameEvents } from './events.ts'

const mention = (id: string, report: string, at: number, text: string): EventMention => ({ id, report, at, text })
const ONE_STORY = () => 's'

test('different words for one event join across reports, different events do not', () => {
  const groups = sameEvents(
    [
      mention('a', 'r1', 0, 'stole'),
      mention('b', 'r1', 9, 'arrested'),
      mention('c', 'r2', 0, 'the theft'),
      mention('d', 'r2', 5, 'capture'),
    ],
    ONE_STORY,
  )
  expect(groups).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
})

test('a pronoun is the mention before it; one with none before it stands alone', () => {
  expect(sameEvents([mention('p', 'r', 7, 'it'), mention('a', 'r', 2, 'collapse')], ONE_STORY)).toEqual([['a', 'p']])
  expect(sameEvents([mention('p', 'r', 7, 'it'), mention('q', 'r2', 2, 'this')], ONE_STORY)).toEqual([['p'], ['q']])
})

test('the same word in another story is another event', () => {
  const both = [mention('a', 'r1', 0, 'collapse'), mention('b', 'r2', 0, 'collapsed')]
  expect(sameEvents(both, (report) => report)).toEqual([['a'], ['b']])
})

test('what holds no word is nobody else’s event', () => {
  expect(sameEvents([mention('a', 'r', 0, '…'), mention('b', 'r', 1, 'fall')], ONE_STORY)).toHaveLength(2)
})
