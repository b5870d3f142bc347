// The roster of an organisation as the server knows it: computed from its signed entries, and kept in memory until the head moves.
import type { Id } from '#values/id.ts'
import type { Roster } from '#domain/roster.ts'
import type { Hash, Subtle } from '#wire/hash.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { organisation, rosterEntries } from '../store/organisations.ts'
import type { Db } from '../store/store.ts'

const known = new WeakMap<Subtle, Map<Hash, Roster>>()
const mostKnown = 200

/**
 * Null for an organisation that is not here. Throws when the stored entries do not follow from one another: that is damage, not a
 * refusal.
 */
export async function rosterOf(db: Db, subtle: Subtle, org: Id): Promise<Roster | null> {
  const found = await organisation(db, org)
  if (!found) return null
  const rosters = known.get(subtle) ?? new Map<Hash, Roster>()
  known.set(subtle, rosters)
  const roster = rosters.get(found.rosterHead) ?? (await followed(db, subtle, org))
  if (rosters.size >= mostKnown) rosters.clear()
  rosters.set(found.rosterHead, roster)
  return roster
}

async function followed(db: Db, subtle: Subtle, org: Id): Promise<Roster> {
  const roster = await followRoster(subtle, await rosterEntries(db, org), org)
  if (!roster.ok) throw new Error(`the stored roster does not hold: ${roster.refusal}`)
  return roster.value
}
