// A demand: what migrants ask, of whom, who raised it, and how it can be done.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { EventTranslation, Source } from './event.ts'

/** A text in its own language, or a translation with its state. */
export type Text = { readonly text: string; readonly lang: string }
export type Translation = Text & {
  readonly of: 'title' | 'text' | 'how'; readonly state: 'draft' | 'checked'; readonly by: string; readonly reviewedBy?: string
}

/** Who raised it. `organisation` is null while they are named from public sources and have not signed here. */
export type Raiser = {
  readonly id: Id
  readonly name: string
  readonly organisation: Id | null
  readonly signed: Day | null
  /** How the organisation came to stand in this place, where its publisher had not named it there. */
  readonly took?: PlaceTaken
}

/** `after` is who stood there before, where it is the successor; null where it is who was named there itself. `by`: whose two confirmed. */
export type PlaceTaken = { readonly on: Day; readonly after: string | null; readonly by: Id }

/** A migrants' ally whose checks count because a raiser named it. */
export type Ally = { readonly id: Id; readonly name: string; readonly namedBy: Id }

/** What a reader should know beside the events: a conflict between sources, a side effect. It does nothing to the standing. */
export type Note = Text & { readonly sources: readonly Source[] }

/** One of several things asked within a demand. Its title in other languages is kept beside it, and stands here when it is read. */
export type Ask = { readonly id: Id; readonly title: Text; readonly translations?: readonly EventTranslation[] }

export type Demand = {
  readonly id: Id
  /** What stands in an address: 'D10' for the examples, else eight letters and digits. */
  readonly code: string
  /** Who published it. */
  readonly organisation: Id
  /** Who edits its words, since somebody took it over; absent while that is its publisher. */
  readonly keeper?: Id
  readonly title: Text
  readonly text: Text
  /** The migrants' own proposal; empty text when none is on record. */
  readonly howItCanBeDone: Text
  readonly translations: readonly Translation[]
  readonly raisers: readonly Raiser[]
  readonly allies: readonly Ally[]
  readonly addressees: readonly Id[]
  readonly asks: readonly Ask[]
  readonly places: readonly string[]
  /** Objectives of the Global Compact for Migration, 1 to 23. */
  readonly objectives: readonly number[]
  /** What else it is read under, by the codes of `frameworks.ts`: targets, conventions and their articles, treaty bodies. */
  readonly frameworks: readonly string[]
  readonly notes: readonly Note[]
  /** Compiled from public sources by its publisher. Until a raiser signs, nobody who raised it stands behind it: `isOnlyTold`. */
  readonly fromPublicSources: boolean
  /** The last day on which somebody checked whether anything had happened. */
  readonly lookedOn: Day | null
}
