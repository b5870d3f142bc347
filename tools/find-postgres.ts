// Finds a PostgreSQL server that the tests may make databases on, by really asking it.
import pg from 'pg'

type Surroundings = Readonly<Record<string, string | undefined>>

const usualUrl = 'postgres://postgres@127.0.0.1:5432/postgres'

/** Null when none answers. SAMASAMA_TEST_POSTGRES is an answer found earlier ('' for none); DATABASE_URL goes before the usual place. */
export async function findPostgres(env: Surroundings): Promise<string | null> {
  const known = env['SAMASAMA_TEST_POSTGRES']
  if (known !== undefined) return known === '' ? null : known
  const url = env['DATABASE_URL'] ?? usualUrl
  return (await mayMakeDatabases(url)) ? url : null
}

async function mayMakeDatabases(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // Without a listener a connection that breaks later would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user')
    return rows[0]?.may === true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
