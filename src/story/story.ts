/** @module One story out of its readings: a pure function of the set of readings, whatever order they came in. */
import type { Reading } from '../reading/reading.ts'
import type { Story } from '../schema/types.ts'
import { digest } from '../text/hash.ts'
import { changesOf } from './changes.ts'
import { claimsOf } from './claims/claims.ts'
import { passagesOf } from './claims/passages.ts'
import { creditsOf } from './credits.ts'
import { joinMoves } from './moves/join.ts'
import { compare, type Scene, sceneOf } from './scene.ts'
import { timelineOf } from './timeline.ts'
import { titleOf } from './title.ts'

/** A story with the readings that it was made of, so that one more can be added. */
export interface StoryState {
  readonly readings: readonly Reading[]
  readonly story: Story
}

/** The story that `readings` tell. */
export function storyOf(readings: readonly Reading[]): Story {
  const scene = sceneOf(readings)
  const { moves, posts } = joinMoves(scene)
  const passages = passagesOf(scene)
  const claims = claimsOf(scene, passages, moves, posts)
  const changes = changesOf(scene, claims, moves, posts)
  return {
    id: `t${digest(scene.readings.map((r) => r.report.id).join('|'))}`,
    title: titleOf(scene.readings),
    reports: inTime(scene),
    people: [...scene.people],
    organizations: [...scene.organizations],
    posts: [...posts],
    statements: [...scene.statements],
    moves: [...moves],
    claims,
    credits: creditsOf(scene),
    timeline: timelineOf(scene, passages, moves),
    ...(changes.length > 0 && { changes }),
  }
}

/**
 * The story of `state` with one more reading: the same as reading all of them. What lies in one reading or between
 * two is known from before (`text/memo.ts`); what the readings only tell together is weighed anew.
 */
export function addReading(state: StoryState | null, reading: Reading): StoryState {
  const readings = [...(state?.readings.filter((r) => r.report.id !== reading.report.id) ?? []), reading]
  return { readings, story: storyOf(readings) }
}

/** Report ids, earliest first; undated ones last. */
function inTime({ readings }: Scene): string[] {
  const when = (r: Reading) => r.report.published ?? '9'
  return [...readings]
    .sort((a, b) => compare(when(a), when(b)) || compare(a.report.id, b.report.id))
    .map((r) => r.report.id)
}
