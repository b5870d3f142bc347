// Sources disagree: what another source says otherwise about an event, put beside it in two or three fields.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/field.tsx'
import { recordableConflict } from '#domain/conflict.ts'
import type { Recorded } from '#domain/event.ts'
import { writtenDate } from '#words/dates.ts'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import { OutcomeNotice, useOutcome } from '../outcome.tsx'
import type { Params } from '../router.tsx'
import { useLanguage, useRefusal } from '../words.tsx'
import { conflictFrom, emptyConflict, problemsInConflict, sumField, type ConflictForm, type ConflictProblem } from './conflict-form.ts'
import { ConflictList, useSumWords } from './conflict-list.tsx'
import { Summary } from './demand-problems.tsx'
import { isDone } from './is-done.ts'
import { linkFrom, publisherOf } from './links.ts'
import { hereOf } from './record.tsx'
import { ToldText } from './told-text.tsx'
import { WithDemand } from './with-record.tsx'
import { useDemanding } from './words.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'

export function ConflictScreen({ params }: { readonly params: Params }) {
  const say = useDemanding()
  return (
    <WithDemand id={params['demand']} title={say('conflict-title')}>
      {(record, kept) => {
        const event = kept.events.find(({ id }) => id === params['event'])
        return event === undefined ? <p>{say('conflict-gone')}</p> : <OfEvent record={record} kept={kept} event={event} />
      }}
    </WithDemand>
  )
}

type Props = { readonly record: DeskRecord; readonly kept: OnDesk; readonly event: Recorded }

/** The form begins anew after each that was put there. */
function OfEvent(props: Props) {
  const { lang } = useLanguage()
  const [round, setRound] = useState(0)
  const { event } = props
  return (
    <>
      <p class="small">{writtenDate(lang, event.when)}: <span dir="auto">{event.actor.name}</span></p>
      <ToldText of={event} translations={event.translations} />
      <ConflictList {...props} />
      <Filling key={round} {...props} onAgain={() => setRound(round + 1)} />
    </>
  )
}

function Filling({ kept, event, onAgain }: Props & { readonly onAgain: () => void }) {
  const [say, refusal, member] = [useDemanding(), useRefusal(), useMember()]
  const { lang } = useLanguage()
  const { organisation, today } = hereOf(member)
  const [form, setForm] = useState(() => emptyConflict(lang, event))
  const [id] = useState(() => newId(member.from.chance))
  const [isTried, setTried] = useState(false)
  const { progress, run, clear } = useOutcome()
  const problems = isTried ? problemsInConflict(form) : []
  const said = conflictFrom(form, { id, event, events: kept.events, today })
  const may = said && recordableConflict(said, { demand: kept.demand, events: kept.events, conflicts: [], organisation })
  const why = member.whyNot('record-conflict') ?? (may === null || may.ok ? undefined : refusal({ code: may.refusal }))
  if (isDone(progress)) {
    return (
      <>
        <OutcomeNotice progress={progress} done={say('conflict-done')} />
        <Button id="again" kind="quiet" onPress={onAgain}>{say('conflict-again')}</Button>
      </>
    )
  }
  return (
    <form class="filling" noValidate onSubmit={(pressed) => { pressed.preventDefault(); submit() }}>
      <Summary problems={problems.map(({ field, code }) => ({ field, text: say(code) }))} />
      <p>{say('conflict-what')}</p>
      <Fields {...{ form, event, kept, problems }} set={(change) => { clear(); setForm({ ...form, ...change }) }} />
      <OutcomeNotice progress={progress} />
      <Button id="put" type="submit" why={why}>{say('conflict-do')}</Button>
      <p class="small">{say('public-at-once')}</p>
    </form>
  )

  function submit(): void {
    setTried(true)
    if (said === null || why !== undefined || progress === 'busy') return
    const { amounts, source, ...rest } = said
    // As the act wants it: its own objects, which nobody holds.
    void run(() => member.perform('record-conflict', {
      ...rest, amounts: amounts.map((sum) => ({ ...sum })), source: { ...source, date: null },
    }))
  }
}

type FieldsProps = Pick<Props, 'event' | 'kept'> & {
  readonly form: ConflictForm
  readonly set: (change: Partial<ConflictForm>) => void
  readonly problems: readonly ConflictProblem[]
}

function Fields({ form, set, event, kept, problems }: FieldsProps) {
  const say = useDemanding()
  const sum = useSumWords()
  const problem = (field: string) => problems.filter((one) => one.field === field).map(({ code }) => say(code))[0]
  const link = linkFrom(form.link)
  return (
    <>
      <TextField
        id="link" type="url" label={say('conflict-link')} problem={problem('link')} value={form.link} most={2_000}
        onText={(typed) => set({ link: typed })}
      />
      {link !== null && (
        <TextField
          id="publisher" label={say('publisher')} hint={say('publisher-hint', { name: publisherOf(link, kept.events) })}
          value={form.publisher} most={200} onText={(publisher) => set({ publisher })}
        />
      )}
      {event.amounts.map((own, at) => (
        <TextField
          key={sumField(at)} id={sumField(at)} label={say('conflict-sum', { sum: sum(own) })} problem={problem(sumField(at))}
          value={form.sums[at] ?? ''} most={24} onText={(typed) => set({ sums: form.sums.with(at, typed) })}
        />
      ))}
      <TextArea
        id="text" label={say('conflict-text')} hint={say('conflict-text-hint')} problem={problem('text')} value={form.text} lang={form.lang}
        most={600} rows={2} onText={(text) => set({ text })}
      />
    </>
  )
}
