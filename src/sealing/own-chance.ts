// Chance that a member can make again and nobody else can guess: so an invite or a nonce of hers survives a lock without being stored.
import { reveal, type Secret } from '#values/secret.ts'
import { canonicalBytes, type Canonical } from '#wire/canonical.ts'
import type { Chance } from './chance.ts'
import { derive, type Bytes } from './derive.ts'

/**
 * `invite`: the secret of an invite she makes. `joining`: her nonce for one newcomer, which must hang on the newcomer's commitment.
 * `witness`: the token with which one verdict of hers is witnessed.
 */
export type OwnUse = 'invite' | 'joining' | 'witness'
const labels = { invite: 'own/invite', joining: 'own/joining', witness: 'own/witness' } as const satisfies Record<OwnUse, string>

/**
 * HMAC-SHA-256, under a key derived from her root for this use, over the canonical bytes of what it is for: the same 32 bytes each time.
 * What is handed back serves once, for at most 32 bytes, like the chance whose place it takes; a second call throws.
 */
export async function ownChance(subtle: SubtleCrypto, memberRoot: Secret<Bytes>, use: OwnUse, about: Canonical): Promise<Chance> {
  const key = await derive(subtle, reveal(memberRoot), labels[use])
  const mac = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  let left: Bytes | null = new Uint8Array(await subtle.sign('HMAC', mac, canonicalBytes(about)))
  return (bytes) => {
    if (left === null || bytes > left.length) throw new RangeError('chance of one’s own serves once')
    const taken = left.slice(0, bytes)
    left = null
    return taken
  }
}
