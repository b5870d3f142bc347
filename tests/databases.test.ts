import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { eachDatabase, type Target } from './databases.ts'

async function namesIn(target: Target): Promise<string[]> {
  if (target.kind === 'sqlite') return existsSync(target.file) ? [target.file] : []
  const client = new pg.Client({ connectionString: target.url })
  await client.connect()
  const { rows } = await client.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace`)
  await client.end()
  return rows.map(({ name }) => name)
}

eachDatabase('a place for a store', (open) => {
  test('is empty, and another each time', async () => {
    const [one, other] = [await open(), await open()]
    expect(one).not.toEqual(other)
    expect(await namesIn(one)).toEqual([])
    expect(one.kind === 'postgres' || existsSync(dirname(one.file))).toBe(true)
  })
})
