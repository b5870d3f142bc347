// The two words side by side, never merged: what they say, and what we see.
import type { Recorded } from '#domain/event.ts'
import type { Ref, Said } from '#domain/standing/outcome.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Does, Doubt, Origin, Words } from './event-entry.tsx'
import { markOfOutcome } from './marks.ts'
import { Waiting } from './standing-line.tsx'
import { Name } from './told.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly stood: Stood }

export function TwoWords({ view, stood }: Props) {
  return (
    <div class="two-words">
      <TheySay view={view} stood={stood} />
      <WeSee view={view} stood={stood} />
    </div>
  )
}

function TheySay({ view, stood }: Props) {
  const { lastWord, lastDeed } = stood.standing
  const said = eventAt(stood, lastWord)
  const done = eventAt(stood, lastDeed)
  return (
    <section aria-labelledby="they-say">
      <h2 id="they-say">{view.say('they-say')}</h2>
      {said === undefined ? <p>{view.say('they-say-none')}</p> : <Word view={view} stood={stood} event={said} />}
      <Waiting view={view} stand={stood.standing} stood={stood} />
      {done !== undefined && <><h3 class="small">{view.say('they-did')}</h3><Word view={view} stood={stood} event={done} /></>}
    </section>
  )
}

function WeSee({ view, stood }: Props) {
  const { migrantsWords } = stood.standing
  return (
    <section aria-labelledby="we-see">
      <h2 id="we-see">{view.say('we-see')}</h2>
      {migrantsWords.length === 0
        ? <><p>{view.say('we-see-none')}</p><p><a href="#ours">{view.say('we-see-yours')}</a></p></>
        : migrantsWords.map((said) => <OneSaid key={said.speaker} view={view} stood={stood} said={said} />)}
    </section>
  )
}

/** Raisers who disagree stand side by side; what later events have overtaken says so. */
function OneSaid({ view, stood, said }: Props & { readonly said: Said }) {
  const event = eventAt(stood, said.ref)
  if (event === undefined) return null
  const ally = stood.demand.allies.find(({ id }) => id === said.speaker)
  const namedBy = stood.demand.raisers.find(({ id }) => id === ally?.namedBy)
  return (
    <div class={said.counts ? 'said' : 'said overtaken'}>
      <p class="outcome"><StandingMark name={markOfOutcome(said.says)} fromSheet>{view.fold(`outcome-${said.says}`)}</StandingMark></p>
      {!said.counts && <p class="late">{view.say('we-see-overtaken')}</p>}
      <Byline view={view} event={event} />
      {namedBy !== undefined && <p class="late">{view.say('ally-named-by', { raiser: namedBy.name })}</p>}
      <Rest view={view} stood={stood} event={event} />
    </div>
  )
}

function Word({ view, stood, event }: Props & { readonly event: Recorded }) {
  return (
    <div class="said">
      <Does view={view} event={event} />
      <Byline view={view} event={event} />
      <Rest view={view} stood={stood} event={event} />
    </div>
  )
}

function Byline({ view, event }: { readonly view: View; readonly event: Recorded }) {
  const { actor, when } = event
  return (
    <p class="byline">
      <b><Name view={view}>{actor.name}</Name></b>{view.say('comma')}<time dateTime={when.date}>{view.date(when)}</time>
    </p>
  )
}

function Rest({ view, stood, event }: Props & { readonly event: Recorded }) {
  return (
    <>
      <Words view={view} event={event} />
      <Doubt view={view} event={event} />
      <Origin view={view} stood={stood} event={event} />
    </>
  )
}

function eventAt({ events }: Stood, ref: Ref | null): Recorded | undefined {
  return ref === null ? undefined : events.find(({ id }) => id === ref.id)
}
