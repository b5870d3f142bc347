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
  'retract-correction', 'translate',
]
const most = 500

export async function noteDemandAct(db: Db, act: MembersAct, seq: number, on: Day): Promise<void> {
  const touched = demandTouched(act)
  if (!logged.includes(act.kind) || touched === null || !('demands' in touched)) return
  const rows = touched.demands.map((demand) => ({ org: act.org, act: act.id, demand, seq, done_on: on }))
  await db.insertInto('demand_acts').values(rows).execute()
}

/** The newest five hundred, the newest first. With which list it came, if with one, is the oldest. */
export async function demandLog(db: Db, demand: Id): Promise<readonly DemandAct[]> {
  const own = await actsIn(db, 'demand_acts', demand)
  return [...own, ...(own.length < most ? await actsIn(db, 'imported_demands', demand) : [])]
}

async function actsIn(db: Db, table: 'demand_acts' | 'imported_demands', demand: Id): Promise<readonly DemandAct[]> {
  const rows = await db
    .selectFrom(table)
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', `${table}.org`).onRef('acts.id', '=', `${table}.act`))
    .select(['acts.act', `${table}.org`, `${table}.done_on`])
    .where(`${table}.demand`, '=', demand)
    .orderBy(`${table}.done_on`, 'desc')
    .orderBy(`${table}.seq`, 'desc')
    .orderBy(`${table}.org`)
    .limit(most)
    .execute()
  return rows.flatMap(({ act: text, org, done_on: on }) => {
    const act = readActText(text)
    return act.ok ? [{ act: act.value as MembersAct, on: on as Day, by: org as Id }] : []
  })
}
