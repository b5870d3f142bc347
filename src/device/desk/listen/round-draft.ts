// A round while it is being written: its questions with ids of their own, and what is still missing before it can be opened. Pure.
import { addDays, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { missingTexts, type Choice, type Question, type QuestionType, type Round } from '#domain/round.ts'
import { openableRound } from '#domain/round-rules.ts'
import { tidyTexts } from '../texts.ts'

const usualDays = 60

type Start = {
  readonly round: Id; readonly code: string; readonly team: Id; readonly today: Day
  readonly languages: readonly string[]; readonly who: Round['who']; readonly where: Round['where']
}

export function emptyRound({ round, code, team, today, languages, who, where }: Start): Round {
  const until = addDays(today, usualDays)
  return { round, code, team, title: {}, who, where, languages, consent: {}, questions: [emptyQuestion([])], until }
}

export function emptyQuestion(beside: readonly Question[]): Question {
  return { id: freshId('q', beside), type: 'story', label: {}, hint: {}, choices: [] }
}

/** Choices stay while the way of answering is changed back and forth; two are there from the first. */
export function retyped(question: Question, type: QuestionType): Question {
  const choosing = type === 'one' || type === 'several'
  const first = question.choices.length >= 2 ? question.choices : [emptyChoice([]), { id: 'c2', label: {} }]
  return { ...question, type, choices: choosing ? first : question.choices }
}

export function emptyChoice(beside: readonly Choice[]): Choice {
  return { id: freshId('c', beside), label: {} }
}

/** As it is sealed into an act: texts tidy and in its languages only, choices only where there is something to choose. */
export function tidied(draft: Round): Round {
  const texts = (of: Round['title']) => tidyTexts(of, draft.languages)
  const questions = draft.questions.map((question) => ({
    ...question, label: texts(question.label), hint: texts(question.hint),
    choices: chooses(question) ? question.choices.map(({ id, label }) => ({ id, label: texts(label) })) : [],
  }))
  const { title, who, where, consent } = draft
  return { ...draft, title: texts(title), who: texts(who), where: texts(where), consent: texts(consent), questions }
}

/** The same as the body of an act. */
export function bodyOf(round: Round) {
  const questions = round.questions.map((question) => ({ ...question, choices: [...question.choices] }))
  return { ...round, languages: [...round.languages], questions }
}

export type Missing =
  | { readonly is: 'text'; readonly what: 'title' | 'who' | 'where' | 'consent'; readonly lang: string }
  | { readonly is: 'question'; readonly n: number; readonly id: string; readonly lang: string }
  | { readonly is: 'languages' | 'questions' }
  | { readonly is: 'refused'; readonly code: string }

/** Everything that stands between a draft and an open round, to be shown all at once. */
export function missingIn(round: Round, today: Day): readonly Missing[] {
  if (round.languages.length === 0) return [{ is: 'languages' }]
  if (round.questions.length === 0) return [{ is: 'questions' }]
  const texts = missingTexts(round).map(({ what, lang, question }): Missing => (
    what === 'question'
      ? { is: 'question', n: round.questions.findIndex(({ id }) => id === question) + 1, id: question!, lang }
      : { is: 'text', what, lang }))
  if (texts.length > 0) return texts
  const openable = openableRound(round, today)
  return openable.ok ? [] : [{ is: 'refused', code: openable.refusal }]
}

export function chooses({ type }: Question): boolean {
  return type === 'one' || type === 'several'
}

/** Moves one of a list a place earlier (-1) or later (1); at the ends nothing happens. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const there = at + by
  if (there < 0 || there >= list.length) return list
  const copy = [...list]
  copy[at] = list[there]!
  copy[there] = list[at]!
  return copy
}

/** Ids are short and never used twice in one round: what an answer points to stays what it is. */
function freshId(letter: string, beside: readonly { readonly id: string }[]): string {
  let n = beside.length + 1
  while (beside.some(({ id }) => id === `${letter}${n}`)) n += 1
  return `${letter}${n}`
}
