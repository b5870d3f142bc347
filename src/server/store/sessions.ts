// Sessions, single-use nonces, opening links and lockboxes: everything that lets a member in, kept only as hashes or sealed.
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'

export type Session = { readonly org: Id; readonly member: Id; readonly key: Id; readonly expires: Moment }
export type Lockbox = { readonly locator: Hash; readonly org: Id; readonly member: Id; readonly way: string; readonly bytes: Uint8Array }

/** Anybody may ask for one, as often as she likes: those that have run out are cleared on the way. */
export async function addNonce(db: Db, nonce: Hash, expires: Moment, now: Moment): Promise<void> {
  await db.deleteFrom('nonces').where('expires', '<', now).execute()
  await db.insertInto('nonces').values({ nonce, expires }).execute()
}

/** True once, and never again for the same nonce. Nonces that have run out are cleared on the way. */
export async function useNonce(db: Db, nonce: Hash, now: Moment): Promise<boolean> {
  const used = await db.deleteFrom('nonces').where('nonce', '=', nonce).where('expires', '>=', now).executeTakeFirst()
  await db.deleteFrom('nonces').where('expires', '<', now).execute()
  return used.numDeletedRows === 1n
}

/** So many sessions of one member are kept: her phones and browsers, and what she forgot to end. */
export const mostSessions = 20

export async function addSession(db: Db, token: Hash, session: Session): Promise<void> {
  await db
    .insertInto('sessions')
    .values({ token, ...session })
    .execute()
  await db
    .deleteFrom('sessions')
    .where('expires', '<', session.expires - 24 * 3_600_000)
    .execute()
  const hers = db.selectFrom('sessions').select('token').where('org', '=', session.org).where('member', '=', session.member)
  const before = hers.where('token', '!=', token).orderBy('expires', 'desc').orderBy('token').offset(mostSessions - 1)
  const tooMany = (await before.limit(1_000).execute()).map((one) => one.token)
  if (tooMany.length > 0) await db.deleteFrom('sessions').where('token', 'in', tooMany).execute()
}

export async function sessionOf(db: Db, token: Hash, now: Moment): Promise<Session | null> {
  const found = await db.selectFrom('sessions').selectAll().where('token', '=', token).where('expires', '>', now).executeTakeFirst()
  return found ? { org: found.org as Id, member: found.member as Id, key: found.key as Id, expires: found.expires as Moment } : null
}

export async function endSession(db: Db, token: Hash): Promise<void> {
  await db.deleteFrom('sessions').where('token', '=', token).execute()
}

export async function endSessionsOf(db: Db, org: Id, member: Id): Promise<void> {
  await db.deleteFrom('sessions').where('org', '=', org).where('member', '=', member).execute()
}

export async function countSessions(db: Db, org: Id, member: Id, now: Moment): Promise<number> {
  const found = await db
    .selectFrom('sessions')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('org', '=', org)
    .where('member', '=', member)
    .where('expires', '>', now)
    .executeTakeFirstOrThrow()
  return Number(found.count)
}

export async function addOpening(db: Db, token: Hash): Promise<void> {
  await db
    .insertInto('openings')
    .values({ token, used: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** True once for an opening link that was made here. */
export async function useOpening(db: Db, token: Hash): Promise<boolean> {
  const used = await db.updateTable('openings').set({ used: 1 }).where('token', '=', token).where('used', '=', 0).executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function openingUnused(db: Db, token: Hash): Promise<boolean> {
  return (await db.selectFrom('openings').select('used').where('token', '=', token).executeTakeFirst())?.used === 0
}

export async function keepLockbox(db: Db, lockbox: Lockbox): Promise<void> {
  await db
    .insertInto('lockboxes')
    .values({ ...lockbox })
    .execute()
}

export async function lockboxAt(db: Db, locator: Hash): Promise<Lockbox | null> {
  const found = await db.selectFrom('lockboxes').selectAll().where('locator', '=', locator).executeTakeFirst()
  return (found as unknown as Lockbox | undefined) ?? null
}

export async function lockboxesOf(db: Db, org: Id, member: Id): Promise<readonly Pick<Lockbox, 'locator' | 'way'>[]> {
  const found = await db
    .selectFrom('lockboxes')
    .select(['locator', 'way'])
    .where('org', '=', org)
    .where('member', '=', member)
    .orderBy('way')
    .execute()
  return found as unknown as readonly Pick<Lockbox, 'locator' | 'way'>[]
}

export async function dropLockbox(db: Db, org: Id, member: Id, locator: Hash): Promise<boolean> {
  const dropped = await db
    .deleteFrom('lockboxes')
    .where('locator', '=', locator)
    .where('org', '=', org)
    .where('member', '=', member)
    .executeTakeFirst()
  return dropped.numDeletedRows === 1n
}

export async function dropLockboxesOf(db: Db, org: Id, member: Id): Promise<void> {
  await db.deleteFrom('lockboxes').where('org', '=', org).where('member', '=', member).execute()
}
