// What the desk is told of the public record: every authority, organisation, demand and event on this server, with its parser.
import * as v from 'valibot'
import type { KeptConflict } from '#domain/conflict.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { KeptAuthority } from '#domain/authority-rules.ts'
import type { Demand } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import type { Translating } from '#domain/translation.ts'
import type { Id } from '#values/id.ts'
import { authority, conflict, correction, demand, event, translated } from './acts/demands.ts'
import { readerOf, type Reader } from './desk-replies.ts'
import type { Hash } from './hash.ts'
import { day, hash, id, list, text, whole } from './shapes.ts'

export type KnownOrganisation = { readonly org: Id; readonly name: string; readonly contact: string }
/** `actHash` is that of the act that last set the demand: what another organisation signs when it joins. */
export type DemandOnRecord = {
  readonly demand: Demand
  readonly events: readonly Recorded[]
  readonly actHash: Hash
  readonly corrections: readonly KeptCorrection[]
  readonly conflicts: readonly KeptConflict[]
  /** Translations kept beside the words; `demand` and `events` stand as they were signed. */
  readonly translated: readonly Translating[]
}
export type DemandsReply = {
  /** Another after every act on this server: handed back when the record is asked for again. */
  readonly version: string
  readonly authorities: readonly KeptAuthority[]
  readonly organisations: readonly KnownOrganisation[]
  readonly demands: readonly DemandOnRecord[]
  readonly besideAuthorities: readonly KeptCorrection[]
}

const raiser = v.object({ id, name: text(200), organisation: v.nullable(id), signed: v.nullable(day) })
const ally = v.object({ id, name: text(200), namedBy: id })
const published = v.object({
  ...demand.entries, organisation: id, raisers: list(raiser, 60, 1), allies: list(ally, 500), lookedOn: v.nullable(day),
})
const around = v.object({
  recorded: v.object({ order: whole, on: day, by: id }),
  retracted: v.nullable(v.object({ reason: v.string(), on: day })),
})

/** An event is read by the same shape as when it was recorded; what the record says around it, by its own. */
const recorded = v.custom<Recorded>((value) => v.is(around, value) && v.is(event, withoutAround(value)), 'event')

const sent = v.object({ ...correction.entries, ...around.entries })
const disputed = v.object({ ...conflict.entries, ...around.entries })
const onRecord = v.object({
  demand: published, events: list(recorded, 5_000), actHash: hash, corrections: list(sent, 5_000),
  conflicts: list(disputed, 5_000), translated: list(translated, 20_000),
})

const version = v.pipe(v.string(), v.maxLength(200))
const reply = v.object({
  version,
  authorities: list(v.object({ ...authority.entries, organisation: id }), 20_000),
  organisations: list(v.object({ org: id, name: v.string(), contact: v.string() }), 20_000),
  demands: list(onRecord, 20_000),
  besideAuthorities: list(sent, 20_000),
})

/** The record, or that it is still the one whose version was handed in. */
export const readDemands = readerOf(v.union([v.object({ version, same: v.literal(true) }), reply])) as Reader<
  DemandsReply | { readonly version: string; readonly same: true }
>

function withoutAround({ recorded: _, retracted: __, ...event }: v.InferOutput<typeof around>): object {
  return event
}
