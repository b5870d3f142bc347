// The act by which a demand was last set, with all that proves who signed it: what a second organisation reads before it signs too.
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import { demandOf } from './demands.ts'
import { rosterEntries } from './organisations.ts'
import type { Db } from './store.ts'

export type PublishedAct = {
  readonly act: string
  readonly actHash: Hash
  readonly sigs: unknown
  /** The whole roster of the publisher, oldest first. */
  readonly entries: Awaited<ReturnType<typeof rosterEntries>>
}

export async function publishedAct(db: Db, demand: Id): Promise<PublishedAct | null> {
  const kept = await demandOf(db, demand, false)
  if (kept === null) return null
  const org = kept.demand.organisation
  const asked = db.selectFrom('acts').select(['act', 'sigs']).where('org', '=', org).where('act_hash', '=', kept.actHash)
  const row = await asked.executeTakeFirst()
  return row ? { act: row.act, actHash: kept.actHash, sigs: JSON.parse(row.sigs), entries: await rosterEntries(db, org) } : null
}
