// Events on the record of a demand: recording one, the raisers' verdict by two people, taking back what was an error.
import { latestDayOf } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import type { Event } from '#domain/event.ts'
import { givableVerdict, judgesTheseWords, recordableEvent, retractableEvent, type Setting } from '#domain/event-rules.ts'
import { mayDo } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { authoritiesAndAbove } from '../store/authorities.ts'
import { demandsAmong } from '../store/demands.ts'
import { addEvent, eventsOf, retract } from '../store/events.ts'
import { expiry } from './proposals.ts'
import { lockedDemand } from './publishing.ts'
import { kept, type Done, type Work } from './work.ts'

export async function recordEvent(work: Work, act: Act<'record-event'>): Promise<Result<Done, Refusal>> {
  // Closing a demand weighs as much as a verdict on it.
  if (act.body.kind === 'closing' && !mayDo(work.member!.role, 'give-verdict')) return refuse('not-your-role')
  const setting = await settingOf(work, act.org, act.body)
  const recordable = recordableEvent(act.body, setting)
  return recordable.ok ? keepEvent(work, setting, recordable.value) : recordable
}

/** Waits for a second member or a witness; whoever it is stands in the event, a member by her signature alone. */
export async function giveVerdict(work: Work, act: Act<'give-verdict'>): Promise<Result<Done, Refusal>> {
  const setting = await settingOf(work, act.org, act.body.event)
  const givable = givableVerdict(act.body.event, setting)
  if (!givable.ok) return givable
  const words = judgesTheseWords(act.body.of, (await lockedDemand(work, act.body.event.demand))?.actHash ?? null)
  if (!words.ok) return words
  if (!work.second) return ok({ outcome: 'waiting', expires: expiry(work.now) })
  return keepEvent(work, setting, { ...givable.value, witness: work.second.name })
}

export async function retractEvent(work: Work, act: Act<'retract-event'>): Promise<Result<Done, Refusal>> {
  const setting = await settingOf(work, act.org, { demand: act.body.demand })
  const retractable = retractableEvent(act.body.event, setting)
  if (!retractable.ok) return retractable
  await retract(work.db, setting.demand!, act.body.event, work.today, act.body.reason)
  return kept
}

async function keepEvent(work: Work, { demand, events, organisation }: Setting, event: Event): Promise<Result<Done, Refusal>> {
  const order = 1 + Math.max(0, ...events.map(({ recorded }) => recorded.order))
  const added = await addEvent(work.db, demand!, event, { order, on: work.today, by: organisation })
  return added ? kept : refuse('event-taken')
}

async function settingOf(work: Work, organisation: Id, event: Pick<Event, 'demand'> | Event): Promise<Setting> {
  const { db } = work
  const demand = (await lockedDemand(work, event.demand))?.demand ?? null
  return {
    demand,
    organisation,
    events: demand === null ? [] : await eventsOf(db, demand),
    authorities: await authoritiesAndAbove(db, [...speakersIn(event), ...(demand?.addressees ?? [])]),
    demands: await demandsAmong(db, 'replacedBy' in event && event.replacedBy !== null ? [event.replacedBy] : []),
    today: latestDayOf(work.now),
  }
}

function speakersIn(event: Pick<Event, 'demand'> | Event): readonly Id[] {
  return 'actor' in event && event.actor.as.role === 'authority' ? [event.actor.as.authority] : []
}
