// An invite: 128 secret bits after the `#` of a link; it pins the organisation and vouches for what steward and newcomer write.
import { concat, fromBase32, fromBase64url, toBase32, toBase64url } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { reveal, secret, type Secret } from '#values/secret.ts'
import { canonicalBytes, type Canonical } from '#wire/canonical.ts'
import { sha256 } from '#wire/hash.ts'
import type { Chance } from './chance.ts'
import { derive, type Bytes } from './derive.ts'

/** `invite` is the id under which the server keeps it; `org` the organisation's id: the first 16 bytes of the SHA-256 of its root. */
export type Invite = { readonly secret: Secret<Bytes>; readonly invite: Id; readonly org: Id }
/** Who vouches: the steward for the terms (role, teams, until), the newcomer for her id, keys and commitment. */
export type Voucher = 'terms' | 'newcomer'

/** A fresh invite to the organisation with this root (base64url). */
export async function newInvite(subtle: SubtleCrypto, chance: Chance, root: string): Promise<Invite> {
  return inviteOf(subtle, chance(16), (await sha256(subtle, fromBase64url(root)!)).slice(0, 16))
}

/** What stands after `#`: 52 letters, base32 of the secret ‖ the first 16 bytes of the SHA-256 of the root. */
export function inviteFragment(invite: Invite): string {
  return toBase32(concat(reveal(invite.secret), fromBase32(invite.org)!))
}

/** Reads a fragment; null when it is none. Whoever uses it compares `org` with the root of the roster that she is shown: see `pinsRoot`. */
export async function readInvite(subtle: SubtleCrypto, fragment: string): Promise<Invite | null> {
  const bytes = fromBase32(fragment.toLowerCase().replace(/[\s#-]/g, ''))
  return bytes?.length === 32 ? inviteOf(subtle, bytes.slice(0, 16), bytes.slice(16)) : null
}

/** Whether a root (base64url) is the one that the invite pins. */
export async function pinsRoot(subtle: SubtleCrypto, invite: Invite, root: string): Promise<boolean> {
  const bytes = fromBase64url(root)
  return bytes?.length === 32 && idOf((await sha256(subtle, bytes)).subarray(0, 16)) === invite.org
}

/** HMAC-SHA-256 (base64url) under the invite's key over the canonical {v, from, message}. */
export async function vouch(subtle: SubtleCrypto, invite: Invite, from: Voucher, message: Canonical): Promise<string> {
  return toBase64url(new Uint8Array(await subtle.sign('HMAC', await macKey(subtle, invite), vouched(from, message))))
}

export async function isVouched(subtle: SubtleCrypto, invite: Invite, from: Voucher, message: Canonical, mac: string): Promise<boolean> {
  const bytes = fromBase64url(mac)
  return bytes !== null && subtle.verify('HMAC', await macKey(subtle, invite), bytes, vouched(from, message))
}

async function inviteOf(subtle: SubtleCrypto, bytes: Bytes, org: Uint8Array): Promise<Invite> {
  return { secret: secret(bytes), invite: idOf(await derive(subtle, bytes, 'invite/id', 16)), org: idOf(org) }
}

async function macKey(subtle: SubtleCrypto, invite: Invite): Promise<CryptoKey> {
  const bytes = await derive(subtle, reveal(invite.secret), 'invite/mac')
  return subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function vouched(from: Voucher, message: Canonical): Bytes {
  return canonicalBytes({ v: 1, from, message })
}
