// The chain of an organisation: each row's hash is made from the row before, the act and its result, so that nothing can be taken out or
// slipped in.
import { concat, fromBase64url, utf8 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { canonicalBytes } from './canonical.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'

/** What a row says of its act. The bytes of a voices-of-day row are made by the server; every other row's by a member. */
export const rowResults = ['kept', 'waiting', 'quarantined'] as const
export type RowResult = (typeof rowResults)[number]

export type ChainRow = { readonly seq: number; readonly actHash: Hash; readonly result: RowResult; readonly rowHash: Hash }

/** Before the first row stand 32 zero bytes. */
export const beforeFirstRow = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' as Hash

/** SHA-256(previous row hash ‖ act hash ‖ result in UTF-8). */
export async function rowHashOf(subtle: Subtle, previous: Hash, actHash: Hash, result: RowResult): Promise<Hash> {
  return hashOf(subtle, concat(fromBase64url(previous)!, fromBase64url(actHash)!, utf8(result)))
}

/** The bytes by which a day's voices enter the chain: how many, and one hash over their sorted act ids. No time, no order. */
export async function voicesOfDay(subtle: Subtle, org: Id, day: Day, ids: readonly Id[]): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = [...ids].sort()
  return canonicalBytes({ v: 1, org, kind: 'voices-of-day', day, count: sorted.length, ids: await hashOf(subtle, utf8(sorted.join(''))) })
}

/**
 * Whether `rows` (in order) lead from what a client has seen to what it is shown; null when they do, else the first row that does
 * not fit.
 */
export async function firstBrokenRow(
  subtle: Subtle,
  seen: { seq: number; head: Hash },
  rows: readonly ChainRow[],
): Promise<number | null> {
  let { seq, head } = seen
  for (const row of rows) {
    const fits = row.seq === seq + 1 && row.rowHash === (await rowHashOf(subtle, head, row.actHash, row.result))
    if (!fits) return row.seq
    seq = row.seq
    head = row.rowHash
  }
  return null
}
