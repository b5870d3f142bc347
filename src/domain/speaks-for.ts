// For which addressees an authority speaks that was not itself asked: proposed when words are recorded, confirmed by a member.
import type { Id } from '#values/id.ts'
import type { Authority } from './authority.ts'

/**
 * The addressees for whom an authority's words are taken: itself when it was asked; else the nearest that was asked above it (a
 * consulate speaks for its government); else all that were asked beneath it (a government speaks for its ministries).
 * Never for a neighbour. The standing reads only what was then stored in `concerns`.
 */
export function speaksFor(speaker: Id, addressees: readonly Id[], authorities: readonly Pick<Authority, 'id' | 'parent'>[]): readonly Id[] {
  const nearest = lineOf(speaker, authorities).find((id) => addressees.includes(id))
  if (nearest !== undefined) return [nearest]
  return addressees.filter((id) => lineOf(id, authorities).includes(speaker))
}

/** An authority and those above it. Stops where a parent comes round again. */
function lineOf(id: Id, authorities: readonly Pick<Authority, 'id' | 'parent'>[], line: readonly Id[] = []): readonly Id[] {
  if (line.includes(id)) return line
  const parent = authorities.find((each) => each.id === id)?.parent ?? null
  return parent === null ? [...line, id] : lineOf(parent, authorities, [...line, id])
}
