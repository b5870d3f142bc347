// What a later migration makes of rows that were there before it, on both databases.
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { ok } from '#values/result.ts'
import { eachDatabase } from '#tests/databases.ts'
import { migrateAsFarAs } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { publicVersion } from './public-record.ts'
import { openSqlite } from './sqlite.ts'
import { openStore } from './store.ts'

eachDatabase('a migration', (open) => {
  test('takes the newest act of each organisation for one that everybody can read', async () => {
    const target = await open()
    const before = target.kind === 'sqlite' ? openSqlite(target.file, false) : openPostgres(target.url)
    await migrateAsFarAs(before, target.kind === 'sqlite' ? 'blob' : 'bytea', '2026-11-23-01-the-spine')
    for (const [org, acts, head] of [['a', 3, 'first'], ['b', 4, 'second']] as const) {
      await sql`insert into organisations (org, root, description, opened, roster_seq, roster_head, chain_seq, chain_head)
        values (${org}, '', '{}', '2026-11-23', 0, '', ${acts}, ${head})`.execute(before)
    }
    await before.destroy()
    const store = await openStore(target)
    try {
      expect(await publicVersion(store.db)).toBe('2.7.second')
    } finally {
      await store.close()
    }
  })

  test('keeps every translation when a demand becomes part of what it is found by', async () => {
    const target = await open()
    const before = target.kind === 'sqlite' ? openSqlite(target.file, false) : openPostgres(target.url)
    await migrateAsFarAs(before, target.kind === 'sqlite' ? 'blob' : 'bytea', '2026-11-23-04-beside-the-record')
    const kept = { org: 'a', demand: 'd', of_id: 'ask', part: 'title', lang: 'id', by_org: 'a', kept_on: '2026-11-24', body: '{}' }
    await before.insertInto('translations').values([kept, { ...kept, lang: 'tl' }]).execute()
    await before.destroy()
    const store = await openStore(target)
    try {
      await store.write(async (db) => ok(await db.insertInto('translations').values({ ...kept, demand: 'another' }).execute()))
      expect(await store.db.selectFrom('translations').selectAll().orderBy('demand').orderBy('lang').execute()).toEqual([
        { ...kept, demand: 'another' }, kept, { ...kept, lang: 'tl' },
      ])
    } finally {
      await store.close()
    }
  })
})
