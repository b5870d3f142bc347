// The editor of a round: everything that people will be shown, in all its languages side by side.
import { useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type Problem } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { isDay, type Day } from '#values/day.ts'
import type { Round } from '#domain/round.ts'
import { LanguagesField } from '../languages-field.tsx'
import { languageName } from '../language-names.ts'
import { useMember } from '../member.tsx'
import { TextsField } from '../texts-field.tsx'
import { useLanguage, useRefusal, useSay } from '../words.tsx'
import { QuestionEditor } from './question-editor.tsx'
import { emptyQuestion, missingIn, moved, tidied, type Missing } from './round-draft.ts'

type Props = { readonly first: Round; readonly button: string; readonly why?: string | undefined; readonly onDone: (round: Round) => void }

export function RoundForm({ first, button, why, onDone }: Props) {
  const say = useSay('listening')
  const desk = useSay('desk')
  const { followed } = useMember()
  const [draft, setDraft] = useState(first)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const toldMissing = useToldMissing()
  const set = (part: Partial<Round>) => setDraft((before) => ({ ...before, ...part }))
  const { languages, questions } = draft
  const problem = (field: string) => problems.find((one) => one.field === field)?.text
  const texts = (what: 'title' | 'who' | 'where' | 'consent') => (
    { id: what, languages, texts: draft[what], onTexts: (changed: Round['title']) => set({ [what]: changed }) })
  return (
    <form onSubmit={submit}>
      <ErrorSummary title={desk('to-mend', { n: problems.length })} problems={problems} />
      <LanguagesField
        id="round-languages" label={say('languages')} problem={problem('round-languages')} chosen={languages}
        onChoose={(chosen) => set({ languages: chosen })}
      />
      <TextsField {...texts('title')} label={say('round-name')} hint={say('round-name-hint')} most={160} />
      <TextsField {...texts('who')} label={say('who')} most={300} rows={2} />
      <TextsField {...texts('where')} label={say('where')} most={400} rows={2} />
      <TextsField {...texts('consent')} label={say('consent')} hint={say('consent-hint')} most={4_000} rows={5} />
      <TextField
        id="until" type="date" label={say('until')} problem={problem('until')} value={draft.until}
        onText={(until) => set({ until: until as Day })}
      />
      <h2>{say('questions')}</h2>
      {questions.map((question, at) => (
        <QuestionEditor
          key={question.id} question={question} n={at + 1} of={questions.length} languages={languages}
          onChange={(changed) => set({ questions: questions.with(at, changed) })}
          onMove={(by) => set({ questions: moved(questions, at, by) })}
          onRemove={() => set({ questions: questions.toSpliced(at, 1) })}
        />
      ))}
      <p><Button id="add-question" kind="quiet" onPress={addQuestion}>{say('add-question')}</Button></p>
      <p class="notice">{say('open-shows')}</p>
      <Button type="submit" why={why}>{button}</Button>
    </form>
  )

  function addQuestion(): void {
    set({ questions: [...questions, emptyQuestion(questions)] })
  }
  function submit(event: { preventDefault: () => void }): void {
    event.preventDefault()
    const round = tidied({ ...draft, until: isDay(draft.until) ? draft.until : followed.today })
    const found = missingIn(round, followed.today).map(toldMissing)
    setProblems(found)
    if (found.length === 0) onDone(round)
  }
}

const aboutDays = ['until-past', 'round-open-too-long']

function useToldMissing(): (missing: Missing) => Problem {
  const say = useSay('listening')
  const refusal = useRefusal()
  const { lang: reader } = useLanguage()
  return (missing) => {
    switch (missing.is) {
      case 'languages': return { field: 'round-languages', text: say('languages-missing') }
      case 'questions': return { field: 'add-question', text: say('no-questions') }
      case 'text': {
        const { what, lang } = missing
        return { field: `${what}-${lang}`, text: say(`missing-${what}`, { lang: languageName(lang, reader) }) }
      }
      case 'question': {
        const { n, id, lang } = missing
        return { field: `question-${id}-label-${lang}`, text: say('missing-question', { n, lang: languageName(lang, reader) }) }
      }
      case 'refused': return { field: aboutDays.includes(missing.code) ? 'until' : 'add-question', text: refusal(missing) }
    }
  }
}
