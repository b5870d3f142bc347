// A sum that is asked for, offered or set: how much, in which money, and for how long.
import { Notes, SelectField, TextField } from '#ui/field.tsx'
import { units } from '#domain/event.ts'
import type { FormProps } from './form-props.ts'
import { useDemanding } from './words.ts'

export function SumField({ form: { sum }, set, problem }: Pick<FormProps, 'form' | 'set' | 'problem'>) {
  const say = useDemanding()
  const wrong = problem('sum')
  const change = (part: Partial<typeof sum>) => set({ sum: { ...sum, ...part } })
  const notes = ['sum-hint', wrong && 'sum-problem'].filter((note) => note).join(' ')
  return (
    <fieldset class={wrong ? 'field has-problem' : 'field'} id="sum" tabIndex={-1} aria-describedby={notes}>
      <legend>{say('sum')}</legend>
      <Notes id="sum" hint={say('sum-hint')} problem={wrong} />
      <TextField id="sum-amount" label={say('sum-amount')} value={sum.amount} most={24} onText={(amount) => change({ amount })} />
      <TextField
        id="sum-currency" label={say('sum-currency')} hint={say('sum-currency-hint')} value={sum.currency} most={3}
        onText={(currency) => change({ currency })}
      />
      <SelectField
        id="sum-unit" label={say('sum-unit')} value={sum.unit} options={units.map((unit) => ({ value: unit, label: say(`sum-${unit}`) }))}
        onChoose={(unit) => change({ unit: unit as typeof sum.unit })}
      />
    </fieldset>
  )
}
