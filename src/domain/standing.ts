// The standing of a demand: one fold over what is on record, and a day that is handed in. It is derived, never typed in.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Demand } from './demand.ts'
import type { Recorded } from './event.ts'
import { lookedUntil } from './silence.ts'
import { refTo, type DemandStanding, type Stand, type Standing, type StandWithAsks } from './standing/outcome.ts'
import { standFor, type OnRecord, type Terms } from './standing/stand.ts'
import { eventsOn } from './standing/timeline.ts'

type Asked = Stand & { readonly ask: Id }

/** What is worst for those who ask comes first: against them, nothing, words, deeds. */
const worstFirst: readonly Standing[] = [
  'refused', 'taken-back', 'contested', 'unanswered', 'promised', 'partly-met', 'acted-on', 'met', 'closed',
]

/**
 * How a demand stands on a day: for each addressee, each ask, and the whole. First that fits, in the order of `standings`.
 * `events` are all that were recorded for this demand, in any order; `terms` are authorities whose term to answer is known.
 */
export function standingOf(demand: Demand, events: readonly Recorded[], on: Day, terms: Terms = []): DemandStanding {
  const ordered = eventsOn(events, on)
  const record = { demand, ordered, on, until: lookedUntil(demand.lookedOn, on), terms }
  const first = ordered.find((event) => event.kind !== 'context')
  return {
    ...wholeOf(record, demand.addressees),
    on,
    addressees: demand.addressees.map((addressee) => ({ ...wholeOf(record, [addressee]), addressee })),
    timeline: ordered.map((event) => refTo(event, on)),
    notCheckedSince: demand.lookedOn !== null && demand.lookedOn < on ? demand.lookedOn : null,
    deliveryUnknown: !(first?.kind === 'demand' && first.delivery !== null),
  }
}

/** For some of the addressees: all that concerns them, or, where asks are given, the worst of the open asks. */
function wholeOf(record: OnRecord, whom: readonly Id[]): StandWithAsks {
  const asks = record.demand.asks.map(({ id }) => ({ ...standFor(ofAsk(record, id), whom), ask: id }))
  const worst = worstOf(asks)
  if (worst === undefined) return { ...standFor(record, whom), asks, worstAsk: null }
  const { ask, ...stand } = worst
  return { ...stand, asks, worstAsk: stand.standing === 'closed' ? null : ask }
}

function ofAsk(record: OnRecord, ask: Id): OnRecord {
  return { ...record, ordered: record.ordered.filter(({ asks }) => asks.length === 0 || asks.includes(ask)) }
}

function worstOf(asks: readonly Asked[]): Asked | undefined {
  return asks.toSorted((a, b) => worstFirst.indexOf(a.standing) - worstFirst.indexOf(b.standing))[0]
}
