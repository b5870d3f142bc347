// Who stands around a sealed record in tests: an organisation, its listening team, Ana who signs, and one record of hers.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import { hashOf } from '#wire/hash.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { Signers } from '#sealing/open-record.ts'
import { memberKeys, newRoot } from '#sealing/member-keys.ts'
import { newOrganisationRoot } from '#sealing/organisation-root.ts'
import type { Expected } from '#sealing/record-checks.ts'
import { newRecordKey, sealRecord, type Author, type RecordDraft, type SealedRecord } from '#sealing/record.ts'
import { newTeamKey, type TeamKey } from '#sealing/team-key.ts'
import { seededChance } from './chance.ts'

export const { subtle } = crypto
export const story = 'They kept my passport in the drawer of the kitchen.'

export type SealingCast = Awaited<ReturnType<typeof sealingCast>>

export async function sealingCast(seed = 'sealing') {
  const chance = seededChance(seed)
  const organisation = await newOrganisationRoot(subtle, chance)
  const root = fromBase64url(organisation.root)!
  const team = await newTeamKey(subtle, chance, idOf(chance(16)), 3)
  const ana = await memberKeys(subtle, newRoot(chance))
  const author: Author = { id: idOf(chance(16)), signer: ana.signers.manifest, root, counter: null }
  const round = await hashOf(subtle, utf8('round'))
  const draft: RecordDraft = {
    kind: 'voice', id: idOf(chance(16)), round, head: await hashOf(subtle, utf8('head')),
    team: team.team, epoch: team.epoch, receipt: null, content: { answers: { pay: 1200 }, story },
  }
  const signers: Signers = { root, manifestKeyOf: (id) => (id === author.id ? ana.keys.manifest : null) }
  return { chance, organisation, root, team, ana, author, draft, signers }
}

/** Seals a draft, or throws where sealing is refused. */
export async function sealed(
  cast: SealingCast, draft: RecordDraft = cast.draft, author: Author | null = cast.author, team: TeamKey = cast.team,
): Promise<SealedRecord> {
  const record = await sealRecord(subtle, draft, team.recipient, await newRecordKey(cast.chance), author)
  if (!record.ok) throw new Error(record.refusal)
  return record.value
}

/** What an honest act, an honest roster and the reader's own key say of a record. */
export function expectedOf({ named }: SealedRecord, draft: RecordDraft, by: Author | null, team: TeamKey): Expected {
  const { id, kind, round, epoch } = draft
  const [payload, wrap] = [named.payload.sha256, named.wrap.sha256]
  return { id, kind, round, team: draft.team, epoch, by: by?.id ?? null, payload, wrap, keyId: team.keyId }
}

export function storyOf(content: Canonical): unknown {
  return (content as { story?: unknown }).story
}
