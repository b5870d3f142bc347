// The wordings that a round had before, out of the checked log: a phone that was offline may have answered one of them.
import type { Id } from '#values/id.ts'
import { utf8 } from '#values/encoding.ts'
import type { Round } from '#domain/round.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { beforeFirstRow } from '#wire/chain.ts'
import { readChainPage } from '#wire/desk-replies.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { checkRows } from './check-rows.ts'
import type { Place } from './heads.ts'
import type { Surroundings } from './surroundings.ts'
import type { Open, Vault } from './vault.ts'

export type Wording = { readonly round: Round; readonly hash: Hash }

/** Every wording that a member signed, oldest first; as far as the log can be fetched and holds. */
export async function wordingsOf(
  from: Surroundings, vault: Pick<Vault, 'read'>, { held, followed }: Open, round: Id,
): Promise<readonly Wording[]> {
  const wordings: Wording[] = []
  for (let place: Place = { seq: 0, head: beforeFirstRow }; place.seq < followed.chain.seq;) {
    const page = await vault.read(`/desk/chain?after=${place.seq}`, readChainPage)
    const rows = page.ok && (await checkRows(from.subtle, held.root, followed.walked.people, place, page.value.rows))
    if (!rows || !rows.ok || rows.value.length === 0) break
    for (const { act, row } of rows.value) {
      place = { seq: row.seq, head: row.rowHash }
      if (row.result !== 'kept' || (act?.kind !== 'open-round' && act?.kind !== 'edit-round') || act.body.round !== round) continue
      wordings.push({ round: act.body, hash: await hashOf(from.subtle, utf8(canonicalText(act.body as unknown as Canonical))) })
    }
  }
  return wordings
}
