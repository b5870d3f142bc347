// A lockbox: a member's root, which her passphrase, her printed code or her passkey opens, fetched without saying who she is.
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Sealed } from '#values/sealed.ts'
import { reveal, secret, type Secret } from '#values/secret.ts'
import { hashOf, keyIdOf, type Hash } from '#wire/hash.ts'
import { readLockbox, type SealedLockbox } from '#wire/inside-seals.ts'
import { hybridKey, type AgeKey } from './age-keys.ts'
import { derive, type Bytes } from './derive.ts'
import { openDocument, sealDocument, type DocumentRefusal } from './document.ts'
import { rootOf } from './organisation-root.ts'
import { stretch } from './stretch.ts'

/** `locator` fetches the box (base64url of 32 bytes); the server keeps only `locatorHash`, the SHA-256 of those 32 bytes. */
export type LockboxKeys = { readonly locator: string; readonly locatorHash: Hash; readonly key: AgeKey }
export type LockboxContents = {
  readonly member: Id
  readonly org: Id
  /** The organisation's root public key, base64url of 32 bytes. */
  readonly root: string
  readonly memberRoot: Secret<Bytes>
  /** Only in the founder's boxes, until trustees exist. */
  readonly orgRootPrivate: Secret<Bytes> | null
}

/** Every box is as long as every other, so that the founder's does not stand out. */
const boxLength = 1_024
const salt = 'samasama/1/lockbox'

/** Stretches a passphrase or a recovery code, each in the one form that its reader answers; call it in a worker. */
export async function stretchForLockbox(text: string, onProgress?: (share: number) => void): Promise<Secret<Bytes>> {
  return stretch(utf8(text), utf8(salt), onProgress)
}

/** The keys of a box from 32 bytes: a stretched passphrase or code, or what a passkey's PRF answers (which needs no stretching). */
export async function lockboxKeys(subtle: SubtleCrypto, bytes: Secret<Bytes>): Promise<LockboxKeys> {
  if (reveal(bytes).length !== 32) throw new RangeError('a lockbox opens with 32 bytes')
  const locator = await derive(subtle, reveal(bytes), 'lockbox/locator')
  const key = await hybridKey(await derive(subtle, reveal(bytes), 'lockbox/recipient'))
  return { locator: toBase64url(locator), locatorHash: await hashOf(subtle, locator), key }
}

export async function sealLockbox({ key }: LockboxKeys, contents: LockboxContents): Promise<Sealed<SealedLockbox>> {
  const { member, org, root, memberRoot, orgRootPrivate } = contents
  const inside: SealedLockbox = {
    v: 1, kind: 'lockbox', member, org, root,
    memberRoot: toBase64url(reveal(memberRoot)),
    orgRootPrivate: orgRootPrivate && toBase64url(reveal(orgRootPrivate)),
  }
  const sealed = await sealDocument([key.recipient], inside, boxLength)
  if (!sealed.ok) throw new Error('a lockbox has a recipient of our own making')
  return sealed.value
}

/** Opens a box. Refuses what does not open, is not understood, or holds an id, a root and a root's private half that do not agree. */
export async function openLockbox(
  subtle: SubtleCrypto, { key }: LockboxKeys, file: Uint8Array,
): Promise<Result<LockboxContents, DocumentRefusal>> {
  const opened = await openDocument(key.identity, file, { bytes: boxLength, depth: 2 })
  if (!opened.ok) return opened
  const inside = readLockbox(opened.value)
  if (inside === null) return refuse('not-understood')
  const { member, org, root } = inside
  const orgRootPrivate = inside.orgRootPrivate === null ? null : bytesOf(inside.orgRootPrivate)
  const contents = { member, org, root, memberRoot: bytesOf(inside.memberRoot), orgRootPrivate }
  return (await agrees(subtle, contents)) ? ok(contents) : refuse('not-understood')
}

async function agrees(subtle: SubtleCrypto, { org, root, orgRootPrivate }: LockboxContents): Promise<boolean> {
  if ((await keyIdOf(subtle, fromBase64url(root)!)) !== org) return false
  return orgRootPrivate === null || (await rootOf(subtle, orgRootPrivate)) === root
}

function bytesOf(text: string): Secret<Bytes> {
  return secret(fromBase64url(text)!)
}
