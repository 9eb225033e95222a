/** @module What a move says, in words: "Emil Sorrel would take over from Oda Brandt as Transport Minister". */
import type { Move } from '../../schema/types.ts'

/** How ids are called where the move is told; null where nothing is known of one. */
export interface Called {
  readonly person: (id: string) => string | null
  readonly post: (id: string) => string | null
}

/** A move as one short sentence without its sources. */
export function moveWords(move: Move, called: Called): string {
  const { outgoing, incoming, incomingDescription, status, acting, background } = move
  const goes = outgoing === null ? null : called.person(outgoing)
  const comes = (incoming === null ? null : called.person(incoming)) ?? incomingDescription ?? null
  const post = called.post(move.post) ?? 'holder of the post'
  const would = status === 'done' || background ? '' : status === 'announced' ? 'is to ' : 'would '
  const verb = (plain: string, third: string) => (would ? `${would}${plain}` : third)
  const as = acting ? `acting ${post}` : post
  if (comes && goes) return `${comes} ${verb('take', 'takes')} over from ${goes} as ${as}`
  if (comes) return `${comes} ${verb('become', 'becomes')} ${as}`
  return `${goes ?? 'the holder'} ${verb('cease', 'ceases')} to be ${post}`
}

/** A move by its people and post alone, whatever its status: "Transport Minister, Oda Brandt to Emil Sorrel". */
export function moveName({ outgoing, incoming, incomingDescription, post }: Move, called: Called): string {
  const goes = outgoing === null ? null : called.person(outgoing)
  const comes = (incoming === null ? null : called.person(incoming)) ?? incomingDescription ?? null
  const title = called.post(post) ?? 'the post'
  if (goes && comes) return `${title}, ${goes} to ${comes}`
  return goes ? `${goes} going as ${title}` : comes ? `${comes} as ${title}` : title
}
