// One page of the chain after a place, fetched and checked row by row up to where it is to be followed.
import { refuse, type Result } from '#values/result.ts'
import { readChainPage } from '#wire/desk-replies.ts'
import { askFor, type AskRefusal } from './ask.ts'
import { checkRows, type CheckedRow } from './check-rows.ts'
import type { Place } from './heads.ts'
import type { Held } from './held.ts'
import type { Surroundings } from './surroundings.ts'
import type { Walked } from './walk-roster.ts'

export async function checkedPage(
  { ask, subtle }: Surroundings, { root }: Held, token: string, { people }: Walked, place: Place, until: number,
): Promise<Result<readonly CheckedRow[], AskRefusal>> {
  const page = await askFor(ask, { path: `/desk/chain?after=${place.seq}`, token }, readChainPage)
  if (!page.ok) return page
  // Whoever made a later row may have joined since the roster was read.
  const rows = page.value.rows.filter(({ seq }) => seq <= until)
  const checked = await checkRows(subtle, root, people, place, rows)
  return checked.ok ? checked : refuse({ code: checked.refusal, detail: null })
}
