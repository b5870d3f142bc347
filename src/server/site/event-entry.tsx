// One event as a page tells it: when, who, what it does, the words, the sources, and every doubt about it.
import type { Recorded } from '#domain/event.ts'
import type { FoldKey } from '#words/fold-keys.ts'
import { MarkOf } from '#ui/mark.tsx'
import { details } from './event-details.tsx'
import { Disputed } from './disputed.tsx'
import { markOfEvent } from './marks.ts'
import { SentAbout } from './sent-about.tsx'
import { Sources } from './sources.tsx'
import { chosenText, inLanguage, Name, Original } from './told.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly stood: Stood; readonly event: Recorded }

export function EventEntry({ view, stood, event }: Props) {
  const { retracted } = event
  return (
    <li id={anchorOf(event)} class={retracted ? 'event retracted' : 'event'}>
      <time class="date" dateTime={event.when.date}>{view.date(event.when)}</time>
      <div>
        <h3><Name view={view}>{event.actor.name}</Name></h3>
        {retracted === null
          ? <Body {...{ view, stood, event }} />
          : <Retracted {...{ view, stood, event, retracted }} />}
      </div>
    </li>
  )
}

/** What it does, in words: 'Answer: refuses'. */
export function Does({ view, event }: { readonly view: View; readonly event: Recorded }) {
  return <p class={`does s-${markOfEvent(event)}`}><MarkOf name={markOfEvent(event)} /> {doesIn(view, event)}</p>
}

export function doesIn({ fold, say }: View, event: Recorded): string {
  return `${fold(`kind-${event.kind}`)}${say('colon')}${fold(`does-${event.kind}-${event.effect}` as Extract<FoldKey, `does-${string}`>)}`
}

/** What an event says, in the reader's language where there is a translation, and exact words as they were spoken. */
export function Words({ view, event }: { readonly view: View; readonly event: Recorded }) {
  const chosen = chosenText(view.visit.lang, event, event.translations)
  return (
    <>
      <p {...inLanguage(chosen.lang, view.visit.lang)}>{chosen.text}</p>
      <Original view={view} chosen={chosen} />
      {event.quote && <blockquote {...inLanguage(event.quote.lang, view.visit.lang)}><p>{event.quote.text}</p></blockquote>}
    </>
  )
}

/** Why it is unverified, and that its words are a draft: what no short form of an event may leave out. Empty where there is no doubt. */
export function doubtsOf({ say, visit }: View, event: Recorded): readonly string[] {
  const { from } = chosenText(visit.lang, event, event.translations)
  return [
    ...(event.unverified === null ? [] : [say('unverified', { reason: event.unverified })]),
    ...(from?.state === 'draft' ? [say('draft-translation')] : []),
  ]
}

export function Doubt({ view, event }: { readonly view: View; readonly event: Recorded }) {
  const { unverified, recorded } = event
  return (
    <>
      {unverified !== null && <p class="doubt">{view.say('unverified', { reason: unverified })}</p>}
      {recorded.on > view.visit.on && <p class="late">{view.say('recorded-later', { when: view.when(recorded.on) })}</p>}
    </>
  )
}

export function anchorOf(event: Recorded): string {
  return `e-${event.id.slice(0, 8)}`
}

/** Where it is known from: what was published, or a member who saw it. */
export function Origin({ view, stood, event }: Props) {
  const keeper = (view.keeper(event.recorded.by) ?? view.keeper(stood.demand.organisation))?.name ?? view.say('somebody')
  return (
    <>
      <Sources view={view} sources={event.sources} />
      {event.ownWitness && <p class="sources">{view.say('own-witness', { organisation: keeper })}</p>}
    </>
  )
}

function Body({ view, stood, event }: Props) {
  const more = details(view, stood, event)
  return (
    <>
      <Does view={view} event={event} />
      <Words view={view} event={event} />
      {more.length > 0 && <ul class="details">{more.map((each, at) => <li key={at}>{each}</li>)}</ul>}
      <Disputed view={view} stood={stood} event={event} />
      <Doubt view={view} event={event} />
      <SentAbout view={view} stood={stood} event={event.id} />
      <Origin view={view} stood={stood} event={event} />
    </>
  )
}

function Retracted({ view, stood, event, retracted }: Props & { readonly retracted: { reason: string; on: Recorded['recorded']['on'] } }) {
  return (
    <>
      <p class="doubt">{view.say('retracted', { when: view.when(retracted.on), reason: retracted.reason })}</p>
      <details>
        <summary>{view.say('retracted-show')}</summary>
        <Body {...{ view, stood, event }} />
      </details>
    </>
  )
}
