// Appends a row to an organisation's chain: the last thing an act does before the commit.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, type Ok } from '#values/result.ts'
import type { MembersAct } from '#wire/act.ts'
import { beforeFirstRow, rowHashOf, type RowResult } from '#wire/chain.ts'
import type { DoorReply } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import { appendRow, chainPlace, type ChainPlace } from '../store/chains.ts'
import type { Db } from '../store/store.ts'
import type { House } from './house.ts'
import type { Work } from './work.ts'

export type Kept = Extract<DoorReply, { ok: true }>

/** Where the chain ends now; on PostgreSQL it stays so until the commit. An organisation that is not here has no row: place 0. */
export async function placeInChain(house: House, db: Db, org: Id): Promise<ChainPlace> {
  return (await chainPlace(db, org, house.store.kind === 'postgres')) ?? { seq: 0, head: beforeFirstRow }
}

/** `inPublic`: it changed what everybody can read. */
export async function keepInChain(work: Work, act: MembersAct, result: RowResult, inPublic: boolean): Promise<Ok<Kept>> {
  const { envelope, actHash, today } = work
  const row = { id: act.id, kind: act.kind, byKey: act.by, act: envelope.act, sigs: JSON.stringify(envelope.sigs), actHash }
  const place = await appendNext(work.house, work.db, act.org, { ...row, result, receivedOn: today, inPublic })
  return ok({ ok: true, id: act.id, outcome: result, again: false, ...place })
}

type NewRow = {
  readonly id: Id
  readonly kind: string
  readonly byKey: Id | null
  readonly act: string
  readonly sigs: string
  readonly actHash: Hash
  readonly result: RowResult
  readonly receivedOn: Day
  readonly inPublic: boolean
}

export async function appendNext(house: House, db: Db, org: Id, row: NewRow): Promise<ChainPlace> {
  const before = await placeInChain(house, db, org)
  const rowHash = await rowHashOf(house.subtle, before.head, row.actHash, row.result)
  await appendRow(db, { ...row, org, seq: before.seq + 1, rowHash })
  return { seq: before.seq + 1, head: rowHash }
}
