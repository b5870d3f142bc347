// What the public may read about an organisation: asked when it is opened, and changed later by a steward.
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type Problem } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import type { BodyOf } from '#wire/act.ts'
import { LanguagesField } from '../languages-field.tsx'
import { TextsField } from '../texts-field.tsx'
import { tidy, tidyTexts } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'

export type Description = BodyOf<'describe-organisation'>
type Props = {
  readonly first: Description | null
  readonly button: string
  /** What else is asked in this form, and what is wrong with it. */
  readonly more?: ComponentChildren
  readonly problemsBeside?: () => readonly Problem[]
  readonly onDone: (description: Description) => void
}

export function AboutForm({ first, button, more, problemsBeside = () => [], onDone }: Props) {
  const say = useSay('opening')
  const desk = useSay('desk')
  const { lang } = useLanguage()
  const [draft, setDraft] = useState<Description>(first ?? empty(lang))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const problem = (field: string) => problems.find((one) => one.field === field)?.text
  const set = (part: Partial<Description>) => setDraft((before) => ({ ...before, ...part }))
  const texts = { languages: draft.languages, rows: 3 }
  return (
    <form onSubmit={submit}>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      <TextField id="name" label={say('name')} problem={problem('name')} value={draft.name} most={120} onText={(name) => set({ name })} />
      <TextField
        id="place" label={say('place')} hint={say('place-hint')} problem={problem('place')} value={draft.place} most={120}
        onText={(place) => set({ place })}
      />
      <LanguagesField
        id="languages" label={say('languages')} problem={problem('languages')} chosen={draft.languages}
        onChoose={(languages) => set({ languages: [...languages] })}
      />
      <TextsField
        {...texts} id="about" label={say('about')} problem={problem('about')} texts={draft.about} most={2_000}
        onTexts={(about) => set({ about })}
      />
      <TextsField
        {...texts} id="in-person" label={say('in-person')} hint={say('in-person-hint')} texts={draft.inPerson} most={400}
        onTexts={(inPerson) => set({ inPerson })}
      />
      <TextField
        id="contact" label={say('contact')} hint={say('contact-hint')} value={draft.contact} most={400}
        onText={(contact) => set({ contact })}
      />
      <p class="small">{say('public-note')}</p>
      {more}
      <Button type="submit">{button}</Button>
    </form>
  )

  function submit(event: { preventDefault: () => void }): void {
    event.preventDefault()
    const description = tidied(draft)
    const found = [...missingIn(description, say), ...problemsBeside()]
    setProblems(found)
    if (found.length === 0) onDone(description)
  }
}

function empty(lang: string): Description {
  return { name: '', place: '', languages: [lang], about: {}, inPerson: {}, contact: '', website: null }
}

function tidied(draft: Description): Description {
  const texts = { about: tidyTexts(draft.about, draft.languages), inPerson: tidyTexts(draft.inPerson, draft.languages) }
  return { ...draft, ...texts, name: tidy(draft.name), place: tidy(draft.place), contact: tidy(draft.contact) }
}

function missingIn(description: Description, say: ReturnType<typeof useSay<'opening'>>): readonly Problem[] {
  const missing = [
    description.name === '' && { field: 'name', text: say('name-missing') },
    description.place === '' && { field: 'place', text: say('place-missing') },
    description.languages.length === 0 && { field: 'languages', text: say('languages-missing') },
    Object.keys(description.about).length === 0 && { field: 'about', text: say('about-missing') },
  ]
  return missing.filter((one) => one !== false)
}
