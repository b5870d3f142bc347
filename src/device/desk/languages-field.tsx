// Choosing languages: the nearest ones at once, all others that are used most behind one press, and any other by its sign.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { TextField } from '#ui/field.tsx'
import { languages } from '#words/languages.ts'
import { isLanguageTag, languageName, usualLanguages } from './language-names.ts'
import { useLanguage, useSay } from './words.tsx'

type Props = {
  readonly id: string
  readonly label: string
  readonly problem?: string | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

export function LanguagesField({ id, label, problem, chosen, onChoose }: Props) {
  const say = useSay('opening')
  const { lang } = useLanguage()
  // What is at hand stays where it is while somebody ticks; what she adds from behind joins it.
  const near = [...new Set([...languages, ...chosen])]
  const far = usualLanguages.filter((tag) => !near.includes(tag))
  const named = (tags: readonly string[]) => tags.map((tag) => ({ value: tag, label: languageName(tag, lang) }))
  const sorted = named(far).toSorted((a, b) => a.label.localeCompare(b.label, lang))
  const parts = { several: true, chosen, onChoose }
  return (
    <div class="languages-field">
      <Choices {...parts} id={id} label={label} problem={problem} choices={named(near)} />
      <details>
        <summary>{say('more-languages')}</summary>
        <Choices {...parts} id={`${id}-more`} label={say('more-languages')} choices={sorted} />
        <AddLanguage id={`${id}-other`} onAdd={(tag) => onChoose([...new Set([...chosen, tag])])} />
      </details>
    </div>
  )
}

function AddLanguage({ id, onAdd }: { readonly id: string; readonly onAdd: (tag: string) => void }) {
  const say = useSay('opening')
  const [other, setOther] = useState('')
  const [problem, setProblem] = useState<string>()
  return (
    <div class="row end">
      <TextField
        id={id} label={say('other-language')} hint={say('other-language-hint')} problem={problem} value={other} onText={setOther}
      />
      <Button kind="quiet" onPress={add}>{say('add-language')}</Button>
    </div>
  )

  function add(): void {
    const tag = other.trim()
    setProblem(isLanguageTag(tag) ? undefined : say('language-unknown'))
    if (!isLanguageTag(tag)) return
    onAdd(tag)
    setOther('')
  }
}
