// What somebody asks for: the words of a question, each once, and no more than can be looked up in a moment.
import { wordsIn } from './words-in.ts'

export const longestQuestion = 200
export const mostWords = 12

/** The question as it is shown again and looked up: one line, no longer than anybody types. */
export function questionIn(typed: string): string {
  const line = typed.slice(0, 2 * longestQuestion).toWellFormed().replace(/[\s\p{Cc}\ufffd]+/gu, ' ').trim()
  return Array.from(line).slice(0, longestQuestion).join('').trim()
}

export function wordsAsked(question: string): readonly string[] {
  return [...new Set(wordsIn(question).map(({ word }) => word))].slice(0, mostWords)
}
