// Recording one event: only the fields that its kind needs, the standing that follows before it is sent, and what became of it after.
import type { Id } from '#values/id.ts'
import { effects, eventKinds, type EventKind } from '#domain/event.ts'
import type { Params } from '../router.tsx'
import { useState } from 'preact/hooks'
import { to } from '../router.tsx'
import { useMember } from '../member.tsx'
import { useLanguage } from '../words.tsx'
import { emptyForm, type EventForm } from './event-form.ts'
import { RecordForm } from './record-form.tsx'
import { speakersFor } from './speakers.ts'
import { TitleOf } from './told-text.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function RecordScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const kind = eventKinds.find((one) => one === params['kind'])
  const title = kind === undefined ? say('what-happened') : say(`kind-${kind}`)
  const above = { href: to(`demand/of/${params['demand']}/record`), text: say('what-happened') }
  return (
    <WithDemand id={params['demand']} title={title} above={above}>
      {(record, kept) => (kind === undefined ? <p>{say('no-such-kind')}</p> : <Begun kind={kind} record={record} kept={kept} />)}
    </WithDemand>
  )
}

type Props = { readonly kind: EventKind; readonly record: DeskRecord; readonly kept: OnDesk }

/** The form begins once; after it is sent, another one may begin in its place. */
function Begun({ kind, record, kept }: Props) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const { held } = useMember()
  const [round, setRound] = useState(0)
  return (
    <>
      <p><TitleOf demand={kept.demand} /></p>
      <p>{say(`kind-${kind}-is`)}</p>
      <RecordForm
        key={round} record={record} kept={kept} first={begin(kind, record, kept, held.org, lang)} onAgain={() => setRound(round + 1)}
      />
    </>
  )
}

/** What can be known before anything is typed: the only effect, the only speaker, to whom. */
function begin(kind: EventKind, record: DeskRecord, { demand, events }: OnDesk, organisation: Id, lang: string): EventForm {
  const speakers = speakersFor(kind, demand, record.authorities, organisation)
  const asked = speakers.filter((one) => one.asked)
  const only = asked.length === 1 ? asked[0] : asked.length === 0 && speakers.length > 0 ? speakers[0] : undefined
  return { ...emptyForm(kind, likelyEffect(kind, events), only?.value ?? '', lang), to: demand.addressees }
}

function likelyEffect(kind: EventKind, events: OnDesk['events']): string {
  if (effects[kind].length === 1) return effects[kind][0]
  if (kind !== 'demand') return ''
  return events.some((event) => event.kind === 'demand') ? 'repeats' : 'raises'
}
