// What somebody decided about a list that is brought in: what its rows are, which column holds what, and what holds for all rows alike.
import type { Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Authority } from '../authority.ts'
import type { Text } from '../demand.ts'
import type { Source } from '../event.ts'
import type { Mapping } from './columns.ts'
import type { Response } from './responses.ts'
import type { Order } from './typed-day.ts'

/**
 * `raised`: demands that migrants raised, named from public sources. `recommended`: what a State or a body recommended; that body is named
 * as who raised it, and nobody else. `beside`: recommendations that stand beside demands which are here, as context. `answers`: responses
 * to demands which are here. Which of these it is only a person can say: see docs/decisions/0015-importing.md.
 */
export const listKinds = ['raised', 'recommended', 'beside', 'answers'] as const
export type ListKind = (typeof listKinds)[number]

/** What most sources say once for all rows; its title goes before the session and the number of each row. */
export type ListSource = Pick<Source, 'publisher' | 'title' | 'date' | 'lang' | 'link'>

export type ImportPlan = {
  readonly kind: ListKind
  readonly mapping: Mapping
  readonly lang: string
  readonly source: ListSource
  readonly order: Order
  /** For rows that say none themselves. */
  readonly date: Period | null
  readonly answered: Period | null
  readonly addressee: Id | null
  readonly raiser: string
  readonly place: string
  readonly demand: Id | null
  /** What the person said of words that are known to nobody: by the folded word. */
  readonly responses: ReadonlyMap<string, Response>
  readonly addressees: ReadonlyMap<string, Id>
  /** What every demand of the list is marked with: that it was compiled, by whom it was not raised. */
  readonly note: Text
}

/** `place` is the number of the row or paragraph, as the person sees it. */
export type ListRow = { readonly place: number; readonly cells: readonly string[] }

export type KnownDemand = {
  readonly id: Id; readonly code: string; readonly addressees: readonly Id[]; readonly title: string; readonly text: string
  /** Numbers of paragraphs under which its sources have it. */
  readonly numbers: readonly string[]
}
export type KnownHere = {
  readonly authorities: readonly Pick<Authority, 'id' | 'name' | 'place' | 'code' | 'kind'>[]
  readonly demands: readonly KnownDemand[]
  /** After this day nothing has happened yet. */
  readonly today: string
}

export const rowProblems = [
  'text-missing', 'text-too-long', 'recommender-missing', 'recommender-too-long', 'addressee-missing', 'addressee-unknown',
  'response-unknown', 'response-missing', 'date-unknown', 'date-ambiguous', 'date-missing', 'date-ahead', 'answered-before', 'link-wrong',
    'language-unknown',
  'demand-unknown', 'demand-several', 'not-asked-of',
] as const
export type RowProblem = (typeof rowProblems)[number]
/** `column` is null where no column holds what is missing; `what` is what stands there. */
export type Problem = { readonly place: number; readonly column: number | null; readonly why: RowProblem; readonly what: string }
