// How it went: the picture of the years, the same as a table, and every event with its sources.
import { Timeline } from '#ui/timeline.tsx'
import { lastDay } from '#values/day.ts'
import { directionOf } from '#words/languages.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { anchorOf, doesIn, EventEntry } from './event-entry.tsx'
import { Name } from './told.tsx'
import { laneOf, pictureOf, standingAfter, type Picture } from './timeline-of.ts'
import type { Stood, View } from './view.ts'
import { YearsLink } from './years.tsx'

type Props = { readonly view: View; readonly stood: Stood }

export function History({ view, stood }: Props) {
  const picture = pictureOf(view, stood)
  return (
    <section aria-labelledby="history" class="history">
      <h2 id="history">{view.say('history')}</h2>
      {picture !== null && <Drawn view={view} stood={stood} picture={picture} />}
      <YearsLink view={view} stood={stood} />
      {stood.told.length === 0 && <p>{view.say('no-events')}</p>}
      <ol class="events" id="history-events">
        {stood.told.map((event) => <EventEntry key={event.id} view={view} stood={stood} event={event} />)}
      </ol>
    </section>
  )
}

function Drawn({ view, stood, picture }: Props & { readonly picture: Picture }) {
  const finding = findingOf(view, stood, picture)
  return (
    <figure>
      <figcaption>{finding}</figcaption>
      <Timeline
        id="picture"
        title={finding}
        desc={view.say('picture-desc', { spans: spansIn(view, picture) })}
        lanes={picture.lanes}
        band={{ label: view.say('lane-standing'), spans: picture.spans }}
        ticks={picture.ticks}
        dir={directionOf(view.visit.lang)}
      />
      <details>
        <summary>{view.say('table')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
        <section class="scroll" tabIndex={0} aria-label={view.say('table')}><Table view={view} stood={stood} /></section>
      </details>
    </figure>
  )
}

/** A standing stands once beside all that it outlasted: the eye sees how long, and the page is lighter. */
function Table({ view, stood }: Props) {
  const { say, fold } = view
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('table-date')}</th><th scope="col">{say('table-what')}</th><th scope="col">{say('table-standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(view, stood).map(({ event, after, outlasts }) => (
          <tr key={event.id}>
            <th scope="row"><a href={`#${anchorOf(event)}`}>{view.date(event.when)}</a></th>
            <td><Name view={view}>{event.actor.name}</Name>{say('colon')}{doesIn(view, event)}</td>
            {outlasts > 0 && (
              <td rowSpan={outlasts === 1 ? undefined : outlasts}>
                <StandingMark name={after} fromSheet>{fold(`standing-${after}`)}</StandingMark>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `outlasts` is for how many rows the standing stays as it was made by this one; 0 where it was so before. */
function rowsOf(view: View, stood: Stood) {
  const shown = stood.told.filter((event) => event.retracted === null && laneOf(event) !== null)
  const rows = shown.map((event) => ({ event, after: standingAfter(view, stood, lastDay(event.when)) }))
  return rows.map((row, at) => {
    if (row.after === rows[at - 1]?.after) return { ...row, outlasts: 0 }
    const next = rows.findIndex(({ after }, later) => later > at && after !== row.after)
    return { ...row, outlasts: (next === -1 ? rows.length : next) - at }
  })
}

/** The title says the finding: 'August 2015 to September 2025: asked 9 times, answered 6 times, checked on the ground never.' */
function findingOf(view: View, stood: Stood, { first, last }: Picture): string {
  const counting = stood.told.filter((event) => event.retracted === null)
  const times = (...kinds: readonly string[]) => {
    const n = counting.filter(({ kind }) => kinds.includes(kind)).length
    return n === 0 ? view.say('times-never') : view.say('times', { n })
  }
  return view.say('picture-finding', {
    from: view.date(first),
    to: view.date(last),
    asked: times('demand'),
    answered: times('answer', 'commitment'),
    seen: times('check', 'verdict'),
  })
}

function spansIn(view: View, { stretches }: Picture): string {
  return stretches
    .map(({ from, standing }) => view.say('picture-span', { standing: view.fold(`standing-${standing}`), date: view.date(from) }))
    .join(view.say('semicolon'))
}
