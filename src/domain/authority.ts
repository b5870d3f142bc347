// An authority: whoever is asked, one body and never two fused into one.
import type { Id } from '#values/id.ts'

export const authorityKinds = [
  'government', // a whole state, when no ministry was named
  'head-of-state',
  'ministry',
  'agency',
  'mission', // an embassy or consulate
  'parliament',
  'court',
  'local',
  'employers', // an employers' or agencies' body
  'un', // a body of the United Nations or the ILO
] as const
export type AuthorityKind = (typeof authorityKinds)[number]

export type Authority = {
  readonly id: Id
  /** The short name that stands in an address: 'hk-labour-department'. */
  readonly code: string
  readonly name: string
  readonly lang: string
  readonly kind: AuthorityKind
  /** Where it governs, as people say it: 'Hong Kong', 'Indonesia'. */
  readonly place: string
  readonly parent: Id | null
  readonly languages: readonly string[]
  /** How the public reaches it; empty when unknown. */
  readonly contact: string
  /** Days within which a law obliges it to answer, and that law; null when there is none or nobody looked. */
  readonly termToAnswer: { readonly days: number; readonly source: string } | null
}
