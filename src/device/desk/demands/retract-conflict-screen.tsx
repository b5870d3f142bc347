// Taking back that another source says otherwise: it is shown no more, and the reason stays in the log.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { retractableConflict } from '#domain/conflict.ts'
import type { Id } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useRefusal, useSay } from '../words.tsx'
import { isDone } from './is-done.ts'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { OnDesk } from './with-waiting.ts'

export function RetractConflictScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('conflict-retract-title')}>
      {(_, kept) => <Retracting kept={kept} id={params['conflict'] as Id} />}
    </WithDemand>
  )
}

function Retracting({ kept, id }: { readonly kept: OnDesk; readonly id: Id }) {
  const [say, desk, refusal, member] = [useDemanding(), useSay('desk'), useRefusal(), useMember()]
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const { demand, events, conflicts = [] } = kept
  const may = retractableConflict(id, { demand, events, conflicts, organisation: member.held.org })
  const done = isDone(progress)
  const why = member.whyNot('retract-conflict') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const problem = isMissing ? say('reason-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      {may.ok && <p><strong dir="auto">{may.value.source.publisher}</strong></p>}
      <p>{say('sent-retract-what')}</p>
      {!done && (
        <TextArea
          id="reason" label={say('reason')} hint={say('reason-hint')} problem={problem} value={reason} most={600} rows={2}
          onText={setReason}
        />
      )}
      <OutcomeNotice progress={progress} done={say('sent-retract-done')} />
      {!done && <Button id="retract" type="submit" kind="grave" why={why}>{say('sent-retract-do')}</Button>}
    </form>
  )

  function submit(): void {
    const said = tidy(reason)
    setMissing(said === '')
    if (said === '' || why !== undefined || progress === 'busy') return
    void run(() => member.perform('retract-conflict', { demand: demand.id, id, reason: said }))
  }
}
