// Lists that were brought in: which there are, what came with each, and the addresses of demands that were taken away again. Frozen.
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
    name: 'imports',
    key: ['org', 'id'],
    indexed: [],
    columns: {
      org: 'text', id: 'text', name: 'text', sha256: 'text', seq: 'number', begun_on: 'text', undone_on: 'text?', undone_why: 'text?',
    },
  },
  {
    name: 'imported_demands',
    key: ['demand'],
    indexed: ['import'],
    columns: { org: 'text', import: 'text', demand: 'text', act: 'text', seq: 'number', done_on: 'text' },
  },
  {
    name: 'imported_events',
    key: ['org', 'event'],
    indexed: ['import', 'demand'],
    columns: { org: 'text', import: 'text', event: 'text', demand: 'text' },
  },
  {
    name: 'undone_demands',
    key: ['demand'],
    indexed: ['code'],
    columns: { org: 'text', import: 'text', demand: 'text', code: 'text', undone_on: 'text', undone_why: 'text' },
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
