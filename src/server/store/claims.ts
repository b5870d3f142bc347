// Claims: which organisation says that a demand is its own, and what became of that. The words of a claim stand in its act.
import type { Claim, ClaimState, KeptClaim } from '#domain/claim.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { readActText } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import type { Db } from './store.ts'

/** With its act as it was signed, for who decides to check it on her own device. */
export type ClaimOnDesk = Omit<KeptClaim, 'actHash'> & {
  readonly actHash: Hash
  readonly actId: Id
  readonly act: string
  readonly sigs: string
  readonly madeOn: Day
  readonly decidedOn: Day | null
  readonly reason: string | null
}
type Made = { readonly host: Id; readonly act: Id; readonly actHash: Hash }

/** False when the id is taken. */
export async function addClaim(db: Db, { id, demand }: Claim, by: Id, { host, act, actHash }: Made): Promise<boolean> {
  const row = { org: host, id, demand, by_org: by, act, act_hash: actHash, state: 'open', decided_on: null, reason: null }
  const added = await db.insertInto('claims').values(row).onConflict((known) => known.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function claimCalled(db: Db, id: Id): Promise<ClaimOnDesk | null> {
  return (await claimsFrom(inOrder(db).where('claims.id', '=', id)))[0] ?? null
}

/** Those of an organisation that wait. */
export async function openClaimsBy(db: Db, org: Id): Promise<readonly Claim[]> {
  const open = inOrder(db).where('claims.by_org', '=', org).where('claims.state', '=', 'open')
  return (await claimsFrom(open)).map(({ claim }) => claim)
}

/** How many there are on each of these demands, decided or not; those without are left out. */
export async function claimsOnEach(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  const asked = db.selectFrom('claims').select((of) => ['demand', of.fn.countAll<number>().as('all')]).where('demand', 'in', [...demands])
  return new Map((await asked.groupBy('demand').execute()).map(({ demand, all }) => [demand as Id, Number(all)]))
}

/** The newest of its own, decided or not. */
export async function claimsBy(db: Db, org: Id, most: number): Promise<readonly ClaimOnDesk[]> {
  return claimsFrom(inOrder(db).where('claims.by_org', '=', org).limit(most))
}

/** Those that wait for a decision of whoever published the demand. */
export async function claimsFor(db: Db, org: Id, most: number): Promise<readonly ClaimOnDesk[]> {
  return claimsFrom(inOrder(db).where('claims.org', '=', org).where('claims.state', '=', 'open').limit(most))
}

export async function endClaim(db: Db, id: Id, state: Exclude<ClaimState, 'open'>, on: Day, reason: string | null): Promise<void> {
  await db.updateTable('claims').set({ state, decided_on: on, reason }).where('id', '=', id).execute()
}

function inOrder(db: Db) {
  return db
    .selectFrom('claims')
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', 'claims.by_org').onRef('acts.id', '=', 'claims.act'))
    .select(['claims.by_org', 'claims.act as act_id', 'claims.act_hash', 'claims.state', 'claims.decided_on', 'claims.reason'])
    .select(['acts.act', 'acts.sigs', 'acts.received_on'])
    .orderBy('acts.received_on', 'desc')
    .orderBy('claims.id')
}

async function claimsFrom(asked: ReturnType<typeof inOrder>): Promise<readonly ClaimOnDesk[]> {
  return (await asked.execute()).map((row) => {
    const act = readActText(row.act)
    if (!act.ok || act.value.kind !== 'claim-demand') throw new Error('a claim that was understood is no longer')
    return {
      claim: act.value.body as Claim, by: row.by_org as Id, actHash: row.act_hash as Hash, state: row.state as ClaimState,
      actId: row.act_id as Id, act: row.act, sigs: row.sigs, madeOn: row.received_on as Day,
      decidedOn: row.decided_on as Day | null, reason: row.reason,
    }
  })
}
