import { expect, it } from 'vitest'
import { sumIn } from './sums.ts'

it.each([
  ['en', '4500', 'HKD', 'HK$4,500'], ['en', '4.50', 'USD', '$4.50'], ['zh-Hant', '6172', 'HKD', 'HK$6,172'],
  ['id', '400000', 'IDR', 'Rp 400.000'], ['en', '999999999999999.9999', 'HKD', 'HK$999,999,999,999,999.9999'],
])('says in %s %s %s as %s', (lang, amount, currency, written) => {
  expect(sumIn(lang, amount, currency).replaceAll('\u00a0', ' ')).toBe(written)
})

it('keeps a sign in Latin letters in its order in Arabic', () => {
  expect(sumIn('ar', '4500', 'HKD')).toContain('\u2066HK$\u2069')
  expect(sumIn('ar', '4500', 'SAR')).not.toContain('\u2066')
})

it('has the digits of every other sum in Arabic', () => {
  expect(sumIn('ar', '4500', 'HKD')).toMatch(/4,500/)
})
