// Reads what somebody typed for one question, as people type it: digits of any script, separators of any country, part of a date.
import type { Question } from '#domain/round.ts'
import { periodOf } from '#values/day.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { plain, privately } from '#values/sealed.ts'
import { readDigits } from '#wire/digits.ts'
import { decimalFrom } from '#wire/typed-decimal.ts'
import { mostLetters, tidyText, type Answer } from '#wire/voice-content.ts'

/** One or several: ids of choices. Number, text, story: one text. Date: year, month, day, each of which may be empty. */
export type Typed = readonly string[]
export type AnswerRefusal = 'not-a-number' | 'year-missing' | 'not-a-date' | 'too-long'

/** The answer, or null where there is none; refuses what cannot be understood, so that she can mend it or leave it out. */
export function answerFrom(question: Question, typed: Typed): Result<Answer | null, AnswerRefusal> {
  switch (question.type) {
    case 'one': return ok(chosen(question, typed)[0] ?? null)
    case 'several': return ok(chosen(question, typed).length > 0 ? chosen(question, typed) : null)
    case 'number': return numberFrom(typed[0] ?? '')
    case 'date': return dateFrom(typed)
    case 'text': return textFrom(typed[0] ?? '', mostLetters.text)
    case 'story': return textFrom(typed[0] ?? '', mostLetters.story)
  }
}

function chosen(question: Question, typed: Typed) {
  return question.choices.filter(({ id }) => typed.includes(id)).map(({ id }) => privately(id))
}

function numberFrom(typed: string): Result<Answer | null, AnswerRefusal> {
  if (typed.trim() === '') return ok(null)
  const decimal = decimalFrom(typed)
  return decimal === null ? refuse('not-a-number') : ok(privately(decimal))
}

function dateFrom(typed: Typed): Result<Answer | null, AnswerRefusal> {
  const [year = '', month = '', day = ''] = typed.map((part) => readDigits(part) ?? '?')
  if (year === '' && month === '' && day === '') return ok(null)
  if (year === '') return refuse('year-missing')
  if (!/^(19|20)\d\d$/.test(year) || (day !== '' && month === '')) return refuse('not-a-date')
  const text = [year, month, day].filter((part) => part !== '').map((part) => part.padStart(2, '0')).join('-')
  return periodOf(text) ? ok(privately(text)) : refuse('not-a-date')
}

function textFrom(typed: string, most: number): Result<Answer | null, AnswerRefusal> {
  const tidy = tidyText(typed)
  if (plain(tidy) === '') return ok(null)
  return plain(tidy).length > most ? refuse('too-long') : ok(tidy)
}
