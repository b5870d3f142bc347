// An event in the life of a demand: dated, with an actor, a source, and what it does. Nothing else is stored about a demand's state.
import type { Day, Period, Precision } from '#values/day.ts'
import type { Id } from '#values/id.ts'

export const effects = {
  demand: ['raises', 'repeats', 'changes'],
  answer: ['refuses', 'notes', 'promises', 'accepts-in-part', 'accepts'],
  commitment: ['promises'],
  law: ['for', 'in-part', 'against'],
  court: ['for', 'in-part', 'against'],
  implementation: ['for', 'in-part', 'against'],
  'in-parliament': ['question', 'motion', 'bill', 'hearing'],
  reversal: ['takes-back'],
  check: ['not-met', 'partly', 'met'],
  verdict: ['counted'],
  closing: ['given-up', 'replaced', 'done'],
  context: ['none'],
} as const

export type EventKind = keyof typeof effects
export const eventKinds = Object.keys(effects) as readonly EventKind[]
export type EffectOf<K extends EventKind> = (typeof effects)[K][number]

/** Who acts or speaks. `name` is as the source names them; the role says for whom they speak. */
export type Actor = {
  readonly name: string
  readonly as:
    | { readonly role: 'raiser'; readonly raiser: Id }
    | { readonly role: 'ally'; readonly ally: Id }
    | { readonly role: 'authority'; readonly authority: Id }
    | { readonly role: 'other' }
}

export type Source = {
  readonly publisher: string
  readonly title: string
  /** When it was published; null when the source does not say or nobody noted it. */
  readonly date: Period | null
  readonly lang: string
  readonly link: string
  readonly accessed: Day | null
  readonly archive: string | null
}

/** How a demand was brought. Silence is counted only from `handed-over` or `sent`. */
export type Delivery = {
  readonly how: 'said-in-public' | 'handed-over' | 'sent'
  readonly to: readonly Id[]
  readonly where: string
  readonly receivedBy: string
}

/** A verdict's count, by hand or by ballot: how many of the raisers' people said what. */
export type Count = {
  readonly met: number
  readonly partly: number
  readonly notMet: number
  readonly worse: number
}

/** For how long the sum is meant. */
export const units = ['hour', 'day', 'week', 'month', 'year', 'once'] as const
/**
 * A sum that is asked for, offered or set: `amount` in whole and decimal digits ('5894', '4.50'), `currency` by ISO 4217. `of` tells
 * several sums of one event apart, in few words of the event's language; empty when there is only one.
 */
export type Amount = { readonly amount: string; readonly currency: string; readonly unit: (typeof units)[number]; readonly of: string }

/** `reviewedBy` is who besides has checked it, where it was kept with that name. */
export type EventTranslation = {
  readonly text: string; readonly lang: string; readonly state: 'draft' | 'checked'; readonly by: string; readonly reviewedBy?: string
}

type Common = {
  readonly id: Id
  readonly demand: Id
  readonly when: Period
  readonly actor: Actor
  /** The addressees whom it concerns; empty: all of them for a public fact, the speaker for words. */
  readonly concerns: readonly Id[]
  /** The asks it concerns; empty: the demand as a whole. */
  readonly asks: readonly Id[]
  readonly text: string
  readonly lang: string
  /** The text in other languages, each with its state and who translated it. */
  readonly translations: readonly EventTranslation[]
  /** Exact words only. */
  readonly quote: { readonly text: string; readonly lang: string } | null
  readonly amounts: readonly Amount[]
  readonly sources: readonly Source[]
  /** Seen by the recording member herself, when there is no source to link. */
  readonly ownWitness: boolean
  /** Why there is doubt; null when there is none. */
  readonly unverified: string | null
}

type OfKind<K extends EventKind, More = object> = Common & { readonly kind: K; readonly effect: EffectOf<K> } & More
type InForce = { readonly inForceFrom: Period | null; readonly inForceUntil: Period | null }

export type Event =
  | OfKind<'demand', { readonly delivery: Delivery | null }>
  | OfKind<'answer'>
  | OfKind<'commitment', { readonly deadline: Period | null }>
  | OfKind<'law', InForce>
  | OfKind<'court', InForce>
  | OfKind<'implementation', InForce>
  | OfKind<'in-parliament'>
  | OfKind<'reversal'>
  | OfKind<'check'>
  | OfKind<'verdict', { readonly count: Count; readonly witness: string }>
  | OfKind<'closing', { readonly replacedBy: Id | null }>
  | OfKind<'context'>

/** An event as it stands on record: `recorded` is its place in the order of recording, the day, and the organisation that recorded it. */
export type Recorded = Event & {
  readonly recorded: { readonly order: number; readonly on: Day; readonly by: Id }
  readonly retracted: { readonly reason: string; readonly on: Day } | null
}

export type { Period, Precision }
