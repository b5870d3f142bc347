// The keys of a member, and of a phone that may only write, from 32 random bytes each.
import type { MemberKeys } from '#domain/roster.ts'
import { secret, reveal, type Secret } from '#values/secret.ts'
import { hybridKey, type Identity } from './age-keys.ts'
import type { Chance } from './chance.ts'
import { derive, type Bytes } from './derive.ts'
import { signerFor, type Signer } from './signing.ts'

export const memberPurposes = ['act', 'manifest', 'roster', 'login', 'edition'] as const
export type MemberPurpose = (typeof memberPurposes)[number]

export type MemberKeyring = {
  readonly keys: MemberKeys
  readonly signers: { readonly [P in MemberPurpose]: Signer }
  readonly identity: Identity
}

export type DevicePublicKeys = { readonly act: string; readonly manifest: string }
/** A phone that writes has no identity: it can open nothing, not even what it sealed itself. */
export type DeviceKeyring = { readonly keys: DevicePublicKeys; readonly signers: { readonly act: Signer; readonly manifest: Signer } }

/** The root of a member or of a device: 32 random bytes, from which all her keys follow. */
export function newRoot(chance: Chance): Secret<Bytes> {
  return secret(chance(32))
}

/** All keys of a member: each signing seed has the label of its purpose, the age key the label 'recipient'. Throws unless 32 bytes. */
export async function memberKeys(subtle: SubtleCrypto, root: Secret<Bytes>): Promise<MemberKeyring> {
  const [act, manifest, roster, login, edition] = await Promise.all(memberPurposes.map((purpose) => signer(subtle, root, purpose)))
  const age = await hybridKey(await derive(subtle, reveal(root), 'recipient'))
  const signers = { act: act!, manifest: manifest!, roster: roster!, login: login!, edition: edition! }
  return { keys: { ...publicKeys(signers), recipient: age.recipient }, signers, identity: age.identity }
}

/** The two keys of an enrolled phone: it signs acts and manifests, nothing else. */
export async function deviceKeys(subtle: SubtleCrypto, root: Secret<Bytes>): Promise<DeviceKeyring> {
  const signers = { act: await signer(subtle, root, 'act'), manifest: await signer(subtle, root, 'manifest') }
  return { keys: publicKeys(signers), signers }
}

async function signer(subtle: SubtleCrypto, root: Secret<Bytes>, purpose: MemberPurpose): Promise<Signer> {
  if (reveal(root).length !== 32) throw new RangeError('a root is 32 bytes')
  return signerFor(subtle, await derive(subtle, reveal(root), purpose), purpose)
}

function publicKeys<P extends string>(signers: { readonly [K in P]: Signer }): { readonly [K in P]: string } {
  const entries = Object.entries<Signer>(signers).map(([purpose, { publicKey }]) => [purpose, publicKey])
  return Object.fromEntries(entries) as { readonly [K in P]: string }
}
