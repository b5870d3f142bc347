// What was sent about a page, as it was sent, beside what stands there.
import { standingBeside, type KeptCorrection } from '#domain/correction.ts'
import { anchorOf } from './event-entry.tsx'
import { demandLogPath } from './paths.ts'
import { eventOf, most, sentAnchor, sentBy } from './sent-about.tsx'
import { Sources } from './sources.tsx'
import { inLanguage, Name } from './told.tsx'
import type { Stood, View } from './view.ts'

/** Beside a demand and its events; with the way to what changed on its page. */
export function BesideDemand({ view, stood }: { readonly view: View; readonly stood: Stood }) {
  const { visit: { lang, on }, keeping } = view
  const sent = standingBeside(stood.corrections ?? [], on)
  const log = <a href={view.href(demandLogPath(lang, stood.demand.code))}>{keeping('log-link')}</a>
  if (sent.length === 0) return <p class="looked">{log}</p>
  return (
    <section id="sent" aria-labelledby="sent-h">
      <h2 id="sent-h">{keeping('beside-title')}</h2>
      <p>{keeping('beside-what')}</p>
      {sent.slice(0, most).map((one) => <OneSent key={one.id} view={view} sent={one} stood={stood} />)}
      <p class="looked">{log}</p>
    </section>
  )
}

/** Beside an authority. */
export function BesideAuthority({ view, corrections }: { readonly view: View; readonly corrections: readonly KeptCorrection[] }) {
  const sent = standingBeside(corrections, view.visit.on)
  if (sent.length === 0) return null
  return (
    <section id="sent" aria-labelledby="sent-h">
      <h2 id="sent-h">{view.keeping('beside-title')}</h2>
      <p>{view.keeping('beside-what')}</p>
      {sent.slice(0, most).map((one) => <OneSent key={one.id} view={view} sent={one} stood={null} />)}
    </section>
  )
}

type One = { readonly view: View; readonly sent: KeptCorrection; readonly stood: Stood | null }

function OneSent({ view, sent, stood }: One) {
  const { keeping } = view
  const { text, lang, receivedOn, how, confirmed, source } = sent
  const event = stood?.told.find(({ id }) => id === eventOf(sent))
  return (
    <div class="event" id={sentAnchor(sent)}>
      <p><strong>{sentBy(view, sent)}</strong></p>
      {event && <p class="late"><a href={`#${anchorOf(event)}`}>{keeping('about-event', { date: view.date(event.when) })}</a></p>}
      <blockquote {...inLanguage(lang)}><p>{text}</p></blockquote>
      <p class="late">
        {keeping('beside-received', { when: view.when(receivedOn), how: keeping(`how-${how}`) })}{view.say('gap')}
        {confirmed === '' ? keeping('not-confirmed') : <Name view={view}>{keeping('confirmed', { how: confirmed })}</Name>}
      </p>
      <Sources view={view} sources={source === null ? [] : [source]} />
    </div>
  )
}
