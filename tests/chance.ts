// Chance for tests: bytes that look random and are the same in every run with the same seed.
import { createHash } from 'node:crypto'
import type { Chance } from '#sealing/chance.ts'

/** SHA-256 of the seed and a counter, one call after another. */
export function seededChance(seed: string): Chance {
  let calls = 0
  return (bytes) => {
    const drawn = new Uint8Array(bytes)
    for (let at = 0; at < bytes; at += 32) {
      const block = createHash('sha256').update(`${seed} ${calls++}`).digest()
      drawn.set(block.subarray(0, Math.min(32, bytes - at)), at)
    }
    return drawn
  }
}
