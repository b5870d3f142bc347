// Invites and how far each has come: open, asked, answered, revealed, then used or withdrawn.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { MemberKeys, Role } from '#domain/roster.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export type InviteState = 'open' | 'asked' | 'answered' | 'revealed' | 'used' | 'withdrawn'
/** The newcomer's public keys, as she authenticated them with the invite's secret. */
export type Newcomer = { readonly member: Id; readonly keys: MemberKeys; readonly commitment: Hash; readonly mac: Hash }
export type KeptLockbox = { readonly locator: Hash; readonly way: string; readonly bytes: string }
export type Invite = {
  readonly org: Id
  readonly invite: Id
  readonly role: Role
  readonly teams: readonly Id[]
  readonly mac: Hash
  readonly byMember: Id
  readonly until: Day
  readonly state: InviteState
  readonly newcomer: Newcomer | null
  readonly lockboxes: readonly KeptLockbox[]
  /** The steward who meets the newcomer. */
  readonly steward: Id | null
  readonly stewardNonce: string | null
  readonly newcomerNonce: string | null
}

export async function addInvite(
  db: Db,
  made: Pick<Invite, 'org' | 'invite' | 'role' | 'teams' | 'mac' | 'byMember' | 'until'>,
): Promise<void> {
  await db
    .insertInto('invites')
    .values({
      org: made.org,
      invite: made.invite,
      role: made.role,
      teams: JSON.stringify(made.teams),
      mac: made.mac,
      by_member: made.byMember,
      until: made.until,
      state: 'open',
      newcomer: null,
      lockboxes: null,
      steward: null,
      steward_nonce: null,
      newcomer_nonce: null,
    })
    .execute()
}

export async function inviteOf(db: Db, org: Id, invite: Id): Promise<Invite | null> {
  const found = await db.selectFrom('invites').selectAll().where('org', '=', org).where('invite', '=', invite).executeTakeFirst()
  return found ? inviteFrom(found) : null
}

/** An invite by its id alone, for the newcomer who knows nothing but what her link says. */
export async function inviteAnywhere(db: Db, invite: Id): Promise<Invite | null> {
  const found = await db.selectFrom('invites').selectAll().where('invite', '=', invite).executeTakeFirst()
  return found ? inviteFrom(found) : null
}

export async function invitesOf(db: Db, org: Id): Promise<readonly Invite[]> {
  const found = await db
    .selectFrom('invites')
    .selectAll()
    .where('org', '=', org)
    .where('state', 'not in', ['used', 'withdrawn'])
    .orderBy('invite')
    .execute()
  return found.map(inviteFrom)
}

export async function keepAsked(db: Db, org: Id, invite: Id, newcomer: Newcomer, lockboxes: readonly KeptLockbox[]): Promise<void> {
  await db
    .updateTable('invites')
    .set({ state: 'asked', newcomer: JSON.stringify(newcomer), lockboxes: JSON.stringify(lockboxes) })
    .where('org', '=', org)
    .where('invite', '=', invite)
    .execute()
}

export async function keepAnswered(db: Db, org: Id, invite: Id, steward: Id, nonce: string): Promise<void> {
  await db
    .updateTable('invites')
    .set({ state: 'answered', steward, steward_nonce: nonce })
    .where('org', '=', org)
    .where('invite', '=', invite)
    .execute()
}

export async function keepRevealed(db: Db, org: Id, invite: Id, nonce: string): Promise<void> {
  await db
    .updateTable('invites')
    .set({ state: 'revealed', newcomer_nonce: nonce })
    .where('org', '=', org)
    .where('invite', '=', invite)
    .execute()
}

export async function endInvite(db: Db, org: Id, invite: Id, state: 'used' | 'withdrawn'): Promise<void> {
  await db.updateTable('invites').set({ state, lockboxes: null }).where('org', '=', org).where('invite', '=', invite).execute()
}

function inviteFrom(row: Tables['invites']): Invite {
  return {
    org: row.org as Id,
    invite: row.invite as Id,
    role: row.role as Role,
    teams: JSON.parse(row.teams) as Id[],
    mac: row.mac as Hash,
    byMember: row.by_member as Id,
    until: row.until as Day,
    state: row.state as InviteState,
    newcomer: row.newcomer === null ? null : (JSON.parse(row.newcomer) as Newcomer),
    lockboxes: row.lockboxes === null ? [] : (JSON.parse(row.lockboxes) as KeptLockbox[]),
    steward: row.steward as Id | null,
    stewardNonce: row.steward_nonce,
    newcomerNonce: row.newcomer_nonce,
  }
}
