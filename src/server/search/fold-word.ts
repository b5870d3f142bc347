// Brings a word into the one form under which it is kept and asked for, whichever way somebody wrote it.

/** Letters that no normal form takes apart, and forms of one Arabic letter that people type for one another. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŋ: 'n', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ک: 'ك', ڪ: 'ك',
}
const swapped = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/** Accents of Latin, Greek and Cyrillic; vowel signs of Arabic and Hebrew, which are mostly left out; tatweel; what joins or hides. */
const leftOut = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u02b0-\u02ff\p{Cf}]/gu

const digit = /[^\P{Nd}0-9]/gu
const oneDigit = /\p{Nd}/u
const values = new Map<string, string>()

/** Without case, accents, vowel signs of Arabic; digits of any script as 0 to 9. Vowel signs of other scripts are letters, and stay. */
export function foldWord(word: string): string {
  const whole = word.normalize('NFKD').toLowerCase().replace(leftOut, '')
  return whole.replace(swapped, (letter) => letters[letter]!).replace(digit, valueOf)
}

/** Unicode keeps the digits of a script in a row, from nought on. */
function valueOf(sign: string): string {
  const known = values.get(sign)
  if (known !== undefined) return known
  const code = sign.codePointAt(0)!
  let first = code
  while (first > 0 && oneDigit.test(String.fromCodePoint(first - 1))) first -= 1
  const value = String((code - first) % 10)
  values.set(sign, value)
  return value
}
