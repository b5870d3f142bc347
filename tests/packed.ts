// Packs parts into the files that people bring: zips, workbooks, documents, by the letter of their formats and with planted faults.
import { crc32, deflateRawSync } from 'node:zlib'

export type Parts = Readonly<Record<string, string | Uint8Array>>
type Entry = { readonly method?: number; readonly flags?: number; readonly length?: number; readonly crc?: number }

/** `as` says of a part what is not so. */
export function zipOf(parts: Parts, as: Readonly<Record<string, Entry>> = {}): Uint8Array<ArrayBuffer> {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, part] of Object.entries(parts)) {
    const plain = Buffer.from(part as string)
    const { method = 8, flags = 0x800, length = plain.length, crc = crc32(plain) } = as[name] ?? {}
    const packed = method === 0 ? plain : deflateRawSync(plain)
    const named = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(method, 4)
    for (const [value, to] of [[crc, 10], [packed.length, 14], [length, 18]] as const) head.writeUInt32LE(value, to)
    head.writeUInt16LE(named.length, 22)
    const after = Buffer.alloc(14)
    after.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, after, named]))
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, named, packed])
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

const relationships = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

type Book = {
  /** Name of each sheet -> what stands within `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>
  readonly shared?: string; readonly styles?: string; readonly properties?: string; readonly states?: Readonly<Record<string, string>>
}

export function partsOfBook({ sheets, shared, styles, properties = '', states = {} }: Book): Parts {
  const names = Object.keys(sheets)
  const state = (name: string) => (states[name] ? `state="${states[name]}"` : '')
  const listed = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at}" ${state(name)}/>`)
  const related = names.map((_, at) => relationship(`r${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')
  return {
    '_rels/.rels': relationships(relationship('m', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>
      <workbook xmlns:r="r">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related + relationship('s', 'sharedStrings', 'sharedStrings.xml')
      + relationship('y', 'styles', 'styles.xml')),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`])),
    ...(shared !== undefined && { 'xl/sharedStrings.xml': `<sst>${shared}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
  }
}

export function workbookOf(book: Book): Uint8Array<ArrayBuffer> {
  return zipOf(partsOfBook(book))
}

/** Rows of texts as a program writes them, each in its cell. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`
}

type Written = { readonly numbering?: string; readonly styles?: string; readonly footnotes?: string }

export function documentOf(body: string, { numbering, styles, footnotes }: Written = {}): Uint8Array<ArrayBuffer> {
  const wrapped = (name: string, inner: string) => `<?xml version="1.0"?><w:${name} xmlns:w="w">${inner}</w:${name}>`
  return zipOf({
    '_rels/.rels': relationships(relationship('m', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relationship('n', 'numbering', 'numbering.xml')
      + relationship('s', 'styles', 'styles.xml')),
    'word/document.xml': wrapped('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { 'word/numbering.xml': wrapped('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': wrapped('styles', styles) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': wrapped('footnotes', footnotes) }),
  })
}

/** A paragraph of one run; `properties` stand in its `pPr`. */
export function paragraphXml(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}
