import { expect, test } from 'vitest'
import { perKey, perObject, perPair } from './memo.ts'

test('what depends on an object is found once for it, also when nothing is found', () => {
  let calls = 0
  const first = perObject((list: number[]) => {
    calls++
    return list[0]
  })
  const [a, b] = [[7], []]
  expect([first(a), first(a), first(b), first(b)]).toEqual([7, 7, undefined, undefined])
  expect(calls).toBe(2)
})

test('a pair is found once, and the other way round is another pair', () => {
  let calls = 0
  const less = perPair((a: number[], b: number[]) => {
    calls++
    return a[0]! < b[0]!
  })
  const [a, b] = [[1], [2]]
  expect([less(a, b), less(a, b), less(b, a)]).toEqual([true, true, false])
  expect(calls).toBe(2)
})

test('what also depends on a key is found anew when the key changes', () => {
  let calls = 0
  const marked = perKey((list: number[], mark: string) => {
    calls++
    return `${list.length}${mark}`
  })
  const a = [1, 2]
  expect([marked(a, 'x'), marked(a, 'x'), marked(a, 'y'), marked([], 'y')]).toEqual(['2x', '2x', '2y', '0y'])
  expect(calls).toBe(3)
})
