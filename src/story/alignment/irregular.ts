/** @module Irregular forms of English verbs and nouns, for comparing words without a tagger. */
import { stem } from '../grouping/words.ts'

/** Base form first, then its forms. */
const LINES = `
arise arose arisen
become became
begin began begun
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
deal dealt
die dying dies died
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lying lies
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot shootout
show shown
sink sank sunk
sit sat
slay slew slain
sleep slept
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
person people
foot feet
life lives
wife wives
`

/** Stem of the base form by the stem of each irregular form. */
const BASES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [base, ...forms] = line.split(' ')
      return forms.map((form) => [stem(form), stem(base!)] as const)
    }),
)

/** The stem of the base form: "stol" → "steal"; any other stem is returned as it is. */
export const baseOf = (stem: string): string => BASES.get(stem) ?? stem
