// What they say and what we see, side by side and never merged.
import type { Recorded } from '#domain/event.ts'
import type { DemandStanding, Ref, Said } from '#domain/standing/outcome.ts'
import { writtenDate } from '#words/dates.ts'
import { useLanguage } from '../words.tsx'
import { useDoes } from './event-words.ts'
import { ToldText } from './told-text.tsx'
import { useDemanding, useFold } from './words.ts'
import type { OnDesk } from './with-waiting.ts'

type Props = { readonly kept: OnDesk; readonly standing: DemandStanding }

export function TwoWords({ kept, standing }: Props) {
  const say = useDemanding()
  const { lastWord, lastDeed, migrantsWords } = standing
  return (
    <div class="two-words">
      <section aria-labelledby="they-say">
        <h2 id="they-say">{say('they-say')}</h2>
        {lastWord === null && lastDeed === null && <p>{say('they-say-none')}</p>}
        <Word kept={kept} at={lastWord} />
        <Word kept={kept} at={lastDeed} />
      </section>
      <section aria-labelledby="we-see">
        <h2 id="we-see">{say('we-see')}</h2>
        {migrantsWords.length === 0 && <p>{say('we-see-none')}</p>}
        {migrantsWords.map((said) => <OneSaid key={said.speaker} kept={kept} said={said} />)}
      </section>
    </div>
  )
}

function Word({ kept, at }: { readonly kept: OnDesk; readonly at: Ref | null }) {
  const does = useDoes()
  const event = eventAt(kept, at)
  if (event === undefined) return null
  return (
    <div class="said">
      <p><strong>{does(event)}</strong></p>
      <Byline event={event} />
      <ToldText of={event} translations={event.translations} />
    </div>
  )
}

function OneSaid({ kept, said }: { readonly kept: OnDesk; readonly said: Said }) {
  const say = useDemanding()
  const fold = useFold()
  const event = eventAt(kept, said.ref)
  if (event === undefined) return null
  return (
    <div class="said">
      <p><strong>{fold(`outcome-${said.says}`)}</strong></p>
      {!said.counts && <p class="small">{say('overtaken')}</p>}
      <Byline event={event} />
      <ToldText of={event} translations={event.translations} />
    </div>
  )
}

function Byline({ event }: { readonly event: Recorded }) {
  const { lang } = useLanguage()
  return <p class="small">{event.actor.name}, <time dateTime={event.when.date}>{writtenDate(lang, event.when)}</time></p>
}

function eventAt({ events }: OnDesk, ref: Ref | null): Recorded | undefined {
  return events.find(({ id }) => id === ref?.id)
}
