// Whether a text is an answer to a question of its type, and how it is kept.
import { chosenIn } from '../expression/functions/choices.ts'
import { dayText, isDayText, isMomentText, isTimeText, momentText } from '../expression/time.ts'
import { toAnswer, type Value } from '../expression/value.ts'
import { askedTypes, type Question } from '../form.ts'
import { rangeOf } from '../range.ts'
import type { Sitting } from './settle.ts'
import type { Node } from './tree.ts'

export const answerRefusals = [
  'answer-too-long', 'answer-not-whole-number', 'answer-not-number', 'answer-not-in-range', 'answer-not-day', 'answer-not-time',
  'answer-not-moment', 'answer-not-choice', 'answer-not-place', 'answer-not-file', 'not-asked',
] as const
export type AnswerRefusal = (typeof answerRefusals)[number]

const longestAnswer = 20_000

type Choices = ReadonlyMap<string, unknown> | undefined

/** Null for what may stand. Constraints and choice filters are no matter here: an answer may have to wait for another to be changed. */
export function answerRefusal({ ready }: Sitting, { shape }: Node, text: string): AnswerRefusal | null {
  const question = shape.part as Question
  if (!isAsked(question)) return 'not-asked'
  return refusalOf(question, question.list === null ? undefined : ready.choices.get(question.list), text)
}

export function isAsked({ type }: Question): boolean {
  return (askedTypes as readonly string[]).includes(type) || type === 'hidden'
}

export function refusalOf({ type, parameters }: Question, choices: Choices, text: string): AnswerRefusal | null {
  if (text.length > longestAnswer) return 'answer-too-long'
  if (text.trim() === '') return null
  const chosen = chosenIn(text)
  switch (type) {
    // Nine digits, as all programs that read these forms can hold.
    case 'integer': return /^\s*-?\d{1,9}\s*$/.test(text) ? null : 'answer-not-whole-number'
    case 'decimal': return /^\s*-?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})\s*$/.test(text) ? null : 'answer-not-number'
    case 'range': return isInRange(parameters, text) ? null : 'answer-not-in-range'
    case 'date': return isDayText(text.trim()) ? null : 'answer-not-day'
    case 'time': return isTimeText(text.trim()) ? null : 'answer-not-time'
    case 'dateTime': return isMomentText(text.trim()) ? null : 'answer-not-moment'
    case 'select_one': return chosen.length === 1 && areChoices(chosen, choices) ? null : 'answer-not-choice'
    case 'select_multiple': case 'rank': return areChoices(chosen, choices) ? null : 'answer-not-choice'
    case 'acknowledge': return text.trim() === 'OK' ? null : 'answer-not-choice'
    case 'geopoint': return isPlace(text) ? null : 'answer-not-place'
    case 'audio': case 'image': case 'video': case 'file': return /^[\p{L}\p{N}_. -]{1,200}$/u.test(text) ? null : 'answer-not-file'
    default: return null
  }
}

function areChoices(some: readonly string[], choices: Choices): boolean {
  return new Set(some).size === some.length && some.every((choice) => choices?.has(choice))
}

/** What came out of an expression, as an answer to a question of its type: a number of days as the day that it is. */
export function workedOutAnswer(value: Value, type: Question['type'], now: string): string {
  if (typeof value !== 'number' || Number.isNaN(value)) return toAnswer(value)
  if (type === 'date') return dayText(value)
  if (type === 'dateTime') return momentText(value, now)
  return toAnswer(type === 'integer' ? Math.trunc(value) : value)
}

export function tidiedAnswer(question: Question, text: string): string {
  if (['text', 'barcode', 'hidden', 'file', 'image', 'audio', 'video'].includes(question.type)) return text.trim() === '' ? '' : text
  if (question.type === 'geopoint') return roundedPlace(text)
  return question.type === 'select_multiple' || question.type === 'rank' ? chosenIn(text).join(' ') : text.trim()
}

/** To about a kilometre: a town and never a house. Neither how high it is nor how exact is kept. */
function roundedPlace(text: string): string {
  const [latitude, longitude] = text.trim().split(/\s+/).map(Number)
  return latitude === undefined || longitude === undefined || text.trim() === '' ? '' : `${latitude.toFixed(2)} ${longitude.toFixed(2)} 0 0`
}

function isInRange(parameters: Question['parameters'], text: string): boolean {
  const { start, end, step } = rangeOf({ parameters })
  if (!/^\s*-?\d{1,12}(\.\d{1,12})?\s*$/.test(text)) return false
  const steps = (Number(text) - start) / step
  return Number(text) >= Math.min(start, end) && Number(text) <= Math.max(start, end) && Math.abs(steps - Math.round(steps)) < 1e-6
}

/** Latitude, longitude, and where they are known the height and how exact it is, in metres. */
function isPlace(text: string): boolean {
  const numbers = text.trim().split(/\s+/)
  if (numbers.length < 2 || numbers.length > 4 || numbers.some((number) => !/^-?\d{1,6}(\.\d{1,12})?$/.test(number))) return false
  return Math.abs(Number(numbers[0])) <= 90 && Math.abs(Number(numbers[1])) <= 180
}
