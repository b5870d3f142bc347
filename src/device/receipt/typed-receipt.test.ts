import { expect, test } from 'vitest'
import { showReceipt } from '#wire/receipt-digits.ts'
import { receiptFrom } from './typed-receipt.ts'

const digits = '4283110260704734'
const shown = showReceipt(digits)

test.each([
  ['k4w7m2p5', shown], [' K4W7 M2P5 ', shown.replaceAll(' ', '')], ['k4w7-m2p5', shown.replaceAll(' ', '-')], ['#k4w7m2p5', ` ${shown}. `],
  ['Ｋ４ｗ７m2p5', shown.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)],
])('%s and %s are read from paper', (code, typed) => {
  expect(receiptFrom({ code, digits: typed })).toEqual({ ok: true, value: { code: 'k4w7m2p5', digits } })
})

test('signs that a code never has are the letters that look like them', () => {
  expect(receiptFrom({ code: '0l1b8o22', digits: shown })).toMatchObject({ ok: true, value: { code: 'ollbbo22' } })
})

test.each([
  ['', '', ['code', 'wrong-length']], ['k4w7m2p', shown, ['code']], ['k4w7m2p5', shown.slice(1), ['wrong-length']],
  ['k4w7m2p5', shown.replace('4', 'x'), ['not-digits']], ['k4w7m2p5', shown.replace('42', '24'), ['mistyped']],
  ['k4w7m2p5', shown.replace('4', '5'), ['mistyped']], ['k4w7m2p9', shown.replace('4', '5'), ['code', 'mistyped']],
])('%s and %s: what is to be mended is said of each', (code, typed, refusals) => {
  const read = receiptFrom({ code, digits: typed })
  expect(read.ok ? [] : read.refusal.map(({ refusal }) => refusal)).toEqual(refusals)
})
