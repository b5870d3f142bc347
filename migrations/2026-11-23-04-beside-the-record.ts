// What stands beside the record: corrections as they were sent, translations made later, and which acts changed which demand. Frozen.
import type { Kysely } from 'kysely'

type Column = 'text' | 'text?' | 'number'
type Table = {
  readonly name: string
  readonly key: readonly string[]
  readonly indexed: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
}

const tables: readonly Table[] = [
  {
    name: 'corrections',
    key: ['id'],
    indexed: ['demand', 'authority'],
    columns: {
      org: 'text', id: 'text', demand: 'text?', authority: 'text?', by_org: 'text', recorded: 'number', recorded_on: 'text', body: 'text',
      retracted_on: 'text?', retracted_why: 'text?',
    },
  },
  {
    name: 'translations',
    key: ['of_id', 'part', 'lang'],
    indexed: ['demand'],
    columns: { org: 'text', demand: 'text', of_id: 'text', part: 'text', lang: 'text', by_org: 'text', kept_on: 'text', body: 'text' },
  },
  {
    name: 'demand_acts',
    key: ['org', 'act'],
    indexed: ['demand'],
    columns: { org: 'text', act: 'text', demand: 'text', seq: 'number', done_on: 'text' },
  },
]

export async function up(db: Kysely<never>): Promise<void> {
  for (const { name, key, indexed, columns } of tables) {
    let making = db.schema.createTable(name)
    for (const [column, type] of Object.entries(columns)) {
      const made = type === 'number' ? 'bigint' : 'text'
      making = making.addColumn(column, made, (each) => (type === 'text?' ? each : each.notNull()))
    }
    await making.addPrimaryKeyConstraint(`${name}_key`, [...key] as never).execute()
    for (const column of indexed) await db.schema.createIndex(`${name}_by_${column}`).on(name).column(column).execute()
  }
}
