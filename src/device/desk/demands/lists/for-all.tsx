// What holds for all lines of a list, where a line says nothing itself.
import { Choices } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import type { Order } from '#domain/importing/typed-day.ts'
import { useDemanding } from '../words.ts'
import type { StepProps } from './plan-step.tsx'

const orders: readonly Order[] = ['unknown', 'day-first', 'month-first']

export function ForAll({ record, form, change }: StepProps) {
  const say = useDemanding()
  const none = { value: '', label: say('choose') }
  const authorities = record.authorities.map(({ id, name, place, lang }) => ({ value: id as string, label: `${place}: ${name}`, lang }))
  const demands = record.demands.map(({ demand: { id, code, title } }) =>
    ({ value: id as string, label: `${code} ${title.text}`.slice(0, 90), lang: title.lang }))
  const isNew = form.kind === 'raised' || form.kind === 'recommended'
  return (
    <fieldset class="field" id="for-all">
      <legend>{say('for-all')}</legend>
      <p class="hint">{say('for-all-hint')}</p>
      {!isNew && form.kind !== '' && (
        <SelectField
          id="list-demand" label={say('list-demand')} value={form.demand} options={[none, ...demands]}
          onChoose={(demand) => change({ ...form, demand: demand as Id | '' })}
        />
      )}
      <SelectField
        id="list-addressee" label={say('list-addressee')} hint={say('list-addressee-hint')} value={form.addressee}
        options={[none, ...authorities.toSorted((a, b) => a.label.localeCompare(b.label))]}
        onChoose={(addressee) => change({ ...form, addressee: addressee as Id | '' })}
      />
      <TextField id="list-raiser" label={say('list-raiser')} value={form.raiser} most={200} onText={
        (raiser) => change({ ...form, raiser })} />
      <TextField id="list-date" label={say('list-date')} value={form.date} most={10} onText={(date) => change({ ...form, date })} />
      <TextField id="list-answered" label={say('list-answered')} value={form.answered} most={10} onText={
        (answered) => change({ ...form, answered })} />
      <TextField id="list-lang" label={say('list-lang')} value={form.lang} most={12} onText={
        (lang) => change({ ...form, lang: lang.trim() })} />
      <Choices
        id="order" label={say('order')} several={false} choices={orders.map((order) => ({ value: order, label: say(`order-${order}`) }))}
        chosen={[form.order]} onChoose={([order]) => change({ ...form, order: order as Order })}
      />
    </fieldset>
  )
}
