/** @module Who does what to whom around one word: subjects, objects and prepositions over the dependency tree. */
import type { Doc } from '../../language/doc.ts'
import { beginningIn } from './near.ts'
import { isSomebody, personMentions } from './people.ts'

const PASSIVE = /^(?:nsubj:pass|csubj:pass)$/

/** Whether the verb is passive: "was replaced", "Rydell, named to the post". */
export function isPassive(doc: Doc, verb: number): boolean {
  if (doc.xpos(verb) !== 'VBN' && doc.xpos(verb) !== 'VBD') return false
  let have = false
  let passive = false
  for (const c of doc.children(verb)) {
    const relation = doc.relation(c)
    if (relation.startsWith('aux') && /^(?:be|get)$/.test(doc.lemma(c))) return true
    if (relation === 'aux' && doc.lemma(c) === 'have') have = true
    if (relation === 'obj') return false
    if (PASSIVE.test(relation)) passive = true
  }
  if (have || takesName(doc, verb)) return false
  if (passive) return true
  const relation = doc.relation(verb)
  if (relation === 'acl' || relation === 'xcomp') return doc.xpos(verb) === 'VBN'
  if (relation === 'conj' && doc.xpos(verb) === 'VBN') return isPassive(doc, doc.head(verb))
  return doc.xpos(verb) === 'VBN' && doc.child(verb, 'nsubj') < 0
}

/** "replaced Ines Vellor": somebody's name right after it is its object, whatever the tagger made of the form. */
function takesName(doc: Doc, verb: number): boolean {
  return beginningIn(personMentions(doc), verb + 1, verb + 2).some((m) => m.kind === 'name')
}

/** Of two subjects that the tree gives, one of which was misread, the one that stands next before `at`. */
function nearestSubject(doc: Doc, verb: number, at: number): number {
  let nearest = -1
  for (const c of doc.children(verb))
    if (/^nsubj(?::pass)?$/.test(doc.relation(c)) && (nearest < 0 || c < at)) nearest = c
  return nearest
}

/** The surface subject of a verb or of a copular predicate, also one shared with or controlled from a higher verb. */
export function subject(doc: Doc, verb: number, depth = 0, at = verb): number {
  const own = nearestSubject(doc, verb, at)
  if (own >= 0) return relative(doc, verb, own)
  const head = doc.head(verb)
  if (head < 0 || depth > 6) return -1
  const relation = doc.relation(verb)
  if (relation === 'conj') return sharesSubject(doc, verb) ? subject(doc, head, depth + 1, at) : -1
  // "kept her from leaving"
  if (/^(?:keep|prevent|stop|dissuade|discourage|bar)$/.test(doc.lemma(head)) && doc.child(head, 'obj') >= 0)
    return doc.child(head, 'obj')
  const whom = isInfinitive(doc, verb) ? forWhom(doc, head, verb) : -1
  if (whom >= 0) return whom
  // "called on Vellor to resign"
  if (/^(?:xcomp|advcl|ccomp|acl)$/.test(relation) && /^(?:call|prevail|count)$/.test(doc.lemma(head))) {
    const asked = preposition(doc, head, 'on')
    if (asked >= 0) return asked
  }
  // "named lawmakers and Vellor as secretary": who names is not named
  if (relation === 'xcomp' && NAMING.has(doc.lemma(head)) && !isPassive(doc, head) && doc.upos(verb) !== 'VERB')
    return doc.child(head, 'obj')
  if (relation === 'xcomp') {
    const object = isPassive(doc, head) ? -1 : doc.child(head, 'obj')
    return object >= 0 && !SUBJECT_CONTROL.has(doc.lemma(head)) && !isThing(doc, object)
      ? object
      : subject(doc, head, depth + 1, at)
  }
  if (relation === 'advcl' || relation === 'ccomp') {
    if (
      relation === 'advcl' &&
      doc.child(head, 'obj') >= 0 &&
      doc.child(verb, 'mark') >= 0 &&
      isInfinitive(doc, verb) &&
      NAMING.has(doc.lemma(head)) &&
      !isPassive(doc, head)
    )
      return doc.child(head, 'obj')
    return hasTense(doc, verb) ? -1 : subject(doc, head, depth + 1, at)
  }
  if (relation === 'acl' || relation === 'acl:relcl' || (relation === 'nmod' && doc.xpos(verb) === 'VBG')) {
    if (/^(?:offer|invitation|request|chance|opportunity|nomination)s?$/.test(doc.lemma(head))) {
      const governor = doc.head(head)
      if (governor >= 0 && /^(?:accept|decline|refuse|reject|take|get|receive|turn|spurn)$/.test(doc.lemma(governor)))
        return agent(doc, governor)
    }
    if (
      OWNED.test(doc.lemma(head)) ||
      (isInfinitive(doc, verb) && isThing(doc, head) && !CHOSEN.test(doc.lemma(head)))
    ) {
      const possessor = doc.child(head, 'nmod:poss')
      if (possessor >= 0) return possessor
      // "Mayor Vellor plans to resign", the verb read as a noun
      const own = doc.child(head, 'nsubj')
      if (own >= 0) return own
      let governor = doc.head(head)
      let link = doc.relation(head)
      // "lacked the skill and experience to succeed her", "declared her candidacy for mayor to succeed him"
      for (let k = 0; k < 4 && governor >= 0 && /^(?:conj|nmod)$/.test(link) && doc.upos(governor) === 'NOUN'; k++) {
        link = doc.relation(governor)
        governor = doc.head(governor)
      }
      // "Vellor is under pressure to resign", where the tree makes the name the head
      if (governor >= 0 && doc.upos(governor) === 'PROPN' && /^(?:list|dep|obl|nmod)$/.test(link)) return governor
      return governor >= 0 && doc.upos(governor) === 'VERB' && /^(?:obj|obl)/.test(link)
        ? subject(doc, governor, depth + 1, at)
        : -1
    }
    return head
  }
  return -1
}

