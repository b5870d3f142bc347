// Silence and overdue: how long somebody who was handed a demand has said nothing, and what should have come by now.
import { addDays, daysBetween, lastDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Authority } from './authority.ts'
import type { Recorded } from './event.ts'
import { concerned, isWord } from './standing/concern.ts'

/** Whole days since the first delivery that nobody answered. */
export type Silence = { readonly since: Day; readonly delivery: Id; readonly days: number }
/** What is late: a promise past its deadline, or an answer past the term that a law sets. `since` is the last day it was due. */
export type Overdue = { readonly because: 'deadline' | 'term-to-answer'; readonly event: Id; readonly since: Day; readonly days: number }

/** What a list of silences is made of. */
export type MaybeSilent = { readonly lookedOn: Day | null; readonly silence: Silence | null }

/** How far silence and overdue run: to the day asked about, never past the day somebody last looked; null when nobody did. */
export function lookedUntil(lookedOn: Day | null, on: Day): Day | null {
  return lookedOn !== null && lookedOn > on ? on : lookedOn
}

/**
 * The silence of one addressee. It starts with a delivery handed over or sent to it, and ends with its word or its own deed.
 * Takes events in their order; null when it has answered, nothing was delivered, or nobody looked since.
 */
export function silenceOf(addressee: Id, ordered: readonly Recorded[], until: Day | null): Silence | null {
  const answered = ordered.findLastIndex((event) => isAnswerOf(addressee, event))
  const delivery = ordered.slice(answered + 1).find((event) => isDeliveredTo(addressee, event))
  if (delivery === undefined || until === null) return null
  const since = lastDay(delivery.when)
  return since > until ? null : { since, delivery: delivery.id, days: daysBetween(since, until) }
}

/** An answer is overdue when the silence is longer than the days that a law gives the authority. */
export function answerOverdue(silence: Silence | null, authority: Pick<Authority, 'termToAnswer'> | undefined): Overdue | null {
  const term = authority?.termToAnswer?.days ?? Infinity
  if (silence === null || silence.days <= term) return null
  return { because: 'term-to-answer', event: silence.delivery, since: addDays(silence.since, term), days: silence.days - term }
}

/** A promise is overdue from the day after the last day of its stated deadline. */
export function promiseOverdue(promise: Recorded, until: Day | null): Overdue | null {
  const deadline = promise.kind === 'commitment' ? promise.deadline : null
  if (deadline === null || until === null) return null
  const since = lastDay(deadline)
  return since < until ? { because: 'deadline', event: promise.id, since, days: daysBetween(since, until) } : null
}

/** For a list of the longest silences: only what was delivered to somebody and looked at within twelve months, longest first. */
export function longestSilences<T extends MaybeSilent>(all: readonly T[], on: Day): T[] {
  const yearAgo = `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`
  const days = (each: T) => each.silence?.days ?? 0
  return all
    .filter((each) => each.silence !== null && each.lookedOn !== null && each.lookedOn >= yearAgo)
    .sort((a, b) => days(b) - days(a))
}

export function isAnswerOf(addressee: Id, event: Recorded): boolean {
  if (isWord(event)) return concerned(event, [addressee]).length > 0
  return event.kind !== 'context' && event.actor.as.role === 'authority' && event.actor.as.authority === addressee
}

export function isDeliveredTo(addressee: Id, event: Recorded): boolean {
  if (event.kind !== 'demand' || event.delivery === null) return false
  return event.delivery.how !== 'said-in-public' && event.delivery.to.includes(addressee)
}
