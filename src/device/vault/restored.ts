// After a restore from a backup: whether stewards have signed that it was one, so that a device may let go of what it saw before.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { stewards } from '#domain/roster-rules.ts'
import { beforeFirstRow } from '#wire/chain.ts'
import type { Me } from '#wire/desk-replies.ts'
import type { CheckedRow } from './check-rows.ts'
import { checkedPage } from './checked-page.ts'
import type { Heads, Place } from './heads.ts'
import type { Held } from './held.ts'
import type { Surroundings } from './surroundings.ts'
import type { Walked } from './walk-roster.ts'

/** Of a chain that does not continue what was seen: the day on which enough stewards signed that it was restored, or null. */
export type Restored = {
  readonly signedOn: Day | null
  /** Whether she is a steward herself, who may have to be the first to sign it. */
  readonly isSteward: boolean
  /** How many lines that this device has seen are no longer there. */
  readonly lost: number
}

/** Refusals of the head memory after which a restore is a possible and honest reason. */
export const afterRestore: readonly string[] = ['chain-rolled-back', 'chain-forked', 'roster-rolled-back', 'roster-forked']

export async function restoredSince(
  from: Surroundings, held: Held, token: string, { me, walked, seen }: { readonly me: Me; readonly walked: Walked; readonly seen: Heads },
): Promise<Restored> {
  const rows = await allRows(from, held, token, walked, me.chain)
  const ruling = stewards(walked.roster).map(({ id }) => id)
  const signed = rows.findLast((line) => line.act?.kind === 'restored-from' && isSigned(line, rows, ruling))
  const lost = Math.max(0, seen.chain.seq - me.chain.seq)
  return { signedOn: signed?.row.receivedOn ?? null, isSteward: ruling.includes(held.member), lost }
}

/** By a lone steward at once; by one of several when another one has signed too. */
export function isSigned({ row, act, maker }: CheckedRow, rows: readonly CheckedRow[], ruling: readonly Id[]): boolean {
  if (act?.kind !== 'restored-from' || maker.is !== 'member' || !ruling.includes(maker.member)) return false
  if (row.result === 'kept') return ruling.length === 1
  return rows.some((other) => (
    other.row.result === 'kept' && other.act?.kind === 'cosign' && other.act.body.of === act.id && other.act.body.hash === row.actHash
    && other.maker.is === 'member' && other.maker.member !== maker.member && ruling.includes(other.maker.member)))
}

/** As far as they can be fetched and hold. */
async function allRows(from: Surroundings, held: Held, token: string, walked: Walked, until: Place): Promise<readonly CheckedRow[]> {
  const rows: CheckedRow[] = []
  for (let place: Place = { seq: 0, head: beforeFirstRow }; place.seq < until.seq;) {
    const page = await checkedPage(from, held, token, walked, place, until.seq)
    if (!page.ok || page.value.length === 0) return []
    rows.push(...page.value)
    place = { seq: rows.at(-1)!.row.seq, head: rows.at(-1)!.row.rowHash }
  }
  return rows
}
