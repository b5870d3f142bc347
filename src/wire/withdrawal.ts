// What a speaker signs to withdraw her voice: which record, where, and once only.
import type { Id } from '#values/id.ts'
import { canonicalBytes } from './canonical.ts'
import type { Subtle } from './hash.ts'
import { verifies } from './signature.ts'

/** `nonce` is base64url of 32 bytes, made by the server for one withdrawal; `origin` is the address that the speaker sees. */
export type Withdrawal = { readonly record: Id; readonly nonce: string; readonly origin: string }

/** The bytes under a withdrawal's signature (purpose 'withdrawal'). */
export function withdrawalBytes({ record, nonce, origin }: Withdrawal): Uint8Array<ArrayBuffer> {
  return canonicalBytes({ v: 1, record, operation: 'withdraw', nonce, origin })
}

/** Whether `signature` is one of the receipt's withdrawal key (base64url, in the sealed manifest and the server's row). */
export async function withdrawalVerifies(
  subtle: Subtle, root: Uint8Array, withdrawal: Withdrawal, publicKey: string, signature: string,
): Promise<boolean> {
  return verifies(subtle, { purpose: 'withdrawal', root, bytes: withdrawalBytes(withdrawal) }, publicKey, signature)
}
