// What was recorded or taken out since a day, by the demand on whose record it stands, the newest first.
import { isOnlyTold } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import { addDays, isDay, type Day } from '#values/day.ts'
import { Banner } from './banner.tsx'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink, titleIn } from './demand-list.tsx'
import { anchorOf, Does } from './event-entry.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { changesPath, demandPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { Name, Original } from './told.tsx'
import { viewOf, type Stood, type View, type Visit } from './view.ts'

const perPage = 12
const mostOfOne = 5
/** So many days are looked back where no day is asked. */
const usualDays = 30

type Between = { readonly since: Day; readonly until: Day }

/** `since` as it stands in the address; `number` counts from 1. */
export function changesPage(record: PublicRecord, since: string, number: number, visit: Visit): Page {
  const view = viewOf(record, visit)
  const between = betweenOf(since, visit)
  const changed = changedIn(record, between)
  const last = pagesOf(changed.length, perPage)
  if (number > last) return notFoundPage(record, visit)
  const title = view.around('changes-title')
  const shown = view.read(onPage(changed, number, perPage))
  const description = view.around('changes-since', { date: view.date(between.since) })
  const asked = isDay(since) ? since : null
  const tree = (
    <Frame view={view} title={title} description={description} path={(lang) => changesPath(lang, asked, number)} hidden={asked !== null}>
      {shown.some(({ demand }) => isOnlyTold(demand)) && <Banner view={view} many />}
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{description}</p>
        <Since view={view} since={between.since} />
      </header>
      {changed.length === 0 && <p>{view.around('changes-none')}</p>}
      <ul class="demands">
        {shown.map((stood) => <OneDemand key={stood.demand.id} view={view} stood={stood} between={between} />)}
      </ul>
      <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => changesPath(lang, asked, page)} />
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function changesWants(shelf: Shelf, since: string, number: number, visit: Visit): readonly Entry[] {
  return onPage(changedIn(shelf, betweenOf(since, visit)), number, perPage)
}

/** To the day that is asked about; what was recorded today counts wherever today has begun. */
function betweenOf(since: string, { on, today }: Visit): Between {
  return { since: isDay(since) ? since : addDays(on, -usualDays), until: on === today ? addDays(today, 1) : on }
}

function changedIn({ catalogue }: Shelf, { since, until }: Between): readonly Entry[] {
  return catalogue.entries
    .flatMap((entry) => {
      const last = entry.recordedOn.findLast((day) => day <= until)
      return last === undefined || last < since ? [] : [{ entry, last }]
    })
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({ entry }) => entry)
}

function Since({ view, since }: { readonly view: View; readonly since: Day }) {
  const { on, today } = view.visit
  return (
    <form method="get" class="since">
      <label for="since">{view.around('changes-label')}</label>
      <input id="since" name="since" type="date" value={since} max={on} required />
      {on !== today && <input type="hidden" id="since-on" name="on" value={on} />}
      <button>{view.around('changes-button')}</button>
    </form>
  )
}

function OneDemand({ view, stood, between }: { readonly view: View; readonly stood: Stood; readonly between: Between }) {
  const changed = stood.events.filter((event) => changedOn(event, between) !== null)
    .toSorted((a, b) => (changedOn(b, between) ?? '').localeCompare(changedOn(a, between) ?? '') || b.recorded.order - a.recorded.order)
  const more = changed.length - mostOfOne
  return (
    <li>
      <DemandLink view={view} stood={stood} />
      <Original view={view} chosen={titleIn(view, stood.demand)} />
      <ul class="plain">
        {changed.slice(0, mostOfOne).map((event) => <OneEvent key={event.id} {...{ view, stood, event, between }} />)}
      </ul>
      {more > 0 && <p class="late">{view.around('and-more', { n: more })}</p>}
    </li>
  )
}

type EventProps = { readonly view: View; readonly stood: Stood; readonly event: Recorded; readonly between: Between }

function OneEvent({ view, stood, event, between }: EventProps) {
  const { retracted, recorded } = event
  const isOut = retracted !== null && retracted.on <= between.until
  const isShown = stood.told.some(({ id }) => id === event.id)
  const date = <time dateTime={event.when.date}>{view.date(event.when)}</time>
  const page = view.href(demandPath(view.visit.lang, stood.demand.code))
  return (
    <li>
      <p class="byline">
        {isShown ? <a href={`${page}#${anchorOf(event)}`}>{date}</a> : date} · <Name view={view}>{event.actor.name}</Name>
      </p>
      {isOut
        ? <p class="doubt">{view.say('retracted', { when: view.when(retracted.on), reason: retracted.reason })}</p>
        : <Does view={view} event={event} />}
      <p class="late">{view.around('changes-of-event', { when: view.when(recorded.on) })}</p>
    </li>
  )
}

/** The last day between these on which it was recorded or taken out; null when on none. */
function changedOn({ recorded, retracted }: Recorded, { since, until }: Between): Day | null {
  const days = [retracted?.on ?? null, recorded.on].filter((day) => day !== null)
  return days.find((day) => day >= since && day <= until) ?? null
}
