// The manifest inside a sealed record: what binds its content to an id, a round, a team, an epoch, its attachments and its maker.
import * as v from 'valibot'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { canonicalBytes, type Canonical } from './canonical.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { hash, id, list, publicKey, signatureBytes, whole } from './shapes.ts'

/** SHA-256 of the sealed attachment, and the length in bytes of what is in it (the sealed one is padded). */
export type Attachment = { readonly sha256: Hash; readonly length: number }
/** Public halves made from a speaker's receipt: where to find the voice, who may withdraw it, to whom an answer is sealed. */
export type ReceiptKeys = { readonly locator: Hash; readonly withdraw: string; readonly returnTo: string }

export type Manifest = {
  readonly v: 1
  readonly kind: string
  readonly id: Id
  readonly revision: number
  /** What it is about or continues: the voice of a note or theme, the member of a name. */
  readonly parents: readonly Id[]
  /** Hash of the round as its speaker saw it, or null where there is none. */
  readonly round: Hash | null
  /** The head of the roster as its maker saw it. */
  readonly head: Hash
  readonly team: Id
  readonly epoch: number
  readonly attachments: readonly Attachment[]
  readonly receipt: ReceiptKeys | null
  /** Counts the records of one enrolled phone from 1 on, so that a gap shows that one was held back. */
  readonly counter: number | null
  /** The roster's key id of the maker, or null for a voice through an open link. */
  readonly author: Id | null
  readonly signature: string | null
}
export type UnsignedManifest = Omit<Manifest, 'signature'>

export const receiptKeys = v.strictObject({
  locator: hash, withdraw: publicKey, returnTo: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/)),
})

const positive = v.pipe(whole, v.minValue(1))
const manifest = v.pipe(
  v.strictObject({
    v: v.literal(1), kind: v.pipe(v.string(), v.regex(/^[a-z]{1,20}(-[a-z]{1,20}){0,3}$/)),
    id, revision: positive, parents: list(id, 500), round: v.nullable(hash), head: hash, team: id, epoch: whole,
    attachments: list(v.strictObject({ sha256: hash, length: whole }), 20), receipt: v.nullable(receiptKeys),
    counter: v.nullable(positive), author: v.nullable(id), signature: v.nullable(signatureBytes),
  }),
  v.check(({ author, signature }) => (author === null) === (signature === null), 'author'),
  v.check(({ author, counter }) => counter === null || author !== null, 'counter'),
)

/** Reads a manifest: every field of its shape and no other; a signature stands there just when an author does. */
export function readManifest(value: unknown): Result<Manifest, 'not-understood'> {
  const read = v.safeParse(manifest, value)
  return read.success ? ok(read.output) : refuse('not-understood')
}

/**
 * What an author signs (purpose 'manifest'): the canonical bytes of {content, manifest}, where `content` is the hash of the canonical
 * content and `manifest` everything in it but the signature.
 */
export async function manifestBytes(subtle: Subtle, unsigned: UnsignedManifest, content: Canonical): Promise<Uint8Array<ArrayBuffer>> {
  const { signature: _, ...parts } = unsigned as Manifest
  return canonicalBytes({ content: await hashOf(subtle, canonicalBytes(content)), manifest: parts as unknown as Canonical })
}
