// Organisations, the entries of their rosters, and the team keys sealed to each member.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { beforeFirstRow } from '#wire/chain.ts'
import type { Hash } from '#wire/hash.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import type { Db } from './store.ts'

export type Organisation = {
  readonly org: Id
  readonly root: string
  readonly description: string
  readonly opened: Day
  readonly rosterHead: Hash
}
export type TeamKey = {
  readonly org: Id
  readonly team: Id
  readonly epoch: number
  readonly member: Id
  readonly sha256: Hash
  readonly bytes: Uint8Array
}

export async function addOrganisation(db: Db, made: Organisation): Promise<void> {
  await db
    .insertInto('organisations')
    .values({
      org: made.org,
      root: made.root,
      description: made.description,
      opened: made.opened,
      roster_seq: -1,
      roster_head: made.rosterHead,
      chain_seq: 0,
      chain_head: beforeFirstRow,
      public_seq: 0,
      public_head: beforeFirstRow,
    })
    .execute()
}

export async function organisation(db: Db, org: Id): Promise<Organisation | null> {
  const found = await db.selectFrom('organisations').selectAll().where('org', '=', org).executeTakeFirst()
  return found
    ? { org, root: found.root, description: found.description, opened: found.opened as Day, rosterHead: found.roster_head as Hash }
    : null
}

/** How many entries its roster and which end its chain have, at one and the same moment: two questions might be answered by two. */
export async function standsAt(db: Db, org: Id): Promise<{ readonly entries: number; readonly seq: number; readonly head: Hash }> {
  const asked = db.selectFrom('organisations').select(['roster_seq', 'chain_seq', 'chain_head']).where('org', '=', org)
  const found = await asked.executeTakeFirstOrThrow()
  return { entries: found.roster_seq + 1, seq: found.chain_seq, head: found.chain_head as Hash }
}

export async function organisations(db: Db): Promise<readonly Organisation[]> {
  const found = await db.selectFrom('organisations').selectAll().orderBy('org').execute()
  return found.map((one) => ({
    org: one.org as Id,
    root: one.root,
    description: one.description,
    opened: one.opened as Day,
    rosterHead: one.roster_head as Hash,
  }))
}

/** Those of these ids that are here. */
export async function organisationsAmong(db: Db, ids: readonly Id[]): Promise<readonly Id[]> {
  if (ids.length === 0) return []
  const found = await db.selectFrom('organisations').select('org').where('org', 'in', [...ids]).execute()
  return found.map(({ org }) => org as Id)
}

export async function describe(db: Db, org: Id, description: string): Promise<void> {
  await db.updateTable('organisations').set({ description }).where('org', '=', org).execute()
}

export async function addRosterEntry(db: Db, org: Id, seq: number, signed: SignedEntry, hash: Hash): Promise<void> {
  await db
    .insertInto('roster_entries')
    .values({ org, seq, entry: signed.entry, sigs: JSON.stringify(signed.sigs), hash })
    .execute()
  await db.updateTable('organisations').set({ roster_seq: seq, roster_head: hash }).where('org', '=', org).execute()
}

export async function rosterEntries(db: Db, org: Id): Promise<readonly SignedEntry[]> {
  const found = await db.selectFrom('roster_entries').select(['entry', 'sigs']).where('org', '=', org).orderBy('seq').execute()
  return found.map((one) => ({ entry: one.entry, sigs: JSON.parse(one.sigs) as SignedEntry['sigs'] }))
}

export async function keepTeamKeys(db: Db, keys: readonly TeamKey[]): Promise<void> {
  for (const key of keys) {
    await db
      .insertInto('team_keys')
      .values({ ...key })
      .onConflict((conflict) =>
        conflict.columns(['org', 'team', 'epoch', 'member']).doUpdateSet({ sha256: key.sha256, bytes: key.bytes }),
      )
      .execute()
  }
}

export async function teamKeysOf(db: Db, org: Id, member: Id): Promise<readonly TeamKey[]> {
  const found = await db
    .selectFrom('team_keys')
    .selectAll()
    .where('org', '=', org)
    .where('member', '=', member)
    .orderBy('team')
    .orderBy('epoch')
    .execute()
  return found as unknown as readonly TeamKey[]
}

/** Takes away the team keys sealed to a member, but for the teams she stays in. */
export async function dropTeamKeys(db: Db, org: Id, member: Id, stays: readonly Id[] = []): Promise<void> {
  const hers = db.deleteFrom('team_keys').where('org', '=', org).where('member', '=', member)
  await (stays.length > 0 ? hers.where('team', 'not in', [...stays]) : hers).execute()
}
