// Does the work that an open link asks for, in a worker: hashes a counter until enough bits are zero.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Hash } from '#wire/hash.ts'
import { leadingZeroBits, readBits, workBytes, type Challenge } from '#wire/work.ts'

/** However unlucky, a phone stops after so many times the usual number of tries: that happens once in eight million (e to the 16th). */
const mostTurns = 16

/**
 * '<challenge>.<counter>', as the envelope carries it. Refuses `too-much-work` for one beyond the ceiling in #wire/work.ts (or none),
 * and when no counter was found within 16 times the tries that are usual; another challenge is then to be fetched.
 */
export function solveWork(challenge: Challenge, record: Id, payload: Hash): Result<string, 'too-much-work'> {
  const bits = readBits(challenge)
  if (bits === null) return refuse('too-much-work')
  const begun = sha256.create().update(workBytes(challenge, record, payload))
  for (let counter = 0; counter < mostTurns * 2 ** bits; counter++) {
    if (leadingZeroBits(begun.clone().update(utf8(String(counter))).digest()) >= bits) return ok(`${challenge}.${counter}`)
  }
  return refuse('too-much-work')
}
