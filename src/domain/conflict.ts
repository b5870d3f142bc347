// What another source says otherwise about an event, or about a sum of it: shown beside it as disputed. It changes no standing.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Demand } from './demand.ts'
import { mayRecordOn } from './demand-rules.ts'
import type { Amount, Recorded, Source } from './event.ts'

export type Conflict = {
  readonly id: Id
  readonly demand: Id
  readonly event: Id
  /** What the other source says, in a few words; it may be empty where sums say it all. */
  readonly text: string
  readonly lang: string
  /** Each stands against the sum of the event with the same currency, unit and `of`. */
  readonly amounts: readonly Amount[]
  readonly source: Source
}
export type KeptConflict = Conflict & {
  readonly recorded: { readonly order: number; readonly on: Day; readonly by: Id }
  readonly retracted: { readonly reason: string; readonly on: Day } | null
}

export type ConflictRefusal =
  | 'unknown-demand' | 'unknown-event' | 'already-retracted' | 'not-your-organisation' | 'conflict-empty' | 'sum-not-there'
  | 'sources-agree' | 'conflict-taken'
export type RetractConflictRefusal = 'unknown-demand' | 'unknown-conflict' | 'already-retracted' | 'not-your-organisation'

/** The demand as far as it is here, all that is on its record, what is disputed there already, and which organisation acts. */
export type Disputing = {
  readonly demand: Demand | null
  readonly events: readonly Recorded[]
  readonly conflicts: readonly KeptConflict[]
  readonly organisation: Id
}

/**
 * Whether an organisation may say that another source says otherwise: who writes on the record, about an event that stands. A sum is set
 * against one of the event's own, and is another than it. Refusals as in its type.
 */
export function recordableConflict(conflict: Conflict, here: Disputing): Result<Conflict, ConflictRefusal> {
  const { demand, events, conflicts, organisation } = here
  if (demand === null) return refuse('unknown-demand')
  if (!mayRecordOn(demand, organisation)) return refuse('not-your-organisation')
  if (conflicts.some(({ id }) => id === conflict.id)) return refuse('conflict-taken')
  const event = events.find(({ id }) => id === conflict.event)
  if (event === undefined) return refuse('unknown-event')
  if (event.retracted !== null) return refuse('already-retracted')
  if (conflict.text === '' && conflict.amounts.length === 0) return refuse('conflict-empty')
  const wrong = wrongSum(conflict.amounts, event.amounts)
  return wrong === null ? ok(conflict) : refuse(wrong)
}

/** What was recorded in error is taken back by who recorded it or by who keeps the page of the demand. Refusals as in its type. */
export function retractableConflict(id: Id, here: Disputing): Result<KeptConflict, RetractConflictRefusal> {
  const { demand, conflicts, organisation } = here
  if (demand === null) return refuse('unknown-demand')
  const conflict = conflicts.find((each) => each.id === id)
  if (conflict === undefined) return refuse('unknown-conflict')
  if (conflict.recorded.by !== organisation && demand.organisation !== organisation) return refuse('not-your-organisation')
  return conflict.retracted === null ? ok(conflict) : refuse('already-retracted')
}

/** What is said otherwise about an event and was not taken back, in the order of recording. */
export function disputedIn(conflicts: readonly KeptConflict[], event: Id): readonly KeptConflict[] {
  return conflicts.filter((each) => each.event === event && each.retracted === null)
}

/** Whether two sums are of the same thing, so that one may stand against the other. */
export function areOfTheSame(one: Amount, other: Amount): boolean {
  return one.currency === other.currency && one.unit === other.unit && one.of === other.of
}

function wrongSum(said: readonly Amount[], own: readonly Amount[]): 'sum-not-there' | 'sources-agree' | null {
  for (const sum of said) {
    const against = own.filter((each) => areOfTheSame(each, sum))
    if (against.length === 0) return 'sum-not-there'
    if (against.some(({ amount }) => Number(amount) === Number(sum.amount))) return 'sources-agree'
  }
  return null
}
