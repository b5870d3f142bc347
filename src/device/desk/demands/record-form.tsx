// The form for one event: only what its kind needs, and how the demand will stand with it before it is sent.
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { OutcomeNotice } from '../outcome.tsx'
import { useSay } from '../words.tsx'
import type { EventForm } from './event-form.ts'
import { EffectField, SourceFields, WhenField, WhoField, WordsField } from './event-fields.tsx'
import { FieldsOfKind } from './fields-of-kind.tsx'
import type { FormProps } from './form-props.ts'
import { isDone } from './is-done.ts'
import { AsksField, MoreFields } from './more-fields.tsx'
import { Preview } from './preview.tsx'
import { Recorded } from './recorded.tsx'
import { useEventForm } from './use-event-form.ts'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly first: EventForm; readonly onAgain: () => void }

export function RecordForm({ record, kept, first, onAgain }: Props) {
  const say = useDemanding()
  const desk = useSay('desk')
  const { form, set, speakers, problems, event, why, progress, submit } = useEventForm(record, kept, first)
  const problem: FormProps['problem'] = (field) => problems.find((one) => one.field === field)?.text
  if (isDone(progress)) return <Recorded record={record} kept={kept} progress={progress} onAgain={onAgain} />
  if (why !== undefined) return <Notice title={why} />
  return (
    <form class="filling" noValidate onSubmit={(submitted) => { submitted.preventDefault(); submit() }}>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      <Fields form={form} set={set} speakers={speakers} problem={problem} record={record} kept={kept} />
      {event !== null && <Preview record={record} kept={kept} event={event} />}
      <OutcomeNotice progress={progress} />
      <Button id="send" type="submit">{say(form.kind === 'verdict' ? 'propose-verdict' : 'put-on-record')}</Button>
      <p class="small">{say(form.kind === 'verdict' ? 'public-when-signed' : 'public-at-once')}</p>
    </form>
  )
}

function Fields(props: FormProps) {
  const { kind } = props.form
  const isOwnDeed = kind === 'verdict' || kind === 'closing'
  return (
    <>
      <WhoField {...props} />
      <EffectField {...props} />
      {isOwnDeed && <FieldsOfKind {...props} />}
      <WordsField {...props} />
      <WhenField {...props} />
      {!isOwnDeed && <FieldsOfKind {...props} />}
      {!isOwnDeed && <SourceFields {...props} />}
      <AsksField {...props} />
      <MoreFields {...props} />
    </>
  )
}
