/** @module Words that news uses for one another: each line is one concept, told by its first word. A word stands in one line. */
import { hash32 } from '../../text/hash.ts'
import { stem } from '../grouping/words.ts'
import { baseOf } from './irregular.ts'

const LINES = `
big large huge major massive great considerable significant substantial enormous
biggest largest main primary
small little minor slight tiny modest
quick rapid fast swift
bad poor terrible awful
good fine excellent
important crucial key vital essential critical
dangerous hazardous risky unsafe perilous
difficult hard tough challenging
angry furious outraged upset irate
worry concern anxious fear afraid alarm
permanent forever indefinite indefinitely
temporary interim provisional
new fresh recent latest
old elderly aged
rich wealthy affluent
cheap inexpensive affordable
illegal unlawful illicit contraband
legal lawful legitimate
smuggle traffic trafficking smuggler trafficker
migrant immigrant immigration migration migrate
refugee asylum
stop halt block prevent stem curb tackle prevention thwart foil interdict
ban prohibit bar outlaw forbid
reduce cut lower decrease decline slash shrink reduction
increase raise rise grow growth boost expand expansion surge jump climb soar
start begin launch initiate commence open
end finish conclude terminate cease close shut
continue remain stay persist
hold retain keep defend preserve maintain
help aid assist assistance relief
give provide offer supply grant deliver donate donation
get obtain receive gain
buy purchase acquire acquisition takeover
sell sale
ask urge request appeal plead call
demand insist require requirement
pressure push lobby press persuade
deal agreement pact accord treaty contract
talk negotiate negotiation discussion dialogue discuss
meet meeting summit
announce declare unveil announcement declaration statement
reveal disclose disclosure expose revelation
secure security safe safety protect protection
fight battle combat struggle
clash riot unrest turmoil disorder violence
war conflict invasion invade
attack assault raid bombing bomb bombard hijack
kill murder slay die dead death fatal fatality killing perish assassinate assassination homicide slaughter deadly
injure wound hurt harm injury
damage destroy destruction wreck ruin devastate demolish devastation
shareholder stakeholder investor owner stockholder
stake share holding
company firm corporation business enterprise
worker employee staff staffer labor labour workforce
job employment post position
boss chief head leader ceo executive
lawmaker legislator congressman congresswoman senator representative
law legislation bill statute act
rule regulation restriction
allow permit authorize authorise let approve approval permission
money fund funds funding finance cash
price cost expense
pay payment salary wage
tax levy
debt loan borrow borrowing
crisis emergency disaster catastrophe
police officer officers cop law-enforcement
troop soldier force military army
peacekeeper peacekeeping
protest demonstration march vigil
protester demonstrator marcher
court judge tribunal justice
trial lawsuit suit
crime offence offense felony
arrest detain apprehend capture nab bust custody detention
prison jail imprisonment incarceration imprison
sentence sentencing
charge accuse indict allege allegation accusation indictment
guilty convict conviction verdict
shoot gunfire gunman gun gunshot shooter rampage crossfire
hit strike ram mow
crash collision collide accident wreckage
quake earthquake tremor temblor
explode explosion blast
fire blaze flame burn arson
steal theft rob robbery heist burglary burglar robber thief snatch
escape flee
suicide hang
suspicion suspect
drunk drunken dui drink dwi intoxicated
resign quit resignation step-down depart departure exit
dismiss sack oust ouster dismissal firing fired axe can relieve
replace replacement successor succeed
hire rehire recruit
appoint appointment name nominate nomination nominee pick choose select tap
candidate candidacy contender
consider weigh mull ponder consideration
plan scheme strategy blueprint proposal propose
deny denial reject dispute rebut refute refuse
support back endorse favor favour endorsement
oppose opposition against resist
criticize criticise criticism critic slam condemn condemnation
praise hail applaud laud commend
say tell remark comment
believe think
hope expect anticipate expectation
doubt question skeptic sceptic
reason cause
because due
result outcome consequence effect impact
problem issue trouble
mistake error wrong fault blunder
fix repair patch plug resolve remedy
failure fail
success successful
win beat defeat victory triumph top
lose loss
game match
champion championship title
record mark milestone
vote ballot poll election elect
virus coronavirus covid pandemic
vaccine vaccination jab inoculation
doctor physician medic surgeon
hospital clinic
rehab rehabilitation treatment
sick ill illness disease
child kid
boy girl teenager teen youth
car vehicle truck automobile lorry
plane aircraft jet airplane airliner
ship vessel boat
road highway street
house home residence
country nation
border frontier
foreign overseas abroad international
gas fuel petrol gasoline
oil crude petroleum
storm hurricane typhoon cyclone
climate warming emission
online internet web
outage disruption downtime disrupt interruption
tweet twitter
hack hacking cyberattack
letter memo
report document
discover find discovery
inquiry probe investigation investigate
overturn reverse restore reinstate
evolve change shift alter
release issue
return back
visit trip travel tour
host emcee presenter
oscar oscars
calm quell subdue suppress
controversial controversy contentious
respect respectful respectfully
alcohol booze liquor cocktail
sign signing
perform performance act
movie film picture
song music
marry marriage wedding wed
divorce split separate separation
birth born
pregnant pregnancy
attempt try bid effort
threat threaten menace
warn warning caution
promise pledge vow commit commitment
agree consent
apologize apologise apology sorry
celebrate celebration
honor honour award prize
join enter
suspend suspension
delay postpone postponement
cancel cancellation scrap
withdraw withdrawal pull-out pullout
`

/** Concept of a stemmed word, both as hashes; a word that is in no line is its own concept. */
const CONCEPTS: ReadonlyMap<number, number> = new Map(
  LINES.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const [first, ...others] = line.split(' ')
      const concept = hash32(baseOf(stem(first!)))
      return [first!, ...others].map((word) => [hash32(baseOf(stem(word))), concept] as const)
    }),
)

/** Whether the stem stands in one of the lines. */
export const isKnown = (stem: string): boolean => CONCEPTS.has(hash32(baseOf(stem)))

/** What `stem` stands for, hashed: its concept, or the base form of an irregular one. */
export function conceptOf(stem: string): number {
  const term = hash32(baseOf(stem))
  return CONCEPTS.get(term) ?? term
}
