// Whether something may be recorded, asked of the same rules as at the door: for a whole event, and for a kind before any field is filled.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Result } from '#values/result.ts'
import { effects, type Event, type EventKind } from '#domain/event.ts'
import { givableVerdict, recordableEvent, type EventRefusal, type Setting } from '#domain/event-rules.ts'
import { speakersFor, type Speaker } from './speakers.ts'
import type { DeskRecord, Here, OnDesk } from './with-waiting.ts'

export function settingOf(record: DeskRecord, { demand, events }: OnDesk, { organisation, today }: Here): Setting {
  const listed = [...record.demands, ...(record.ours?.lines ?? [])].map((kept) => kept.demand.id)
  const demands = [...listed, ...(record.ours?.met ?? [])]
  return { demand, events, authorities: record.authorities, demands, organisation, today }
}

/** The kind of act by which an event of this kind is made, for who may do it. A closing weighs as much as a verdict. */
export function actFor(kind: EventKind): 'record-event' | 'give-verdict' {
  return kind === 'verdict' || kind === 'closing' ? 'give-verdict' : 'record-event'
}

export function judged(event: Event, setting: Setting): Result<Event, EventRefusal> {
  return event.kind === 'verdict' ? givableVerdict(event, setting) : recordableEvent(event, setting)
}

/** What no field can mend: the record is not ours to write on, or nobody of ours may say it. Null when there is nothing. */
export function whyNotKind(kind: EventKind, record: DeskRecord, kept: OnDesk, here: Here): EventRefusal | null {
  const speaker = speakersFor(kind, kept.demand, record.authorities, here.organisation)[0]
  if (speaker === undefined) return kind === 'answer' || kind === 'commitment' ? 'not-an-addressee' : 'not-a-raiser'
  const result = judged(plainest(kind, speaker, kept.demand.id, here.today), settingOf(record, kept, here))
  return result.ok || mendable.includes(result.refusal) ? null : result.refusal
}

/** After a closing, what happened before it may still be told: an earlier day mends that. */
const mendable: readonly EventRefusal[] = ['source-missing', 'concerns-missing', 'not-yet-happened', 'demand-closed']

/** An event of this kind of which nothing but its kind, speaker and day is said. */
function plainest(kind: EventKind, { as, name }: Speaker, demand: Id, today: Day): Event {
  const when = { date: today, precision: 'day' }
  const said = { id: '' as Id, demand, when, actor: { name: name ?? '-', as }, text: '-', lang: 'en', quote: null, unverified: null }
  const lists = { concerns: [], asks: [], sources: [], translations: [] }
  const more = { delivery: null, deadline: null, inForceFrom: null, inForceUntil: null, replacedBy: null, witness: '' }
  const count = { met: 1, partly: 0, notMet: 0, worse: 0 }
  return { ...said, ...lists, ...more, count, ownWitness: true, kind, effect: effects[kind][0] } as unknown as Event
}
