// What one authority answered, promised and did, over all demands, the newest first.
import type { Authority } from '#domain/authority.ts'
import type { Recorded } from '#domain/event.ts'
import { concerned, isWord } from '#domain/standing/concern.ts'
import { lastDay } from '#values/day.ts'
import { DemandLink } from './demand-list.tsx'
import { anchorOf, Does, Doubt } from './event-entry.tsx'
import { chosenText, inLanguage, Name } from './told.tsx'
import type { Stood, View } from './view.ts'

type Spoken = { readonly event: Recorded; readonly stood: Stood }
type Props = { readonly view: View; readonly all: readonly Stood[]; readonly authority: Authority; readonly most?: number }

/** `most` of each, where there is little room. */
export function SaidAndDone({ view, all, authority, most }: Props) {
  const words = spoken(all, (event) => isWordOf(event, authority)).slice(0, most)
  const deeds = spoken(all, (event) => isDeedOf(event, authority)).slice(0, most)
  return (
    <>
      <section aria-labelledby="words">
        <h2 id="words">{view.say('its-words')}</h2>
        {words.length === 0 ? <p>{view.say('its-words-none')}</p> : <List view={view} spoken={words} />}
      </section>
      {deeds.length > 0 && (
        <section aria-labelledby="deeds">
          <h2 id="deeds">{view.say('its-deeds')}</h2>
          <List view={view} spoken={deeds} />
        </section>
      )}
    </>
  )
}

/** Its own words, and those of somebody who spoke for it. */
function isWordOf(event: Recorded, authority: Authority): boolean {
  return isWord(event) && (isBy(event, authority) || concerned(event, [authority.id]).length > 0)
}

function isDeedOf(event: Recorded, authority: Authority): boolean {
  return ['law', 'court', 'implementation', 'reversal'].includes(event.kind) && isBy(event, authority)
}

function isBy({ actor }: Recorded, { id }: Authority): boolean {
  return actor.as.role === 'authority' && actor.as.authority === id
}

function spoken(all: readonly Stood[], which: (event: Recorded) => boolean): Spoken[] {
  return all
    .flatMap((stood) => stood.told.filter((event) => event.retracted === null && which(event)).map((event) => ({ event, stood })))
    .toSorted((a, b) => lastDay(b.event.when).localeCompare(lastDay(a.event.when)))
}

function List({ view, spoken }: { readonly view: View; readonly spoken: readonly Spoken[] }) {
  return (
    <ol class="newest">
      {spoken.map(({ event, stood }) => {
        const chosen = chosenText(view.visit.lang, event, event.translations)
        return (
          <li key={event.id}>
            <p class="date"><time dateTime={event.when.date}>{view.date(event.when)}</time></p>
            <Does view={view} event={event} />
            <p class="byline"><Name view={view}>{event.actor.name}</Name></p>
            <p {...inLanguage(chosen.lang, view.visit.lang)}>{chosen.text}</p>
            {chosen.from?.state === 'draft' && <p class="late">{view.say('draft-translation')}</p>}
            <Doubt view={view} event={event} />
            <p class="late"><DemandLink view={view} stood={stood} anchor={anchorOf(event)} /></p>
          </li>
        )
      })}
    </ol>
  )
}
