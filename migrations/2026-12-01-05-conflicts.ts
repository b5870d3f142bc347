// What another source says otherwise about an event, kept beside it. Frozen.
import type { Kysely } from 'kysely'

const columns = {
  org: 'text', id: 'text', demand: 'text', event: 'text', by_org: 'text', recorded: 'number', recorded_on: 'text', body: 'text',
  retracted_on: 'text?', retracted_why: 'text?',
} as const

export async function up(db: Kysely<never>): Promise<void> {
  let making = db.schema.createTable('conflicts')
  for (const [column, type] of Object.entries(columns)) {
    making = making.addColumn(column, type === 'number' ? 'bigint' : 'text', (each) => (type === 'text?' ? each : each.notNull()))
  }
  await making.addPrimaryKeyConstraint('conflicts_key', ['id'] as never).execute()
  await db.schema.createIndex('conflicts_by_demand').on('conflicts').column('demand').execute()
}
