// A date in three fields, of which only the year is needed: people remember a month, or a year.
import { Notes, wiringOf } from '#ui/field.tsx'
import type { Typed } from './typed-answer.ts'
import type { Words } from './words.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly problem: string | undefined
  readonly say: Words
  /** Year, month, day. */
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
}

const parts = [{ name: 'day', at: 2, most: 2 }, { name: 'month', at: 1, most: 2 }, { name: 'year', at: 0, most: 4 }] as const

export function AskDate({ id, label, hint, problem, say, typed, onTyped }: Props) {
  const { 'aria-describedby': notes, 'aria-invalid': isWrong } = wiringOf({ id, label, hint, problem })
  const whole = [0, 1, 2].map((at) => typed[at] ?? '')
  return (
    <fieldset class={problem ? 'field date has-problem' : 'field date'} id={id} tabIndex={-1} aria-describedby={notes}>
      <legend>{label}</legend>
      <Notes id={id} hint={hint} problem={problem} />
      <div class="parts">
        {parts.map(({ name, at, most }) => (
          <label key={name} class={name}>
            <span>{say(name)}</span>
            <input
              inputMode="numeric" autocomplete="off" maxLength={most} aria-invalid={isWrong} value={whole[at]}
              onInput={(event) => onTyped(whole.with(at, event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
