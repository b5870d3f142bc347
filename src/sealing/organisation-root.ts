// The root of an organisation: one Ed25519 key that signs the first entry of the roster and nothing else.
import { fromBase64url } from '#values/encoding.ts'
import { secret, reveal, type Secret } from '#values/secret.ts'
import type { Chance } from './chance.ts'
import type { Bytes } from './derive.ts'
import { sign, signingKey } from './signing.ts'

/** `root` is the public half (base64url, 32 bytes), `seed` the private one: it lies in the founder's lockbox until trustees exist. */
export type OrganisationRoot = { readonly root: string; readonly seed: Secret<Bytes> }

export async function newOrganisationRoot(subtle: SubtleCrypto, chance: Chance): Promise<OrganisationRoot> {
  const seed = secret(chance(32))
  return { root: await rootOf(subtle, seed), seed }
}

/** The public half of a root's seed. */
export async function rootOf(subtle: SubtleCrypto, seed: Secret<Bytes>): Promise<string> {
  return (await signingKey(subtle, reveal(seed))).publicKey
}

/** The signature (base64url, 64 bytes) of the root over the bytes of the genesis entry, with the purpose 'roster'. */
export async function signGenesis(subtle: SubtleCrypto, { root, seed }: OrganisationRoot, entry: Bytes): Promise<string> {
  const { key } = await signingKey(subtle, reveal(seed))
  return sign(subtle, key, 'roster', fromBase64url(root)!, entry)
}
