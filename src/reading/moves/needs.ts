/** @module What a change still waits for: a confirmation, an election, or somebody's approval. */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'

type Needs = NonNullable<MoveMention['needs']>

const BODY =
  '(?:parliament|senate|congress|council|assembly|legislature|lawmakers|deputies|senators|committee|board|trustees|shareholders|members|cabinet|president|governor|king|queen|party|court)'
const MUST = '(?:must|has to|have to|needs? to|still ha(?:s|ve) to|would (?:have|need) to|will (?:have|need) to)'

/** A row: what is needed, the words that say so, an invented example. The first row that fits decides. */
export const NEEDS: readonly (readonly [Needs, RegExp, string])[] = [
  [
    'confirmation',
    new RegExp(`\\b(?:if|once|unless|until|when|assuming) (?:the |\\w+ )?${BODY} confirms?\\b`, 'i'),
    'Tomas Rydell will become governor on Monday if parliament confirms him.',
  ],
  [
    'confirmation',
    /\b(?:if|once|unless|until|when|assuming) (?:\w+ ){1,3}(?:is|are|was) confirmed\b|\bif confirmed\b/i,
    'If confirmed, Tomas Rydell will become governor.',
  ],
  [
    'confirmation',
    new RegExp(`\\b${BODY}(?:['’]s)? confirmation\\b|\\bconfirmation (?:hearings?|vote|by (?:the )?${BODY})\\b`, 'i'),
    'The president named Tomas Rydell as governor, subject to Senate confirmation.',
  ],
  [
    'confirmation',
    /\b(?:requires?|needs?|subject to|awaits?|awaiting|pending|faces?) (?:(?!not\b)\w+ ){0,3}confirmation\b/i,
    'The president nominated Tomas Rydell as governor. The post requires confirmation.',
  ],
  [
    'confirmation',
    new RegExp(`\\b${MUST} (?:still )?be confirmed\\b|\\b${BODY} ${MUST} confirm\\b`, 'i'),
    'The president named Tomas Rydell as governor. He must be confirmed by the council.',
  ],
  [
    'approval',
    /\b(?:requires?|needs?|subject to|awaits?|awaiting|pending) (?:(?!not\b)[\w’']+ ){0,5}(?:approval|consent)\b(?! rating)/i,
    'The bank named Tomas Rydell as chairman, subject to the approval of the board.',
  ],
  [
    'approval',
    new RegExp(`\\b${BODY} ${MUST} (?:accept|approve|ratify|endorse|agree)\\b`, 'i'),
    'Ines Vellor will resign as governor. Parliament has to accept her resignation.',
  ],
  [
    'approval',
    new RegExp(`\\b${MUST} (?:still )?be (?:approved|ratified|accepted|endorsed) by\\b`, 'i'),
    'The bank named Tomas Rydell as chairman. The choice must be approved by the regulator.',
  ],
  [
    'approval',
    new RegExp(`\\b(?:if|once|unless) (?:the |\\w+ )?${BODY} (?:approves?|accepts?|agrees?)\\b`, 'i'),
    'Tomas Rydell will become chairman on Monday if the board approves.',
  ],
  [
    'election',
    /\b(?:leadership|party|internal) (?:elections?|contest|race|ballot|vote)\b|\bvote (?:on|for) (?:the|his|her) (?:speakership|leadership|successor)\b/i,
    'Tomas Rydell is a candidate for prime minister in the leadership contest.',
  ],
  [
    'confirmation',
    /\b(?:senate|parliament|council)-confirmed\b/i,
    'Tomas Rydell will become the first Senate-confirmed director.',
  ],
  [
    'approval',
    new RegExp(
      `\\b(?:submit|tender|offer)(?:s|t?ed|red)? [^.;]{0,30}resignation to (?:the |[\\w’']+ )*${BODY}\\b`,
      'i',
    ),
    'Prime Minister Ines Vellor will submit her resignation to parliament.',
  ],
  [
    'election',
    /\b(?:interim|acting|temporar\w+|caretaker|serves?|serving|fills?|hold|held|seat|vacancy)\b.{0,80}\b(?:until|pending) (?:(?!not\b)[\w’'-]+ ){0,6}(?:elections?|runoff)\b/i,
    'Tomas Rydell will serve as interim mayor until the 2032 election.',
  ],
  [
    'election',
    /\b(?:special election|by-election) (?:will|would|must|is)\b|\b(?:call|hold|schedule|set)(?:s|ed)? a (?:special election|by-election)\b/i,
    'Mayor Ines Vellor will resign on Monday. A special election will be held in June.',
  ],
  [
    'election',
    /\bif (?:\w+ ){1,3}(?:wins?|is elected|are elected)\b|\bif elected\b/i,
    'Tomas Rydell will become mayor if he wins the vote.',
  ],
]

/** Tokens on either side that are looked at, so that endless sentences cost no more. */
const REACH = 60

/** What a change told at token `at` waits for, by its sentence or by the next one where that speaks of the same. */
export function needsOf(doc: Doc, at: number): MoveMention['needs'] {
  const number = doc.sentenceOf(at)
  const { from, to } = doc.sentence(number)
  const own = needsIn(doc.slice({ from: Math.max(from, at - REACH), to: Math.min(to, at + REACH) }))
  if (own === null && standsForElection(doc, at)) return 'election'
  if (own !== null || number + 1 >= doc.sentenceCount) return own
  const after = doc.sentence(number + 1)
  const next = doc.slice({ from: after.from, to: Math.min(after.to, after.from + REACH) })
  return REFERS.test(next) ? needsIn(next) : null
}

/** How a sentence begins that goes on about the same change. */
const REFERS =
  /^(?:(?:the|his|her|their|this|that|its) (?:\w+ )?(?:post|job|position|appointment|nomination|choice|selection|resignation|change|move|decision)\b|(?:he|she|they|it)\b|(?:the )?\w+ (?:must|has to|have to|still|needs?)\b|a (?:special election|by-election)\b)/i

/** "is running for party leader", "stands for mayor". */
const standsForElection = (doc: Doc, at: number) =>
  /^(?:run|stand|campaign)$/.test(doc.lemma(at)) && at + 1 < doc.length && doc.lower(at + 1) === 'for'

const needsIn = (sentence: string): MoveMention['needs'] => NEEDS.find(([, words]) => words.test(sentence))?.[0] ?? null
