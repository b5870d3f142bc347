// Runs one suite on both databases: each call of `open` gives a new, empty place, and every place is gone when the suite ends.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { findPostgres } from '../tools/find-postgres.ts'

/** Where a store is to be opened. */
export type Target = { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string }
export type Open = () => Promise<Target>

// Looked for once, before any test is named: a suite that cannot run is to be listed as skipped.
const server = await findPostgres(process.env)

/** `suite` is run twice, and names its tests and hooks as inside any `describe`. Stores it opens it closes, in hooks of its own. */
export function eachDatabase(name: string, suite: (open: Open) => void): void {
  describe(`${name} on SQLite`, () => suite(sqlitePlaces()))
  if (server === null && process.env['CI'] === 'true') return refuseToSkip(`${name} on PostgreSQL`)
  describe.skipIf(server === null)(`${name} on PostgreSQL`, () => suite(postgresPlaces(server ?? '')))
}

function refuseToSkip(name: string): void {
  test(name, () => expect.fail('no PostgreSQL was found, and here none of its tests may be skipped: set DATABASE_URL'))
}

function sqlitePlaces(): Open {
  const folders: string[] = []
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'samasama-test-'))
    folders.push(folder)
    return Promise.resolve({ kind: 'sqlite', file: join(folder, 'samasama.db') })
  }
}

function postgresPlaces(url: string): Open {
  const names: string[] = []
  afterAll(async () => {
    for (const name of names) await run(url, `drop database if exists ${name} with (force)`)
  })
  return async () => {
    const name = `samasama_test_${randomBytes(8).toString('hex')}`
    await run(url, `create database ${name}`)
    names.push(name)
    return { kind: 'postgres', url: Object.assign(new URL(url), { pathname: `/${name}` }).href }
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
