// Digits: typed on any keyboard, in groups or not, they read the same; anything else is not digits.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inGroups, readDigits } from './digits.ts'

test.each([
  ['1234 5678', '12345678'], ['12-34', '1234'], ['12–34', '1234'], ['12.34', '1234'], ['', ''],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'], ['۰۱۲۳', '0123'], ['०१२३', '0123'], ['০১২৩', '0123'], ['௦௧௨௩', '0123'], ['๐๑๒๓', '0123'], ['໐໑໒໓', '0123'],
  ['၀၁၂၃', '0123'], ['០១២៣', '0123'], ['０１２３', '0123'],
])('%s is %s', (typed, digits) => {
  expect(readDigits(typed)).toBe(digits)
})

test.each(['12a4', 'o123', '12+4', '½', '١٢x'])('%s is not digits', (typed) => {
  expect(readDigits(typed)).toBe(null)
})

test('grouping loses nothing', () => {
  fc.assert(fc.property(fc.stringMatching(/^\d{1,40}$/), fc.integer({ min: 1, max: 9 }), (digits, size) => {
    expect(readDigits(inGroups(digits, size))).toBe(digits)
    expect(inGroups(digits, size).split(' ').every((group) => group.length <= size)).toBe(true)
  }))
  expect([inGroups('', 4), inGroups('123456789012', 4)]).toEqual(['', '1234 5678 9012'])
})
