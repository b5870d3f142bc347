// Reads a backup from its first line to its last, checking everything that it says of itself.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'
import { fromBase64url } from '#values/encoding.ts'
import type { Cell, Table } from '../store/snapshot.ts'
import { filesInPlain, filesUnderKey, readHeader, readLine, tablesOf, type Header, type Line } from './backup-format.ts'
import { nameOfKey, type DayKey } from './day-keys.ts'
import { fileKey, openChunk, type FileKey } from './sealed-chunks.ts'

export type BackupFault = 'no-file' | 'not-a-backup' | 'newer-backup' | 'backup-damaged' | 'another-key'
export type Found =
  | { readonly is: 'header'; readonly header: Header; readonly tables: ReadonlyMap<string, Table> }
  | { readonly is: 'row'; readonly table: Table; readonly cells: readonly Cell[] }
  | { readonly is: 'file'; readonly name: string; readonly text: string }

export class UnreadableError extends Error {
  readonly fault: BackupFault
  constructor(fault: BackupFault) {
    super(fault)
    this.fault = fault
  }
}

const longestLine = 64_000_000

/**
 * The header, then rows and files in their order. With the key: what stands under it in the place of its copies in plain. Throws an
 * UnreadableError; when it comes to its end without one, every line was there and every count held.
 */
export async function* readBackup(file: string, key: DayKey | null): AsyncGenerator<Found> {
  const hash = createHash('sha256')
  let [header, reader, lines, ended]: [Header | null, Reader | null, number, boolean] = [null, null, 0, false]
  for await (const text of linesIn(file)) {
    if (ended) throw new UnreadableError('backup-damaged')
    if (header === null || reader === null) {
      header = headerFrom(text)
      if (key !== null && nameOfKey(key) !== header.key.name) throw new UnreadableError('another-key')
      reader = readerFor(header, key)
      yield { is: 'header', header, tables: reader.tables }
    } else {
      const line = readLine(text, reader.tables) ?? damaged()
      ended = 'end' in line
      if ('end' in line && (line.lines !== lines || line.sha256 !== hash.digest('base64url'))) damaged()
      if (!('end' in line)) yield* reader.take(line)
    }
    if (!ended) hash.update(`${text}\n`)
    lines += 1
  }
  if (!ended || reader === null) throw new UnreadableError(header === null ? 'not-a-backup' : 'backup-damaged')
  reader.finish()
}

type Reader = ReturnType<typeof readerFor>

function readerFor(header: Header, key: DayKey | null) {
  const tables = tablesOf(header)
  const seen = new Map<string, number>()
  const chunks = key === null ? null : chunksUnder(fileKey(key, fromBase64url(header.key.salt)!))
  function* row(name: string, cells: readonly Cell[]): Generator<Found> {
    seen.set(name, (seen.get(name) ?? 0) + 1)
    yield { is: 'row', table: tables.get(name)!, cells }
  }
  return {
    tables,
    *take(line: Exclude<Line, { end: true }>): Generator<Found> {
      if ('sealed' in line) {
        for (const inside of chunks?.open(line.sealed) ?? []) yield* this.inside(readLine(inside, tables) ?? damaged())
      } else if ('row' in line) {
        const isCopy = header.underKey.includes(line.row)
        if (!isCopy || chunks === null) yield* row(line.row, line.cells)
      } else if (filesInPlain.includes(line.file)) yield { is: 'file', name: line.file, text: line.text }
      else damaged()
    },
    *inside(line: Line): Generator<Found> {
      if ('row' in line && header.underKey.includes(line.row)) yield* row(line.row, line.cells)
      else if ('file' in line && filesUnderKey.includes(line.file)) yield { is: 'file', name: line.file, text: line.text }
      else damaged()
    },
    /** Without the key, wraps are not there and were not counted. */
    finish() {
      if (chunks && !chunks.isWhole()) damaged()
      for (const [name, { rows }] of Object.entries(header.tables)) {
        if ((chunks !== null || !header.underKey.includes(name)) && (seen.get(name) ?? 0) !== rows) damaged()
      }
    },
  }
}

/** A chunk does not say itself that it is the last: it is tried as one that is not, then as the last, and none may follow that. */
function chunksUnder(of: FileKey) {
  let [place, isWhole] = [0, false]
  return {
    open(sealed: Uint8Array): readonly string[] {
      if (isWhole) damaged()
      const more = openChunk(of, place, false, sealed)
      const text = more ?? openChunk(of, place, true, sealed) ?? damaged()
      isWhole = more === null
      place += 1
      return text.split('\n').slice(0, -1)
    },
    isWhole: () => isWhole,
  }
}

function headerFrom(text: string): Header {
  const header = readHeader(text)
  if (header === 'newer') throw new UnreadableError('newer-backup')
  return header ?? fail('not-a-backup')
}

function damaged(): never {
  return fail('backup-damaged')
}

function fail(fault: BackupFault): never {
  throw new UnreadableError(fault)
}

/** Lines end with a line feed and nothing else: what U+2028 and its like are within a text is no concern of ours. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const plain = new PassThrough()
  const reading = pipeline(createReadStream(file), createGunzip(), plain)
  // Its failure ends `plain` too, where it is met: here it only must not be nobody's.
  reading.catch(() => undefined)
  let held: Buffer[] = []
  let length = 0
  try {
    for await (const piece of plain as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
        yield Buffer.concat([...held, piece.subarray(from, at)]).toString('utf8')
        held = []
        length = 0
        from = at + 1
      }
      held.push(piece.subarray(from))
      if ((length += piece.length - from) > longestLine) damaged()
    }
  } catch (thrown) {
    if (thrown instanceof UnreadableError) throw thrown
    throw new UnreadableError(faultOf(thrown))
  } finally {
    plain.destroy()
  }
  if (length > 0) damaged()
}

function faultOf(thrown: unknown): BackupFault {
  const { code = '' } = thrown as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return 'no-file'
  return code === 'Z_DATA_ERROR' && /incorrect header/.test(String(thrown)) ? 'not-a-backup' : 'backup-damaged'
}
