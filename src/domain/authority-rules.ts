// What holds for authorities: who writes one down and changes it, what stands above what, and which of them belong together.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Authority } from './authority.ts'

/** An authority as it stands on this server, with the organisation that wrote it down. */
export type KeptAuthority = Authority & { readonly organisation: Id }
export type AuthorityRefusal = 'authority-taken' | 'not-your-organisation' | 'code-stays' | 'unknown-authority' | 'above-itself'

type Placed = Pick<Authority, 'id' | 'parent'>

/**
 * An authority that an organisation writes down or changes; `known` are all on this server. Anyone may add one, only who added it
 * changes it, and its code stays, because it stands in links. Refusals: `not-your-organisation`, `code-stays`, `authority-taken` (another
 * has this code), `unknown-authority` (the one above it), `above-itself`.
 */
export function keepableAuthority(
  draft: Authority, organisation: Id, known: readonly KeptAuthority[],
): Result<KeptAuthority, AuthorityRefusal> {
  const before = known.find(({ id }) => id === draft.id)
  if (before && before.organisation !== organisation) return refuse('not-your-organisation')
  if (before && before.code !== draft.code) return refuse('code-stays')
  if (known.some(({ id, code }) => code === draft.code && id !== draft.id)) return refuse('authority-taken')
  if (draft.parent !== null && lineOf(draft.parent, known).includes(draft.id)) return refuse('above-itself')
  if (draft.parent !== null && !known.some(({ id }) => id === draft.parent)) return refuse('unknown-authority')
  return ok({ ...draft, organisation })
}

/** Whether two authorities have the same one at their top: the mouths of one government, its neighbours in the same house included. */
export function sameHouse(one: Id, other: Id, known: readonly Placed[]): boolean {
  return lineOf(one, known).at(-1) === lineOf(other, known).at(-1)
}

/** An authority and those above it, nearest first. Ends where a parent is not known or comes round again. */
function lineOf(id: Id, known: readonly Placed[]): readonly Id[] {
  const line: Id[] = []
  for (let at: Id | null = id; at !== null && !line.includes(at); at = known.find((each) => each.id === at)?.parent ?? null) line.push(at)
  return line
}
