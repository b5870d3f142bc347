// What somebody sent about a demand, an event or an authority: it stands beside, as sent by whom, and changes nothing by itself.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { KeptAuthority } from './authority-rules.ts'
import type { Demand } from './demand.ts'
import { mayRecordOn } from './demand-rules.ts'
import type { Recorded, Source } from './event.ts'

export const waysSent = ['letter', 'mail', 'message', 'phone', 'in-person', 'other'] as const
export type WaySent = (typeof waysSent)[number]

/** About a demand as a whole (`event` is null), about one event on its record, or about the page of an authority. */
export type About = { readonly demand: Id; readonly event: Id | null } | { readonly authority: Id }
export type Correction = {
  readonly id: Id
  readonly about: About
  /** As whoever sent it named themselves; the office is empty for somebody who wrote for nobody else. */
  readonly sentBy: { readonly name: string; readonly office: string }
  /** What was sent, in the words in which it came. */
  readonly text: string
  readonly lang: string
  readonly receivedOn: Day
  readonly how: WaySent
  /** How it was made sure who sent it; empty when nobody did. */
  readonly confirmed: string
  readonly source: Source | null
}
export type KeptCorrection = Correction & {
  readonly recorded: { readonly order: number; readonly on: Day; readonly by: Id }
  readonly retracted: { readonly reason: string; readonly on: Day } | null
}

export type CorrectionRefusal =
  | 'unknown-demand' | 'unknown-event' | 'unknown-authority' | 'not-your-organisation' | 'not-yet-happened' | 'correction-taken'
export type RetractCorrectionRefusal = 'unknown-correction' | 'already-retracted' | 'not-your-organisation'

/** What it is about as far as that is here, which organisation acts, and on which day. */
export type AboutHere = {
  readonly demand: Demand | null
  readonly events: readonly Recorded[]
  readonly authority: Pick<KeptAuthority, 'organisation'> | null
  readonly organisation: Id
  readonly today: Day
}

/**
 * Whether an organisation may put beside a page what was sent to it: on a demand who writes on its record, on an authority who wrote it
 * down. Refusals as in its type but `correction-taken`, which only the store knows.
 */
export function recordableCorrection(correction: Correction, here: AboutHere): Result<Correction, CorrectionRefusal> {
  const wrong = 'authority' in correction.about ? wrongOnAuthority(here) : wrongOnDemand(correction.about.event, here)
  if (wrong !== null) return refuse(wrong)
  return correction.receivedOn > here.today ? refuse('not-yet-happened') : ok(correction)
}

/** What was put there in error is taken back by who recorded it, and by nobody else. Refusals as in its type. */
export function retractableCorrection(
  correction: KeptCorrection | null, organisation: Id,
): Result<KeptCorrection, RetractCorrectionRefusal> {
  if (correction === null) return refuse('unknown-correction')
  if (correction.recorded.by !== organisation) return refuse('not-your-organisation')
  return correction.retracted === null ? ok(correction) : refuse('already-retracted')
}

/** Those that stand on a day, the newest first. */
export function standingBeside(corrections: readonly KeptCorrection[], on: Day): readonly KeptCorrection[] {
  return corrections
    .filter(({ receivedOn, retracted }) => receivedOn <= on && retracted === null)
    .toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn) || b.recorded.order - a.recorded.order)
}

function wrongOnAuthority({ authority, organisation }: AboutHere): CorrectionRefusal | null {
  if (authority === null) return 'unknown-authority'
  return authority.organisation === organisation ? null : 'not-your-organisation'
}

function wrongOnDemand(event: Id | null, { demand, events, organisation }: AboutHere): CorrectionRefusal | null {
  if (demand === null) return 'unknown-demand'
  if (!mayRecordOn(demand, organisation)) return 'not-your-organisation'
  return event === null || events.some(({ id }) => id === event) ? null : 'unknown-event'
}
