// Seals what a member writes for a team, signed by her, and opens what others sealed for it.
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { TeamPurpose } from '#domain/roster.ts'
import { openRecord, type OpenedRecord, type OpenRecordRefusal, type Origin } from '#sealing/open-record.ts'
import type { Expected } from '#sealing/record-checks.ts'
import { newRecordKey, sealRecord, type RecordRefusal, type SealedRecord } from '#sealing/record.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { SealedByMember } from '#wire/desk-replies.ts'
import type { Hash } from '#wire/hash.ts'
import { newId } from './new-id.ts'
import { sealedLate } from './performed-late.ts'
import type { Surroundings } from './surroundings.ts'
import { epochInUse, epochOf, teamFor } from './team-keys.ts'
import type { Open } from './vault.ts'

/** The kinds of sealed records that members keep. */
export type RecordKind = 'theme' | 'note' | 'name' | 'draft' | 'vouch'
/** `of` are the records (or members) that it is about: sealed and signed with the rest, so that no server can move it. */
export type Draft = { readonly kind: RecordKind; readonly to: TeamPurpose; readonly of: readonly Id[]; readonly content: Canonical }
/** `by` is the member who sealed it: her signature was checked. */
export type Kept = {
  readonly record: Id; readonly of: readonly Id[]; readonly content: Canonical; readonly by: Id; readonly keptOn: string
}
export type OpenRefusal = OpenRecordRefusal | 'key-not-held' | 'bytes-gone'

export async function sealForTeam(
  from: Surroundings, { held, followed }: Open, draft: Draft,
): Promise<Result<SealedRecord, RecordRefusal>> {
  const team = teamFor(followed.roster, draft.to)
  if (!team) return refuse('no-recipient')
  const epoch = epochInUse(team, followed.notices)
  const record = {
    kind: draft.kind, id: newId(from.chance), round: null, head: followed.roster.head as Hash, team: team.id, epoch: epoch.epoch,
    parents: draft.of, receipt: null, content: draft.content,
  }
  const author = { id: held.key, signer: held.keyring.signers.manifest, root: held.rootBytes, counter: null }
  return sealRecord(from.subtle, record, epoch.recipient, await newRecordKey(from.chance), author)
}

/**
 * Opens a member's record; whatever is wrong with it is a refusal, never a throw. Anybody can seal to a team, a server too: what no member
 * signed is `forged`.
 */
export async function openKept(from: Surroundings, { held, followed }: Open, row: SealedByMember): Promise<Result<Kept, OpenRefusal>> {
  const opened = await openSealed(from, { held, followed }, row, { kind: row.kind, round: null, by: row.byKey, of: row.of })
  if (!opened.ok) return opened
  const { content, verified } = opened.value
  const by = memberWho(followed, verified)
  return by === null ? refuse('forged') : ok({ record: row.record, of: row.of, content, by, keptOn: row.keptOn })
}

type SealedRow = Pick<SealedByMember, 'record' | 'key' | 'payloadHash' | 'wrapHash' | 'wrap' | 'payload'>
type Wanted = Pick<Expected, 'kind' | 'round' | 'by' | 'of'>

/** Opens a sealed row with the team key that its wrap names, after the checks of sealing; what a key that had ended sealed is `forged`. */
export async function openSealed(
  { subtle }: Surroundings, { held, followed }: Open, row: SealedRow, wanted: Wanted,
): Promise<Result<OpenedRecord, OpenRefusal>> {
  const key = followed.teamKeys.get(row.key)
  const place = epochOf(followed.roster, row.key)
  if (!key || !place) return refuse('key-not-held')
  const [wrap, payload] = [fromBase64url(row.wrap ?? ''), fromBase64url(row.payload ?? '')]
  if (row.wrap === null || row.payload === null || !wrap || !payload) return refuse('bytes-gone')
  const expected = {
    id: row.record, ...wanted, team: place.team, epoch: place.epoch.epoch, payload: row.payloadHash, wrap: row.wrapHash, keyId: row.key,
  }
  const manifestKeyOf = (author: Id) => followed.walked.people.get(author)?.keys.manifest ?? null
  const opened = await openRecord(subtle, { wrap, payload }, expected, key.identity, { root: held.rootBytes, manifestKeyOf })
  if (!opened.ok || opened.value.verified === 'unverified-origin') return opened
  return sealedLate(followed.roster, opened.value.verified.author, place.epoch.since) ? refuse('forged') : opened
}

/** The member whose signature on it was checked, or null. */
export function memberWho({ walked }: Open['followed'], origin: Origin): Id | null {
  return origin === 'unverified-origin' ? null : (walked.people.get(origin.author)?.member ?? null)
}
