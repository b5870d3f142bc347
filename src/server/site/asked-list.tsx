// Demands as a list in which each says how it stands and why; and how many stand how, as one line.
import { MarkOf } from '#ui/mark.tsx'
import { byStanding } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink, titleIn } from './demand-list.tsx'
import { inOrder } from './home.tsx'
import { Standing } from './standing-line.tsx'
import { Original } from './told.tsx'
import type { Stood, View } from './view.ts'

export function AskedList({ view, demands }: { readonly view: View; readonly demands: readonly Stood[] }) {
  if (demands.length === 0) return <p>{view.around('no-demand-yet')}</p>
  return (
    <ul class="demands">
      {demands.map((stood) => (
        <li key={stood.demand.id}>
          <DemandLink view={view} stood={stood} />
          <Original view={view} chosen={titleIn(view, stood.demand)} />
          <p><Standing view={view} stand={stood.standing} /></p>
          <p class="reason">{view.why(stood.standing, stood)}</p>
        </li>
      ))}
    </ul>
  )
}

/** '3 Refused, 1 Promised': what most needs looking at comes first. Nothing where there is no demand. */
export function Counts({ view, entries }: { readonly view: View; readonly entries: readonly Entry[] }) {
  const groups = inOrder(byStanding(entries, view.visit))
  if (groups.length === 0) return null
  return (
    <ul class="counts">
      {groups.map(({ standing, entries: alike }) => (
        <li key={standing} class={`s-${standing}`}>
          <b>{alike.length}</b> <MarkOf name={standing} /> {view.fold(`standing-${standing}`)}
        </li>
      ))}
    </ul>
  )
}

/** How many demands there are on the day, as a sentence; that there is none yet, where there is none. */
export function countIn({ say, around }: View, n: number): string {
  return n === 0 ? around('no-demand-yet') : say('home-count', { n })
}
