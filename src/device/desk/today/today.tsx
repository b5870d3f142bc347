// Today: what waits for this member, in words with dates, and what would be good next. Nothing in it blinks.
import { useDates } from '../dates.ts'
import { useDemandsWaiting } from '../demands/today.ts'
import { useTogetherWaiting } from '../demands/together/today.ts'
import { useRounds } from '../listen/use-rounds.ts'
import { useMember } from '../member.tsx'
import { Screen } from '../screen.tsx'
import { TellOthers } from '../share-button.tsx'
import { useSay } from '../words.tsx'
import type { Item } from './item.ts'
import { useListening } from './listening.tsx'
import { useOrganisation } from './organisation.tsx'
import { useSuggestions } from './suggestions.tsx'

export function Today() {
  const say = useSay('desk')
  const dates = useDates()
  const { followed } = useMember()
  // Each area says what waits in it; a new one adds its line here.
  const rounds = useRounds()
  const waiting = [...useOrganisation(), ...useListening(rounds), ...useDemandsWaiting(), ...useTogetherWaiting()]
  const next = useSuggestions(rounds)
  return (
    <Screen title={say('today-title')}>
      <p>{dates.day(followed.today)}</p>
      <h2>{say('what-waits')}</h2>
      {waiting.length === 0 ? <p>{say('nothing-waits')}</p> : <Items items={waiting} />}
      {next.length > 0 && <><h2>{say('good-next')}</h2><Items items={next} /></>}
    </Screen>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul class="cards">
      {items.map(({ key, sentence, href, grave, waits }) => (
        <li key={key} class={grave ? 'card grave' : 'card'}>
          {href === null ? sentence : <a href={href}>{sentence}</a>}
          {waits !== undefined && <TellOthers id={`tell-${key}`} kind={waits} />}
        </li>
      ))}
    </ul>
  )
}
