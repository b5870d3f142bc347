// Which promises with a deadline still run: what an authority took back, or what was closed, is waited for no longer.
import { lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Recorded } from './event.ts'

/** `by` is the authority that promised; null when somebody else said so. `due` is the last day of the deadline. */
export type Deadline = { readonly event: Id; readonly by: Id | null; readonly due: Day }

/**
 * The deadlines of promises that nobody took back. A promise ends with a reversal by the same authority, or with the closing of the demand,
 * dated on its day or later. Deadlines that are over are among them: what is late is still owed.
 */
export function deadlinesOf(events: readonly Recorded[]): readonly Deadline[] {
  const counting = events.filter(({ retracted }) => retracted === null)
  return counting.flatMap((event) => {
    if (event.kind !== 'commitment' || event.deadline === null || counting.some((later) => ends(later, event))) return []
    return [{ event: event.id, by: authorityOf(event), due: lastDay(event.deadline) }]
  })
}

function ends(later: Recorded, promise: Recorded): boolean {
  const isSame = later.kind === 'closing' || (later.kind === 'reversal' && authorityOf(later) === authorityOf(promise))
  return isSame && lastDay(later.when) >= lastDay(promise.when)
}

function authorityOf({ actor }: Recorded): Id | null {
  return actor.as.role === 'authority' ? actor.as.authority : null
}
