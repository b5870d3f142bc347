// What the desk is told of the public record, a part at a time: what is around demands, lists of them, and some of them whole.
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
  /** True where only its sentence and what makes its standing were told: as lists need it. */
  readonly isShort?: boolean
}
export type AroundReply = {
  readonly authorities: readonly KeptAuthority[]
  readonly organisations: readonly KnownOrganisation[]
  readonly besideAuthorities: readonly KeptCorrection[]
}
/** What is around demands, and those of them that were told. */
export type DemandsReply = AroundReply & { readonly version: string; readonly demands: readonly DemandOnRecord[] }
/** `version` is another when something of it has changed: handed back when it is asked for again. */
export type Same = { readonly version: string; readonly same: true }
export type AroundPart = AroundReply & { readonly version: string; readonly parts: number }
export type ListReply = {
  readonly version: string
  /** False while the words of the record are still being read after a start of the server. */
  readonly ready: boolean
  readonly lines: readonly DemandOnRecord[]
  readonly total: number
  /** How many at the beginning of the whole list wait for something. */
  readonly waiting: number
  /** From where the list goes on; null at its end. */
  readonly next: number | null
}
/** `mark` is another when anything of it has changed. */
export type WholeDemand = DemandOnRecord & { readonly mark: string }
export type WholeReply = {
  readonly demands: readonly WholeDemand[]
  readonly same: readonly Id[]
  /** What did not fit into this answer, to be asked for again. */
  readonly left: readonly Id[]
  readonly gone: readonly Id[]
}

const took = v.object({ on: day, after: v.nullable(text(200)), by: id })
const raiser = v.object({ id, name: text(200), organisation: v.nullable(id), signed: v.nullable(day), took: v.exactOptional(took) })
const ally = v.object({ id, name: text(200), namedBy: id })
const published = v.object({
  ...demand.entries, organisation: id, keeper: v.exactOptional(id), raisers: list(raiser, 60, 1), allies: list(ally, 500),
  lookedOn: v.nullable(day),
})
const aroundEvent = v.object({
  recorded: v.object({ order: whole, on: day, by: id }),
  retracted: v.nullable(v.object({ reason: v.string(), on: day })),
})

/** An event is read by the same shape as when it was recorded; what the record says around it, by its own. */
const recorded = v.custom<Recorded>((value) => v.is(aroundEvent, value) && v.is(event, withoutAround(value)), 'event')

const sent = v.object({ ...correction.entries, ...aroundEvent.entries })
const disputed = v.object({ ...conflict.entries, ...aroundEvent.entries })
const onRecord = {
  demand: published, events: list(recorded, 5_000), actHash: hash, corrections: list(sent, 5_000), conflicts: list(disputed, 5_000),
  translated: list(translated, 20_000), isShort: v.boolean(),
}

const version = v.pipe(v.string(), v.maxLength(200))
const same = v.object({ version, same: v.literal(true) })
const ids = list(id, 100)
const around = v.object({
  version,
  parts: v.pipe(whole, v.maxValue(1_000)),
  authorities: list(v.object({ ...authority.entries, organisation: id }), 20_000),
  organisations: list(v.object({ org: id, name: v.string(), contact: v.string() }), 20_000),
  besideAuthorities: list(sent, 20_000),
})
const listed = v.object({
  version, ready: v.boolean(), lines: list(v.object(onRecord), 200), total: whole, waiting: whole, next: v.nullable(whole),
})
const wholes = v.object({
  demands: list(v.object({ ...onRecord, mark: v.pipe(v.string(), v.maxLength(40)) }), 100), same: ids, left: ids, gone: ids,
})

/** A part of what is around demands, or that it is still what the version says that was handed in. */
export const readAround = readerOf(v.union([same, around])) as Reader<AroundPart | Same>
export const readList = readerOf(v.union([same, listed])) as Reader<ListReply | Same>
export const readWhole = readerOf(wholes) as Reader<WholeReply>

function withoutAround({ recorded: _, retracted: __, ...event }: v.InferOutput<typeof aroundEvent>): object {
  return event
}
