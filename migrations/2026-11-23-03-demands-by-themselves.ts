// Demands are read a few at a time, whoever published them: what belongs to one is found by it alone. Frozen.
import type { Kysely } from 'kysely'

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.createIndex('events_by_demand').on('events').column('demand').execute()
  await db.schema.createIndex('raisers_by_demand').on('raisers').column('demand').execute()
  await db.schema.createIndex('allies_by_demand').on('allies').column('demand').execute()
}
