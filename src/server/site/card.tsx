// A demand as a card in a page of somebody else: the sentence, how it stands, the two words, and the way to its page.
import { isOnlyTold } from '#domain/demand-rules.ts'
import type { Recorded } from '#domain/event.ts'
import { directionOf } from '#words/languages.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { MarkSheet } from '#ui/mark.tsx'
import { titleIn } from './demand-list.tsx'
import { doesIn } from './event-entry.tsx'
import { markOfEvent, markOfOutcome } from './marks.ts'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { demandPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { Standing } from './standing-line.tsx'
import { inLanguage } from './told.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'

type Props = { readonly view: View; readonly stood: Stood }

export function cardPage(record: PublicRecord, code: string, visit: Visit): Page {
  const found = demandCalled(record, code)
  if (found === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const stood = view.stood(found)
  const { lang, address, assets } = visit
  const marks = [stood.standing.standing, theirMark(stood), ourMark(stood)].filter((name) => name !== null)
  const tree = (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titleIn(view, stood.demand).text} · ${view.say('site-name')}`}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address + demandPath(lang, code)} />
        <link rel="stylesheet" href={assets.site} />
      </head>
      <body class="card">
        <MarkSheet names={[...new Set(marks)]} />
        <Card view={view} stood={stood} />
      </body>
    </html>
  )
  return { status: 200, tree }
}

function Card({ view, stood }: Props) {
  const { demand, standing } = stood
  const { lang, on } = view.visit
  const title = titleIn(view, demand)
  const page = view.href(demandPath(lang, demand.code))
  return (
    <main>
      <p class="kicker">{view.say('site-name')} · {demand.code} · {demand.places.map(view.place).join(' · ')}</p>
      <h1 {...inLanguage(title.lang)}><a href={page} target="_top">{title.text}</a></h1>
      {title.from?.state === 'draft' && <p class="late">{view.say('draft-translation')}</p>}
      <p class="stands"><Standing view={view} stand={standing} /></p>
      <dl>
        <dt>{view.say('they-say')}</dt>
        <dd><TheySay view={view} stood={stood} /></dd>
        <dt>{view.say('we-see')}</dt>
        <dd><WeSee view={view} stood={stood} /></dd>
      </dl>
      <p class="late">
        {view.say('as-of', { date: view.date(on) })}.{' '}
        {standing.notCheckedSince !== null && view.say('not-checked-since', { date: view.date(standing.notCheckedSince) })}{' '}
        {isOnlyTold(demand) && view.say('public-banner')}
      </p>
      <p><a href={page} target="_top">{view.say('poster-read')}</a></p>
    </main>
  )
}

function TheySay({ view, stood }: Props) {
  const event = theirs(stood)
  if (event === undefined) return <>{view.say('they-say-none')}</>
  const word = <StandingMark name={markOfEvent(event)} fromSheet>{doesIn(view, event)}</StandingMark>
  return <>{word}, {view.date(event.when)}<Unverified view={view} event={event} /></>
}

function WeSee({ view, stood: { standing, events } }: Props) {
  const { migrantsWord } = standing
  const event = events.find(({ id }) => id === migrantsWord?.ref.id)
  if (migrantsWord === null || event === undefined) return <>{view.say('we-see-none')}</>
  const word = <StandingMark name={markOfOutcome(migrantsWord.says)} fromSheet>{view.fold(`outcome-${migrantsWord.says}`)}</StandingMark>
  return <>{word}, {view.date(event.when)}<Unverified view={view} event={event} /></>
}

function Unverified({ view, event }: { readonly view: View; readonly event: Recorded }) {
  return event.unverified === null ? null : <p class="late">{view.say('unverified', { reason: event.unverified })}</p>
}

function theirs({ standing, events }: Stood) {
  return events.find(({ id }) => id === standing.lastWord?.id)
}

function theirMark(stood: Stood) {
  const event = theirs(stood)
  return event === undefined ? null : markOfEvent(event)
}

function ourMark({ standing: { migrantsWord } }: Stood) {
  return migrantsWord === null ? null : markOfOutcome(migrantsWord.says)
}
