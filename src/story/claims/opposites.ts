/** @module Words that cannot both be true of one thing: two passages about the same that use one each differ. */
import { stem } from './words.ts'

const LINES = `
support oppose
approve reject
agree disagree
win lose
won lost
legal illegal
lawful unlawful
guilty innocent
true false
success failure
succeed fail
allow ban
permit prohibit
increase decrease
rise fall
rose fell
rising falling
rising fallen
risen fallen
rising dropping
rise drop
grow shrink
growing shrinking
improve worsen
improving worsening
better worse
strengthen weaken
strong weak
lead trail
leading trailing
ahead behind
honest dishonest
legitimate illegitimate
constitutional unconstitutional
ethical unethical
proper improper
appropriate inappropriate
fair unfair
accurate inaccurate
credible incredible
justified unjustified
necessary unnecessary
consensual forced
consensual nonconsensual
related unrelated
aware unaware
knowing unknowing
gain loss
temporary permanent
interim permanent
voluntary forced
unanimous split
safe dangerous
alive dead
friend enemy
accident deliberate
accidental deliberate
planned sudden
planned spontaneous
praise criticize
praised criticized
confident doubtful
ready unprepared
attack accident
murder suicide
murdered suicide
homicide suicide
suicide accident
coup revolution
present absent
attend skip
attended skipped
included excluded
violate comply
violated complied
`

/** For every stem the stems that contradict it. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const line of LINES.trim().split('\n')) {
    const [a, b] = line.split(' ').map(stem) as [string, string]
    map.set(a, (map.get(a) ?? new Set()).add(b))
    map.set(b, (map.get(b) ?? new Set()).add(a))
  }
  return map
})()
