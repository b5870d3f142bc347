// What each organisation last changed for everybody's eyes, so that public pages are made anew for nothing else. Frozen.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .alterTable('organisations')
    .addColumn('public_seq', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('organisations')
    .addColumn('public_head', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  // Whatever was done until now may have changed something public.
  await sql`update organisations set public_seq = chain_seq, public_head = chain_head`.execute(db)
}
