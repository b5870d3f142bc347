// Which acts changed a demand, as they stand in the chains: from them its page of changes is told.
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { Id } from '#values/id.ts'
import { readActText, type ActKind, type BodyOf, type MembersAct } from '#wire/act.ts'
import { demandTouched } from '#wire/demand-touched.ts'
import type { Db } from './store.ts'

/** An act on a demand, the day on which it took effect, and the organisation whose act it was. */
export type DemandAct = { readonly act: MembersAct; readonly on: Day; readonly by: Id }

/** What changed a page beside new events, which stand on it with their own day. */
const logged: readonly ActKind[] = [
  'publish-demand', 'publish-together', 'edit-demand', 'join-demand', 'name-ally', 'retract-event', 'look-at-demand', 'record-correction',
  'retract-correction', 'record-conflict', 'retract-conflict', 'translate', 'confirm-claim', 'succeed',
]
const most = 500
const mostLookedBack = 50

export async function noteDemandAct(db: Db, act: MembersAct, seq: number, on: Day): Promise<void> {
  const touched = demandTouched(act)
  if (!logged.includes(act.kind) || touched === null || !('demands' in touched)) return
  const rows = touched.demands.map((demand) => ({ org: act.org, act: act.id, demand, seq, done_on: on }))
  await db.insertInto('demand_acts').values(rows).execute()
}

/** The last day on which an act changed each of these demands beside new events; those that none is noted of are left out. */
export async function lastActOn(db: Db, demands: readonly Id[]): Promise<ReadonlyMap<Id, Day>> {
  if (demands.length === 0) return new Map()
  const asked = db.selectFrom('demand_acts').select((of) => ['demand', of.fn.max('done_on').as('last')])
  const rows = await asked.where('demand', 'in', [...demands]).groupBy('demand').execute()
  return new Map(rows.map(({ demand, last }) => [demand as Id, last as Day]))
}

/** The newest five hundred, the newest first. With which list it came, if with one, is the oldest. */
export async function demandLog(db: Db, demand: Id): Promise<readonly DemandAct[]> {
  const own = await actsIn(db, 'demand_acts', demand)
  return [...asTheyWereSigned(own), ...(own.length < most ? await actsIn(db, 'imported_demands', demand) : [])]
}

/**
 * What several organisations did on one day, in the order in which their devices say that they signed: places in two chains cannot be
 * compared. Within each chain its own order stays, whatever a clock said.
 */
function asTheyWereSigned(acts: readonly DemandAct[]): readonly DemandAct[] {
  return [...Map.groupBy(acts, ({ on }) => on).values()].flatMap((ofDay) => {
    const chains = [...Map.groupBy(ofDay, ({ by }) => by).values()]
    const merged: DemandAct[] = []
    while (merged.length < ofDay.length) {
      const left = chains.filter((chain) => chain.length > 0)
      merged.push(left.reduce((one, other) => (other[0]!.act.at! > one[0]!.act.at! ? other : one)).shift()!)
    }
    return merged
  })
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

/** The demand as the newest act had set it that was signed by this moment; null where none was, or it lies far back. */
export async function setBefore(db: Db, demand: Id, moment: Moment): Promise<BodyOf<'publish-demand'> | null> {
  const rows = await db
    .selectFrom('demand_acts')
    .innerJoin('acts', (join) => join.onRef('acts.org', '=', 'demand_acts.org').onRef('acts.id', '=', 'demand_acts.act'))
    .select('acts.act')
    .where('demand_acts.demand', '=', demand)
    .where('acts.kind', 'in', ['publish-demand', 'edit-demand'])
    .orderBy('demand_acts.seq', 'desc')
    .limit(mostLookedBack)
    .execute()
  for (const { act: text } of rows) {
    const act = readActText(text)
    if (!act.ok || (act.value.kind !== 'publish-demand' && act.value.kind !== 'edit-demand')) return null
    if (act.value.at! <= moment) return act.value.body
  }
  return null
}
