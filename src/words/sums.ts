// A sum of money as people write it, in the language of the reader: 'HK$4,500', with Western digits everywhere.
import { directionOf } from './languages.ts'

/** `amount` in whole and decimal digits, `currency` by ISO 4217. */
export function sumIn(lang: string, amount: string, currency: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const places = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency, numberingSystem: 'latn', ...places })
  const sum = format.formatToParts(amount as Intl.StringNumericLiteral)
  return sum.map(({ type, value }) => (type === 'currency' ? signIn(lang, value) : value)).join('')
}

/** Where lines run from the right, 'HK$' would be read as '$HK': a sign in Latin letters is set apart. */
function signIn(lang: string, sign: string): string {
  return directionOf(lang) === 'rtl' && /[A-Z]/i.test(sign) ? `\u2066${sign}\u2069` : sign
}
