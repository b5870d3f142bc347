// Keeping a translation beside the words as written: of a demand, of an event on its record, or of an ask.
import type { Result } from '#values/result.ts'
import { keepableTranslation } from '#domain/translation.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { eventsOf } from '../store/events.ts'
import { setBefore } from '../store/demand-log.ts'
import { keepTranslation } from '../store/translations.ts'
import { lockedDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

export async function translate(work: Work, { org, body, at }: Act<'translate'>): Promise<Result<Done, Refusal>> {
  const demand = (await lockedDemand(work, body.demand))?.demand ?? null
  const events = demand === null ? [] : await eventsOf(work.db, demand)
  const read = await setBefore(work.db, body.demand, at!)
  const keepable = keepableTranslation(body, { demand, events, organisation: org, read })
  if (!keepable.ok) return keepable
  await keepTranslation(work.db, demand!.organisation, keepable.value, org, work.today)
  return kept
}
