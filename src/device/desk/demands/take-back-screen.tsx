// Taking back something that was put beside a page in error: it is shown no more, and the reason stays in the log.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextArea } from '#ui/field.tsx'
import { retractableCorrection, type KeptCorrection } from '#domain/correction.ts'
import { isId } from '#values/id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import { to, type Params } from '../router.tsx'
import { tidy } from '../texts.ts'
import { useRefusal, useSay } from '../words.tsx'
import { isDone } from './is-done.ts'
import { whoSent } from './sent-list.tsx'
import { written } from './told-text.tsx'
import { WithRecord } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord } from './with-waiting.ts'

export function TakeBackScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  const { demand } = params
  return (
    <WithRecord
      title={say('sent-retract-title')} above={{ href: to('demand'), text: say('title') }} needs={isId(demand) ? [demand] : []}
    >
      {(record) => {
        const sent = sentIn(record, params['correction'])
        return sent === undefined ? <p>{say('sent-gone')}</p> : <TakingBack sent={sent} />
      }}
    </WithRecord>
  )
}

function sentIn({ demands, besideAuthorities = [] }: DeskRecord, id: string | undefined): KeptCorrection | undefined {
  return [...demands.flatMap(({ corrections = [] }) => corrections), ...besideAuthorities].find((one) => one.id === id)
}

function TakingBack({ sent }: { readonly sent: KeptCorrection }) {
  const [say, desk, refusal, member] = [useDemanding(), useSay('desk'), useRefusal(), useMember()]
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { progress, run } = useOutcome()
  const may = retractableCorrection(sent, member.held.org)
  const done = isDone(progress)
  const why = member.whyNot('retract-correction') ?? (may.ok ? undefined : refusal({ code: may.refusal }))
  const problem = isMissing ? say('reason-missing') : undefined
  return (
    <form class="filling" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      {problem && <ErrorSummary title={desk('to-mend', { n: 1 })} problems={[{ field: 'reason', text: problem }]} />}
      <p><strong dir="auto">{whoSent(sent)}</strong></p>
      <blockquote {...written(sent.lang)}>{sent.text}</blockquote>
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
    void run(() => member.perform('retract-correction', { id: sent.id, about: { ...sent.about }, reason: said }))
  }
}
