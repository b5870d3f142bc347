// What was sent about a demand, an event or an authority: put beside it, and taken back when that was an error.
import { latestDayOf } from '#values/moment.ts'
import { refuse, type Result } from '#values/result.ts'
import { recordableCorrection, retractableCorrection } from '#domain/correction.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { authoritiesAndAbove } from '../store/authorities.ts'
import { addCorrection, correctionCalled, takeCorrectionBack } from '../store/corrections.ts'
import { eventsOf } from '../store/events.ts'
import { lockedDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

export async function recordCorrection(work: Work, { org, body }: Act<'record-correction'>): Promise<Result<Done, Refusal>> {
  const { demand, events, authority } = await aboutWhat(work, body.about)
  const recordable = recordableCorrection(body, { demand, events, authority, organisation: org, today: latestDayOf(work.now) })
  if (!recordable.ok) return recordable
  const keeper = (demand ?? authority)!.organisation
  const added = await addCorrection(work.db, keeper, recordable.value, { on: work.today, by: org })
  return added ? kept : refuse('correction-taken')
}

export async function retractCorrection(work: Work, { org, body }: Act<'retract-correction'>): Promise<Result<Done, Refusal>> {
  await aboutWhat(work, body.about)
  const retractable = retractableCorrection(await correctionCalled(work.db, body.id, body.about), org)
  if (!retractable.ok) return retractable
  await takeCorrectionBack(work.db, body.id, work.today, body.reason)
  return kept
}

/** A demand stays as it is until the commit. */
async function aboutWhat(work: Work, about: Act<'record-correction'>['body']['about']) {
  if ('authority' in about) {
    const authority = (await authoritiesAndAbove(work.db, [about.authority])).find(({ id }) => id === about.authority)
    return { demand: null, events: [], authority: authority ?? null }
  }
  const demand = (await lockedDemand(work, about.demand))?.demand ?? null
  return { demand, events: demand === null ? [] : await eventsOf(work.db, demand), authority: null }
}
