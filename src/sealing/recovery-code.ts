// The printed recovery code: 160 random bits as eight groups of four letters, and a ninth group that checks them.
import { concat, fromBase32, toBase32, utf8 } from '#values/encoding.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { inGroups } from '#wire/digits.ts'
import { sha256, type Subtle } from '#wire/hash.ts'
import type { Chance } from './chance.ts'
import type { Bytes } from './derive.ts'

export type RecoveryCodeRefusal = 'foreign-letter' | 'wrong-length' | 'mistyped'

const bytes = 20
const letters = 32
const checkLetters = 4
/** Letters that base32 does not have, and the ones they are misread from. */
const misread: Record<string, string> = { 0: 'o', 1: 'l', 8: 'b' }

/** A fresh code: 32 letters of base32, without its check. It is what `stretchForLockbox` is given. */
export function newRecoveryCode(chance: Chance): string {
  return toBase32(chance(bytes))
}

/** The code as it is printed: nine groups of four letters. */
export async function showRecoveryCode(subtle: Subtle, code: string): Promise<string> {
  return inGroups(code + (await check(subtle, code)), 4)
}

/** Reads what somebody typed from paper (capitals, spaces, hyphens, 0 for o, 1 for l, 8 for b) and answers the 32 letters. */
export async function readRecoveryCode(subtle: Subtle, text: string): Promise<Result<string, RecoveryCodeRefusal>> {
  const typed = text.normalize('NFKC').toLowerCase().replace(/[\s\p{Pd}.]/gu, '').replace(/[018]/g, (letter) => misread[letter]!)
  if (!/^[a-z2-7]*$/.test(typed)) return refuse('foreign-letter')
  if (typed.length !== letters + checkLetters) return refuse('wrong-length')
  const code = typed.slice(0, letters)
  return (await check(subtle, code)) === typed.slice(letters) ? ok(code) : refuse('mistyped')
}

/** Four letters: the first 20 bits of SHA-256('samasama/1/recovery-code' ‖ the 20 bytes). One slip in a million goes unnoticed. */
async function check(subtle: Subtle, code: string): Promise<string> {
  const whole: Bytes = concat(utf8('samasama/1/recovery-code'), fromBase32(code)!)
  return toBase32((await sha256(subtle, whole)).subarray(0, 3)).slice(0, checkLetters)
}
