// Claims that wait, places that were taken over, successors, and who edits the words of a demand since. Frozen.
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
    name: 'claims',
    key: ['id'],
    indexed: ['org', 'by_org', 'demand'],
    columns: {
      org: 'text', id: 'text', demand: 'text', by_org: 'text', act: 'text', act_hash: 'text', state: 'text', decided_on: 'text?',
      reason: 'text?',
    },
  },
  {
    name: 'places_taken',
    key: ['demand', 'place'],
    indexed: [],
    columns: {
      org: 'text', demand: 'text', place: 'number', raiser: 'text', by_org: 'text', from_org: 'text', after: 'text?', taken_on: 'text',
      decided: 'text', decided_seq: 'number', took: 'text', keeps: 'number',
    },
  },
  {
    name: 'successors',
    key: ['org'],
    indexed: ['successor'],
    columns: { org: 'text', successor: 'text', named: 'text', named_seq: 'number', named_on: 'text' },
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
  await db.schema.alterTable('demands').addColumn('keeper', 'text').execute()
}