const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'tell', 'vow'])
const NAMING = new Set(
  'name nominate tap pick appoint select choose install elect promote elevate hire draft recruit ask interview push bring recommend endorse back groom anoint'.split(
    ' ',
  ),
)

/** Nouns for what somebody plans, wants or has to do: "her decision to resign" is hers. */
const OWNED =
  /^(?:plan|decision|intention|move|bid|effort|attempt|offer|desire|pledge|vow|promise|refusal|campaign|race|right|way|deal|agreement|proposal|intent|threat|wish|announcement|call|pressure|demand|request|order|suggestion)s?$/

/** Nouns that say of somebody that he is to come; who owns them chooses. */
export const CHOSEN =
  /^(?:pick|choice|selection|nominee|appointee|designee|candidate|contender|favou?rite|front-?runner|successor|replacement)$/

/** "the experience to replace her", "for speaker to succeed him": nobody, whatever hangs from it. */
const isThing = (doc: Doc, noun: number) =>
  doc.upos(noun) === 'NOUN' && !isSomebody(doc, noun) && /^(?:obj|obl|conj|nmod)$/.test(doc.relation(noun))

const isInfinitive = (doc: Doc, verb: number) => {
  for (const c of doc.children(verb)) if (doc.relation(c) === 'mark' && doc.lower(c) === 'to') return true
  return false
}

/** "is pushing for Vellor to get the job": who stands between "for" and "to"; not "runs for mayor to succeed her". */
function forWhom(doc: Doc, head: number, verb: number): number {
  for (const c of doc.children(head)) {
    if (c > verb || doc.subtree(c).to !== doc.child(verb, 'mark')) continue
    if (doc.upos(c) === 'NOUN' && doc.child(c, 'det', 'nmod:poss') < 0) continue
    for (const m of doc.children(c)) if (doc.relation(m) === 'case' && doc.lower(m) === 'for') return c
  }
  return -1
}

/** Whether the verb carries tense of its own: "resigned", "will resign", not "to resign", "resigning". */
export function hasTense(doc: Doc, verb: number): boolean {
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(verb))) return true
  for (const c of doc.children(verb))
    if (/^(?:aux|aux:pass|cop)$/.test(doc.relation(c)) && /^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(c))) return true
  return false
}

