// What an unlocked member holds in memory, and nowhere else: the contents of her lockbox and every key that follows from them.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { openLockbox, type LockboxContents, type LockboxKeys } from '#sealing/lockbox.ts'
import { memberKeys, type MemberKeyring } from '#sealing/member-keys.ts'
import { readLockboxReply } from '#wire/desk-replies.ts'
import { keyIdOf, type Hash } from '#wire/hash.ts'
import { askFor, type AskRefusal } from './ask.ts'
import type { Surroundings } from './surroundings.ts'

export type Way = 'passphrase' | 'recovery' | 'passkey'
export type Held = {
  readonly org: Id
  readonly member: Id
  /** The organisation's root public key: base64url, and its 32 bytes. */
  readonly root: string
  readonly rootBytes: Uint8Array<ArrayBuffer>
  /** The key id under which she signs. */
  readonly key: Id
  readonly keyring: MemberKeyring
  readonly contents: LockboxContents
  /** How it was opened, and where that box lies; null right after opening an organisation or joining one. */
  readonly by: { readonly way: Way; readonly locator: Hash } | null
}

export async function heldFrom(subtle: SubtleCrypto, contents: LockboxContents, by: Held['by']): Promise<Held> {
  const keyring = await memberKeys(subtle, contents.memberRoot)
  const key = await keyIdOf(subtle, fromBase64url(keyring.keys.act)!)
  const { org, member, root } = contents
  return { org, member, root, rootBytes: fromBase64url(root)!, key, keyring, contents, by }
}

/** Fetches the box to which these keys lead, and opens it. Refusals: 'unknown-lockbox' (nothing lies there), 'box-damaged', no network. */
export async function unlockWith(from: Surroundings, keys: LockboxKeys, way: Way): Promise<Result<Held, AskRefusal>> {
  const request = { path: '/lockbox', method: 'POST', body: JSON.stringify({ locator: keys.locator }) } as const
  const reply = await askFor(from.ask, request, readLockboxReply)
  if (!reply.ok) return reply
  const opened = await openLockbox(from.subtle, keys, fromBase64url(reply.value.bytes) ?? utf8(''))
  if (!opened.ok) return refuse({ code: 'box-damaged', detail: null })
  return ok(await heldFrom(from.subtle, opened.value, { way, locator: keys.locatorHash }))
}

