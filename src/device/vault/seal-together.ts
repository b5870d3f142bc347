// Seals what goes round among organisations: for the team `everyone` of each party, by its newest key in a roster that was followed here.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Roster } from '#domain/roster.ts'
import { sealForParties, type Reader, type SealedForParties } from '#sealing/for-parties.ts'
import { newRecordKey, type RecordRefusal } from '#sealing/record.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { Hash } from '#wire/hash.ts'
import { newId } from './new-id.ts'
import type { Surroundings } from './surroundings.ts'
import { epochInUse, teamFor } from './team-keys.ts'
import type { Open } from './vault.ts'

export type ForAll = {
  readonly kind: 'joint-version' | 'joint-dissent'
  /** The draft, and the versions that it is written on or speaks of: inside the seal, so that no server can move it. */
  readonly of: readonly Id[]
  readonly content: Canonical
}

/** `others` are the followed rosters of the other parties. */
export async function sealTogether(
  from: Pick<Surroundings, 'subtle' | 'chance'>, { held, followed }: Open, others: readonly Roster[], { kind, of, content }: ForAll,
): Promise<Result<SealedForParties, RecordRefusal>> {
  const team = teamFor(followed.roster, 'everyone')
  const readers = readersFrom(others)
  if (!team || !readers.ok) return refuse('no-recipient')
  const epoch = epochInUse(team, followed.notices)
  const record = {
    kind, id: newId(from.chance), round: null, head: followed.roster.head as Hash, team: team.id, epoch: epoch.epoch, parents: of,
    receipt: null, content,
  }
  const author = { id: held.key, signer: held.keyring.signers.manifest, root: held.rootBytes, counter: null }
  const own = { party: held.org, recipient: epoch.recipient }
  return sealForParties(from.subtle, record, [own, ...readers.value], await newRecordKey(from.chance), author)
}

/** The newest key of each: whoever left that organisation knows an older one. */
export function readersFrom(rosters: readonly Roster[]): Result<readonly Reader[], 'no-recipient'> {
  const readers = rosters.map((roster) => {
    const epoch = teamFor(roster, 'everyone')?.epochs.at(-1)
    return epoch ? { party: roster.org, recipient: epoch.recipient } : null
  })
  return readers.includes(null) ? refuse('no-recipient') : ok(readers as readonly Reader[])
}
