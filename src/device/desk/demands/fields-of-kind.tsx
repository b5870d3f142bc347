// The fields that only some kinds of event have: how a demand was brought, a deadline, since when in force, the count, what replaces it.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import type { Count } from '#domain/event.ts'
import { countedIn, fewestShown, outcomeOf } from '#domain/verdict.ts'
import { DateFields } from './date-fields.tsx'
import { countIn } from './event-form.ts'
import { FindDemands } from './find-demands.tsx'
import type { FormProps } from './form-props.ts'
import type { DeskRecord, OnDesk } from './with-waiting.ts'
import { useDemanding, useFold } from './words.ts'

export function FieldsOfKind(props: FormProps) {
  switch (props.form.kind) {
    case 'demand': return <Brought {...props} />
    case 'commitment': return <Deadline {...props} />
    case 'law': case 'court': case 'implementation': return <InForce {...props} />
    case 'verdict': return <Counted {...props} />
    case 'closing': return props.form.effect === 'replaced' ? <ReplacedBy {...props} /> : null
    default: return null
  }
}

function Brought({ form, set, problem, record, kept }: FormProps) {
  const say = useDemanding()
  const ways = (['handed-over', 'sent', 'said-in-public'] as const).map((way) => ({ value: way, label: say(`brought-${way}`) }))
  const whom = kept.demand.addressees.map((id) => ({ value: id, label: record.authorities.find((one) => one.id === id)?.name ?? '' }))
  return (
    <>
      <Choices
        id="how" label={say('brought')} hint={say('brought-hint')} problem={problem('how')} several={false} choices={ways}
        chosen={form.how === '' ? [] : [form.how]} onChoose={([how]) => set({ how: (how ?? '') as typeof form.how })}
      />
      {form.how !== '' && (
        <Choices
          id="to" label={say('brought-to')} several choices={whom} chosen={form.to} onChoose={(to) => set({ to: to as typeof form.to })}
        />
      )}
      <TextField id="where" label={say('brought-where')} value={form.where} most={200} onText={(where) => set({ where })} />
      {form.how === 'handed-over' && (
        <TextField
          id="receivedBy" label={say('brought-received')} value={form.receivedBy} most={200}
          onText={(receivedBy) => set({ receivedBy })}
        />
      )}
    </>
  )
}

function Deadline({ form, set, problem }: FormProps) {
  const say = useDemanding()
  return (
    <DateFields
      id="deadline" label={say('deadline')} hint={say('deadline-hint')} problem={problem('deadline')} value={form.deadline}
      onDate={(deadline) => set({ deadline })}
    />
  )
}

function InForce({ form, set, problem }: FormProps) {
  const say = useDemanding()
  const isOpen = problem('inForceFrom') !== undefined || problem('inForceUntil') !== undefined
  return (
    <details class="more" open={isOpen || undefined} id="in-force">
      <summary>{say('in-force')}</summary>
      <DateFields
        id="inForceFrom" label={say('in-force-from-label')} hint={say('in-force-from-hint')} problem={problem('inForceFrom')}
        value={form.inForceFrom} onDate={(inForceFrom) => set({ inForceFrom })}
      />
      <DateFields
        id="inForceUntil" label={say('in-force-until-label')} hint={say('in-force-until-hint')} problem={problem('inForceUntil')}
        value={form.inForceUntil} onDate={(inForceUntil) => set({ inForceUntil })}
      />
    </details>
  )
}

const answers = ['met', 'partly', 'notMet', 'worse'] as const satisfies readonly (keyof Count)[]

function Counted({ form, set, problem }: FormProps) {
  const say = useDemanding()
  const wrong = problem('count')
  return (
    <fieldset
      class={wrong ? 'field has-problem' : 'field'} id="count" tabIndex={-1} aria-describedby={wrong ? 'count-problem' : 'count-hint'}
    >
      <legend>{say('count')}</legend>
      <p class="hint" id="count-hint">{say('count-hint')}</p>
      {wrong && <p class="problem" id="count-problem">{wrong}</p>}
      {answers.map((answer) => (
        <label key={answer} class="part number">
          <span>{say(`count-${answer}`)}</span>
          <input
            id={`count-${answer}`} type="text" inputMode="numeric" autocomplete="off" maxLength={7} size={6} value={form.count[answer]}
            onInput={(event) => set({ count: { ...form.count, [answer]: event.currentTarget.value } })}
          />
        </label>
      ))}
      <CountedSoFar form={form} />
    </fieldset>
  )
}

/** What these numbers come to, and how much of them a page will show. */
function CountedSoFar({ form }: Pick<FormProps, 'form'>) {
  const say = useDemanding()
  const fold = useFold()
  const count = countIn(form)
  if (count === null || countedIn(count) === 0) return null
  const counted = countedIn(count)
  return (
    <output class="line">
      {say('counted-in-all', { n: counted })} {fold(`outcome-${outcomeOf(count)}`)}.{' '}
      {counted < fewestShown && say('few-counted', { fewest: String(fewestShown) })}
    </output>
  )
}

/** Any other demand on this server, for who does not find it among those that are here. */
function FindToReplace({ record, onChoose }: { readonly record: DeskRecord; readonly onChoose: (one: OnDesk) => void }) {
  const say = useDemanding()
  const choice = (one: OnDesk) => (
    <Button id={`choose-${one.demand.code}`} kind="quiet" onPress={() => onChoose(one)}>{say('choose')}</Button>)
  return (
    <details class="more">
      <summary>{say('replaced-by-other')}</summary>
      <FindDemands id="find-other" label={say('find')} whose="all" record={record} choice={choice} />
    </details>
  )
}

function ReplacedBy({ form, set, problem, record, kept }: FormProps) {
  const say = useDemanding()
  const [found, setFound] = useState<readonly OnDesk[]>([])
  const known = new Map([...record.ours?.lines ?? [], ...record.demands, ...found].map((one) => [one.demand.id, one]))
  const others = [...known.values()].filter(({ demand }) => demand.id !== kept.demand.id)
  const options = others.map(({ demand: { id, code, title } }) => ({ value: id, label: `${code}: ${title.text}`, lang: title.lang }))
  const choose = (replacedBy: string) => set({ replacedBy: replacedBy as typeof form.replacedBy })
  return (
    <>
      <SelectField
        id="replacedBy" label={say('replaced-by-which')} problem={problem('replacedBy')} value={form.replacedBy}
        options={[{ value: '', label: say('choose') }, ...options]} onChoose={choose}
      />
      <FindToReplace record={record} onChoose={(one) => { setFound([...found, one]); choose(one.demand.id) }} />
    </>
  )
}
