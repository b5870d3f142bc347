// A demand on one sheet of paper: the sentence demanded, the two words, where it stands, and a QR code to read on.
import { isOnlyTold } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import { Qr } from '#ui/qr.tsx'
import { titleIn } from './demand-list.tsx'
import { names } from './event-details.tsx'
import { doubtsOf } from './event-entry.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { demandPath, posterPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { Standing } from './standing-line.tsx'
import { chosenText, inLanguage, Name, raiserIn } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

type Props = { readonly view: View; readonly stood: Stood }

export function posterPage(record: PublicRecord, code: string, visit: Visit): Page {
  const found = demandCalled(record, code)
  if (found === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const stood = view.stood(found)
  const title = titleIn(view, stood.demand)
  const tree = (
    <Frame view={view} title={title.text} description={title.text} path={(lang) => posterPath(lang, code)} hidden>
      <Poster view={view} stood={stood} />
    </Frame>
  )
  return { status: 200, tree }
}

function Poster({ view, stood }: Props) {
  const { demand, standing } = stood
  const { lang, address, on } = view.visit
  const title = titleIn(view, demand)
  const page = address + demandPath(lang, demand.code)
  return (
    <article class="poster">
      <p class="kicker">
        {demand.raisers.map((one, at) => [at > 0 && ' · ', <Name key={one.id} view={view}>{raiserIn(view, one)}</Name>])}
      </p>
      <h1 {...inLanguage(title.lang)}>{title.text}</h1>
      <p>{view.say('to-whom', { names: names(view, demand.addressees) })}</p>
      <p class="stands"><Standing view={view} stand={standing} /></p>
      <p class="why">{view.why(standing, stood)}</p>
      <div class="two-words">
        <div>
          <h2>{view.say('they-say')}</h2>
          <Short view={view} event={eventAt(stood, standing.lastWord?.id)} none={view.say('they-say-none')} />
        </div>
        <div>
          <h2>{view.say('we-see')}</h2>
          <Short view={view} event={eventAt(stood, standing.migrantsWord?.ref.id)} none={view.say('we-see-none')} />
        </div>
      </div>
      <div class="read-on">
        {address !== '' && <Qr text={page} title={page} />}
        <div>
          <p>{view.say('poster-read')}{view.say('colon')}<bdi class="address">{page}</bdi></p>
          <p>{view.say('as-of', { date: view.date(on) })}</p>
          {standing.notCheckedSince && <p>{view.say('not-checked-since', { date: view.date(standing.notCheckedSince) })}</p>}
          {isOnlyTold(demand) && <p>{view.say('public-banner')}</p>}
        </div>
      </div>
    </article>
  )
}

function Short({ view, event, none }: { readonly view: View; readonly event: Recorded | undefined; readonly none: string }) {
  if (event === undefined) return <p>{none}</p>
  const chosen = chosenText(view.visit.lang, event, event.translations)
  return (
    <>
      <p {...inLanguage(chosen.lang)}>{chosen.text}</p>
      {doubtsOf(view, event).map((doubt) => <p key={doubt} class="late">{doubt}</p>)}
      <p class="byline"><b><Name view={view}>{event.actor.name}</Name></b>{view.say('comma')}{view.date(event.when)}</p>
    </>
  )
}

function eventAt({ events }: Stood, id: string | undefined): Recorded | undefined {
  return events.find((event) => event.id === id)
}
