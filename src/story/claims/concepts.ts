/** @module Words that report the same happening in news: each line is one concept, its first word names it. */
import { stem } from './words.ts'

const LINES = `
resign quit resignation step-down depart departure exit
dismiss fire sack oust ouster dismissal firing
replace replacement successor succeed supplant
appoint appointment name nominate nomination nominee pick choose select tap
accept agree approve approval
consider consideration weigh mull ponder
plan scheme strategy blueprint
deny denial reject dispute rebut refute
shoot shot gunfire
kill killed slain dead death deaths died
protester demonstrator marcher protest demonstration
affair relationship liaison
lawmaker legislator congressman congresswoman
remark comment
talk meeting discussion dialogue conversation
attack assault raid strike
missile rocket
inquiry probe investigation
letter memo
quarrel rift feud clash
worker employee staffer aide
support supporter
prefer preference favor favour
breach violate violation break
vote ballot
lgbt lgbtq gay
marry marriage wife husband spouse
`

/** Concept of a stem; a stem that is not here stands for itself. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((w) => [stem(w), `~${words[0]}`] as const)
    }),
)
