// Who raises it: we ourselves, others on this server who are then asked to sign, and others by name.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { newId } from '../../vault/new-id.ts'
import { useMember } from '../member.tsx'
import { tidy } from '../texts.ts'
import type { DemandFieldProps } from './demand-fields.tsx'
import { withRaiser, type DemandForm } from './demand-form.ts'
import { useDemanding } from './words.ts'

export function RaisersField({ form, change, record, problems }: DemandFieldProps) {
  const say = useDemanding()
  const { held } = useMember()
  const problem = problems.find(({ field }) => field === 'raisers')?.text
  const take = (id: string) => change({ ...form, raisers: form.raisers.filter((one) => one.id !== id) })
  return (
    <fieldset class={problem ? 'field has-problem' : 'field'} id="raisers" tabIndex={-1}>
      <legend>{say('raisers')}</legend>
      <p class="hint">{say('raisers-hint')}</p>
      {problem && <p class="problem">{problem}</p>}
      <ul class="chosen">
        {form.raisers.map(({ id, name, organisation }) => (
          <li key={id} class="row">
            <span>
              <span dir="auto">{name}</span>{' '}
              <span class="small">
                {say(organisation === held.org ? 'raiser-we' : organisation === null ? 'raiser-by-name' : 'raiser-will-sign')}
              </span>
            </span>
            {(organisation !== held.org || form.fromPublicSources) && (
              <Button id={`raiser-${id}-away`} kind="quiet" onPress={() => take(id)}>{say('take-away')}</Button>
            )}
          </li>
        ))}
      </ul>
      <AddRaiser form={form} change={change} record={record} />
      <OnlyTold form={form} change={change} />
    </fieldset>
  )
}

type Part = Omit<DemandFieldProps, 'problems'>

function AddRaiser({ form, change, record }: Part) {
  const say = useDemanding()
  const { from } = useMember()
  const [name, setName] = useState('')
  const add = (raiser: Omit<DemandForm['raisers'][number], 'id'>) => change(withRaiser(form, { id: newId(from.chance), ...raiser }))
  const here = record.organisations.filter(({ org }) => !form.raisers.some(({ organisation }) => organisation === org))
  return (
    <>
      {here.length > 0 && (
        <SelectField
          id="add-organisation" label={say('add-organisation')} value=""
          options={[{ value: '', label: say('choose') }, ...here.map(({ org, name: called }) => ({ value: org, label: called }))]}
          onChoose={(org) => here.filter((one) => one.org === org).forEach((one) => add({ name: one.name, organisation: one.org }))}
        />
      )}
      <div class="row end">
        <TextField id="add-raiser" label={say('add-by-name')} value={name} most={200} onText={setName} />
        <Button id="add-raiser-do" kind="quiet" onPress={addByName}>{say('add')}</Button>
      </div>
    </>
  )

  function addByName(): void {
    if (tidy(name) === '') return
    add({ name: tidy(name), organisation: null })
    setName('')
  }
}

/** Who writes down what others demanded says so, and need not raise it herself. */
function OnlyTold({ form, change }: Omit<Part, 'record'>) {
  const say = useDemanding()
  const choices = [{ value: 'told', label: say('only-told'), hint: say('only-told-hint') }]
  return (
    <Choices
      id="only-told" label={say('only-told-label')} several choices={choices} chosen={form.fromPublicSources ? ['told'] : []}
      onChoose={(chosen) => change({ ...form, fromPublicSources: chosen.includes('told') })}
    />
  )
}
