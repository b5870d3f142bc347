import { expect, test } from 'vitest'
import { eachDatabase } from '#tests/databases.ts'
import { columns, migratorsColumns } from './columns.ts'
import type { Known } from './known.ts'
import { openStore, type Db } from './store.ts'

type Table = Readonly<Record<string, Known>>
const known: Readonly<Record<string, Table>> = { ...columns, ...migratorsColumns }
const bytesTypes = ['bytea', 'BLOB', 'blob']

async function realColumns(db: Db): Promise<readonly (readonly [name: string, type: string])[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.flatMap(({ name, columns }) => columns.map((column) => [`${name}.${column.name}`, column.dataType] as const))
}

eachDatabase('the list of what the server knows', (open) => {
  test('names every column of the real tables, and no other', async () => {
    const store = await openStore(await open())
    const real = (await realColumns(store.db)).map(([name]) => name)
    await store.close()
    const listed = Object.entries(known).flatMap(([table, its]) => Object.keys(its).map((column) => `${table}.${column}`))
    expect(real.toSorted()).toEqual(listed.toSorted())
  })

  test('calls every column of bytes sealed', async () => {
    const store = await openStore(await open())
    const real = await realColumns(store.db)
    await store.close()
    const ofBytes = real.filter(([, type]) => bytesTypes.includes(type)).map(([name]) => name)
    expect(ofBytes.length).toBeGreaterThan(3)
    expect(ofBytes.map((name) => classOf(name))).toEqual(ofBytes.map(() => 'sealed'))
  })
})

test('the published table is the list', async () => {
  await expect(published()).toMatchFileSnapshot('../../../docs/what-the-server-knows.md')
})

function classOf(name: string): string | undefined {
  const [table = '', column = ''] = name.split('.')
  return known[table]?.[column]?.[0]
}

function published(): string {
  const rows = Object.entries(known).flatMap(([table, its]) => (
    Object.entries(its).map(([column, [is, why]]) => `| ${table} | ${column} | ${is} | ${why} |`)))
  return [
    '# What the server knows', '',
    'Every column of every table. `sealed`: bytes that the server cannot open. `public`: said in public by a group, or shown to',
    'whoever has a round’s link.',
    '`metadata`: what the server must know to do its work, and therefore knows. It keeps no address, no user agent, no hour of a',
    'voice, and no name of a member.', '',
    'This page is written by a test from `src/server/store/columns.ts`; another holds that list against the tables of both databases.',
    '',
    '| table | column | class | what it is |', '|---|---|---|---|', ...rows, '',
  ].join('\n')
}
