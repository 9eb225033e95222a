/** @module Posts of one name and different rank: "first vice president" in one report, "second vice president" in another. */
import type { Person } from '../../schema/types.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'

const RANK = /\b(first|second|third|fourth|junior|senior)\b/i

type Role = Person['roles'][number]

/** One conflict for each person whom reports give two ranks of one title. */
export function rankClaims(scene: Scene): Draft[] {
  return scene.people.flatMap((person) => {
    const byTitle = Map.groupBy(
      person.roles.filter((r) => RANK.test(r.title) && r.evidence.length > 0),
      (r) => r.title.toLowerCase().replace(RANK, '').replace(/\s+/g, ' ').trim(),
    )
    return [...byTitle].flatMap(([title, roles]): Draft[] => {
      const ranks = new Set(roles.map(rankOf))
      if (title === '' || ranks.size < 2) return []
      return [
        {
          kind: 'person',
          text: `Which ${title} ${person.name} is`,
          places: roles.flatMap((r) => r.evidence.map((e) => placeOf(scene, r, e))),
          turn: 0.8,
          conflict: 'post',
          note: `Told as: ${[...ranks].sort().join(', ')} ${title}.`,
        },
      ]
    })
  })
}

const rankOf = (r: Role) => RANK.exec(r.title)![1]!.toLowerCase()

function placeOf(scene: Scene, role: Role, e: Role['evidence'][number]): Place {
  const reading = scene.readings.findIndex((r) => r.report.id === e.report)
  return { reading, start: e.start, end: e.end, stance: 'asserts', value: rankOf(role) }
}
