// A date in three fields, as much of it as is known, with the two days that are wanted most one tap away.
import { addDays } from '#values/day.ts'
import { Button } from '#ui/button.tsx'
import { Notes } from '#ui/field.tsx'
import { months as english } from '#words/en/dates.ts'
import { months as indonesian } from '#words/id/dates.ts'
import { months as tagalog } from '#words/tl/dates.ts'
import { useMember } from '../member.tsx'
import { useLanguage } from '../words.tsx'
import { typedDay, type TypedDate } from './typed-date.ts'
import { useDemanding } from './words.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly value: TypedDate
  readonly onDate: (value: TypedDate) => void
  /** Offers today and yesterday. */
  readonly quick?: boolean
}

const months = { en: english, id: indonesian, tl: tagalog }

export function DateFields({ id, label, hint, problem, value, onDate, quick = false }: Props) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter((note) => note).join(' ')
  return (
    <fieldset class={problem ? 'field date has-problem' : 'field date'} id={id} tabIndex={-1} aria-describedby={notes || undefined}>
      <legend>{label}</legend>
      <Notes id={id} hint={hint} problem={problem} />
      <div class="row">
        <Part id={`${id}-day`} label={say('date-day')} letters={2} value={value.day} onText={(day) => onDate({ ...value, day })} />
        <label class="part">
          <span>{say('date-month')}</span>
          <select id={`${id}-month`} value={value.month} onChange={(event) => onDate({ ...value, month: event.currentTarget.value })}>
            <option value="">–</option>
            {months[lang].map((name, at) => <option key={name} value={String(at + 1)}>{name}</option>)}
          </select>
        </label>
        <Part id={`${id}-year`} label={say('date-year')} letters={4} value={value.year} onText={(year) => onDate({ ...value, year })} />
      </div>
      {quick && <Quick id={id} onDate={onDate} />}
    </fieldset>
  )
}

type PartProps = {
  readonly id: string; readonly label: string; readonly letters: number; readonly value: string; readonly onText: (text: string) => void
}

function Part({ id, label, letters, value, onText }: PartProps) {
  return (
    <label class="part">
      <span>{label}</span>
      <input
        id={id} type="text" inputMode="numeric" autocomplete="off" size={letters} maxLength={letters} value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  )
}

function Quick({ id, onDate }: Pick<Props, 'id' | 'onDate'>) {
  const say = useDemanding()
  const { today } = useMember().followed
  return (
    <div class="row">
      <Button id={`${id}-today`} kind="quiet" onPress={() => onDate(typedDay(today))}>{say('today')}</Button>
      <Button id={`${id}-yesterday`} kind="quiet" onPress={() => onDate(typedDay(addDays(today, -1)))}>{say('yesterday')}</Button>
    </div>
  )
}
