// Late acts as a device sees them: of a key that had ended when it last looked, nothing new may count but what waits for a steward.
import type { Roster } from '#domain/roster.ts'
import type { CheckedRow } from './check-rows.ts'

/**
 * Whether rows that came after a visit hold an act of a key that had ended at that visit, and yet was performed. Whatever day such an act
 * claims, it arrived afterwards: so an honest server has quarantined it.
 */
export function performedLate(rows: readonly CheckedRow[], { endedKeys }: Pick<Roster, 'endedKeys'>): boolean {
  const ended = new Set(endedKeys.map(({ key }) => key))
  return rows.some(({ row, act }) => act !== null && ended.has(act.by) && row.result !== 'quarantined')
}
