// A receipt: sixteen digits that only the speaker has, from which her keys to find and withdraw a voice follow; they never open it.
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import { reveal, type Secret } from '#values/secret.ts'
import type { Hash } from '#wire/hash.ts'
import type { ReceiptKeys } from '#wire/manifest.ts'
import { withdrawalBytes, type Withdrawal } from '#wire/withdrawal.ts'
import { x25519Key, type Identity } from './age-keys.ts'
import { numberBelow, type Chance } from './chance.ts'
import { derive, type Bytes } from './derive.ts'
import { signerFor } from './signing.ts'
import { stretch } from './stretch.ts'

export type ReceiptKeyring = {
  /** What the server keeps and the manifest binds. */
  readonly keys: ReceiptKeys
  /** Opens what the team answers (an age X25519 file); it opens nothing else. */
  readonly returnIdentity: Identity
  /** The signature (base64url) that withdraws a record; `orgRoot` is the organisation's root public key (32 bytes). */
  readonly withdraw: (orgRoot: Uint8Array, withdrawal: Withdrawal) => Promise<string>
}

/** Sixteen random digits; #wire/receipt-digits.ts shows and reads them. */
export function newReceipt(chance: Chance): string {
  return Array.from({ length: 16 }, () => numberBelow(chance, 10)).join('')
}

/** The slow step, for a worker: scrypt of the sixteen digits, salted with the 32 bytes that name the round (`roundSalt`). */
export async function stretchReceipt(digits: string, salt: Hash, onProgress?: (share: number) => void): Promise<Secret<Bytes>> {
  return stretch(utf8(digits), fromBase64url(salt)!, onProgress)
}

/** The keys of a stretched receipt: locator, Ed25519 withdrawal key and X25519 return key, each derived with a label of its own. */
export async function receiptKeyring(subtle: SubtleCrypto, stretched: Secret<Bytes>): Promise<ReceiptKeyring> {
  const part = (label: string) => derive(subtle, reveal(stretched), `receipt/${label}`)
  const signer = await signerFor(subtle, await part('withdrawal'), 'withdrawal')
  const age = await x25519Key(await part('return'))
  return {
    keys: { locator: toBase64url(await part('locator')) as Hash, withdraw: signer.publicKey, returnTo: age.recipient },
    returnIdentity: age.identity,
    withdraw: (orgRoot, withdrawal) => signer.sign(orgRoot, withdrawalBytes(withdrawal)),
  }
}