/** "would have resigned": what did not happen. */
export function isCounterfactual(doc: Doc, verb: number): boolean {
  let would = false
  let have = false
  for (const c of doc.children(verb)) {
    if (!doc.relation(c).startsWith('aux')) continue
    if (/^(?:would|could|should|'d|’d)$/.test(doc.lower(c)) && doc.xpos(c) === 'MD') would = true
    if (doc.lower(c) === 'have') have = true
  }
  return would && have
}

/** "resigned and left": the second verb has the first one's subject unless something stands between. */
function sharesSubject(doc: Doc, verb: number): boolean {
  return doc.child(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl') < 0
}

/** What a relative pronoun stands for: "who" in "Vellor, who resigned" is "Vellor", wherever the tree hangs the clause. */
function relative(doc: Doc, verb: number, own: number): number {
  if (!/^(?:who|whom|which|that)$/.test(doc.lower(own))) return own
  const before = /^whom?$/.test(doc.lower(own)) ? nameBefore(doc, own) : -1
  if (before >= 0) return before
  for (let i = verb, k = 0; i >= 0 && k < 4; i = doc.head(i), k++)
    if (/^acl/.test(doc.relation(i)) && doc.head(i) < own) return doc.head(i)
  return own
}

/** The name that ends right before a relative pronoun, but for a comma; -1 if none does. */
function nameBefore(doc: Doc, pronoun: number): number {
  const end = doc.form(Math.max(0, pronoun - 1)) === ',' ? pronoun - 1 : pronoun
  const name = beginningIn(personMentions(doc), end - LONGEST_NAME, end).find((m) => m.kind === 'name' && m.to === end)
  return name?.head ?? -1
}

/** Tokens of a long name. */
const LONGEST_NAME = 6

/** Who does it: the subject of the active, "by" of the passive. -1 if not said. */
export function agent(doc: Doc, verb: number): number {
  if (!isPassive(doc, verb)) return subject(doc, verb)
  const by = doc.child(verb, 'obl:agent')
  return by >= 0 ? by : preposition(doc, verb, 'by')
}

/** To whom it is done: the object of the active, the subject of the passive. -1 if not said. */
export function object(doc: Doc, verb: number): number {
  if (isPassive(doc, verb)) {
    const s = subject(doc, verb)
    return s
  }
  const own = doc.child(verb, 'obj')
  if (own >= 0) return own
  const bare = bareObject(doc, verb)
  if (bare >= 0) return bare
  // "the man whom she fired": the relative clause hangs from its object
  return doc.relation(verb) === 'acl:relcl' &&
    doc.child(verb, 'nsubj') >= 0 &&
    !/^(?:who|which|that)$/.test(doc.lower(doc.child(verb, 'nsubj')))
    ? doc.head(verb)
    : -1
}

/** "who replaced first manager Tomas Rydell": a name after an active verb without a preposition is its object, whatever the tree calls it. */
function bareObject(doc: Doc, verb: number): number {
  let subjects = 0
  for (const c of doc.children(verb)) {
    if (doc.relation(c) === 'nsubj') subjects++
    if (c < verb || !/^(?:obl:agent|obl|iobj|dep|nsubj)$/.test(doc.relation(c)) || doc.upos(c) !== 'PROPN') continue
    // "Arn promoted two aides: Tomas Rydell …", the second subject
    if (doc.relation(c) === 'nsubj' && subjects < 2) continue
    if (doc.child(c, 'case') < 0 && isName(doc, c)) return c
  }
  return -1
}

/** Whether somebody's name has its head at `token`. */
const isName = (doc: Doc, token: number) =>
  beginningIn(personMentions(doc), token - LONGEST_NAME, token + 1).some((m) => m.head === token && m.kind === 'name')

/** The noun after `word` that hangs from `i`: "mayor" in "resigned as mayor". -1 if none. */
export function preposition(doc: Doc, i: number, word: string): number {
  for (const c of doc.children(i)) {
    for (const m of doc.children(c))
      if ((doc.relation(m) === 'case' || doc.relation(m) === 'mark') && doc.lower(m) === word) {
        // "settled on Vellor as bishop", where both words hang from "bishop"
        const inner = under(doc, m)
        return inner >= 0 ? inner : c
      }
    if (doc.lower(c) === word && doc.relation(c) !== 'compound:prt') {
      const inner = under(doc, c)
      if (inner >= 0) return inner
    }
  }
  return -1
}

/** The noun that the tree hangs from the preposition itself. */
const under = (doc: Doc, preposition: number) => doc.child(preposition, 'obl', 'obj', 'nmod', 'pobj')

/** `i` and what is joined to it by "and", "or" or a comma. */
export function conjuncts(doc: Doc, i: number): number[] {
  const all = [i]
  for (const c of doc.children(i)) if (doc.relation(c) === 'conj') all.push(...conjuncts(doc, c))
  return all
}

/** Whether "not", "never", "no" or "no longer" hangs from `i`. */
export function negated(doc: Doc, i: number): boolean {
  for (const c of doc.children(i)) {
    const w = doc.lower(c)
    // "not just to win": as well
    if (w === 'not' && c + 1 < doc.length && /^(?:just|only|merely|simply|solely)$/.test(doc.lower(c + 1))) continue
    if (/^(?:not|n['’]t|never|neither|nor|no)$/.test(w) && /^(?:advmod|det|cc|neg|aux)/.test(doc.relation(c)))
      return true
    if (w === 'longer' && c > 0 && doc.lower(c - 1) === 'no') return true
  }
  return false
}
