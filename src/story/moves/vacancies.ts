/** @module Evidence sorted into posts: one vacancy for each post that the story speaks of. */
import { canonicalPost, fold, type PostName, sameOrganization } from '../../reading/posts/canonical.ts'
import { compare } from '../scene.ts'
import { isElective, isSeeking } from './elections.ts'
import { type Evidence, isShortOf, isVague, sameTitle } from './evidence.ts'

/** A post of the story with the evidence that speaks of it. */
export interface Vacancy {
  post: PostName
  evidence: Evidence[]
}

/** Frames that name somebody for a post and mean nothing where none is said. */
const NEEDS_POST =
  /^(?:pick|appointment|appoint|elect|withdraw-nomination|drop-nominee|become|join|return|take-office)$/

/** Evidence sorted into posts; what names no post goes to the one that its report is about. */
export function vacanciesOf(evidence: readonly Evidence[]): Vacancy[] {
  const vacancies: Vacancy[] = []
  const weight = (e: Evidence) => (e.explicit ? (e.post!.organization !== null ? 4 : e.outgoing !== null ? 3 : 1) : 2)
  const precise = evidence.filter((e) => e.post !== null).sort((a, b) => weight(b) - weight(a))
  for (const e of precise) {
    const found = (e.explicit ? undefined : vacatedBy(vacancies, e)) ?? vacancies.find((v) => belongs(v, e))
    if (found) found.evidence.push(e)
    else vacancies.push({ post: e.post!, evidence: [e] })
  }
  for (const e of evidence.filter((x) => x.post === null)) {
    const own = vacancies.find((v) => v.evidence.some((x) => samePeople(x, e)))
    const main =
      own ?? (e.outgoing === null && !NEEDS_POST.test(e.mention.frame) ? mainVacancy(vacancies, e) : undefined)
    if (main && main !== own && isSeeking(e) && !isSought(main, e)) continue
    main?.evidence.push(e)
  }
  const order = new Map(evidence.map((e, i) => [e, i]))
  mergeLeaders(vacancies)
  for (const v of vacancies) v.post = bestName(v)
  const merged = mergeNamesakes(vacancies)
  for (const v of merged) v.evidence.sort((a, b) => order.get(a)! - order.get(b)!)
  return merged
}

/** Posts that several names turned out to mean. */
function mergeNamesakes(vacancies: readonly Vacancy[]): Vacancy[] {
  const byName = new Map<string, Vacancy>()
  for (const v of vacancies) {
    const key = `${fold(v.post.title)}|${fold(v.post.organization ?? '')}`
    const other = byName.get(key)
    if (other) other.evidence.push(...v.evidence)
    else byName.set(key, v)
  }
  return [...byName.values()]
}

/** A party's leader becomes the head of government: the same people seek both, and it is one move. */
function mergeLeaders(vacancies: Vacancy[]): void {
  const party = vacancies.filter((v) => /^leader\b/i.test(v.post.title))
  for (const v of party) {
    const main = vacancies.find(
      (x) =>
        x !== v &&
        /^(?:Prime Minister|Chancellor|Premier|First Minister|President)$/.test(x.post.title) &&
        x.evidence.some((e) => e.incoming !== null && v.evidence.some((y) => y.incoming === e.incoming)),
    )
    if (!main) continue
    main.evidence.push(...v.evidence)
    vacancies.splice(vacancies.indexOf(v), 1)
  }
}

/** Where the passage does not name the post: the one that others say this person leaves. */
function vacatedBy(vacancies: readonly Vacancy[], e: Evidence): Vacancy | undefined {
  if (e.outgoing === null) return undefined
  const times = (v: Vacancy) => v.evidence.filter((x) => x.explicit && x.outgoing === e.outgoing).length
  const best = [...vacancies].sort((a, b) => times(b) - times(a))[0]
  return best && times(best) > 0 ? best : undefined
}

function belongs({ post, evidence }: Vacancy, e: Evidence): boolean {
  const there = e.post!
  const organizations =
    post.organization === null || there.organization === null || sameOrganization(post.organization, there.organization)
  if (!organizations) return false
  if (sameTitle(post, there)) return true
  if (there.organization === null && isShortOf(there, post)) return true
  if (
    e.incoming !== null &&
    (isVague(there.title) || isVague(post.title)) &&
    evidence.some((x) => x.incoming === e.incoming)
  )
    return true
  // "leader of the committee" is the chair whom the others name
  return (
    e.outgoing !== null &&
    (isVague(there.title) || isVague(post.title)) &&
    evidence.some((x) => x.outgoing === e.outgoing)
  )
}

/** Whether "the race", of which nobody says for what, can be the one for this post. */
const isSought = (vacancy: Vacancy, e: Evidence) =>
  !isElective(vacancy) &&
  vacancy.evidence.some(
    (x) => x !== e && x.incoming !== null && /^(?:considered|planned|abandoned|denied|announced)$/.test(x.mention.view),
  )

const samePeople = (a: Evidence, b: Evidence) =>
  (a.outgoing !== null && a.outgoing === b.outgoing) ||
  (a.incoming !== null && a.incoming === b.incoming && b.outgoing === null)

/** The post that most of a report's evidence is about. */
function mainVacancy(vacancies: readonly Vacancy[], e: Evidence): Vacancy | undefined {
  const here = (v: Vacancy) => v.evidence.filter((x) => x.reading === e.reading && x.outgoing !== null).length
  const weight = (v: Vacancy) => (here(v) > 0 ? here(v) * 2 + v.evidence.length : 0)
  const best = [...vacancies].sort((a, b) => weight(b) - weight(a))[0]
  return best && weight(best) > 0 ? best : undefined
}

/** The most frequent title that says something, with an organization if one is given. */
function bestName({ evidence, post }: Vacancy): PostName {
  const names = evidence.flatMap((e) => (e.post && !isVague(e.post.title) ? [e.post] : []))
  const count = (n: PostName) => names.filter((x) => fold(x.title) === fold(n.title)).length
  const title = [...names].sort((a, b) => count(b) - count(a) || compare(a.title, b.title))[0]?.title ?? post.title
  const organization =
    evidence.find((e) => e.post?.organization && isShortOf({ title, organization: null }, e.post))?.post
      ?.organization ?? post.organization
  return canonicalPost(title, organization)
}
