// SQLite as the embedded default: the platform's own driver behind Kysely's dialect, durable at every commit.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './tables.ts'

/** How many milliseconds a statement waits for another program that holds the file. */
export const patience = 10_000

// WAL lets readers read while one writes; FULL makes a commit wait for the disk; deleted bytes are overwritten. The journal goes after
// 16 MB and as much of the database is kept in memory: ids are random, so that every voice touches pages all over.
const writing = [
  'journal_mode = wal', 'synchronous = full', 'secure_delete = on', 'wal_autocheckpoint = 4000', 'cache_size = -16000',
].map((setting) => `pragma ${setting}`).join('; ')

type Prepared = ReturnType<typeof prepared>

export function openSqlite(file: string, readOnly: boolean): Kysely<Tables> {
  return queriesOn(databaseAt(file, readOnly))
}

/** For reading, and `mark`: another number whenever anybody else has committed something, asked without any query. */
export function openReader(file: string): { readonly db: Kysely<Tables>; readonly mark: () => number } {
  const database = databaseAt(file, true)
  const asked = database.prepare('pragma data_version')
  return { db: queriesOn(database), mark: () => (asked.get() as { readonly data_version: number }).data_version }
}

function databaseAt(file: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, timeout: patience })
  database.exec(readOnly ? 'pragma query_only = on' : writing)
  return database
}

function queriesOn(database: DatabaseSync): Kysely<Tables> {
  const statements = new Map<string, Prepared>()
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? prepared(database.prepare(sql))
    if (statements.size < 500) statements.set(sql, known)
    return known
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: { prepare, close: () => database.close() } }) })
}

/** Whether a statement gives rows is asked once: asking costs as much as many a statement. */
function prepared(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
  }
}
