// The short form "or other" in a type: one more choice in the list, and a question for what it is, as the short form in a type asks for.
import { nothingSaid, type Choice, type List, type Question, type Words } from '../form.ts'
import type { Spoken } from './languages.ts'

/** The words of "Other" and "Which?" by the tag of a language, which are handed in: no text for people is written here. */
export type Wording = (code: string | null) => { readonly other: string; readonly specify: string }

export const otherName = 'other'

export function otherFor(question: Question, spoken: Spoken, wording: Wording): Question {
  return {
    ...question, type: 'text', typed: 'text', list: null, name: `${question.name}_other`,
    said: { ...nothingSaid, label: wordsFor(spoken, (code) => wording(code).specify) },
    relevant: `selected(../${question.name}, '${otherName}')`, filter: null, constraint: null, required: null, readOnly: null,
    calculation: null, default: '', constraintMessage: {}, requiredMessage: {}, parameters: {}, appearance: [],
  }
}

/** Lists of which a question asked for another one get it, unless they have it. */
export function withOther(lists: readonly List[], asked: ReadonlySet<string>, spoken: Spoken, wording: Wording): readonly List[] {
  return lists.map((list) => {
    if (!asked.has(list.name) || list.choices.some(({ name }) => name === otherName)) return list
    const label = wordsFor(spoken, (code) => wording(code).other)
    const other: Choice = { name: otherName, said: { ...nothingSaid, label }, more: {}, row: 0 }
    return { ...list, choices: [...list.choices, other] }
  })
}

function wordsFor({ languages }: Spoken, say: (code: string | null) => string): Words {
  if (languages.length === 0) return { '': say(null) }
  return Object.fromEntries(languages.map(({ name, code }) => [name, say(code)]))
}
