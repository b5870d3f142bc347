// Reads a number as people type it: digits of any script, the separators of any country.
import { readDigits } from './digits.ts'
import { isDecimal } from './voice-content.ts'

/** The decimal text of a typed number: '4.500,50' and '4,500.50' are both '4500.50'. Null when it cannot be told. */
export function decimalFrom(typed: string): string | null {
  const plainDigits = Array.from(typed.replace(/[\s'’_]/g, ''), (sign) => (/[.,٫٬-]/.test(sign) ? sign : readDigits(sign) ?? '?')).join('')
  const signs = plainDigits.replaceAll('٫', '.').replaceAll('٬', ',')
  const parts = /^(-?)(\d+(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,6}))?$/.exec(signs)
  if (!parts) return null
  const [, minus = '', whole = '', fraction] = parts
  if (mixed(whole, signs)) return null
  // '0.125' is a fraction; '1.200' is one thousand two hundred, as most people write a wage.
  const decimal = /^0[.,]/.test(whole) ? `0.${whole.slice(2)}` : whole.replace(/[.,]/g, '') + (fraction ? `.${fraction}` : '')
  const tidy = minus + decimal.replace(/^0+(?=\d)/, '')
  return isDecimal(tidy) ? tidy : null
}

/** The same sign cannot part thousands in one place and the fraction in another. */
function mixed(whole: string, signs: string): boolean {
  const separators = new Set(whole.match(/[.,]/g))
  const rest = signs.slice(signs.indexOf(whole) + whole.length)
  return separators.size > 1 || (rest !== '' && separators.has(rest[0] as '.' | ','))
}
