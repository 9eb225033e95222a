/** @module What looks like a personnel change and is none: the words beside a frame's word that rule it out. */

/** Around a frame's word: a row is lemma | words close by that rule it out, or `+word` where it must come right after. */
const TABLE = `
replace | repeal obamacare minute half-time halftime substitute goalkeeper striker midfielder stoppage bench battery tyre tire engine
fire | +up +off +back missile missiles shot shots rocket rockets gun bullets weapon round rounds gunman
succeed | -
leave | trip rally room hospital stage building hotel airport table scene courtroom plane note message
step~down | plane stairs platform podium stage bus aircraft train
exit | poll polls
departure | flight flights airport train
retire | hurt
name | baby son daughter suspect suspects ship
drop | bomb bombs
dismissal | articles impeachment charges lawsuit case
dismiss | articles impeachment witness witnesses hearing testimony charge charges lawsuit lawsuits claim claims question questions complaint allegations juror jurors
depose | testimony testify inquiry lawyers deposition lawmakers subpoena
boot | camp
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

/** Whether one of `near`, the words close to the frame's word, or the word `next` after it rules the frame's word `spec` out. */
export function isRuledOut(spec: string, near: readonly string[], next: string): boolean {
  const words = rules.get(spec)
  return words !== undefined && (words.has(`+${next}`) || near.some((w) => words.has(w)))
}
