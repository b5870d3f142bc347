// Every event of a demand, newest first: when, who, what it does, its words, sources and doubts; what was retracted, with its reason.
import { lastDay } from '#values/day.ts'
import type { Recorded } from '#domain/event.ts'
import { mayRecordOn } from '#domain/demand-rules.ts'
import { retractableEvent } from '#domain/event-rules.ts'
import { writtenDate } from '#words/dates.ts'
import { useMember } from '../member.tsx'
import { to } from '../router.tsx'
import { useLanguage } from '../words.tsx'
import { ConflictList } from './conflict-list.tsx'
import { EventDetails } from './event-details.tsx'
import { useDoes } from './event-words.ts'
import { settingOf } from './may-record.ts'
import { hereOf } from './record.tsx'
import { ToldText, written } from './told-text.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk }

export function Events({ record, kept }: Props) {
  const say = useDemanding()
  const ordered = kept.events.toSorted((a, b) => lastDay(b.when).localeCompare(lastDay(a.when)) || b.recorded.order - a.recorded.order)
  return (
    <section aria-labelledby="events">
      <h2 id="events">{say('events')}</h2>
      {ordered.length === 0 && <p>{say('events-none')}</p>}
      <ol class="cards">
        {ordered.map((event) => <OneEvent key={event.id} record={record} kept={kept} event={event} />)}
      </ol>
    </section>
  )
}

function OneEvent({ record, kept, event }: Props & { readonly event: Recorded }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const does = useDoes()
  const { retracted } = event
  const day = (on: string) => writtenDate(lang, { date: on, precision: 'day' })
  return (
    <li class={retracted ? 'card event retracted' : 'card event'}>
      <p class="small"><time dateTime={event.when.date}>{writtenDate(lang, event.when)}</time></p>
      <h3 class="card-title">{event.actor.name} — {does(event)}</h3>
      {record.waiting.has(event.id) && <p class="small">{say('waits-here')}</p>}
      {retracted && <p>{say('retracted', { date: day(retracted.on), reason: retracted.reason })}</p>}
      <ToldText of={event} translations={event.translations} />
      {event.quote && <blockquote {...written(event.quote.lang)}>{event.quote.text}</blockquote>}
      <EventDetails record={record} kept={kept} event={event} />
      {event.unverified !== null && <p class="small">{say('unverified', { reason: event.unverified })}</p>}
      <ConflictList record={record} kept={kept} event={event} />
      <Sources event={event} />
      {!retracted && <Dispute kept={kept} event={event} />}
      {!retracted && <Retract record={record} kept={kept} event={event} />}
    </li>
  )
}

function Sources({ event: { sources, ownWitness } }: { readonly event: Recorded }) {
  const say = useDemanding()
  const { lang } = useLanguage()
  if (sources.length === 0) return ownWitness ? <p class="small">{say('own-witness')}</p> : null
  return (
    <ul class="small">
      {sources.map(({ link, publisher, title, date }) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer">{[publisher, title].filter((part) => part !== '').join(': ')}</a>
          {date && `, ${writtenDate(lang, date)}`}
        </li>
      ))}
    </ul>
  )
}

function Dispute({ kept, event }: Omit<Props, 'record'> & { readonly event: Recorded }) {
  const say = useDemanding()
  const { held, whyNot } = useMember()
  if (!mayRecordOn(kept.demand, held.org) || whyNot('record-conflict') !== undefined) return null
  return <p class="small retract"><a href={to(`demand/of/${kept.demand.id}/disputed/${event.id}`)}>{say('conflict-link-to')}</a></p>
}

/** Shown to whoever may; elsewhere it would only be noise beside every event. */
function Retract({ record, kept, event }: Props & { readonly event: Recorded }) {
  const say = useDemanding()
  const member = useMember()
  const may = retractableEvent(event.id, settingOf(record, kept, hereOf(member)))
  if (!may.ok || member.whyNot('retract-event') !== undefined) return null
  return <p class="small retract"><a href={to(`demand/of/${kept.demand.id}/retract/${event.id}`)}>{say('retract')}</a></p>
}
