// Bytes as text and back: base32 (RFC 4648, lower case, no padding) for what people see, base64url for what machines carry.

/** The letters in the order of their values, and the value of each ASCII letter. */
type Alphabet = { readonly letters: string; readonly values: Uint8Array }

const foreign = 255
const base32 = alphabet('abcdefghijklmnopqrstuvwxyz234567')
const base64 = alphabet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')

export function toBase32(bytes: Uint8Array): string {
  return encode(bytes, base32, 5)
}

/** Null when a letter is foreign or the last letter carries bits that no byte holds (so each text has one reading). */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  return decode(text, base32, 5)
}

export function toBase64url(bytes: Uint8Array): string {
  return encode(bytes, base64, 6)
}

/** Null when a letter is foreign, padding stands at the end, or unused bits are set. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  return decode(text, base64, 6)
}

/** Whether `fromBase64url` has a reading of it, without reading it. */
export function isBase64url(text: string): boolean {
  const over = text.length % 4
  if (over === 1 || !/^[\w-]*$/.test(text)) return false
  const unused = over === 0 ? 0 : over === 2 ? 0b1111 : 0b11
  return text === '' || (base64.values[text.charCodeAt(text.length - 1)]! & unused) === 0
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Compares every byte, whatever came before, so that time tells nothing about where two secrets differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!
  return difference === 0
}

function alphabet(letters: string): Alphabet {
  const values = new Uint8Array(128).fill(foreign)
  for (let value = 0; value < letters.length; value++) values[letters.charCodeAt(value)] = value
  return { letters, values }
}

function encode(bytes: Uint8Array, { letters }: Alphabet, width: number): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= width) {
      bits -= width
      text += letters[(held >> bits) & ((1 << width) - 1)]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + letters[(held << (width - bits)) & ((1 << width) - 1)] : text
}

function decode(text: string, { values }: Alphabet, width: number): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * width) / 8))
  let held = 0
  let bits = 0
  let at = 0
  // By code unit and by a table: a server reads thousands of letters for each voice.
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? foreign
    if (value === foreign) return null
    held = (held << width) | value
    bits += width
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
      held &= (1 << bits) - 1
    }
  }
  return bits >= width || held !== 0 ? null : bytes
}
