// PostgreSQL for those who outgrow one machine: a pool, and one table of parsers so that both databases give the same values.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

const int8 = 20

export function openPostgres(url: string): Kysely<Tables> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(int8, Number)
  const pool = new pg.Pool({ connectionString: url, max: 10, types })
  // A connection that the server closed is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
