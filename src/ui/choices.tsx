// Choices: one or several of a list, each a target large enough for a thumb.
import { Notes, wiringOf, type Asking } from './field.tsx'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

type Props = Asking & {
  readonly several: boolean
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

export function Choices({ id, label, hint, problem, several, choices, chosen, onChoose }: Props) {
  const { 'aria-describedby': notes } = wiringOf({ id, label, hint, problem })
  return (
    <fieldset class={problem ? 'field choices has-problem' : 'field choices'} id={id} tabIndex={-1} aria-describedby={notes}>
      <legend>{label}</legend>
      <Notes id={id} hint={hint} problem={problem} />
      {choices.map((choice) => (
        <label key={choice.value} class="choice" lang={choice.lang} dir={choice.dir}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={() => onChoose(several ? toggled(chosen, choice.value) : [choice.value])}
          />
          <span>{choice.label}{choice.hint && <small>{choice.hint}</small>}</span>
        </label>
      ))}
    </fieldset>
  )
}

function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
}
