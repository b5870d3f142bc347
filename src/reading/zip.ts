// Opens a packed file part by part: nothing that it says of itself is trusted, and everything is counted.
import { Inflate } from 'fflate'
import { ok, type Result } from '#values/result.ts'
import { crcOf } from './crc.ts'
import { unread, type Unread } from './refused.ts'

/** The format, as its makers tell it: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export type ZipLimits = {
  readonly parts: number
  /** Bytes of one part, and of all that are read, once they are unpacked. */
  readonly each: number
  readonly total: number
  /** How many times longer than packed a part may become; the first `free` bytes are not asked. */
  readonly ratio: number
  readonly free: number
}
export const zipLimits: ZipLimits = { parts: 4_000, each: 32_000_000, total: 96_000_000, ratio: 250, free: 2_000_000 }

export type Zip = {
  /** As written, with `/` between folders. */
  readonly names: readonly string[]
  /** Upper and lower case are the same to those who write these files. Null for a part that is not there. */
  readonly part: (name: string) => Result<Uint8Array<ArrayBuffer>, Unread> | null
}

type Entry = {
  readonly name: string; readonly method: number; readonly crc: number; readonly packed: number; readonly length: number
  /** Where its own header begins. */
  readonly from: number
}

const [endMark, entryMark, localMark, zip64Mark] = [0x06054b50, 0x02014b50, 0x04034b50, 0x07064b50]
const [endLength, entryLength, localLength] = [22, 46, 30]
const longestComment = 65_535
const longestName = 512
/** So much packed is unpacked at once: at the most about a thousand times as much comes of it before it is counted. */
const atOnce = 4_096

/**
 * Refuses `not-packed`, `packed-damaged`, `packed-locked` (encrypted), `packed-in-parts` (several disks), `packed-too-large` (also the form
 * for more than 4 GB), `packed-too-many`, `packed-names-twice`; a part, when it is read, `packed-otherwise` (another method) too.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Result<Zip, Unread> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return unread('not-packed')
  const entries = entriesOf(view, bytes, end, limits)
  if (!entries.ok) return entries
  const byName = new Map(entries.value.map((entry) => [folded(entry.name), entry]))
  if (byName.size < entries.value.length) return unread('packed-names-twice')
  let left = limits.total
  return ok({
    names: entries.value.map(({ name }) => name),
    part: (name) => {
      const entry = byName.get(folded(name))
      if (entry === undefined) return null
      const read = unpacked(view, bytes, entry, { ...limits, each: Math.min(limits.each, left) })
      if (read.ok) left -= read.value.length
      return read
    },
  })
}

function folded(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** The end stands last, before a comment of its own length. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark && at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return null
}

function entriesOf(view: DataView, bytes: Uint8Array, end: number, limits: ZipLimits): Result<readonly Entry[], Unread> {
  const [disk, startDisk, here, all] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true)) as [number, number, number, number]
  const start = view.getUint32(end + 16, true)
  if (end >= 20 && view.getUint32(end - 20, true) === zip64Mark) return unread('packed-too-large')
  if (start === 0xffffffff || all === 0xffff) return unread('packed-too-large')
  if (disk !== 0 || startDisk !== 0 || here !== all) return unread('packed-in-parts')
  if (all > limits.parts) return unread('packed-too-many')
  const entries: Entry[] = []
  for (let at = start, left = all; left > 0; left -= 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return unread('packed-damaged')
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    const next = at + entryLength + name + extra + comment
    if (next > end || name > longestName) return unread('packed-damaged')
    // Bit 0 and bit 6: encrypted; bit 13: even the names are hidden.
    if ((view.getUint16(at + 8, true) & 0b0010_0000_0100_0001) !== 0) return unread('packed-locked')
    if (view.getUint16(at + 34, true) !== 0) return unread('packed-in-parts')
    const text = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name)).replaceAll('\\', '/')
    const [crc, packed, length, from] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
      number, number, number, number]
    if (packed === 0xffffffff || length === 0xffffffff || from === 0xffffffff) return unread('packed-too-large')
    // Folders are entries of their own, and hold nothing.
    if (!text.endsWith('/')) entries.push({ name: text, method: view.getUint16(at + 10, true), crc, packed, length, from })
    at = next
  }
  return ok(entries)
}

function unpacked(view: DataView, bytes: Uint8Array, entry: Entry, limits: ZipLimits): Result<Uint8Array<ArrayBuffer>, Unread> {
  const { from, packed, length, method } = entry
  if (from + localLength > bytes.length || view.getUint32(from, true) !== localMark) return unread('packed-damaged')
  const body = from + localLength + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  if (body + packed > bytes.length) return unread('packed-damaged')
  if (length > limits.each || length > limits.free + packed * limits.ratio) return unread('packed-too-large')
  const part = bytes.subarray(body, body + packed)
  if (method !== 0 && method !== 8) return unread('packed-otherwise')
  const read = method === 0 ? (packed === length ? part.slice() : null) : inflated(part, length)
  return read !== null && crcOf(read) === entry.crc ? ok(read) : unread('packed-damaged')
}

/** Just so many bytes as were declared, which was checked before there was room for them; null for more, for fewer, and for nonsense. */
function inflated(packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | null {
  const read = new Uint8Array(length)
  let filled = 0
  let fits = true
  let isDone = false
  const inflate = new Inflate((chunk, final) => {
    isDone ||= final
    fits &&= filled + chunk.length <= length
    if (fits) read.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; fits && at < packed.length; at += atOnce) {
      inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length)
    }
  } catch {
    return null // the library throws for what is no deflated data
  }
  return fits && isDone && filled === length ? read : null
}
