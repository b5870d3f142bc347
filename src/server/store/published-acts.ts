// The act by which a demand was last set, with all that proves who signed it: what a second organisation reads before it signs too.
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import { demandOf } from './demands.ts'
import { rosterEntries } from './organisations.ts'
import { placesTakenOn, type PlaceTakenOn } from './places-taken.ts'
import type { Db } from './store.ts'

type Entries = Awaited<ReturnType<typeof rosterEntries>>
type SignedAct = { readonly act: string; readonly sigs: unknown }
export type PublishedAct = SignedAct & {
  readonly actHash: Hash
  /** The whole roster of the publisher, oldest first. */
  readonly entries: Entries
  /** How the words came to who keeps them now, the oldest first. */
  readonly handed: readonly HandOver[]
}
type HandOver = { readonly taken: SignedAct; readonly decided: SignedAct; readonly second: SignedAct; readonly entries: Entries }

export async function publishedAct(db: Db, demand: Id): Promise<PublishedAct | null> {
  const kept = await demandOf(db, demand, false)
  if (kept === null) return null
  const org = kept.demand.organisation
  const taken = (await placesTakenOn(db, demand)).filter(({ keeps }) => keeps)
  const keepers = [org, ...taken.map(({ by }) => by)]
  const asked = db.selectFrom('acts').select(['act', 'sigs']).where('org', 'in', keepers).where('act_hash', '=', kept.actHash)
  const row = await asked.executeTakeFirst()
  if (!row) return null
  const handed = await Promise.all(taken.map((one) => handedOver(db, one)))
  return { act: row.act, actHash: kept.actHash, sigs: JSON.parse(row.sigs), entries: await rosterEntries(db, org), handed }
}

async function handedOver(db: Db, { by, from, took, decided, decidedSeq }: PlaceTakenOn): Promise<HandOver> {
  return {
    taken: await signedAct(db, by, 'id', took),
    decided: await signedAct(db, from, 'id', decided),
    second: await signedAct(db, from, 'seq', decidedSeq),
    entries: await rosterEntries(db, by),
  }
}

async function signedAct(db: Db, org: Id, at: 'id' | 'seq', value: string | number): Promise<SignedAct> {
  const asked = db.selectFrom('acts').select(['act', 'sigs']).where('org', '=', org).where(at, '=', value as never)
  const row = await asked.executeTakeFirstOrThrow()
  return { act: row.act, sigs: JSON.parse(row.sigs) as unknown }
}
