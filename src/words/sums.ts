// A sum of money as people write it, in the language of the reader: 'HK$4,500', with Western digits everywhere.

/** `amount` in whole and decimal digits, `currency` by ISO 4217. */
export function sumIn(lang: string, amount: string, currency: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const places = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency, numberingSystem: 'latn', ...places })
  return format.format(amount as Intl.StringNumericLiteral)
}
