// Looks for phrases in bytes, in every encoding that could hide one, and inside what was compressed; says where and how each was found.
import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib'

/** What is looked for: one form of a phrase or of a secret, as bytes. */
export type Needle = { readonly of: string; readonly as: string; readonly bytes: Buffer }
export type Found = Omit<Needle, 'bytes'>
type Encoding = (plain: Buffer, text: string) => Buffer

/** By name. Those of bytes serve for keys, too; those of text see the phrase as its letters. */
export const byteEncodings: Readonly<Record<string, Encoding>> = {
  utf8: (plain) => plain,
  hex: (plain) => Buffer.from(plain.toString('hex')),
  'hex in capitals': (plain) => Buffer.from(plain.toString('hex').toUpperCase()),
  'base64 at 0': (plain) => inBase64(plain, 0, 'base64'),
  'base64 at 1': (plain) => inBase64(plain, 1, 'base64'),
  'base64 at 2': (plain) => inBase64(plain, 2, 'base64'),
  'base64url at 0': (plain) => inBase64(plain, 0, 'base64url'),
  'base64url at 1': (plain) => inBase64(plain, 1, 'base64url'),
  'base64url at 2': (plain) => inBase64(plain, 2, 'base64url'),
  'utf8 read as latin1': (plain) => Buffer.from(plain.toString('latin1')),
  'every byte with %': (plain) => Buffer.from(plain.toString('hex').replace(/../g, '%$&')),
  'every byte with % in capitals': (plain) => Buffer.from(plain.toString('hex').toUpperCase().replace(/../g, '%$&')),
}
export const textEncodings: Readonly<Record<string, Encoding>> = {
  'utf8 taken apart': (_, text) => Buffer.from(text.normalize('NFD')),
  utf16le: (_, text) => Buffer.from(text, 'utf16le'),
  utf16be: (_, text) => Buffer.from(text, 'utf16le').swap16(),
  'a part of an address': (_, text) => Buffer.from(encodeURIComponent(text)),
  'a part of an address in small letters': (_, text) => Buffer.from(encodeURIComponent(text).replace(/%../g, (each) => each.toLowerCase())),
  'a field of a form': (_, text) => Buffer.from(encodeURIComponent(text).replaceAll('%20', '+')),
  'JSON with \\u': (_, text) => Buffer.from(escaped(text, (unit) => unit > 126)),
  'JSON with \\u in capitals': (_, text) => Buffer.from(escaped(text, (unit) => unit > 126, (hex) => hex.toUpperCase())),
  'JSON of \\u only': (_, text) => Buffer.from(escaped(text, () => true)),
  'HTML with numbers': (_, text) => Buffer.from(Array.from(text, (sign) => `&#${sign.codePointAt(0)!};`).join('')),
}
export const encodings = { ...byteEncodings, ...textEncodings }
/** Of a long phrase its beginning and its end: so that one that was cut is found too. */
export function needlesOf(phrases: readonly string[]): readonly Needle[] {
  return phrases.flatMap((phrase) => partsOf(phrase).flatMap((part) => encoded(phrase, Buffer.from(part), part, encodings)))
}

/** Of a key: its bytes, and the encodings of those. */
export function needlesOfBytes(of: string, bytes: Uint8Array): readonly Needle[] {
  return encoded(of, Buffer.from(bytes), '', byteEncodings)
}

export type Search = (bytes: Uint8Array) => readonly Found[]

/** Made once for many bytes: they are read once, however many needles there are. */
export function searchFor(needles: readonly Needle[]): Search {
  const [starts, byStart] = [new Uint8Array(65_536), new Map<number, Needle[]>()]
  for (const needle of needles) {
    if (needle.bytes.length < 7) throw new Error(`${needle.of} is so short that it is found anywhere`)
    starts[needle.bytes.readUInt16LE(0)] = 1
    const start = needle.bytes.readUInt32LE(0)
    byStart.set(start, [...(byStart.get(start) ?? []), needle])
  }
  return (bytes) => {
    const found = unpacked(Buffer.from(bytes)).flatMap((plain) => foundIn(plain, starts, byStart))
    return [...new Map(found.map(({ of, as }) => [`${of} ${as}`, { of, as }])).values()]
  }
}

