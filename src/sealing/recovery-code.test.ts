// Recovery codes: nine groups on paper, read back however they are copied, and a letter copied wrongly is noticed.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededChance } from '#tests/chance.ts'
import { newRecoveryCode, readRecoveryCode, showRecoveryCode } from './recovery-code.ts'

const { subtle } = crypto
const chance = seededChance('recovery codes')
const code = newRecoveryCode(chance)
const shown = await showRecoveryCode(subtle, code)

test('it is 160 bits in nine groups of four, the ninth checks', () => {
  expect(code).toMatch(/^[a-z2-7]{32}$/)
  expect(shown).toMatch(/^([a-z2-7]{4} ){8}[a-z2-7]{4}$/)
  expect(shown.replaceAll(' ', '').slice(0, 32)).toBe(code)
})

test('capitals, hyphens, missing and other spaces, and the digits that letters are misread for, do not matter', async () => {
  const typed = [shown.toUpperCase(), shown.replaceAll(' ', ''), shown.replaceAll(' ', '-'), ` ${shown} `, shown.replaceAll(' ', '\n')]
  typed.push(shown.replaceAll('o', '0').replaceAll('l', '1').replaceAll('b', '8'))
  for (const one of typed) expect(await readRecoveryCode(subtle, one)).toEqual({ ok: true, value: code })
})

test('each letter copied wrongly, and each two neighbours swapped, is noticed', async () => {
  const text = shown.replaceAll(' ', '')
  const wrong: string[] = []
  for (let at = 0; at < text.length; at++) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz234567') wrong.push(text.slice(0, at) + letter + text.slice(at + 1))
    wrong.push(text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2))
  }
  const read = await Promise.all(wrong.filter((one) => one !== text).map((one) => readRecoveryCode(subtle, one)))
  expect(read.filter((one) => one.ok)).toEqual([])
})

test.each([
  ['foreign-letter', 'what is this?'],
  ['wrong-length', 'aaaa bbbb'],
  ['wrong-length', ''],
  ['wrong-length', `${'abcd '.repeat(9)}e`],
  ['mistyped', 'abcd '.repeat(9)],
])('%s: %s', async (refusal, typed) => {
  expect(await readRecoveryCode(subtle, typed)).toEqual({ ok: false, refusal })
})

test('its check is the one written down for others to make', () => {
  const bytes = createHash('sha256').update('samasama/1/recovery-code').update(decoded(code)).digest()
  const bits = ((bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!) >> 4
  const letters = [15, 10, 5, 0].map((shift) => 'abcdefghijklmnopqrstuvwxyz234567'[(bits >> shift) & 31]).join('')
  expect(shown.slice(-4)).toBe(letters)
})

function decoded(text: string): Uint8Array {
  const bits = Array.from(text, (letter) => 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g)!, (byte) => Number.parseInt(byte, 2))
}
