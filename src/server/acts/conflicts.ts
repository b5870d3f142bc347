// What another source says otherwise about an event: put beside it, and taken back when that was an error.
import type { Id } from '#values/id.ts'
import { refuse, type Result } from '#values/result.ts'
import { recordableConflict, retractableConflict, type Disputing } from '#domain/conflict.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { addConflict, conflictsOn, takeConflictBack } from '../store/conflicts.ts'
import { eventsOf } from '../store/events.ts'
import { lockedDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

export async function recordConflict(work: Work, { org, body }: Act<'record-conflict'>): Promise<Result<Done, Refusal>> {
  const disputing = await disputingOn(work, org, body.demand)
  const recordable = recordableConflict(body, disputing)
  if (!recordable.ok) return recordable
  const order = 1 + Math.max(0, ...disputing.conflicts.map(({ recorded }) => recorded.order))
  const added = await addConflict(work.db, disputing.demand!.organisation, recordable.value, { order, on: work.today, by: org })
  return added ? kept : refuse('conflict-taken')
}

export async function retractConflict(work: Work, { org, body }: Act<'retract-conflict'>): Promise<Result<Done, Refusal>> {
  const retractable = retractableConflict(body.id, await disputingOn(work, org, body.demand))
  if (!retractable.ok) return retractable
  await takeConflictBack(work.db, body.id, work.today, body.reason)
  return kept
}

async function disputingOn(work: Work, organisation: Id, id: Id): Promise<Disputing> {
  const demand = (await lockedDemand(work, id))?.demand ?? null
  if (demand === null) return { demand, events: [], conflicts: [], organisation }
  return { demand, events: await eventsOf(work.db, demand), conflicts: await conflictsOn(work.db, id), organisation }
}
