// Words of a list that nobody knows: what a response means, and who is meant by a name. The person says it; nothing is guessed.
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/field.tsx'
import type { Id } from '#values/id.ts'
import { folded } from '#domain/importing/folded.ts'
import type { Problem } from '#domain/importing/plan.ts'
import { responses, type Response } from '#domain/importing/responses.ts'
import { useDemanding } from '../words.ts'
import type { DeskRecord } from '../with-waiting.ts'
import type { ListForm } from './list-form.ts'

type Props = {
  readonly record: DeskRecord; readonly form: ListForm; readonly problems: readonly Problem[]
  readonly change: (form: ListForm) => void; readonly onTry: (form: ListForm) => void
}

const most = 40

export function UnknownWords({ record, form, problems, change, onTry }: Props) {
  const say = useDemanding()
  const [said, meant] = [wordsIn(problems, 'response-unknown'), wordsIn(problems, 'addressee-unknown')]
  if (said.length + meant.length === 0) return null
  const none = { value: '', label: say('choose') }
  const authorities = record.authorities.map(({ id, name, place, lang }) => ({ value: id as string, label: `${place}: ${name}`, lang }))
  return (
    <fieldset class="field" id="unknown-words">
      <legend>{say('words-unknown')}</legend>
      <p class="hint">{say('words-unknown-hint')}</p>
      {said.map((word, at) => (
        <SelectField
          key={word} id={`response-${at}`} label={word} value={form.responses.get(folded(word)) ?? ''}
          options={[none, ...responses.map((one) => ({ value: one, label: say(`means-${one}`) }))]}
          onChoose={(one) => change({ ...form, responses: chosen(form.responses, word, one as Response | '') })}
        />
      ))}
      {meant.map((word, at) => (
        <SelectField
          key={word} id={`meant-${at}`} label={word} value={form.addressees.get(folded(word)) ?? ''} options={[none, ...authorities]}
          onChoose={(id) => change({ ...form, addressees: chosen(form.addressees, word, id as Id | '') })}
        />
      ))}
      <Button id="try-again" kind="quiet" onPress={() => onTry(form)}>{say('try-it')}</Button>
    </fieldset>
  )
}

function wordsIn(problems: readonly Problem[], why: Problem['why']): readonly string[] {
  const words = new Map(problems.filter((one) => one.why === why && one.what !== '').map(({ what }) => [folded(what), what]))
  return [...words.values()].slice(0, most)
}

function chosen<T extends string>(before: ReadonlyMap<string, T>, word: string, value: T | ''): ReadonlyMap<string, T> {
  const after = new Map(before)
  if (value === '') after.delete(folded(word))
  else after.set(folded(word), value)
  return after
}
