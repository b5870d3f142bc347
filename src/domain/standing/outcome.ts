// What the fold answers: the nine standings, their labels, and a reason that any language can put into one sentence.
import type { Day, Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Recorded } from '../event.ts'
import type { Overdue, Silence } from '../silence.ts'
import type { Outcome } from '../verdict.ts'

/** In the order of the rule: the first that fits. */
export const standings = [
  'closed', 'met', 'taken-back', 'contested', 'partly-met', 'acted-on', 'promised', 'refused', 'unanswered',
] as const
export type Standing = (typeof standings)[number]

export const labels = [
  'given-up', 'replaced', 'done', // how it was closed
  'noted', 'won-in-court', 'in-part', 'lapsed', 'overdue', // theirs
  'worse', 'divided', 'asked-again', 'raisers-disagree', 'ally-says-met', // ours
] as const
export type Label = (typeof labels)[number]

export const reasonCodes = [
  'closed-given-up', 'closed-replaced', 'closed-done',
  'raisers-say-met',
  'reversed', // beside: what was taken back, null when it was only met
  'in-force-but-not-met', 'said-done-but-not-met', // event: the migrants' word; beside: what it contradicts
  'migrants-say-partly', 'part-in-force',
  'in-force-not-verified',
  'promise-stands', 'promise-overdue', 'accepted', 'law-not-yet-in-force', // day: the deadline, or the day it comes into force
  'refused', 'refused-after-court-win', 'goes-against', 'against-before-demand', // beside: the judgment
  'only-noted', 'pilot-ended', 'no-answer', // day: the last day of the pilot
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** An event as a page points to it; `late` when it was recorded after the day that was asked about. */
export type Ref = { readonly id: Id; readonly when: Period; readonly authority: Id | null; readonly late: boolean }

export type Reason = {
  readonly code: ReasonCode
  /** The event that decides; null when nothing is on record. */
  readonly event: Ref | null
  /** The event that it stands against, where the code says so. */
  readonly beside: Ref | null
  readonly day: Period | null
}

/** What one raiser or ally said last. `counts` is false once something later has overtaken it. */
export type Said = { readonly speaker: Id; readonly isAlly: boolean; readonly says: Outcome; readonly ref: Ref; readonly counts: boolean }

export type Level = 'nothing' | 'part' | 'all'

/** How things stand for one addressee, one ask, or the whole. */
export type Stand = {
  readonly standing: Standing
  /** What stood when the raisers closed it; null while it is open. */
  readonly lastStanding: Exclude<Standing, 'closed'> | null
  readonly labels: readonly Label[]
  readonly reason: Reason
  readonly inForce: { readonly level: Level; readonly by: Ref | null }
  /** What they say: their last word, a "noted" only when there is no other. */
  readonly lastWord: Ref | null
  /** What they did: the last law, judgment, implementation or reversal. */
  readonly lastDeed: Ref | null
  /** What we see: the word that decides, else the last that was said. */
  readonly migrantsWord: Said | null
  /** The last word of each who spoke, side by side, in the order they spoke. */
  readonly migrantsWords: readonly Said[]
  readonly silence: Silence | null
  readonly overdue: Overdue | null
}

/** Where asks are given, all that is said of the whole is that of the worst open ask. */
export type StandWithAsks = Stand & {
  readonly asks: readonly (Stand & { readonly ask: Id })[]
  /** The open ask that decides; null without asks, or when all are closed. */
  readonly worstAsk: Id | null
}

export type DemandStanding = StandWithAsks & {
  readonly on: Day
  readonly addressees: readonly (StandWithAsks & { readonly addressee: Id })[]
  /** Every event that counts on that day, in its order. */
  readonly timeline: readonly Ref[]
  /** The day since which nobody looked; null while the day asked about is not later than that. */
  readonly notCheckedSince: Day | null
  /** True when the first event is not a delivery, so that nobody knows since when it has been asked. */
  readonly deliveryUnknown: boolean
}

export function refTo(event: Recorded, on: Day): Ref {
  const authority = event.actor.as.role === 'authority' ? event.actor.as.authority : null
  return { id: event.id, when: event.when, authority, late: event.recorded.on > on }
}
