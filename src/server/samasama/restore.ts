// Brings a backup back into an empty place: read whole and checked first, then filled in one step, then checked against itself.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Subtle } from '#wire/hash.ts'
import { fill, isEmptyPlace, loaderInto } from '../store/fill.ts'
import { isKnownMigration } from '../store/migrate.ts'
import { snapshotOf, type Table } from '../store/snapshot.ts'
import type { Db, Target } from '../store/store.ts'
import type { Header } from './backup-format.ts'
import { checkDatabase, isWhole, type Finding } from './check.ts'
import { nameOfKey, readKeyFile, type DayKey } from './day-keys.ts'
import { readBackup, UnreadableError, type BackupFault } from './read-backup.ts'

export type RestoreOrder = {
  readonly target: Target
  readonly folder: string
  readonly file: string
  /** A file named by hand; null: the one beside the backup, or in the data folder's own place for keys. */
  readonly keyFile: string | null
  /** Brings back what stands in plain, when the key is gone for good. */
  readonly withoutKey: boolean
  readonly subtle: Subtle
  readonly stop: AbortSignal
  readonly tell: (what: 'reading' | 'filling' | 'checking', done: number, of: number) => void
}
export type RestoreFault = BackupFault | 'folder-not-empty' | 'database-not-empty' | 'no-key' | 'key-not-understood' | 'does-not-hold'
/** `findings` are those of the check, when it is what failed. */
export type RestoreRefusal = { readonly fault: RestoreFault; readonly findings: readonly Finding[] }
export type Restored = {
  readonly header: Header
  readonly findings: readonly Finding[]
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly wrapsGone: number
}
type Read = { readonly header: Header; readonly files: Restored['files'] }

export async function restore(order: RestoreOrder): Promise<Result<Restored, RestoreRefusal>> {
  if (!isEmptyFolder(order.folder)) return refuse({ fault: 'folder-not-empty', findings: [] })
  if (!(await isEmptyPlace(order.target))) return refuse({ fault: 'database-not-empty', findings: [] })
  try {
    const key = await keyFor(order)
    if (!key.ok) return refuse({ fault: key.refusal, findings: [] })
    const read = await readWhole(order, key.value)
    const findings = await bringIn(order, read.header, key.value)
    const rowsOf = (table: string) => read.header.tables[table]?.rows ?? 0
    return ok({ ...read, findings, wrapsGone: key.value === null ? rowsOf('wraps') + rowsOf('joint_wraps') : 0 })
  } catch (thrown) {
    if (thrown instanceof UnreadableError) return refuse({ fault: thrown.fault, findings: [] })
    if (thrown instanceof UnsoundError) return refuse({ fault: 'does-not-hold', findings: thrown.findings })
    throw thrown
  }
}

/** What fails its own check is not kept. */
class UnsoundError extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('what was restored does not hold')
    this.findings = findings
  }
}

const mayBeThere = ['backup-keys', 'backups']

function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => mayBeThere.includes(name))
}

type KeyFor = Result<DayKey | null, 'no-key' | 'key-not-understood'>

async function keyFor({ file, keyFile, withoutKey, folder }: RestoreOrder): Promise<KeyFor> {
  if (withoutKey) return ok(null)
  if (keyFile !== null) {
    const named = readKeyFile(keyFile)
    return named === null ? refuse('key-not-understood') : ok(named)
  }
  const own = join(folder, 'backup-keys')
  const places = [`${file}.key`, ...(existsSync(own) ? readdirSync(own).map((name) => join(own, name)) : [])]
  const wanted = await nameOfItsKey(file)
  const key = places.map(readKeyFile).find((found) => found !== null && nameOfKey(found) === wanted)
  return key ? ok(key) : refuse('no-key')
}

async function nameOfItsKey(file: string): Promise<string | null> {
  for await (const found of readBackup(file, null)) if (found.is === 'header') return found.header.key.name
  return null
}

/** The first reading changes nothing: whatever is wrong with the file shows here. */
async function readWhole(order: RestoreOrder, key: DayKey | null): Promise<Read> {
  let header: Header | null = null
  const files: { name: string; text: string }[] = []
  let done = 0
  for await (const found of readBackup(order.file, key)) {
    order.stop.throwIfAborted()
    if (found.is === 'header') header = found.header
    if (found.is === 'file') files.push({ name: found.name, text: found.text })
    if (found.is === 'row') order.tell('reading', (done += 1), rowsIn(header!))
  }
  if (!header!.migrations.every(isKnownMigration)) throw new UnreadableError('newer-backup')
  return { header: header!, files }
}

async function bringIn(order: RestoreOrder, header: Header, key: DayKey | null): Promise<readonly Finding[]> {
  mkdirSync(order.folder, { recursive: true, mode: 0o700 })
  let findings: readonly Finding[] = []
  await fill(order.target, header.migrations, async (db) => {
    const snapshot = await snapshotOf(db, order.target.kind)
    await loadRows(order, db, header, key, snapshot.tables)
    findings = await checkDatabase(snapshot, order.subtle, (done, of) => {
      order.stop.throwIfAborted()
      order.tell('checking', done, of)
    })
    if (!isWhole(key === null ? findings.filter(({ what }) => what !== 'wraps') : findings)) throw new UnsoundError(findings)
  })
  return findings
}

async function loadRows(order: RestoreOrder, db: Db, header: Header, key: DayKey | null, tables: readonly Table[]): Promise<void> {
  const loader = loaderInto(db)
  const shapes = new Map(tables.map((table) => [table.name, shapeOf(table)]))
  let done = 0
  for await (const found of readBackup(order.file, key)) {
    if (found.is !== 'row') continue
    order.stop.throwIfAborted()
    if (shapeOf(found.table) !== shapes.get(found.table.name)) throw new UnreadableError('backup-damaged')
    await loader.add(found.table, found.cells)
    order.tell('filling', (done += 1), rowsIn(header))
  }
  await loader.finish()
}

function shapeOf({ columns }: Table): string {
  return columns.map(({ name, holds }) => `${name} ${holds}`).toSorted().join(', ')
}

function rowsIn(header: Header): number {
  return Object.values(header.tables).reduce((sum, { rows }) => sum + rows, 0)
}
