// Canonical bytes: one value, one text, one hash. RFC 8785 JSON narrowed to NFC strings, safe integers, booleans, null, arrays, objects.
import { refuse, ok, type Result } from '#values/result.ts'
import { utf8 } from '#values/encoding.ts'

export type Canonical = null | boolean | number | string | readonly Canonical[] | { readonly [key: string]: Canonical }
export type CanonicalRefusal = 'too-large' | 'not-utf8' | 'not-json' | 'not-canonical' | 'too-deep'
export type Limits = { readonly bytes: number; readonly depth: number }

export const usualLimits: Limits = { bytes: 65_536, depth: 16 }

/** The canonical text of a value. Throws a TypeError on what has none: a float, a foreign type, text that is not NFC or not well formed. */
export function canonicalText(value: Canonical): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  return objectText(value as { readonly [key: string]: Canonical })
}

export function canonicalBytes(value: Canonical): Uint8Array<ArrayBuffer> {
  return utf8(canonicalText(value))
}

/**
 * Reads bytes that must already be canonical, and hands back their value. Refusals: `too-large` (more bytes than the limit),
 * `not-utf8`, `not-json`, `too-deep`, and `not-canonical` (the value's one text is another: order, spaces, doubled keys, floats, NFD ...).
 */
export function readCanonical(bytes: Uint8Array, limits: Limits = usualLimits): Result<Canonical, CanonicalRefusal> {
  if (bytes.length > limits.bytes) return refuse('too-large')
  const text = decoded(bytes)
  if (text === null) return refuse('not-utf8')
  if (deeperThan(text, limits.depth)) return refuse('too-deep')
  const value = parsed(text)
  if (value === undefined) return refuse('not-json')
  return sameText(value, text) ? ok(value) : refuse('not-canonical')
}

function numberText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('only safe integers are canonical')
  return String(value + 0 === 0 ? 0 : value)
}

function stringText(value: string): string {
  if (!value.isWellFormed() || value.normalize('NFC') !== value) throw new TypeError('only well-formed NFC text is canonical')
  return JSON.stringify(value)
}

function objectText(value: { readonly [key: string]: Canonical }): string {
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no canonical text`)
  // The default sort compares UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  const members = Object.keys(value).sort()
  return `{${members.map((key) => `${stringText(key)}:${canonicalText(value[key]!)}`).join(',')}}`
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Counts brackets outside of strings before anything is parsed, so that no depth of nesting can exhaust the stack. Each place is looked at
 * once, whatever stands there: a pattern that tries anew from every quotation mark can be made to take minutes.
 */
function deeperThan(text: string, depth: number): boolean {
  let open = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    if (sign === '[' || sign === '{') open += 1
    if (sign === ']' || sign === '}') open -= 1
    if (open > depth) return true
  }
  return false
}

/** Where the string closes that opens here; the end of the text when it never does. */
function endOfString(text: string, opening: number): number {
  let at = opening + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function parsed(text: string): Canonical | undefined {
  try {
    return JSON.parse(text) as Canonical
  } catch {
    return undefined
  }
}

function sameText(value: Canonical, text: string): boolean {
  try {
    return canonicalText(value) === text
  } catch {
    return false
  }
}
