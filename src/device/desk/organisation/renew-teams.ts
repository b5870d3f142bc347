// New keys for teams, one after the other: each entry of the roster follows the one before, so the next is made when that one is in.
import type { Id } from '#values/id.ts'
import type { Performed } from '../../outbox/outbox.ts'
import { enteringNewEpoch } from '../../vault/roster-changes.ts'
import type { Member } from '../member.tsx'

/** Stops at the first that is refused, waits for a second steward, or waits for a network; the answer is that of the last one tried. */
export async function renewTeams({ from, fresh, perform }: Member, teams: readonly Id[]): Promise<Performed | null> {
  let last: Performed | null = null
  for (const team of teams) {
    const open = fresh()
    if (open === null) return { state: 'refused', refusal: { code: 'locked', detail: null } }
    const { body, beside } = await enteringNewEpoch(from.subtle, from.chance, open, team)
    last = await perform('enter-roster', body, beside)
    if (!isKept(last)) return last
  }
  return last
}

export function isKept(done: Performed): boolean {
  return done.state === 'done' && done.outcome === 'kept'
}
