/** @module Words that news uses for one another: each line is one concept, told by its first word. */
import { hash32 } from '../../text/hash.ts'
import { stem } from '../grouping/words.ts'

const LINES = `
big large huge major massive great considerable significant substantial
biggest largest main single
small little minor slight tiny
quick rapid fast swift
bad poor terrible awful
good fine excellent
important crucial key vital essential critical
dangerous hazardous risky unsafe perilous
difficult hard tough challenging
angry furious outraged upset irate
worried concerned anxious fearful
permanent forever indefinitely
temporary interim provisional
new fresh recent latest
illegal unlawful illicit contraband
legal lawful legitimate
smuggle traffic trafficking smuggling
migrant immigrant immigration migration refugee migrate
human people person persons individuals
stop halt block prevent stem curb tackle stopping prevention prohibit ban bar
reduce cut lower decrease decline fall drop slash shrink
increase rise raise grow growth boost expand expansion surge jump climb gain
begin start launch initiate commence
end finish conclude terminate cease
continue remain stay keep maintain persist
help aid assist assistance support
give provide offer supply grant deliver
get obtain receive acquire gain
buy purchase acquire acquisition bought
sell sold sale
ask urge request call appeal plead
demand insist require
pressure push lobby press persuade
deal agreement pact accord treaty
talks negotiation discussion dialogue meeting
announce declare unveil reveal disclose
secure security safe safety protect protection
fight battle combat clash
war conflict invasion
attack assault strike raid
kill killed slay murder death die dead fatality
injure wound hurt harm injury
damage destroy destruction wreck ruin
shareholder stakeholder investor owner stockholder
stake share holding
company firm corporation business enterprise
worker employee staff staffer labor labour workforce
job employment position post
boss chief head leader ceo executive president
lawmaker legislator congressman congresswoman senator representative
law legislation bill statute act
rule regulation restriction
permit allow authorize authorise let approve approval
money funds funding fund finance cash
price cost expense
pay payment salary wage
tax levy duty
debt loan borrowing
crisis emergency disaster catastrophe
police officer officers cop cops law-enforcement
troops soldiers forces military army
peacekeeper peacekeeping
unrest riot rioting disorder turmoil
protest demonstration rally march
protester demonstrator marcher
court judge tribunal
trial lawsuit suit case
crime offence offense felony
arrest detain custody detention apprehend
prison jail imprisonment incarceration
charge accuse indict allege allegation accusation
guilty convicted conviction
resign quit resignation step-down depart departure exit leave
dismiss fire sack oust ouster dismissal firing remove removal
replace replacement successor succeed
appoint appointment name nominate nomination nominee pick choose select tap
consider weigh mull ponder consideration
plan scheme strategy blueprint proposal propose
deny denial reject dispute rebut refute refuse
support back endorse favor favour
oppose opposition against resist
criticize criticise criticism critic blast slam condemn
praise hail applaud laud
say tell state remark comment
believe think feel
fear worry concern
hope expect anticipate
doubt question skeptic sceptic
reason cause due because
result outcome consequence effect impact
problem issue trouble
mistake error wrong fault blunder
failure fail failed
success succeed win victory
lose loss defeat
vote ballot poll election
virus coronavirus covid pandemic
vaccine vaccination shot jab inoculation
doctor physician medic
hospital clinic
sick ill illness disease
child children kid kids minor
woman women female
man men male
school education
car vehicle truck automobile lorry
plane aircraft jet airplane
ship vessel boat
road highway street
house home residence
country nation state
border frontier
foreign overseas abroad international
gas fuel petrol gasoline
oil crude petroleum
weather storm hurricane
climate warming emissions
online internet web
tweet post twitter
hack hacking cyberattack breach
letter memo note
report document record
inquiry probe investigation investigate
evolve change shift alter
restore return bring-back
visit trip travel
quell calm subdue suppress
controversial controversy contentious disputed
respect respectful respectfully
alcohol booze liquor cocktail drink
`

/** Concept of a stemmed word, both as hashes: a word that is in no line is its own concept. */
const CONCEPTS: ReadonlyMap<number, number> = new Map(
  LINES.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const [first, ...others] = line.split(' ')
      const concept = hash32(stem(first!))
      return [first!, ...others].map((word) => [hash32(stem(word)), concept] as const)
    }),
)

/** What `stem` stands for, hashed. */
export function conceptOf(stem: string): number {
  const term = hash32(stem)
  return CONCEPTS.get(term) ?? term
}
