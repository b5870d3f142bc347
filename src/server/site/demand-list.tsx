// Demands as a list: the sentence demanded, of whom, where, and when something last happened.
import { lastDay, type Period } from '#values/day.ts'
import { names } from './event-details.tsx'
import { demandPath } from './paths.ts'
import { chosenText, inLanguage, Original, type Chosen } from './told.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly demands: readonly Stood[] }

export function DemandList({ view, demands }: Props) {
  return (
    <ul class="demands">
      {newestFirst(demands).map((stood) => <OneDemand key={stood.demand.id} view={view} stood={stood} />)}
    </ul>
  )
}

/** `anchor` is an event on that page. */
type Linked = { readonly view: View; readonly stood: Pick<Stood, 'demand'>; readonly anchor?: string }

export function DemandLink({ view, stood: { demand }, anchor }: Linked) {
  const title = titleIn(view, demand)
  const href = view.href(demandPath(view.visit.lang, demand.code))
  return <a href={anchor === undefined ? href : `${href}#${anchor}`} {...inLanguage(title.lang, view.visit.lang)}>{title.text}</a>
}

export function titleIn(view: View, demand: Stood['demand']): Chosen {
  return chosenText(view.visit.lang, demand.title, demand.translations.filter(({ of }) => of === 'title'))
}

function OneDemand({ view, stood }: { readonly view: View; readonly stood: Stood }) {
  const { demand, standing } = stood
  const last = lastEvent(stood)
  const facts = [
    view.say('to-whom', { names: names(view, demand.addressees) }),
    last && view.say('last-event', { date: view.date(last) }),
    ...standing.labels.map((label) => view.fold(`label-${label}`)),
  ]
  return (
    <li>
      <DemandLink view={view} stood={stood} />
      <Original view={view} chosen={titleIn(view, demand)} />
      <p>{facts.filter((fact) => fact).join(' · ')}</p>
    </li>
  )
}

export function newestFirst(demands: readonly Stood[]): readonly Stood[] {
  const day = (stood: Stood) => lastDay(lastEvent(stood) ?? { date: '0001', precision: 'year' })
  return demands.toSorted((a, b) => day(b).localeCompare(day(a)))
}

function lastEvent({ told }: Stood): Period | undefined {
  return told.findLast(({ retracted }) => retracted === null)?.when
}
