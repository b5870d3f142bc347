// Organisations of other servers that raise a demand with one of ours, and what their members signed and people brought. Frozen.
import type { Kysely } from 'kysely'

const tables = {
  joint_guests: { org: 'text', guest: 'text', name: 'text', address: 'text', seq: 'bigint', entries: 'text', since: 'text' },
  joint_brought: { joint: 'text', guest: 'text', place: 'bigint', act_id: 'text', act: 'text', sigs: 'text', brought_on: 'text' },
} as const
const keys = { joint_guests: ['org', 'guest'], joint_brought: ['joint', 'guest', 'place'] } as const

export async function up(db: Kysely<never>): Promise<void> {
  for (const name of ['joint_guests', 'joint_brought'] as const) {
    let making = db.schema.createTable(name)
    for (const [column, type] of Object.entries<'text' | 'bigint'>(tables[name])) {
      making = making.addColumn(column, type, (each) => each.notNull())
    }
    await making.addPrimaryKeyConstraint(`${name}_key`, [...keys[name]] as never).execute()
  }
}
