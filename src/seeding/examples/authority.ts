// The shape of an authority in the example content, and the one word with which it is written down.
import type { AuthorityKind } from '#domain/authority.ts'

export type AuthorityTold = {
  readonly name: string
  readonly kind: AuthorityKind
  readonly place: string
  readonly languages: readonly string[]
  /** The code of the body above it; null when there is none or the sources name none. */
  readonly parent: string | null
  readonly contact: string
}

type Place = { readonly place: string; readonly languages: readonly string[] }
type More = { readonly parent?: string; readonly contact?: string }

export function body(name: string, kind: AuthorityKind, { place, languages }: Place, more: More = {}): AuthorityTold {
  return { name, kind, place, languages, parent: more.parent ?? null, contact: more.contact ?? '' }
}
