// Brings the voices of days that are over into the chain: one row a day, a hash over their sorted ids, no time and no order.
import type { Day } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'
import { hashOf } from '#wire/hash.ts'
import { voicesOfDay } from '#wire/chain.ts'
import { organisations } from '../store/organisations.ts'
import type { Db } from '../store/store.ts'
import { takeIntoChain, unchainedDays } from '../store/voices.ts'
import { ok } from '#values/result.ts'
import type { House } from './house.ts'
import { appendNext, placeInChain } from './keep-in-chain.ts'

export async function closeDays(house: House, db: Db, org: Id, today: Day): Promise<void> {
  await placeInChain(house, db, org)
  for (const day of await unchainedDays(db, org, today)) await closeDay(house, db, org, day)
}

/** For the start of the server and the hour's turn: each organisation in a transaction of its own. What damages one holds up no other. */
export async function closeAllDays(house: House, today: Day): Promise<void> {
  const thrown: unknown[] = []
  for (const { org } of await organisations(house.store.db)) {
    await house.store.write(async (db) => ok(await closeDays(house, db, org, today))).catch((one: unknown) => thrown.push(one))
  }
  if (thrown.length > 0) throw thrown[0]
}

async function closeDay(house: House, db: Db, org: Id, day: Day): Promise<void> {
  const ids = await takeIntoChain(db, org, day)
  if (ids.length === 0) return
  const bytes = await voicesOfDay(house.subtle, org, day, ids)
  const id = idOf(house.chance(16))
  const row = {
    id,
    kind: 'voices-of-day',
    byKey: null,
    act: new TextDecoder().decode(bytes),
    sigs: '[]',
    actHash: await hashOf(house.subtle, bytes),
  }
  await appendNext(house, db, org, { ...row, result: 'kept', receivedOn: day, inPublic: false })
}
