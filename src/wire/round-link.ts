// The end of a round's link: it pins the organisation and the round, so that no server can put its own key on the page.
import { concat, fromBase32, fromBase64url, toBase32, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { sha256, type Hash, type Subtle } from './hash.ts'

/** Sixteen letters after `#`: base32 of the first 80 bits of SHA-256(root, 32 bytes ‖ round id, 16 bytes). `root` is base64url. */
export async function roundFragment(subtle: Subtle, root: string, round: Id): Promise<string> {
  return toBase32((await namesRound(subtle, root, round)).subarray(0, 10))
}

/** The whole of that hash, with which a receipt is salted: it stays while a round is edited, and a receipt with it. */
export async function roundSalt(subtle: Subtle, root: string, round: Id): Promise<Hash> {
  return toBase64url(await namesRound(subtle, root, round)) as Hash
}

/** Whether what stands after `#` (from a link, a code or paper: case and hyphens do not matter) is the fragment of this root and round. */
export async function pinsRound(subtle: Subtle, fragment: string, root: string, round: Id): Promise<boolean> {
  const letters = fragment.toLowerCase().replace(/[\s#-]/g, '')
  return letters === (await roundFragment(subtle, root, round))
}

function namesRound(subtle: Subtle, root: string, round: Id): Promise<Uint8Array<ArrayBuffer>> {
  return sha256(subtle, concat(fromBase64url(root)!, fromBase32(round)!))
}
