// Late acts as a device sees them: of a key that had ended when it last looked, nothing new may count but what waits for a steward.
import type { Roster } from '#domain/roster.ts'
import type { Id } from '#values/id.ts'
import type { CheckedRow } from './check-rows.ts'

/**
 * Whether rows that came after a visit hold an act of a key that had ended at that visit, and yet was performed. Whatever day such an act
 * claims, it arrived afterwards: so an honest server has quarantined it.
 */
export function performedLate(rows: readonly CheckedRow[], { endedKeys }: Pick<Roster, 'endedKeys'>): boolean {
  const ended = new Set(endedKeys.map(({ key }) => key))
  return rows.some(({ row, act }) => act !== null && ended.has(act.by) && row.result !== 'quarantined')
}

/**
 * Whether a record is sealed to a team's key that was made (at the roster's entry `since`) after the key of its maker had ended: whoever
 * was removed knows her old keys, and every new recipient is in the roster for all to see.
 */
export function sealedLate({ endedKeys }: Pick<Roster, 'endedKeys'>, author: Id, since: number): boolean {
  return endedKeys.some(({ key, at }) => key === author && since > at)
}
