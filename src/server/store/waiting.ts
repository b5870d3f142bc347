// Acts that wait: proposals for their second person, late acts of ended keys for a steward.
import { sql } from 'kysely'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** An act kept whole until it is performed: its text, signatures and the bytes beside it (as JSON). */
export type Waiting = {
  readonly org: Id
  readonly actId: Id
  readonly actHash: Hash
  readonly kind: string
  readonly byKey: Id
  readonly act: string
  readonly sigs: string
  readonly beside: string
}
export type Proposal = Waiting & { readonly state: 'waiting' | 'done' | 'withdrawn'; readonly expires: Moment }
export type LateAct = Waiting & { readonly state: 'waiting' | 'admitted' | 'discarded' }

export async function addProposal(db: Db, waiting: Waiting, expires: Moment): Promise<void> {
  await db
    .insertInto('proposals')
    .values({ ...columns(waiting), state: 'waiting', expires })
    .execute()
}

export async function proposal(db: Db, org: Id, actId: Id): Promise<Proposal | null> {
  const found = await db.selectFrom('proposals').selectAll().where('org', '=', org).where('act_id', '=', actId).executeTakeFirst()
  return found ? { ...waitingOf(found), state: found.state as Proposal['state'], expires: found.expires as Moment } : null
}

export async function proposals(db: Db, org: Id, now: Moment): Promise<readonly Proposal[]> {
  const found = await db
    .selectFrom('proposals')
    .selectAll()
    .where('org', '=', org)
    .where('state', '=', 'waiting')
    .where('expires', '>', now)
    .orderBy('act_id')
    .execute()
  return found.map((one) => ({ ...waitingOf(one), state: one.state as Proposal['state'], expires: one.expires as Moment }))
}

/** What was waiting is done with: the bytes beside it are not kept twice. */
export async function endProposal(db: Db, org: Id, actId: Id, state: 'done' | 'withdrawn'): Promise<void> {
  await db.updateTable('proposals').set({ state, beside: '[]' }).where('org', '=', org).where('act_id', '=', actId).execute()
}

export async function addLateAct(db: Db, waiting: Waiting): Promise<void> {
  await db
    .insertInto('late_acts')
    .values({ ...columns(waiting), state: 'waiting' })
    .execute()
}

/** How many late acts of one key wait, and how many bytes of text they are together. */
export async function lateWeight(db: Db, org: Id, byKey: Id): Promise<{ readonly acts: number; readonly bytes: number }> {
  const found = await db
    .selectFrom('late_acts')
    .select((of) => [of.fn.countAll<number>().as('acts'), sql<number | null>`sum(octet_length(act) + octet_length(beside))`.as('bytes')])
    .where('org', '=', org)
    .where('by_key', '=', byKey)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return { acts: Number(found.acts), bytes: Number(found.bytes ?? 0) }
}

export async function lateAct(db: Db, org: Id, actId: Id): Promise<LateAct | null> {
  const found = await db.selectFrom('late_acts').selectAll().where('org', '=', org).where('act_id', '=', actId).executeTakeFirst()
  return found ? { ...waitingOf(found), state: found.state as LateAct['state'] } : null
}

export async function lateActs(db: Db, org: Id): Promise<readonly LateAct[]> {
  const found = await db
    .selectFrom('late_acts')
    .selectAll()
    .where('org', '=', org)
    .where('state', '=', 'waiting')
    .orderBy('act_id')
    .execute()
  return found.map((one) => ({ ...waitingOf(one), state: one.state as LateAct['state'] }))
}

export async function endLateAct(db: Db, org: Id, actId: Id, state: 'admitted' | 'discarded'): Promise<void> {
  await db.updateTable('late_acts').set({ state, beside: '[]' }).where('org', '=', org).where('act_id', '=', actId).execute()
}

function columns(of: Waiting) {
  return {
    org: of.org,
    act_id: of.actId,
    act_hash: of.actHash,
    kind: of.kind,
    by_key: of.byKey,
    act: of.act,
    sigs: of.sigs,
    beside: of.beside,
  }
}

function waitingOf(row: Omit<Tables['proposals'], 'state' | 'expires'>): Waiting {
  return {
    org: row.org as Id,
    actId: row.act_id as Id,
    actHash: row.act_hash as Hash,
    kind: row.kind,
    byKey: row.by_key as Id,
    act: row.act,
    sigs: row.sigs,
    beside: row.beside,
  }
}
