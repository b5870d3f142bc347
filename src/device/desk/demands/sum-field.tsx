// Sums that are asked for, offered or set: how much, in which money, for how long; several where several ask, each with whose it is.
import { Button } from '#ui/button.tsx'
import { Notes, SelectField, TextField } from '#ui/field.tsx'
import { units } from '#domain/event.ts'
import { noSum, type TypedSum } from './event-form.ts'
import type { FormProps } from './form-props.ts'
import { useDemanding } from './words.ts'

/** As many as the door takes. */
const most = 12

export function SumsField({ form: { sums }, set, problem }: Pick<FormProps, 'form' | 'set' | 'problem'>) {
  const say = useDemanding()
  const wrong = problem('sums')
  const notes = ['sums-hint', wrong && 'sums-problem'].filter((note) => note).join(' ')
  return (
    <fieldset class={wrong ? 'field has-problem' : 'field'} id="sums" tabIndex={-1} aria-describedby={notes}>
      <legend>{say('sum')}</legend>
      <Notes id="sums" hint={say('sum-hint')} problem={wrong} />
      {sums.map((sum, at) => (
        <OneSum key={at} at={at} sum={sum} isOne={sums.length === 1} onSum={(next) => set({ sums: sums.with(at, next) })} />
      ))}
      {sums.length > 1 && (
        <Button id="sum-away" kind="quiet" onPress={() => set({ sums: sums.slice(0, -1) })}>{say('sum-away')}</Button>
      )}
      {sums.length < most && (
        <Button id="add-sum" kind="quiet" onPress={() => set({ sums: [...sums, noSum] })}>{say('sum-more')}</Button>
      )}
    </fieldset>
  )
}

type Props = { readonly at: number; readonly sum: TypedSum; readonly isOne: boolean; readonly onSum: (sum: TypedSum) => void }

function OneSum({ at, sum, isOne, onSum }: Props) {
  const say = useDemanding()
  const change = (part: Partial<TypedSum>) => onSum({ ...sum, ...part })
  const named = (field: string) => (at === 0 ? `sum-${field}` : `sum-${field}-${at}`)
  return (
    <>
      {!isOne && (
        <TextField
          id={named('of')} label={say('sum-of', { n: at + 1 })} hint={say('sum-of-hint')} value={sum.of} most={80}
          onText={(of) => change({ of })}
        />
      )}
      <TextField id={named('amount')} label={say('sum-amount')} value={sum.amount} most={24} onText={(amount) => change({ amount })} />
      <TextField
        id={named('currency')} label={say('sum-currency')} hint={say('sum-currency-hint')} value={sum.currency} most={3}
        onText={(currency) => change({ currency })}
      />
      <SelectField
        id={named('unit')} label={say('sum-unit')} value={sum.unit}
        options={units.map((unit) => ({ value: unit, label: say(`sum-${unit}`) }))}
        onChoose={(unit) => change({ unit: unit as TypedSum['unit'] })}
      />
    </>
  )
}
