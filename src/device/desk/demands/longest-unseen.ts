// Whose turn it is to be looked at: demands on whose record we write and that are not closed, those unseen the longest first.
import { daysBetween, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { mayRecordOn } from '#domain/demand-rules.ts'
import { standingOf } from '#domain/standing.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

/** `days` since the last look; null where nobody has looked. */
export type Unseen = { readonly kept: OnDesk; readonly days: number | null }

export function longestUnseen({ demands, authorities }: DeskRecord, organisation: Id, today: Day): readonly Unseen[] {
  return demands
    .filter(({ demand, events }) => {
      return mayRecordOn(demand, organisation) && standingOf(demand, events, today, authorities).standing !== 'closed'
    })
    .map((kept) => ({ kept, days: kept.demand.lookedOn === null ? null : Math.max(0, daysBetween(kept.demand.lookedOn, today)) }))
    .toSorted((a, b) => order(b) - order(a) || a.kept.demand.code.localeCompare(b.kept.demand.code))
}

function order({ days }: Unseen): number {
  return days ?? Number.MAX_SAFE_INTEGER
}
