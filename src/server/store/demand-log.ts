// Which acts changed a demand, as they stand in the chains: from them its page of changes is told.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { readActText, type ActKind, type MembersAct } from '#wire/act.ts'
import { demandTouched } from '#wire/demand-touched.ts'
import type { Db } from './store.ts'


/** An act on a demand, the day on which it took effect, and the organisation whose act it was. */
export type DemandAct = { readonly act: MembersAct; readonly on: Day; readonly by: Id }

/** What changed a page beside new events, which stand on it with their own day. */
const logged: readonly ActKind[] = [
  'publish-demand', 'edit-demand', 'join-demand', 'name-ally', 'retract-event', 'look-at-demand', 'record-correction',
  'retract-correction', 'record-conflict', 'retract-conflict', 'translate',
]
const most = 500

export async function noteDemandAct(db: Db, act: MembersAct, seq: number, on: Day): Promise<void> {
  const touched = demandTouched(act)
  if (!logged.includes(act.kind) || touched === null || !('demand' in touched)) return
  await db.insertInto('demand_acts').values({ org: act.org, act: act.id, demand: touched.demand, seq, done_on: on }).execute()
}

/** The newest five hundred, the newest first. */
export async function demandLog(db: Db, demand: Id): Promise<readonly DemandAct[]> {
  const rows = await db
    .selectFrom('demand_acts')
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', 'demand_acts.org').onRef('acts.id', '=', 'demand_acts.act'))
    .select(['acts.act', 'demand_acts.org', 'demand_acts.done_on'])
    .where('demand_acts.demand', '=', demand)
    .orderBy('demand_acts.done_on', 'desc')
    .orderBy('demand_acts.seq', 'desc')
    .orderBy('demand_acts.org')
    .limit(most)
    .execute()
  return rows.flatMap(({ act: text, org, done_on: on }) => {
    const act = readActText(text)
    return act.ok ? [{ act: act.value as MembersAct, on: on as Day, by: org as Id }] : []
  })
}
