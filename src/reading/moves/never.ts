/** @module What looks like a personnel change and is none: the words beside a frame's word that rule it out. */

/** Subjects and objects around a frame's word: a row is lemma | words in the same sentence that rule it out. */
const TABLE = `
replace | minute half-time halftime substitute goalkeeper striker midfielder stoppage bench battery tyre tire engine
fire | missile missiles shot shots rocket rockets gun bullets weapon round rounds gunman
succeed | -
leave | room hospital stage building hotel airport table scene courtroom plane note message
step~down | plane stairs platform podium stage bus aircraft train
exit | poll polls
departure | flight flights airport train
retire | hurt
name | baby son daughter suspect suspects ship
drop | bomb bombs
confirm | -
choice | right best good bad wrong excellent great only obvious perfect terrible poor
transition | -
`

const rules = new Map<string, ReadonlySet<string>>(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [lemma, words] = line.split(' | ')
      return [lemma!, new Set(words!.split(' ').filter((w) => w !== '-'))]
    }),
)

/** Whether one of `near`, the words close to the frame's word, rules the frame's word `spec` out. */
export function isRuledOut(spec: string, near: readonly string[]): boolean {
  const words = rules.get(spec)
  return words !== undefined && near.some((w) => words.has(w))
}
