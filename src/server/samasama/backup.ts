// Makes a backup while the server runs: one moment of the database, written beside its place and moved there when it is whole.
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { toBase64url } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import { withSnapshot, type Cell, type Snapshot, type Table } from '../store/snapshot.ts'
import { scrubFromOutside } from '../store/scrub.ts'
import type { Target } from '../store/store.ts'
import { filesInPlain, filesUnderKey, leftOut, rowLine, underKey, type Header } from './backup-format.ts'
import { dayKey, destroyOldKeys, layKeyBeside, nameOfKey, type DayKey } from './day-keys.ts'
import { chunkBytes, fileKey, sealChunk } from './sealed-chunks.ts'

export type BackupOrder = {
  readonly target: Target
  readonly file: string
  /** The data folder's own for keys, and how a file of the data folder is read: null when it is not there. */
  readonly keys: string
  readonly read: (name: string) => string | null
  readonly today: Day
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>
  readonly stop: AbortSignal
  readonly tell: (done: number, of: number) => void
}
export type Made = { readonly header: Header; readonly rows: number; readonly keyFile: string }

/** Null when there is nothing to back up. When it is stopped or fails, nothing is left of it but the day's key. */
export async function backup(order: BackupOrder): Promise<Made | null> {
  const file = resolve(order.file)
  destroyOldKeys(order.keys, order.today)
  const made = await withSnapshot(order.target, async (snapshot) => {
    const key = dayKey(order.keys, order.today, order.chance)
    const header = await headerOf(snapshot, order, key)
    const rows = Object.values(header.tables).reduce((sum, table) => sum + table.rows, 0)
    await writeWhole(file, linesOf(snapshot, header, order, key, rows), order.stop)
    return { header, rows, key }
  })
  if (made === null) return null
  // Bytes that were shredded meanwhile had to stay in the journal for as long as this look at the database lasted.
  await scrubFromOutside(order.target)
  layKeyBeside(order.keys, made.key, `${file}.key`)
  return { header: made.header, rows: made.rows, keyFile: `${file}.key` }
}

async function headerOf(snapshot: Snapshot, order: BackupOrder, key: DayKey): Promise<Header> {
  const kept = snapshot.tables.filter(({ name }) => !leftOut.includes(name))
  const tables: Record<string, Header['tables'][string]> = {}
  for (const { name, columns } of kept) {
    tables[name] = { columns: columns.map((one) => [one.name, one.holds] as const), rows: await snapshot.count(name) }
  }
  return {
    samasama: 'backup', v: 1, made: order.today, from: order.target.kind, migrations: snapshot.migrations, tables,
    underKey: Object.keys(underKey).filter((name) => name in tables),
    key: { day: key.day, name: nameOfKey(key), salt: toBase64url(order.chance(32)) },
    organisations: await headsIn(snapshot),
  }
}

async function headsIn({ db }: Snapshot): Promise<Header['organisations']> {
  const found = await db.selectFrom('organisations').select(['org', 'description', 'chain_seq', 'chain_head']).orderBy('org').execute()
  const nameIn = (description: string) => (JSON.parse(description) as { name: string }).name
  return found.map((one) => ({ org: one.org, name: nameIn(one.description), seq: one.chain_seq, head: one.chain_head }))
}

/** Every line with its line break; the last one holds the hash of all before it. */
async function* linesOf(snapshot: Snapshot, header: Header, order: BackupOrder, key: DayKey, rows: number): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let lines = 0
  for await (const line of contentOf(snapshot, header, order, key, rows)) {
    hash.update(`${line}\n`)
    lines += 1
    yield `${line}\n`
  }
  yield `${JSON.stringify({ end: true, lines, sha256: hash.digest('base64url') })}\n`
}

async function* contentOf(snapshot: Snapshot, header: Header, order: BackupOrder, key: DayKey, rows: number): AsyncGenerator<string> {
  const sealing = sealed(key, header)
  yield JSON.stringify(header)
  for (const file of filesInPlain) yield* fileLine(order, file)
  for (const file of filesUnderKey) for (const line of fileLine(order, file)) yield* sealing.add(line)
  let done = 0
  for (const table of snapshot.tables.filter(({ name }) => name in header.tables)) {
    for await (const cells of snapshot.rows(table)) {
      if (table.name in underKey) yield* sealing.add(rowLine(table.name, cells))
      const plain = inPlain(table, cells)
      if (plain !== null) yield rowLine(table.name, plain)
      order.tell((done += 1), rows)
    }
  }
  yield* sealing.end()
}

function fileLine({ read }: BackupOrder, file: string): readonly string[] {
  const text = read(file)
  return text === null ? [] : [JSON.stringify({ file, text })]
}

/** The row as it stands outside of the key; null when it does not. */
function inPlain(table: Table, cells: readonly Cell[]): readonly Cell[] | null {
  const instead = underKey[table.name]
  if (instead === undefined) return cells
  return instead && table.columns.map(({ name }, at) => (name in instead ? instead[name]! : cells[at]!))
}

function sealed(key: DayKey, header: Header) {
  const of = fileKey(key, Buffer.from(header.key.salt, 'base64url'))
  let [place, held] = [0, '']
  const chunk = (isLast: boolean) => {
    const line = JSON.stringify({ sealed: Buffer.from(sealChunk(of, place++, isLast, held)).toString('base64') })
    held = ''
    return line
  }
  return {
    *add(line: string) {
      held += `${line}\n`
      if (held.length >= chunkBytes) yield chunk(false)
    },
    *end() {
      yield chunk(true)
    },
  }
}

async function writeWhole(file: string, lines: AsyncGenerator<string>, stop: AbortSignal): Promise<void> {
  const part = `${file}.${randomBytes(4).toString('hex')}.part`
  try {
    const kept = createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(Readable.from(gathered(lines)), createGzip(), kept, { signal: stop })
    renameSync(part, file)
    keepName(file)
  } catch (thrown) {
    rmSync(part, { force: true })
    throw thrown
  }
}

/** A new name is on the disk only when its folder is. */
function keepName(file: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** Lines are short and many: handed on in larger pieces, they cost a tenth. */
async function* gathered(lines: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  let held = ''
  for await (const line of lines) {
    held += line
    if (held.length < 65_536) continue
    yield Buffer.from(held)
    held = ''
  }
  yield Buffer.from(held)
}
