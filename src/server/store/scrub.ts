// Takes shredded bytes out of the journals: the old pages of SQLite's log, the dead rows of PostgreSQL.
import { sql } from 'kysely'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { Db, Target } from './store.ts'

/** False when somebody is still looking at an older moment: SQLite's log can be emptied only when that has ended. */
export async function scrubJournal(db: Db, kind: Target['kind']): Promise<boolean> {
  if (kind === 'postgres') {
    await sql`vacuum wraps, blobs, team_keys, lockboxes, proposals, late_acts, invites`.execute(db)
    return true
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  return rows[0]?.busy === 0
}

/** The same from another process, over a connection of its own, after it looked at the database for a while. */
export async function scrubFromOutside(target: Target): Promise<void> {
  const db = target.kind === 'sqlite' ? openSqlite(target.file, false) : openPostgres(target.url)
  try {
    await scrubJournal(db, target.kind)
  } finally {
    await db.destroy()
  }
}
