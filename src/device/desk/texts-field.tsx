// One text in several languages, side by side, each written in its own direction.
import { TextArea, TextField } from '#ui/field.tsx'
import type { Texts } from '#domain/round.ts'
import { languageName } from './language-names.ts'
import { useLanguage } from './words.tsx'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly languages: readonly string[]
  readonly texts: Texts
  readonly onTexts: (texts: Texts) => void
  readonly most: number
  /** Lines of the field; 1 is a field of one line. */
  readonly rows?: number
}

export function TextsField({ id, label, hint, problem, languages, texts, onTexts, most, rows = 1 }: Props) {
  const { lang } = useLanguage()
  return (
    <fieldset class={problem ? 'texts has-problem' : 'texts'} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {problem && <p class="problem">{problem}</p>}
      <div class="beside">
        {languages.map((tag) => {
          const field = {
            id: `${id}-${tag}`, label: languageName(tag, lang), value: texts[tag] ?? '', lang: tag, most,
            onText: (text: string) => onTexts({ ...texts, [tag]: text }),
          }
          return rows === 1 ? <TextField key={tag} {...field} /> : <TextArea key={tag} {...field} rows={rows} />
        })}
      </div>
    </fieldset>
  )
}
