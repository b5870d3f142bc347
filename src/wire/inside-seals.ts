// What stands inside the small sealed files: the wrap of a record key, a team key, a lockbox; each with its parser.
import * as v from 'valibot'
import { id, publicKey, whole } from './shapes.ts'

const hybridIdentity = v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}$/))
const x25519Identity = v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/))
/** 32 secret bytes as base64url. */
const secretBytes = publicKey

/** The key of one record, for those who hold the key named by `keyId`: the first 16 bytes of the SHA-256 of its recipient's text. */
const wrap = v.strictObject({ v: v.literal(1), recordId: id, keyId: id, recordKey: x25519Identity })
export type Wrap = v.InferOutput<typeof wrap>

const teamKey = v.strictObject({ v: v.literal(1), kind: v.literal('team-key'), team: id, epoch: whole, identity: hybridIdentity })
export type SealedTeamKey = v.InferOutput<typeof teamKey>

const lockboxContents = v.strictObject({
  v: v.literal(1), kind: v.literal('lockbox'), member: id, org: id, root: publicKey,
  memberRoot: secretBytes, orgRootPrivate: v.nullable(secretBytes),
})
export type SealedLockbox = v.InferOutput<typeof lockboxContents>

/** A record as its payload holds it; the manifest has its own parser (./manifest.ts), the content the one of its kind. */
const recordDocument = v.strictObject({ content: v.unknown(), manifest: v.unknown() })

export const readWrap = readerOf(wrap)
export const readTeamKey = readerOf(teamKey)
export const readLockbox = readerOf(lockboxContents)
export const readRecordDocument = readerOf(recordDocument)

function readerOf<S extends v.GenericSchema>(shape: S): (value: unknown) => v.InferOutput<S> | null {
  return (value) => {
    const read = v.safeParse(shape, value)
    return read.success ? read.output : null
  }
}
