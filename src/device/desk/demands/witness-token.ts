// The token with which somebody from outside witnesses a verdict: made again from her own root, so that the code can be shown later too.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ownChance } from '#sealing/own-chance.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import type { Member } from '../member.tsx'

/** `token` is for the link, its hash for the act: whoever holds the link, and nobody else, can be the witness. */
export async function tokenFor(
  { from, held }: Pick<Member, 'from' | 'held'>, event: Id,
): Promise<{ readonly token: string; readonly hash: Hash }> {
  const chance = await ownChance(from.subtle, held.contents.memberRoot, 'witness', { org: held.org, event })
  const bytes = chance(32)
  return { token: toBase64url(bytes), hash: await hashOf(from.subtle, bytes) }
}
