// What a file is, by its bytes and never by its name: people save tables under many names, and each is told what to do.
import { ok, type Result } from '#values/result.ts'
import { unread, type ReadRefusal, type Unread } from './refused.ts'
import { openZip, type Zip, type ZipLimits } from './zip.ts'

export type Brought =
  | { readonly kind: 'workbook' | 'document'; readonly zip: Zip }
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }

const marks: readonly (readonly [ReadRefusal, readonly number[]])[] = [
  ['is-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['is-rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['is-picture', [0x89, 0x50, 0x4e, 0x47]],
  ['is-picture', [0xff, 0xd8, 0xff]],
  ['is-picture', [0x47, 0x49, 0x46, 0x38]],
  // Workbooks from before 1997, which were not yet wrapped in anything: the first record of versions 2, 3, 4 and 5.
  ['is-old-workbook', [0x09, 0x00, 0x04, 0x00]],
  ['is-old-workbook', [0x09, 0x02, 0x06, 0x00]],
  ['is-old-workbook', [0x09, 0x04, 0x06, 0x00]],
  ['is-old-workbook', [0x09, 0x08, 0x08, 0x00]],
  ['is-old-workbook', [0x09, 0x08, 0x10, 0x00]],
]
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const packedMark = [0x50, 0x4b]

export function kindOf(bytes: Uint8Array, limits?: ZipLimits): Result<Brought, Unread> {
  if (bytes.length === 0) return unread('is-empty')
  if (begins(bytes, compoundMark)) return unread(inCompound(bytes))
  const marked = marks.find(([, mark]) => begins(bytes, mark))
  if (marked !== undefined) return unread(marked[0])
  if (begins(bytes, packedMark)) return packedKind(bytes, limits)
  const markup = markupKind(bytes)
  return markup === null ? ok({ kind: 'plain', bytes }) : unread(markup)
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function packedKind(bytes: Uint8Array, limits?: ZipLimits): Result<Brought, Unread> {
  const zip = openZip(bytes, limits)
  if (!zip.ok) return zip.refusal.why === 'not-packed' ? unread('packed-damaged') : zip
  const names = zip.value.names.map((name) => name.toLowerCase())
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return unread('is-open-document')
  if (has(/^index\/calculationengine|^index\/tables\//)) return unread('is-numbers')
  if (has(/^index\/document\.iwa$|^index\.zip$/)) return unread(has(/^index\/.*(section|drawable).*\.iwa$/) ? 'is-pages' : 'is-numbers')
  if (has(/(^|\/)workbook\.bin$/)) return unread('is-binary-workbook')
  if (has(/^xl\/|(^|\/)workbook[0-9]*\.xml$/)) return ok({ kind: 'workbook', zip: zip.value })
  if (has(/^word\/|(^|\/)document[0-9]*\.xml$/)) return ok({ kind: 'document', zip: zip.value })
  return unread(has(/^ppt\//) ? 'is-presentation' : 'is-unknown')
}

/** The names of the streams of an old compound file stand in it as UTF-16; which they are says what it is. */
function inCompound(bytes: Uint8Array): ReadRefusal {
  const some = bytes.subarray(0, 4_000_000)
  if (holds(some, 'EncryptedPackage')) return 'is-locked'
  if (holds(some, 'WordDocument')) return 'is-old-document'
  return holds(some, 'Workbook') || holds(some, 'Book') ? 'is-old-workbook' : 'is-unknown'
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wide[0]!); at !== -1; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}

/** Web pages and the XML tables of 2003 are often saved under the name of a workbook. */
function markupKind(bytes: Uint8Array): ReadRefusal | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 4_096)).replace(/\u0000|\ufeff|\ufffd/g, '').trimStart().toLowerCase()
  if (!head.startsWith('<')) return null
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'is-xml-table'
  return /^<(!doctype html|html|head|body|table|meta|style|div|\?xml[^>]*>\s*<(!doctype html|html))/.test(head) ? 'is-web-page' : null
}
