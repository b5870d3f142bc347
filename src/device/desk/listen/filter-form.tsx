// Finding voices: words, the answer to one question, a theme, only what is unread.
import { SelectField, TextField } from '#ui/field.tsx'
import type { Round } from '#domain/round.ts'
import { plainText } from '../texts.ts'
import { useLanguage, useSay } from '../words.tsx'
import type { Filter } from './filter.ts'
import { chooses } from './round-draft.ts'

type Props = {
  readonly filter: Filter; readonly round: Round; readonly themes: readonly string[]; readonly onFilter: (filter: Filter) => void
}

export function FilterForm({ filter, round, themes, onFilter }: Props) {
  const say = useSay('listening')
  const { lang } = useLanguage()
  const set = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
  const choosing = round.questions.filter(chooses)
  const question = choosing.find(({ id }) => id === filter.question)
  const named = (id: string, label: Round['title']) => ({ value: id, label: plainText(label, lang) })
  return (
    <search class="filter">
      <h2 class="small">{say('filter')}</h2>
      <TextField id="find-words" type="search" label={say('search')} value={filter.words} onText={(words) => set({ words })} />
      {choosing.length > 0 && (
        <SelectField
          id="find-question" label={say('by-question')} value={filter.question}
          options={[{ value: '', label: say('any-question') }, ...choosing.map(({ id, label }) => named(id, label))]}
          onChoose={(id) => set({ question: id, choice: '' })}
        />
      )}
      {question && (
        <SelectField
          id="find-answer" label={say('by-answer')} value={filter.choice}
          options={[{ value: '', label: say('any-answer') }, ...question.choices.map(({ id, label }) => named(id, label))]}
          onChoose={(choice) => set({ choice })}
        />
      )}
      {themes.length > 0 && (
        <SelectField
          id="find-theme" label={say('by-theme')} value={filter.theme}
          options={[{ value: '', label: say('any-theme') }, ...themes.map((theme) => ({ value: theme, label: theme }))]}
          onChoose={(theme) => set({ theme })}
        />
      )}
      <label class="choice">
        <input type="checkbox" checked={filter.unread} onChange={() => set({ unread: !filter.unread })} /><span>{say('only-unread')}</span>
      </label>
    </search>
  )
}
