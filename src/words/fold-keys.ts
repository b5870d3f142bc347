// What the fold can answer and therefore needs a word: a standing, label, reason, kind, effect or authority without one does not compile.
import type { AuthorityKind } from '#domain/authority.ts'
import type { Delivery, EffectOf, EventKind } from '#domain/event.ts'
import type { Overdue } from '#domain/silence.ts'
import type { Label, ReasonCode, Standing } from '#domain/standing/outcome.ts'
import type { Outcome } from '#domain/verdict.ts'

/** Sentences that a reason needs besides its own, where something it could name is not on record or more is. */
type MoreReasons = 'reversed-met' | 'promise-stands-by' | 'accepted-in-part' | 'no-answer-undated' | 'of-ask'
type Deed = { [K in EventKind]: `${K}-${EffectOf<K>}` }[EventKind]

export type FoldKey =
  | `standing-${Standing}` | `means-${Standing}` | `label-${Label}` | `why-${ReasonCode | MoreReasons}`
  | `kind-${EventKind}` | `does-${Deed}` | `outcome-${Outcome}` | `silence` | `overdue-${Overdue['because']}`
  | `authority-${AuthorityKind}` | `delivery-${Delivery['how']}`

/** What a reason can name. `when` stands with its "on" or "in", `date` without; `beside` is what the event stands against. */
export type WhySlots = {
  readonly who: string
  readonly when: string
  readonly date: string
  readonly beside: string
  readonly besideWhen: string
  readonly besideDate: string
  readonly day: string
  readonly dayWhen: string
}
