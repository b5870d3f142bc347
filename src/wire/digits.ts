// Digits as people type them: in groups, with hyphens, from a keyboard of any script; and digits in groups to be read out.

/** The first digit of every script whose digits our languages use; Unicode keeps the other nine behind it. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10]

/** The digits 0 to 9 of a text without its spaces, hyphens and dots; null when anything else stands in it. */
export function readDigits(text: string): string | null {
  const digits = Array.from(text.replace(/[\s\p{Pd}.·]/gu, ''), asciiDigit)
  return digits.includes(null) ? null : digits.join('')
}

export function inGroups(text: string, size: number): string {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? ''
}

function asciiDigit(letter: string): string | null {
  const code = letter.codePointAt(0)!
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? null : String(code - zero)
}
