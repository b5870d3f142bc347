// A screen that needs the public record, or one demand of it: says what it waits for, or why it is not there.
import type { ComponentChildren } from 'preact'
import { Notice } from '#ui/notice.tsx'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useRefusal, useSay } from '../words.tsx'
import { useRecord } from './record.tsx'
import type { DeskRecord, OnDesk } from './with-waiting.ts'
import { useDemanding } from './words.ts'

type Above = { readonly href: string; readonly text: string }
type Props = {
  readonly title: string
  readonly above?: Above
  readonly children: (record: DeskRecord) => ComponentChildren
}

export function WithRecord({ title, above, children }: Props) {
  const desk = useSay('desk')
  const say = useDemanding()
  const refusal = useRefusal()
  const reading = useRecord()
  return (
    <Screen title={title} {...(above ? { above } : {})}>
      {reading.is === 'fetching' && <output class="line">{desk('loading')}</output>}
      {reading.is === 'refused' && <Notice title={refusal(reading.refusal)} kind="grave" live />}
      {reading.is === 'read' && reading.stale && <Notice title={say('stale')} live />}
      {reading.is === 'read' && <div class="demanding">{children(reading.record)}</div>}
    </Screen>
  )
}

type OfDemand = {
  readonly id: string | undefined
  readonly title: string
  readonly above?: Above
  readonly children: (record: DeskRecord, kept: OnDesk) => ComponentChildren
}

/** `above` leads back to the demand, unless told otherwise. */
export function WithDemand({ id, title, above, children }: OfDemand) {
  const say = useDemanding()
  return (
    <WithRecord title={title} above={above ?? { href: to(`demand/of/${id}`), text: say('back-to-demand') }}>
      {(record) => {
        const kept = record.demands.find(({ demand }) => demand.id === id)
        return kept === undefined ? <p>{say('no-such-demand')}</p> : children(record, kept)
      }}
    </WithRecord>
  )
}
