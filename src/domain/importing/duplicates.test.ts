import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { duplicatesIn, type Told } from './duplicates.ts'
import { folded } from './folded.ts'

const anyLetters = fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes))
const told = (...texts: readonly string[]): readonly Told[] => texts.map((text, at) => ({ key: String(at), text }))
const inList = (...texts: readonly string[]) => duplicatesIn(told(...texts), []).map(({ key, of, how }) => [key, of, how])

describe('texts that say the same', () => {
  test('are the same whatever their case, spaces, quotes and digits', () => {
    expect(folded(' “Ratify”  C١٨٩; ')).toBe('ratify c189')
    expect(inList('Ratify “C189”', 'ratify  "C١٨٩".', 'Ratify C190 now')).toEqual([['1', '0', 'exact']])
  })

  test.each([
    ['Ratify the convention on the rights of all migrant workers and their families',
      'Ratify the convention on the rights of all migrant workers and their families soon'],
    ['落實家務工人每週一天休息日並加強執法', '落實家務工人每週一天休息日並加強執法力度'],
    ['ให้สัตยาบันอนุสัญญาว่าด้วยสิทธิของแรงงานข้ามชาติทุกคน', 'ให้สัตยาบันอนุสัญญาว่าด้วยสิทธิของแรงงานข้ามชาติทุกคนด้วย'],
    ['التصديق على الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين',
      'التصديق على الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأسرهم'],
    ['သဘောတူစာချုပ်ကိုအတည်ပြုပါရွှေ့ပြောင်းအလုပ်သမား', 'သဘောတူစာချုပ်ကိုအတည်ပြုပါရွှေ့ပြောင်းအလုပ်သမားများ'],
  ])('are near in every script: %s', (one, other) => {
    expect(inList(one, other)).toEqual([['1', '0', 'near']])
  })

  test('are looked for on the record first, and what is only about the same is not near', () => {
    expect(duplicatesIn(told('A day off every week for all'), [{ key: 'D01', text: 'a day off every week, for all' }])).toEqual(
      [{ key: '0', of: 'D01', how: 'exact', share: 1 }])
    expect(inList('Ratify the convention on migrant workers', 'Abolish the fee that migrant workers pay')).toEqual([])
  })

  test('of any letters come to an answer; a text is always the same as itself', () => {
    fc.assert(fc.property(anyLetters, (text) => {
      expect(inList(text, text)).toEqual([['1', '0', 'exact']])
    }))
  })

  test('are found among ten thousand, of which most begin alike', () => {
    const list = told(...Array.from({ length: 10_000 }, (_, at) =>
      `Ensure that the rights of migrant workers are protected in sector ${at} and in town ${at * 7}`))
    const began = process.cpuUsage()
    duplicatesIn(list, [])
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1_000).toBeLessThan(6_000)
  })
})
