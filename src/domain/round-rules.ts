// What a round must be before it is opened, and when it may still be changed.
import { addDays, type Day } from '#values/day.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { missingTexts, type Round } from './round.ts'

export type RoundRefusal =
  | 'text-missing'
  | 'choices-missing'
  | 'question-twice'
  | 'until-past'
  | 'round-open-too-long'
  | 'round-has-voices'
  | 'round-closed'
  | 'unknown-round'

/** A round stays open for a year at the most; then somebody decides again. */
export const mostDaysOpen = 366

export function openableRound(round: Round, today: Day): Result<Round, RoundRefusal> {
  if (missingTexts(round).length > 0) return refuse('text-missing')
  const choosing = round.questions.filter((one) => one.type === 'one' || one.type === 'several')
  if (choosing.some((one) => one.choices.length < 2)) return refuse('choices-missing')
  if (twice(round.questions) || choosing.some((one) => twice(one.choices))) return refuse('question-twice')
  if (round.until < today) return refuse('until-past')
  return round.until > addDays(today, mostDaysOpen) ? refuse('round-open-too-long') : ok(round)
}

/**
 * A round is edited only before its first voice: what people answered to does not change under them. Unchanged it may be signed anew at any
 * time, when whoever opened it has left.
 */
export function editableRound(
  known: { readonly state: 'open' | 'closed'; readonly voices: number; readonly unchanged: boolean } | null,
): Result<null, RoundRefusal> {
  if (!known) return refuse('unknown-round')
  if (known.state === 'closed') return refuse('round-closed')
  return known.voices > 0 && !known.unchanged ? refuse('round-has-voices') : ok(null)
}

function twice(parts: readonly { readonly id: string }[]): boolean {
  return new Set(parts.map((part) => part.id)).size < parts.length
}
