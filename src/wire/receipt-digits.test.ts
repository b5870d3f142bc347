// The digits of a receipt: shown in groups, read back, and no wrong digit or swapped neighbours go unnoticed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, readReceipt, showReceipt } from './receipt-digits.ts'

const sixteen = fc.stringMatching(/^\d{16}$/)
const ten = Array.from('0123456789')

test('two groups of eight and the check digit', () => {
  expect(showReceipt('1234567890123456')).toBe(`12345678 90123456 ${checkDigit('1234567890123456')}`)
  expect(() => showReceipt('123')).toThrow(RangeError)
})

test('the check digit is Damm\'s: 572 is checked by 4', () => {
  expect(checkDigit('572')).toBe('4')
  expect(checkDigit('5724')).toBe('0')
})

test('what is shown is read, also without spaces or with hyphens', () => {
  fc.assert(fc.property(sixteen, (digits) => {
    const shown = showReceipt(digits)
    const typed = [shown, shown.replaceAll(' ', ''), shown.replaceAll(' ', '-')]
    for (const one of typed) expect(readReceipt(one)).toEqual({ ok: true, value: digits })
  }))
})

test('the table catches every single wrong digit and every swap of neighbours, from every state', () => {
  for (const state of ten) {
    const after = (digits: string) => checkDigit(leadingTo(state) + digits)
    expect(new Set(ten.map(after)).size).toBe(10)
    for (const a of ten) for (const b of ten) expect(a !== b && after(a + b) === after(b + a)).toBe(false)
  }
  // The digit at the end that checks is the state itself: swapped with the one before, it must not check.
  for (const digits of ten.flatMap((a) => ten.map((b) => a + b))) {
    const check = checkDigit(digits)
    const [first, last] = digits
    expect(last !== check && checkDigit(`${first}${check}`) === last).toBe(false)
  }
})

test('each of the 17 digits mistyped, and each two neighbours swapped, is refused', () => {
  fc.assert(fc.property(sixteen, (digits) => {
    const text = showReceipt(digits).replaceAll(' ', '')
    for (let at = 0; at < 17; at++) {
      const wrong = ten.map((digit) => text.slice(0, at) + digit + text.slice(at + 1))
      wrong.push(text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2))
      for (const typed of wrong.filter((one) => one !== text)) expect(readReceipt(typed)).toEqual({ ok: false, refusal: 'mistyped' })
    }
  }), { numRuns: 30 })
})

test.each([
  ['not-digits', 'my receipt'], ['wrong-length', ''], ['wrong-length', '1234'], ['wrong-length', '1'.repeat(18)],
])('%s: %s', (refusal, typed) => {
  expect(readReceipt(typed)).toEqual({ ok: false, refusal })
})

function leadingTo(state: string): string {
  return ten.find((digit) => checkDigit(digit) === state)!
}
