// One question of a round while it is written: how it is answered, its text and hint in every language, its choices.
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import { questionTypes, type Question, type QuestionType } from '#domain/round.ts'
import { TextsField } from '../texts-field.tsx'
import { useSay } from '../words.tsx'
import { chooses, emptyChoice, retyped } from './round-draft.ts'

type Props = {
  readonly question: Question
  /** Its place among the questions, from 1. */
  readonly n: number
  readonly of: number
  readonly languages: readonly string[]
  readonly onChange: (question: Question) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

export function QuestionEditor({ question, n, of, languages, onChange, onMove, onRemove }: Props) {
  const say = useSay('listening')
  const id = `question-${question.id}`
  const types = questionTypes.map((type) => ({ value: type, label: say(`type-${type}`) }))
  return (
    <section class="card" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('question-n', { n })}</h3>
      <SelectField
        id={`${id}-type`} label={say('question-type')} value={question.type} options={types}
        onChoose={(type) => onChange(retyped(question, type as QuestionType))}
      />
      <TextsField
        id={`${id}-label`} label={say('question-text')} languages={languages} texts={question.label} most={600} rows={2}
        onTexts={(label) => onChange({ ...question, label })}
      />
      <TextsField
        id={`${id}-hint`} label={say('question-hint')} languages={languages} texts={question.hint} most={600}
        onTexts={(hint) => onChange({ ...question, hint })}
      />
      {chooses(question) && <ChoicesEditor {...{ question, languages, onChange }} />}
      <div class="row">
        {of > 1 && <Button kind="quiet" onPress={() => onMove(-1)}>{say('earlier')}</Button>}
        {of > 1 && <Button kind="quiet" onPress={() => onMove(1)}>{say('later')}</Button>}
        <Button kind="quiet" onPress={onRemove}>{say('remove-question')}</Button>
      </div>
    </section>
  )
}

function ChoicesEditor({ question, languages, onChange }: Pick<Props, 'question' | 'languages' | 'onChange'>) {
  const say = useSay('listening')
  const { choices } = question
  return (
    <div class="choices-editor">
      {choices.map((choice, at) => (
        <div key={choice.id} class="row end">
          <TextsField
            id={`question-${question.id}-${choice.id}`} label={say('choice-n', { n: at + 1 })} languages={languages} texts={choice.label}
            most={300} onTexts={(label) => onChange({ ...question, choices: choices.with(at, { ...choice, label }) })}
          />
          {choices.length > 2 && (
            <Button kind="quiet" onPress={() => onChange({ ...question, choices: choices.toSpliced(at, 1) })}>
              {say('remove-choice', { n: at + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button kind="quiet" onPress={() => onChange({ ...question, choices: [...choices, emptyChoice(choices)] })}>
        {say('add-choice')}
      </Button>
    </div>
  )
}
