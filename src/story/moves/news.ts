/** @module What of the evidence is news: not background, and not past without a date. */
import type { Scene } from '../scene.ts'
import { type Evidence, isShortOf } from './evidence.ts'
import { isPresupposed } from './status.ts'

/** Characters that a headline, a byline or a date line does not exceed. */
const HEADER = 60

/** How many opening sentences tell the news. */
const LEAD = 4

/** Whether a mention tells of a present change; a past one must be dated, in the lead, or told as present elsewhere. */
export function isNews(scene: Scene, e: Evidence, all: readonly Evidence[]): boolean {
  const { mention } = e
  if (mention.background) return false
  if (mention.view !== 'done') return true
  if (mention.frame.startsWith('title-'))
    return all.some((x) => !x.mention.background && !x.mention.frame.startsWith('title-') && vacates(x, e))
  // "the appointments of the judges": told in passing
  if (/^(?:appointment|pick|replaced-at)$/.test(mention.frame) && isPresupposed(e))
    return all.some((x) => x !== e && !isPresupposed(x) && !x.mention.background && sameChange(x, e))
  return (
    fresh(scene, e) ||
    all.some((x) => fillsVacancy(x, e) && fresh(scene, x)) ||
    all.some(
      (x) => x !== e && !x.mention.background && sameChange(x, e) && (x.mention.view !== 'done' || fresh(scene, x)),
    )
  )
}

/** Whether somebody else leaves the post whose new or acting holder `e` names, or the same person is named again. */
const vacates = (x: Evidence, e: Evidence) =>
  sameChange(x, e) || (x.outgoing !== null && x.post !== null && e.post !== null && isShortOf(e.post, x.post))

/** Whether `x` opens the post that `e` fills, in the same report. */
const fillsVacancy = (x: Evidence, e: Evidence) =>
  x.reading === e.reading &&
  e.incoming !== null &&
  x.outgoing !== null &&
  x.outgoing !== e.incoming &&
  !x.mention.background &&
  x.post !== null &&
  e.post !== null &&
  isShortOf(e.post, x.post)

const sameChange = (a: Evidence, b: Evidence) =>
  (a.outgoing !== null && a.outgoing === b.outgoing) ||
  (a.incoming !== null &&
    a.incoming === b.incoming &&
    (a.post === null || b.post === null || isShortOf(a.post, b.post) || isShortOf(b.post, a.post)))

/** In the opening of its report, or with a date of its own that is not long past (long past ones are background). */
function fresh(scene: Scene, e: Evidence): boolean {
  const { sentences, report } = scene.readings[e.reading]!
  if (e.mention.when.length > 0) return true
  const number = sentences.filter((s) => s.end <= e.mention.span.start && s.end - s.start > HEADER).length
  const title = report.headline !== null && report.headline.length > e.mention.span.end
  return number < LEAD || title
}
