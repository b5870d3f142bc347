import { describe, expect, test } from 'vitest'
import { decimalFrom } from './typed-decimal.ts'

describe('a typed number', () => {
  test.each([
    ['4500', '4500'], [' 4 500 ', '4500'], ['4.500', '4500'], ['4,500', '4500'], ['4.500,50', '4500.50'], ['4,500.50', '4500.50'],
    ['1.234.567', '1234567'], ['12.5', '12.5'], ['12,50', '12.50'], ['0.125', '0.125'], ['007', '7'], ['-3', '-3'], ['٤٥٠٠', '4500'],
    ['၄၅၀၀', '4500'], ["4'500", '4500'], ['0', '0'], ['١٢٫٥', '12.5'],
  ])('%s is %s', (typed, decimal) => {
    expect(decimalFrom(typed)).toBe(decimal)
  })

  test.each(['', 'four', '4500 RM', '1.2.3', '4,50,0', '1,234.567,8', '1.234.5', '--3', '1'.repeat(13), '.5', '5.', '4,500,5'])(
    '%s cannot be told', (typed) => {
      expect(decimalFrom(typed)).toBe(null)
    },
  )
})
