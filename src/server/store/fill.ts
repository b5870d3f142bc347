// Fills an empty place with rows that come from somewhere else: all of them and checked, or none.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { migrate, migrateAsFarAs } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { countOf, tablesHere, type Cell, type Table } from './snapshot.ts'
import { openSqlite } from './sqlite.ts'
import type { Db, Target } from './store.ts'
import type { Tables } from './tables.ts'

/** Adds rows to a table; several at a time, so that it must be `finish`ed. */
export type Loader = { readonly add: (table: Table, cells: readonly Cell[]) => Promise<void>; readonly finish: () => Promise<void> }

/** Whether rows may be brought in: no database file; or, on PostgreSQL, no table but our own, with nothing in them that lasts. */
export async function isEmptyPlace(target: Target): Promise<boolean> {
  if (target.kind === 'sqlite') return !existsSync(target.file)
  const db = openPostgres(target.url)
  try {
    const tables = (await tablesHere(db)).map(({ name }) => name)
    const counts = await Promise.all(tables.map((name) => countOf(db, name)))
    return counts.every((count, at) => count === 0 || passing.includes(tables[at]!))
  } finally {
    await db.destroy()
  }
}

/** What a server that was merely started has made already. */
const passing = ['openings', 'nonces', 'sessions']

/**
 * Shapes the place as far as the last of `migrations`, lets `job` fill it in one transaction, and brings it to today's shape. What `job`
 * throws leaves nothing behind: SQLite is written beside its place and moved there at the end.
 */
export async function fill(target: Target, migrations: readonly string[], job: (db: Db) => Promise<void>): Promise<void> {
  if (target.kind === 'postgres') return fillThrough(openPostgres(target.url), 'bytea', migrations, job)
  const part = `${target.file}.part`
  const leftovers = ['', '-wal', '-shm'].map((ending) => `${part}${ending}`)
  for (const file of leftovers) rmSync(file, { force: true })
  try {
    await fillThrough(openSqlite(part, false), 'blob', migrations, job)
    renameSync(part, target.file)
  } finally {
    for (const file of leftovers) rmSync(file, { force: true })
  }
}

async function fillThrough(db: Db, bytes: 'blob' | 'bytea', migrations: readonly string[], job: (db: Db) => Promise<void>): Promise<void> {
  try {
    await migrateAsFarAs(db, bytes, migrations.at(-1)!)
    await db.transaction().execute(job)
    await migrate(db, bytes)
  } finally {
    await db.destroy()
  }
}

const rowsAtOnce = 100
const bytesAtOnce = 4_000_000

export function loaderInto(db: Db): Loader {
  let [table, rows, weight]: [Table | null, (readonly Cell[])[], number] = [null, [], 0]
  async function flush(): Promise<void> {
    if (table === null || rows.length === 0) return
    const names = table.columns.map(({ name }) => name)
    const values = rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])))
    await db.insertInto(table.name as keyof Tables).values(values as never).execute()
    ;[rows, weight] = [[], 0]
  }
  return {
    add: async (into, cells) => {
      if (into.name !== table?.name || rows.length >= rowsAtOnce || weight > bytesAtOnce) await flush()
      table = into
      rows.push(cells)
      weight += cells.reduce<number>((sum, cell) => sum + (cell instanceof Uint8Array ? cell.length : 0), 0)
    },
    finish: flush,
  }
}
