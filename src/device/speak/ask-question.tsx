// One question on a screen: what is asked, a field for it, and two ways on: with an answer, or without.
import { useEffect, useState } from 'preact/hooks'
import type { Question } from '#domain/round.ts'
import { Button } from '#ui/button.tsx'
import { Choices } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field, TextArea } from '#ui/field.tsx'
import { directionOf } from '#words/languages.ts'
import { mostLetters } from '#wire/voice-content.ts'
import type { Aloud } from './aloud.tsx'
import { AskDate } from './ask-date.tsx'
import type { Recorded } from './draft.ts'
import { labelIn } from './texts.tsx'
import { answerFrom, type AnswerRefusal, type Typed } from './typed-answer.ts'
import type { Words } from './words.ts'

type Props = {
  readonly say: Words
  readonly lang: string
  readonly question: Question
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
  readonly recorded: readonly Recorded[]
  readonly onRecorded: (change: (before: readonly Recorded[]) => readonly Recorded[]) => void
  readonly onDone: () => void
}

type Mend = { readonly refusal: AnswerRefusal | null; readonly tries: number }

/** The id of the field, to which the summary leads. */
const id = 'answer'

export function AskQuestion({ say, lang, question, typed, onTyped, recorded, onRecorded, onDone }: Props) {
  const [{ refusal, tries }, mend] = useState<Mend>({ refusal: null, tries: 0 })
  const problem = refusal === null ? undefined : say(`mend-${refusal}`)
  return (
    <form noValidate autocomplete="off" onSubmit={goOn}>
      {problem && <ErrorSummary key={tries} title={say('mend-first')} problems={[{ field: id, text: problem }]} />}
      <div class="asked" lang={lang} dir={directionOf(lang)}>
        <Input {...{ say, lang, question, typed, onTyped, problem }} />
      </div>
      {question.type === 'story' && <AloudLater {...{ say, recorded, onRecorded }} />}
      <Button type="submit">{say('go-on')}</Button>
      <Button kind="quiet" onPress={skip}>{say('skip')}</Button>
    </form>
  )

  function goOn(event: Event): void {
    event.preventDefault()
    const answer = answerFrom(question, typed)
    if (answer.ok) onDone()
    else mend({ refusal: answer.refusal, tries: tries + 1 })
  }

  function skip(): void {
    onTyped([])
    onRecorded(() => [])
    onDone()
  }
}

/** Comes behind the question; until then, and without a network, the words can be typed. */
function AloudLater(props: Parameters<typeof Aloud>[0]) {
  const [Here, come] = useState<{ readonly aloud: typeof Aloud } | null>(null)
  useEffect(() => void import('./aloud.tsx').then((piece) => come({ aloud: piece.Aloud }), () => {}), [])
  return Here && <Here.aloud {...props} />
}

type InputProps = Pick<Props, 'say' | 'lang' | 'question' | 'typed' | 'onTyped'> & { readonly problem: string | undefined }

function Input({ say, lang, question, typed, onTyped, problem }: InputProps) {
  const asking = { id, label: labelIn(question.label, lang), hint: labelIn(question.hint, lang) || undefined, problem }
  const [text = ''] = typed
  const written = { ...asking, value: text, onText: (value: string) => onTyped([value]) }
  switch (question.type) {
    case 'one':
    case 'several': {
      const choices = question.choices.map((choice) => ({ value: choice.id, label: labelIn(choice.label, lang) }))
      return <Choices {...asking} several={question.type === 'several'} choices={choices} chosen={typed} onChoose={onTyped} />
    }
    case 'number': return <NumberField {...written} />
    case 'date': return <AskDate {...asking} say={say} typed={typed} onTyped={onTyped} />
    case 'text': return <TextArea {...written} rows={3} most={mostLetters.text} />
    case 'story': return <TextArea {...written} rows={9} most={mostLetters.story} />
  }
}

type Written = { readonly id: string; readonly label: string; readonly value: string; readonly onText: (value: string) => void }
type Noted = { readonly hint: string | undefined; readonly problem: string | undefined }

/** A text field with the keyboard of digits: a field of the type number would refuse the digits of half of our scripts. */
function NumberField({ value, onText, ...asking }: Written & Noted) {
  return (
    <Field {...asking}>
      {(wiring) => (
        <input
          {...wiring} class="short" inputMode="decimal" autocomplete="off" dir="auto" maxLength={40} value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
