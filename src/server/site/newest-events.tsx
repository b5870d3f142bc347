// The newest events over all demands.
import type { Recorded } from '#domain/event.ts'
import { lastDay } from '#values/day.ts'
import { byStanding, newestFirst } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink } from './demand-list.tsx'
import { Does } from './event-entry.tsx'
import { Name } from './told.tsx'
import type { Stood, View, Visit } from './view.ts'

const shown = 8

/** The demands on which the newest events stand. */
export function withNewest(entries: readonly Entry[], visit: Visit): readonly Entry[] {
  return newestFirst([...byStanding(entries, visit).values()].flatMap((alike) => alike.slice(0, shown)), visit).slice(0, shown)
}

export function NewestEvents({ view }: { readonly view: View }) {
  const all = view.read(withNewest(view.record.catalogue.entries, view.visit))
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{view.say('home-newest')}</h2>
      <ol class="newest" id="newest-events">
        {newest(all).map(({ event, stood }) => (
          <li key={event.id}>
            <p class="date"><time dateTime={event.when.date}>{view.date(event.when)}</time></p>
            <Does view={view} event={event} />
            <p><Name view={view}>{event.actor.name}</Name></p>
            <p><DemandLink view={view} stood={stood} /></p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function newest(all: readonly Stood[]): readonly { readonly event: Recorded; readonly stood: Stood }[] {
  return all
    .flatMap((stood) => stood.told.filter(({ retracted }) => retracted === null).map((event) => ({ event, stood })))
    .toSorted((a, b) => lastDay(b.event.when).localeCompare(lastDay(a.event.when)) || b.event.recorded.order - a.event.recorded.order)
    .slice(0, shown)
}
