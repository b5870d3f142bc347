// The public record as the pages of people read it: everything in it is public, and it changes only with an act.
import type { KeptConflict } from '#domain/conflict.ts'
import type { KeptCorrection } from '#domain/correction.ts'
import type { Authority } from '#domain/authority.ts'
import type { Demand } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import type { Dissent } from '#domain/joint-draft.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { MembersAct } from '#wire/act.ts'
import { catalogueOf, type Catalogue } from './catalogue/catalogue.ts'
import { entryOf } from './catalogue/entry.ts'

/** An act on a demand, the day on which it took effect, and the organisation whose act it was. */
export type Logged = { readonly act: MembersAct; readonly on: Day; readonly by: Id }

/** An organisation that keeps a page here, as it describes itself. */
export type Keeper = {
  readonly org: Id
  readonly name: string
  readonly place: string
  readonly languages: readonly string[]
  /** Who it is, and where it is found in person, by language. */
  readonly about: Readonly<Record<string, string>>
  readonly inPerson: Readonly<Record<string, string>>
  /** How the public reaches it; empty when it gave none. */
  readonly contact: string
  readonly website: string | null
}

/** `corrections` are those sent about it, in the order of recording; none where it is not there. */
export type OnPage = {
  readonly demand: Demand
  readonly events: readonly Recorded[]
  readonly corrections?: readonly KeptCorrection[]
  /** What organisations wanted read beside it when it was published together. */
  readonly dissents?: readonly Dissent[]
  /** What other sources say otherwise about its events, in the order of recording. */
  readonly conflicts?: readonly KeptConflict[]
}

/** All of it but the words of demands: what is in memory. */
export type Shelf = {
  /** Another text with every change: pages of the same version may be kept. */
  readonly version: string
  readonly authorities: readonly Authority[]
  readonly organisations: readonly Keeper[]
  readonly catalogue: Catalogue
  /** Where organisations of other servers are at home, as each that published a demand with them has it. */
  readonly elsewhere?: ReadonlyMap<Id, ReadonlyMap<Id, string>>
  /** What was sent about the pages of authorities, each in the order of recording. */
  readonly besideAuthorities?: readonly KeptCorrection[]
  /** Which organisation named which as its successor, and when. */
  readonly successions?: readonly { readonly org: Id; readonly successor: Id; readonly on: Day }[]
}

/** A demand that was taken away with the list it came in: its address says so. */
export type Gone = { readonly code: string; readonly org: Id; readonly on: Day; readonly reason: string }

/** With the words of those demands that a page shows: each page says which it wants. */
export type PublicRecord = Shelf & {
  readonly demands: readonly OnPage[]
  /** What changed one demand, the newest first, where a page asked for that. */
  readonly log?: readonly Logged[]
  /** What the address led to, where that was taken away. */
  readonly gone?: Gone
}

/** A record of which all words were read. */
export function withCatalogue<R extends { readonly demands: readonly OnPage[] }>(record: R): R & { readonly catalogue: Catalogue } {
  return { ...record, catalogue: catalogueOf(record.demands.map((page) => entryOf(page))) }
}
