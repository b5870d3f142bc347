// The public record, whole, as the pages of people read it: everything in it is public, and it changes only with an act.
import type { Authority } from '#domain/authority.ts'
import type { Demand } from '#domain/demand.ts'
import type { Recorded } from '#domain/event.ts'
import type { Id } from '#values/id.ts'

/** An organisation that keeps a page here. `contact` is how the public reaches it, as it describes itself; empty when it gave none. */
export type Keeper = { readonly org: Id; readonly name: string; readonly contact: string }

export type OnPage = { readonly demand: Demand; readonly events: readonly Recorded[] }

export type PublicRecord = {
  /** Another text with every change: pages of the same version may be kept. */
  readonly version: string
  readonly authorities: readonly Authority[]
  readonly organisations: readonly Keeper[]
  readonly demands: readonly OnPage[]
}
