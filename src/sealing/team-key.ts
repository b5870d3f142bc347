// The key of a team for one epoch, and how it reaches a member: sealed to her, and believed only if the roster names its recipient.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Sealed } from '#values/sealed.ts'
import { reveal, secret } from '#values/secret.ts'
import { readTeamKey, type SealedTeamKey } from '#wire/inside-seals.ts'
import type { SealRefusal } from './age-file.ts'
import { hybridKey, recipientOf, type Identity } from './age-keys.ts'
import type { Chance } from './chance.ts'
import { openDocument, sealDocument, type DocumentRefusal } from './document.ts'
import { recipientId } from './key-id.ts'

export type TeamKey = {
  readonly team: Id
  readonly epoch: number
  readonly identity: Identity
  readonly recipient: string
  /** The first 16 bytes of the SHA-256 of the recipient's text: how wraps name this key. */
  readonly keyId: Id
}
/** What the roster says of it. */
export type RosteredEpoch = { readonly team: Id; readonly epoch: number; readonly recipient: string }
export type TeamKeyRefusal = DocumentRefusal | 'another-team' | 'another-epoch' | 'another-key'

const limits = { bytes: 4_096, depth: 2 }

/** A fresh post-quantum key for a team's epoch. */
export async function newTeamKey(subtle: SubtleCrypto, chance: Chance, team: Id, epoch: number): Promise<TeamKey> {
  const { identity, recipient } = await hybridKey(chance(32))
  return { team, epoch, identity, recipient, keyId: await recipientId(subtle, recipient) }
}

/** Seals a team key to one member's recipient, which must be post-quantum like the key itself. */
export async function sealTeamKey(key: TeamKey, recipient: string): Promise<Result<Sealed<SealedTeamKey>, SealRefusal>> {
  if (!recipient.startsWith('age1pq1')) return refuse('not-a-recipient')
  return sealDocument([recipient], { v: 1, kind: 'team-key', team: key.team, epoch: key.epoch, identity: reveal(key.identity) })
}

/**
 * Opens a team key with a member's identity. Refuses one of another team or epoch, and one whose recipient is not the one in the roster:
 * anybody can seal to a member, and a server would like her to use a key of its own.
 */
export async function openTeamKey(
  subtle: SubtleCrypto, file: Uint8Array, member: Identity, wanted: RosteredEpoch,
): Promise<Result<TeamKey, TeamKeyRefusal>> {
  const opened = await openDocument(member, file, limits)
  if (!opened.ok) return opened
  const inside = readTeamKey(opened.value)
  if (inside === null) return refuse('not-understood')
  if (inside.team !== wanted.team) return refuse('another-team')
  if (inside.epoch !== wanted.epoch) return refuse('another-epoch')
  if ((await recipientOf(inside.identity)) !== wanted.recipient) return refuse('another-key')
  return ok({ ...wanted, identity: secret(inside.identity), keyId: await recipientId(subtle, wanted.recipient) })
}
