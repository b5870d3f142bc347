// Taking back an event that was recorded in error: it stays on the record, with the reason.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { retractableEvent } from '#domain/event-rules.ts'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useRefusal, useSay } from '../words.tsx'
import { isDone } from './is-done.ts'
import { useDoes } from './event-words.ts'
import { settingOf } from './may-record.ts'
import { hereOf } from './record.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function RetractScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('retract-title')}>
      {(record, kept) => <Retracting record={record} kept={kept} id={params['event'] as Id} />}
    </WithDemand>
  )
}

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly id: Id }

function Retracting({ record, kept, id }: Props) {
  const [say, desk, refusal, does] = [useDemanding(), useSay('desk'), useRefusal(), useDoes()]
  const member = useMember()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const event = kept.events.find((one) => one.id === id)
  const may = retractableEvent(id, settingOf(record, kept, hereOf(member)))
  const done = isDone(progress)
  const why = member.whyNot('retract-event') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const problem = isMissing ? say('reason-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      {event && <p><strong>{event.actor.name} — {does(event)}</strong></p>}
      {event && <p>{event.text}</p>}
      <p>{say('retract-what')}</p>
      {!done && (
        <TextArea
          id="reason" label={say('reason')} hint={say('reason-hint')} problem={problem} value={reason} most={600} rows={2}
          onText={setReason}
        />
      )}
      <OutcomeNotice progress={progress} done={say('retract-done')} />
      {!done && <Button id="retract" type="submit" kind="grave" why={why}>{say('retract-do')}</Button>}
    </form>
  )

  function submit(): void {
    const said = tidy(reason)
    setMissing(said === '')
    if (said === '' || why !== undefined || progress === 'busy') return
    void run(() => member.perform('retract-event', { demand: kept.demand.id, event: id, reason: said }))
  }
}
