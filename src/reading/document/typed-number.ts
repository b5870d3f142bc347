// Numbers that somebody typed at the head of a paragraph instead of letting the program count: '12.', '133.45', '(a)', '٣-'.

export type Headed = { readonly number: string; readonly level: number; readonly text: string }

/** A lone number needs a mark after it ('12.'), since '12 States' begins with one too; in '133.45 Ensure' the point is enough. */
const shapes: readonly RegExp[] = [
  /^(\p{Nd}{1,4}(?:\.\p{Nd}{1,4}){1,4})[.):]?\s+(?=[^\p{Nd}\p{Ll}%])/u,
  /^(\p{Nd}{1,4})\s?[.):、．)]\s*(?=[^\p{Nd}\s])/u,
  /^(\p{Nd}{1,4})\s?[-–]\s+(?=\S)/u,
  /^[((](\p{Nd}{1,4}|[a-z]|[ivxl]{1,6})[))]\s*(?=\S)/iu,
  /^([a-z]|[ivxl]{2,6})[.)]\s+(?=\S)/iu,
]

/** Null for a paragraph that begins with no number. `text` is the rest. */
export function typedNumber(text: string): Headed | null {
  for (const shape of shapes) {
    const [whole, number] = shape.exec(text.slice(0, 60)) ?? []
    if (whole !== undefined && number !== undefined && text.length > whole.length) {
      return { number: digits(number), level: number.split('.').length - 1, text: text.slice(whole.length).trim() }
    }
  }
  return null
}

/** Digits of every script as 0 to 9. They stand in tens, each ten beginning with its zero. */
export function digits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(code - zero > 9 ? (code - zero) % 10 : code - zero)
  })
}
