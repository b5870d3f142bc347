// Phrases planted on purpose, one for every encoding and every packing, made as a program would that writes such
// a thing: a search that does not find them is blind.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

/** A phrase, the encoding as which it is to be found, and the bytes that hide it. `amidst`: it is found inside of other bytes, too. */
export type Plant = { readonly of: string; readonly as: string; readonly bytes: Uint8Array; readonly amidst: boolean }

const all = (phrase: string): readonly (readonly [as: string, bytes: Buffer, alone?: 'alone'])[] => {
  const said = JSON.stringify({ name: phrase })
  const hex = Buffer.from(said).toString('hex')
  const behind = (letters: number) => Buffer.from(`${'z'.repeat(letters)}${phrase}zz`)
  const units = Array.from({ length: said.length }, (_, at) => said.charCodeAt(at).toString(16).padStart(4, '0'))
  return [
    ['utf8', Buffer.from(said)], ['utf8 taken apart', Buffer.from(said.normalize('NFD'))],
    ['utf8 read as latin1', Buffer.from(Buffer.from(said).toString('latin1'))],
    ['utf16le', Buffer.from(said, 'utf16le')], ['utf16be', Buffer.from(said, 'utf16le').swap16()],
    ['hex', Buffer.from(hex)], ['hex in capitals', Buffer.from(`\\x${hex.toUpperCase()}`)],
    ...[0, 1, 2].map((at) => [`base64 at ${at}`, Buffer.from(behind(at).toString('base64'))] as const),
    ...[0, 1, 2].map((at) => [`base64url at ${at}`, Buffer.from(behind(at).toString('base64url'))] as const),
    ['a part of an address', Buffer.from(encodeURIComponent(said))],
    ['a part of an address in small letters', Buffer.from(encodeURIComponent(said).replace(/%../g, (each) => each.toLowerCase()))],
    ['a field of a form', Buffer.from(new URLSearchParams({ said: phrase }).toString())],
    ['every byte with %', Buffer.from(hex.replace(/../g, '%$&'))],
    ['every byte with % in capitals', Buffer.from(hex.toUpperCase().replace(/../g, '%$&'))],
    ['JSON with \\u', Buffer.from(said.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))],
    ['JSON with \\u in capitals',
      Buffer.from(said.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`))],
    ['JSON of \\u only', Buffer.from(units.map((unit) => `\\u${unit}`).join(''))],
    ['HTML with numbers', Buffer.from(Array.from(said, (sign) => `&#${sign.codePointAt(0)};`).join(''))],
    ['utf8', gzipSync(said)], ['utf8', deflateSync(said)], ['utf16le', gzipSync(Buffer.from(said, 'utf16le'))],
    ['utf8', Buffer.from(gzipSync(`${said}${said}`).toString('base64'))], ['hex', Buffer.from(Buffer.from(hex).toString('base64url'))],
    ['utf8', deflateRawSync(said), 'alone'], ['utf8', brotliCompressSync(said), 'alone'],
  ]
}

/** A set of them, each with a phrase of its own, for one place. */
export function plants(place: string): readonly Plant[] {
  return all('').map((_, at) => {
    const of = `Ñandutí-${place} ${at} 竹🪁 ဝက်ဝံ`
    const [as, bytes, alone] = all(of)[at]!
    return { of, as, bytes, amidst: alone === undefined }
  })
}
