// Fields: a label above, a hint before the field, and what is to be mended beside it; never a placeholder as a label.
import type { ComponentChildren, InputHTMLAttributes } from 'preact'

export type Asking = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is to be mended, as a sentence. */
  readonly problem?: string | undefined
}

/** What ties an input to its label, hint and problem. */
export type Wiring = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean | undefined }

type Props = Asking & { readonly children: (wiring: Wiring) => ComponentChildren }

export function Field({ id, label, hint, problem, children }: Props) {
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label for={id}>{label}</label>
      <Notes id={id} hint={hint} problem={problem} />
      {children(wiringOf({ id, label, hint, problem }))}
    </div>
  )
}

type Written = Asking & {
  readonly value: string
  readonly onText: (value: string) => void
  readonly name?: string
  readonly most?: number
  /** The language in which it is to be written, when that is not the page's. */
  readonly lang?: string
}
type TextProps = Written & {
  readonly type?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url' | 'password' | 'search'
  readonly autocomplete?: 'off' | 'name' | 'current-password' | 'new-password'
}

export function TextField({ id, label, hint, problem, value, onText, name, most, lang, type = 'text', autocomplete = 'off' }: TextProps) {
  // Preact types each kind of input apart; this is any of several.
  const written = { value, name, lang, dir: 'auto', maxLength: most, spellcheck: false }
  const own = { ...written, type, autocomplete } as InputHTMLAttributes<HTMLInputElement>
  return (
    <Field {...{ id, label, hint, problem }}>
      {(wiring) => <input {...own} {...wiring} onInput={(event) => onText(event.currentTarget.value)} />}
    </Field>
  )
}

export function TextArea({ id, label, hint, problem, value, onText, name, most, lang, rows = 4 }: Written & { readonly rows?: number }) {
  // On the field itself: of a form alone, some browsers write what is typed here to the disk to bring it back after a crash.
  const own = { value, name, lang, dir: 'auto' as const, maxLength: most, rows, autocomplete: 'off', spellcheck: false }
  return (
    <Field {...{ id, label, hint, problem }}>
      {(wiring) => <textarea {...own} {...wiring} onInput={(event) => onText(event.currentTarget.value)} />}
    </Field>
  )
}

type Option = { readonly value: string; readonly label: string; readonly lang?: string }
type SelectProps = Asking & {
  readonly value: string
  readonly options: readonly Option[]
  readonly name?: string
  readonly onChoose: (value: string) => void
}

export function SelectField({ id, label, hint, problem, value, options, name, onChoose }: SelectProps) {
  return (
    <Field {...{ id, label, hint, problem }}>
      {(wiring) => (
        <select {...wiring} name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.label}</option>)}
        </select>
      )}
    </Field>
  )
}

export function Notes({ id, hint, problem }: Pick<Asking, 'id' | 'hint' | 'problem'>) {
  return (
    <>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
      {problem && <p class="problem" id={`${id}-problem`}>{problem}</p>}
    </>
  )
}

export function wiringOf({ id, hint, problem }: Asking): Wiring {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter((note) => note)
  return { id, 'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined, 'aria-invalid': problem ? true : undefined }
}
