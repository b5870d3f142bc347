// What else is known of an event: how it was brought, by when, since when in force, whom and what it concerns, what was counted.
import type { Delivery, Recorded } from '#domain/event.ts'
import type { Id } from '#values/id.ts'
import { countedIn, outcomeOf } from '#domain/verdict.ts'
import { writtenDate } from '#words/dates.ts'
import { useLanguage } from '../words.tsx'
import { useDemanding, useFold } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly event: Recorded }

export function EventDetails({ record, kept, event }: Props) {
  const say = useDemanding()
  const names = namesIn(record)
  const asks = kept.demand.asks.filter(({ id }) => event.asks.includes(id)).map(({ title }) => title.text)
  const lines = [
    ...useOfKind(record, event),
    event.concerns.length > 0 && say('concerns', { names: names(event.concerns) }),
    asks.length > 0 && say('about-asks', { asks: asks.join('; ') }),
  ].filter((line) => typeof line === 'string')
  if (lines.length === 0) return null
  return <ul class="small">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
}

function useOfKind(record: DeskRecord, event: Recorded): readonly (string | false)[] {
  const say = useDemanding()
  const fold = useFold()
  const { lang } = useLanguage()
  switch (event.kind) {
    case 'demand': return event.delivery === null ? [] : [broughtIn(record, event.delivery)]
    case 'commitment': return [event.deadline !== null && say('due', { date: writtenDate(lang, event.deadline) })]
    case 'law': case 'court': case 'implementation': return [
      event.inForceFrom !== null && say('in-force-from', { date: writtenDate(lang, event.inForceFrom) }),
      event.inForceUntil !== null && say('in-force-until', { date: writtenDate(lang, event.inForceUntil) }),
    ]
    case 'verdict': return [
      fold(`outcome-${outcomeOf(event.count)}`), say('counted-in-all', { n: countedIn(event.count) }),
      event.witness !== '' && say('before-witness', { name: event.witness }),
    ]
    case 'closing': return [event.replacedBy !== null && say('replaced-by', { title: titleOf(record, event.replacedBy) })]
    default: return []
  }

  function broughtIn(on: DeskRecord, { how, where, to, receivedBy }: Delivery): string {
    const received = receivedBy && say('received-by', { name: receivedBy })
    return [fold(`delivery-${how}`), where, namesIn(on)(to), received].filter((part) => part !== '').join('; ')
  }
}

/** Names of authorities, one after the other. */
function namesIn({ authorities }: DeskRecord): (ids: readonly Id[]) => string {
  return (ids) => ids.map((id) => authorities.find((one) => one.id === id)?.name ?? '').join('; ')
}

function titleOf({ demands }: DeskRecord, id: Id): string {
  return demands.find(({ demand }) => demand.id === id)?.demand.title.text ?? ''
}
