// A screen that needs the public record, or one demand of it: says what it waits for, or why it is not there.
import type { ComponentChildren } from 'preact'
import { Notice } from '#ui/notice.tsx'
import { isId, type Id } from '#values/id.ts'
import { to } from '../router.tsx'
import { Screen } from '../screen.tsx'
import { useRefusal, useSay } from '../words.tsx'
import { useRecord, type Reading } from './record.tsx'
import type { DeskRecord, OnDesk } from './with-waiting.ts'
import { useDemanding } from './words.ts'

type Above = { readonly href: string; readonly text: string }
type Props = {
  readonly title: string
  readonly above?: Above
  /** Demands that it wants whole. */
  readonly needs?: readonly Id[]
  readonly children: (record: DeskRecord) => ComponentChildren
}

export function WithRecord({ children, ...rest }: Props) {
  return <WithReading {...rest}>{({ record }) => children(record)}</WithReading>
}

type Read = Extract<Reading, { readonly is: 'read' }>

type Whole = Omit<Props, 'children'> & { readonly children: (read: Read) => ComponentChildren }

function WithReading({ title, above, needs, children }: Whole) {
  const desk = useSay('desk')
  const say = useDemanding()
  const refusal = useRefusal()
  const reading = useRecord(needs)
  return (
    <Screen title={title} {...(above ? { above } : {})}>
      {reading.is === 'fetching' && <output class="line">{desk('loading')}</output>}
      {reading.is === 'refused' && <Notice title={refusal(reading.refusal)} kind="grave" live />}
      {reading.is === 'read' && reading.stale && <Notice title={say('stale')} live />}
      {reading.is === 'read' && <div class="demanding">{children(reading)}</div>}
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
  const desk = useSay('desk')
  const needs: readonly Id[] = isId(id) ? [id] : []
  return (
    <WithReading title={title} above={above ?? { href: to(`demand/of/${id}`), text: say('back-to-demand') }} needs={needs}>
      {({ record, stale, gone }) => {
        const kept = record.demands.find(({ demand }) => demand.id === id)
        if (kept !== undefined) return children(record, kept)
        if (needs.length === 0 || gone.has(id ?? '')) return <p>{say('no-such-demand')}</p>
        return stale ? <p>{say('not-kept-here')}</p> : <output class="line">{desk('loading')}</output>
      }}
    </WithReading>
  )
}
