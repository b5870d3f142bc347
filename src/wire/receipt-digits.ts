// The digits of a receipt: sixteen that are random and one that checks them, written in two groups of eight and one alone.
import { ok, refuse, type Result } from '#values/result.ts'
import { readDigits } from './digits.ts'

export type ReceiptDigitsRefusal = 'not-digits' | 'wrong-length' | 'mistyped'

const length = 16

/**
 * A totally anti-symmetric quasigroup of order 10: its check digit catches every single wrong digit and every swap of two neighbours.
 * H. Michael Damm, "Total anti-symmetrische Quasigruppen", dissertation, Marburg 2004.
 */
const damm = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
]

/** The check digit (0 to 9) of a row of digits. */
export function checkDigit(digits: string): string {
  let state = 0
  for (const digit of digits) state = Number(damm[state]![Number(digit)])
  return String(state)
}

/** Sixteen digits as they are shown and printed: '12345678 90123456 7'. Throws on anything else: that is a bug of the caller. */
export function showReceipt(digits: string): string {
  if (!/^\d{16}$/.test(digits)) throw new RangeError('a receipt has sixteen digits')
  return `${digits.slice(0, 8)} ${digits.slice(8)} ${checkDigit(digits)}`
}

/** Reads what somebody typed: the sixteen digits. Refusals: `not-digits`, `wrong-length` (not 17), `mistyped` (the check digit). */
export function readReceipt(text: string): Result<string, ReceiptDigitsRefusal> {
  const typed = readDigits(text)
  if (typed === null) return refuse('not-digits')
  if (typed.length !== length + 1) return refuse('wrong-length')
  const digits = typed.slice(0, length)
  return checkDigit(digits) === typed[length] ? ok(digits) : refuse('mistyped')
}
