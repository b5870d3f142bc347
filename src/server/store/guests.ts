// Guests: organisations of other servers, each as one of ours wrote it down, and what was brought from them to drafts that go round.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Signature, SignedEntry } from '#wire/roster-entry.ts'
import type { Db } from './store.ts'

/** `host` wrote it down; `seq` is the number of the last entry. */
export type Guest = {
  readonly host: Id
  readonly guest: Id
  readonly name: string
  readonly address: string
  readonly seq: number
  readonly entries: readonly SignedEntry[]
}

export async function guestOf(db: Db, host: Id, guest: Id): Promise<Guest | null> {
  return (await guestsAmong(db, host, [guest]))[0] ?? null
}

export async function guestsAmong(db: Db, host: Id, among: readonly Id[]): Promise<readonly Guest[]> {
  if (among.length === 0) return []
  const found = db.selectFrom('joint_guests').selectAll().where('org', '=', host).where('guest', 'in', [...among])
  return (await found.orderBy('guest').execute()).map(guestFrom)
}

export async function guestsOf(db: Db, host: Id): Promise<readonly Guest[]> {
  const found = db.selectFrom('joint_guests').selectAll().where('org', '=', host)
  return (await found.orderBy('since').orderBy('guest').execute()).map(guestFrom)
}

/** The ids alone: what has no roster to be read. */
export async function guestIds(db: Db, host: Id): Promise<readonly Id[]> {
  return (await db.selectFrom('joint_guests').select('guest').where('org', '=', host).execute()).map(({ guest }) => guest as Id)
}

/** Where guests are at home, as each host has it: nobody says it for a demand of another. Host -> guest -> address. */
export async function guestAddresses(db: Db): Promise<ReadonlyMap<Id, ReadonlyMap<Id, string>>> {
  const found = await db.selectFrom('joint_guests').select(['org', 'guest', 'address']).execute()
  const byHost = Map.groupBy(found, ({ org }) => org as Id)
  return new Map([...byHost].map(([host, its]) => [host, new Map(its.map(({ guest, address }) => [guest as Id, address]))]))
}

/** A new one, or one whose roster has grown. */
export async function keepGuestRow(db: Db, { host, guest, name, address, seq, entries }: Guest, since: Day): Promise<void> {
  const told = { name, address, seq, entries: JSON.stringify(entries) }
  const row = db.insertInto('joint_guests').values({ org: host, guest, since, ...told })
  await row.onConflict((conflict) => conflict.columns(['org', 'guest']).doUpdateSet(told)).execute()
}

/** The acts of a guest that were brought to a draft, oldest first. */
export async function broughtBy(db: Db, joint: Id, guest: Id): Promise<readonly Id[]> {
  const found = db.selectFrom('joint_brought').select('act_id').where('joint', '=', joint).where('guest', '=', guest)
  return (await found.orderBy('place').execute()).map((row) => row.act_id as Id)
}

export type Brought = {
  readonly joint: Id; readonly guest: Id; readonly place: number; readonly id: Id; readonly act: string; readonly sigs: readonly Signature[]
}

export async function keepBrought(db: Db, { joint, guest, place, id, act, sigs }: Brought, on: Day): Promise<void> {
  const row = { joint, guest, place, act_id: id, act, sigs: JSON.stringify(sigs), brought_on: on }
  await db.insertInto('joint_brought').values(row).execute()
}

function guestFrom(row: { org: string; guest: string; name: string; address: string; seq: number; entries: string }): Guest {
  return {
    host: row.org as Id, guest: row.guest as Id, name: row.name, address: row.address, seq: Number(row.seq),
    entries: JSON.parse(row.entries) as SignedEntry[],
  }
}
