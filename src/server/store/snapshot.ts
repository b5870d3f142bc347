// The whole database as it was at one moment, while others go on writing: its tables, its rows, the migrations that shaped it.
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Db, Target } from './store.ts'
import type { Tables } from './tables.ts'

export type Cell = string | number | null | Uint8Array
export type Column = { readonly name: string; readonly holds: 'text' | 'number' | 'bytes' }
export type Table = { readonly name: string; readonly columns: readonly Column[] }

export type Snapshot = {
  readonly db: Db
  /** As the database has them, sorted by name; not those of the migrator. */
  readonly tables: readonly Table[]
  readonly migrations: readonly string[]
  readonly count: (table: string) => Promise<number>
  /** Every row, its cells in the order of the table's columns; never more than a few rows in memory. */
  readonly rows: (table: Table) => AsyncIterable<readonly Cell[]>
}

/** Null when there is no database yet, or an empty one that no migration has shaped. */
export async function withSnapshot<T>(target: Target, job: (snapshot: Snapshot) => Promise<T>): Promise<T | null> {
  if (target.kind === 'sqlite' && !existsSync(target.file)) return null
  const db = target.kind === 'sqlite' ? openSqlite(target.file, true) : openPostgres(target.url)
  try {
    return await atOneMoment(db, target.kind, async (still) => ((await isShaped(still)) ? job(await snapshotOf(still, target.kind)) : null))
  } finally {
    await db.destroy()
  }
}

/** The same look through a connection that is in a transaction already. */
export async function snapshotOf(db: Db, kind: Target['kind']): Promise<Snapshot> {
  const found = await tablesHere(db)
  const tables = found.filter((one) => !one.isView).map(({ name, columns }) => ({ name, columns: columns.map(columnOf) }))
  const migrations = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return {
    db, tables: tables.toSorted((a, b) => (a.name < b.name ? -1 : 1)), migrations: migrations.rows.map(({ name }) => name),
    count: (table) => countOf(db, table),
    rows: (table) => (kind === 'sqlite' ? streamed(db, table) : fetched(db, table)),
  }
}

/** On PostgreSQL a database may hold tables of others, in schemas of theirs and under the same names: ours are where we make them. */
export async function tablesHere(db: Db, withInternalKyselyTables = false) {
  const found = await db.introspection.getTables({ withInternalKyselyTables })
  if (found.every(({ schema }) => schema === undefined)) return found
  const { rows } = await sql<{ here: string | null }>`select current_schema() as here`.execute(db)
  return found.filter(({ schema }) => schema === rows[0]!.here)
}

export async function countOf(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ all: number }>`select count(*) as "all" from ${sql.table(table)}`.execute(db)
  return Number(rows[0]!.all)
}

/** SQLite: a read transaction holds the first thing it sees. PostgreSQL: `repeatable read` does. Neither keeps a writer waiting. */
async function atOneMoment<T>(db: Db, kind: Target['kind'], job: (still: Db) => Promise<T>): Promise<T> {
  if (kind === 'postgres') return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(job)
  return db.transaction().execute(job)
}

async function isShaped(db: Db): Promise<boolean> {
  const tables = await tablesHere(db, true)
  return tables.some(({ name }) => name === 'kysely_migration')
}

function columnOf(column: { readonly name: string; readonly dataType: string }): Column {
  const type = column.dataType.toLowerCase()
  const holds = { text: 'text', varchar: 'text', bigint: 'number', int8: 'number', blob: 'bytes', bytea: 'bytes' } as const
  const known = holds[type as keyof typeof holds]
  if (known === undefined) throw new Error(`a column of type ${type}: nobody said how it is carried from one database to another`)
  return { name: column.name, holds: known }
}

async function* streamed(db: Db, table: Table): AsyncIterable<readonly Cell[]> {
  const asked = db.selectFrom(table.name as keyof Tables).select(table.columns.map(({ name }) => name) as never)
  for await (const row of asked.stream()) yield cellsOf(table, row as Readonly<Record<string, Cell>>)
}

async function* fetched(db: Db, table: Table): AsyncIterable<readonly Cell[]> {
  // A row may hold more than a megabyte, so few are asked for at a time where there are bytes.
  const most = table.columns.some(({ holds }) => holds === 'bytes') ? 40 : 1_000
  const asked = sql.join(table.columns.map(({ name }) => sql.ref(name)))
  await sql`declare all_rows no scroll cursor for select ${asked} from ${sql.table(table.name)}`.execute(db)
  for (;;) {
    const { rows } = await sql<Readonly<Record<string, Cell>>>`fetch ${sql.lit(most)} from all_rows`.execute(db)
    for (const row of rows) yield cellsOf(table, row)
    if (rows.length < most) break
  }
  await sql`close all_rows`.execute(db)
}

function cellsOf(table: Table, row: Readonly<Record<string, Cell>>): readonly Cell[] {
  return table.columns.map(({ name }) => row[name] ?? null)
}
