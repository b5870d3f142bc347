// What a member signs to log in: where, to whom, with which key, and a nonce that serves once within a minute.
import * as v from 'valibot'
import type { Id } from '#values/id.ts'
import { canonicalBytes } from './canonical.ts'
import { atFirst, id, moment, publicKey, signatureBytes } from './shapes.ts'

const origin = v.pipe(v.string(), v.maxLength(300))
export const loginRequest = v.strictObject({ org: id, key: id, nonce: publicKey, expires: moment, origin, sig: signatureBytes })
export type LoginRequest = v.InferOutput<typeof loginRequest>

/** The bytes under a login's signature (purpose 'login'). `root` is the organisation's root public key in base64url. */
export function loginBytes(of: {
  org: Id
  key: Id
  nonce: string
  expires: number
  origin: string
  root: string
}): Uint8Array<ArrayBuffer> {
  return canonicalBytes({ v: 1, purpose: 'login', origin: of.origin, root: of.root, key: of.key, nonce: of.nonce, expires: of.expires })
}

export function readLogin(value: unknown): LoginRequest | null {
  const read = v.safeParse(loginRequest, value, atFirst)
  return read.success ? read.output : null
}

/** Where a lockbox or a voice lies: 32 bytes as base64url, asked for by posting them, never in an address. */
export function readLocator(value: unknown): string | null {
  const read = v.safeParse(v.strictObject({ locator: publicKey }), value, atFirst)
  return read.success ? read.output.locator : null
}