function foundIn(bytes: Buffer, starts: Uint8Array, byStart: ReadonlyMap<number, readonly Needle[]>): readonly Needle[] {
  const found: Needle[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (starts[bytes[at]! | (bytes[at + 1]! << 8)] === 0) continue
    const here = byStart.get(bytes.readUInt32LE(at)) ?? []
    found.push(...here.filter((needle) => needle.bytes.equals(bytes.subarray(at, at + needle.bytes.length))))
  }
  return found
}

function encoded(of: string, plain: Buffer, text: string, by: Readonly<Record<string, Encoding>>): readonly Needle[] {
  return Object.entries(by).map(([as, encode]) => ({ of, as, bytes: encode(plain, text) }))
}

const most = 24
const piece = 10

function partsOf(phrase: string): readonly string[] {
  const signs = [...phrase]
  return signs.length <= most ? [phrase] : [signs.slice(0, piece).join(''), signs.slice(-piece).join('')]
}

/** The letters that do not depend on what stands before and behind, when the bytes begin so many after a multiple of three. */
function inBase64(plain: Buffer, at: 0 | 1 | 2, form: 'base64' | 'base64url'): Buffer {
  const text = Buffer.concat([Buffer.alloc(at), plain]).toString(form)
  return Buffer.from(text.slice(Math.ceil((at * 8) / 6), Math.floor(((at + plain.length) * 8) / 6)))
}

function escaped(text: string, which: (unit: number) => boolean, hex = (digits: string) => digits): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return units.map((unit) => (which(unit) ? `\\u${hex(unit.toString(16).padStart(4, '0'))}` : String.fromCharCode(unit))).join('')
}

const gap = Buffer.alloc(8)
const limits = { maxOutputLength: 64_000_000, finishFlush: constants.Z_SYNC_FLUSH }
const gzipHead = Buffer.of(0x1f, 0x8b, 8)
const deflateHeads = [Buffer.of(0x78, 0x01), Buffer.of(0x78, 0x5e), Buffer.of(0x78, 0x9c), Buffer.of(0x78, 0xda)]

/** RFC 1952, 2.3: what may stand between ten fixed bytes and the contents. What follows them does not matter to the unpacking of those. */
function behindGzipHead(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3] ?? 0
  let at = start + 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const named of [8, 16]) if (flags & named) at = bytes.indexOf(0, at) + 1
  return flags & 2 ? at + 2 : at
}

/** The bytes themselves and all that unpacks out of them: anywhere where a head tells of it, at their start where it has none. */
function unpacked(bytes: Buffer, depth = 3): readonly Buffer[] {
  if (depth === 0) return [bytes]
  const inside = [
    ...placesOf(bytes, gzipHead).map((at) => attempt(() => inflateRawSync(bytes.subarray(behindGzipHead(bytes, at)), limits))),
    ...deflateHeads.flatMap((head) => placesOf(bytes, head)).map((at) => attempt(() => inflateRawSync(bytes.subarray(at + 2), limits))),
    attempt(() => inflateRawSync(bytes, limits)),
    attempt(() => brotliDecompressSync(bytes, { maxOutputLength: limits.maxOutputLength })),
    outOfBase64(bytes),
  ]
  return [bytes, ...inside.filter((plain) => plain !== null && plain.length > 0).flatMap((plain) => unpacked(plain!, depth - 1))]
}

/** Whatever stands in base64, wherever it begins in a run of such letters: what is in it may be encoded or packed once more. */
function outOfBase64(bytes: Buffer): Buffer | null {
  const runs = bytes.toString('latin1').match(/[\w+/-]{32,}/g)
  return runs && Buffer.concat(runs.flatMap((run) => [0, 1, 2, 3].flatMap((at) => [Buffer.from(run.slice(at), 'base64'), gap])))
}

function placesOf(bytes: Buffer, head: Buffer): readonly number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) places.push(at)
  return places
}

function attempt(unpack: () => Buffer): Buffer | null {
  try {
    return unpack()
  } catch {
    return null
  }
}
