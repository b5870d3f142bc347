import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { folders } from '#tests/places.ts'
import { ok } from '#values/result.ts'
import { openStore } from './store.ts'

const newFolder = folders()

test('when SQLite ends the transaction itself, as on a full disk, everybody in it hears of it, and the next are served', async () => {
  const store = await openStore({ kind: 'sqlite', file: join(newFolder(), 'samasama.sqlite') })
  const before = store.write(async () => ok('before'))
  const ended = store.write(async (db) => ok(await sql`rollback`.execute(db)))
  const outcomes = await Promise.allSettled([before, ended])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await store.write(async () => ok('after'))).toEqual(ok('after'))
  await store.close()
})
