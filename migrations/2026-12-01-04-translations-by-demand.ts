// A translation is found by its demand too: who publishes chooses the ids of asks, and two demands may have the same. Frozen.
import { sql, type Kysely } from 'kysely'

const columns = ['org', 'demand', 'of_id', 'part', 'lang', 'by_org', 'kept_on', 'body'] as const

/** SQLite changes no key of a table that is there: a new one takes its place, with all that stood in it. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('translations').renameTo('translations_before').execute()
  let making = db.schema.createTable('translations')
  for (const column of columns) making = making.addColumn(column, 'text', (each) => each.notNull())
  await making.addPrimaryKeyConstraint('translations_one', ['demand', 'of_id', 'part', 'lang'] as never).execute()
  const all = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into translations (${all}) select ${all} from translations_before`.execute(db)
  await db.schema.dropTable('translations_before').execute()
}
