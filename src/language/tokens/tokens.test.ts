import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

const words = (text: string) => {
  const { length, start, end } = tokenize(text, 0, text.length)
  return Array.from({ length }, (_, i) => text.slice(start[i], end[i])).join(' ')
}

test.each([
  ["She doesn't know; they've gone.", "She does n't know ; they 've gone ."],
  ["Oravia's ministers' plans can't wait", "Oravia 's ministers ' plans ca n't wait"],
  ['He cannot go, isn’t he?', 'He can not go , is n’t he ?'],
  ['the well-known ex-minister', 'the well - known ex-minister'],
  ['Sen. Ana Lind, R-Ark., said', 'Sen. Ana Lind , R - Ark. , said'],
  ['the U.S. team of J. R. Lind', 'the U.S. team of J. R. Lind'],
  ['$1,200.50 at 10:30 on 9/11', '$ 1,200.50 at 10:30 on 9/11'],
  ['“Go!” he said...', '“ Go ! ” he said ...'],
  ['see www.example.org/a?b=c, or a.b@example.org.', 'see www.example.org/a?b=c , or a.b@example.org .'],
  ["O'Brien of AT&T at 10am", "O'Brien of AT&T at 10 am"],
  ['the 1990s, the ’90s, the 20th', 'the 1990s , the ’90s , the 20th'],
  ['No. 4 said no. Then', 'No. 4 said no . Then'],
  ['US$5m and 20%', 'US$ 5m and 20 %'],
])('%s', (text, tokens) => {
  expect(words(text)).toBe(tokens)
})
