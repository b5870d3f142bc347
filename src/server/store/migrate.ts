// Brings a database to the newest shape, forward only, each migration in its own transaction and never without a look before.
import { sql, type Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Migration, MigrationResultSet } from 'kysely/migration'
import * as theSpine from '#migrations/2026-11-23-01-the-spine.ts'
import * as publicChanges from '#migrations/2026-11-23-02-public-changes.ts'
import * as demandsByThemselves from '#migrations/2026-11-23-03-demands-by-themselves.ts'
import * as besideTheRecord from '#migrations/2026-11-23-04-beside-the-record.ts'
import * as claims from '#migrations/2026-12-01-01-claims.ts'
import * as raisingTogether from '#migrations/2026-12-01-02-raising-together.ts'
import * as imports from '#migrations/2026-12-01-03-imports.ts'
import * as translationsByDemand from '#migrations/2026-12-01-04-translations-by-demand.ts'
import * as conflicts from '#migrations/2026-12-01-05-conflicts.ts'
import * as raisingByFile from '#migrations/2026-12-01-09-raising-by-file.ts'
import * as attachments from '#migrations/2026-12-01-20-attachments.ts'
import type { BeforeMigration, Db } from './store.ts'

type Step = { readonly up: (db: Kysely<never>, bytes: 'blob' | 'bytea') => Promise<void> }

const steps: Readonly<Record<string, Step>> = {
  '2026-11-23-01-the-spine': theSpine,
  '2026-11-23-02-public-changes': publicChanges,
  '2026-11-23-03-demands-by-themselves': demandsByThemselves,
  '2026-11-23-04-beside-the-record': besideTheRecord,
  '2026-12-01-01-claims': claims,
  '2026-12-01-02-raising-together': raisingTogether,
  '2026-12-01-03-imports': imports,
  '2026-12-01-04-translations-by-demand': translationsByDemand,
  '2026-12-01-05-conflicts': conflicts,
  '2026-12-01-09-raising-by-file': raisingByFile,
  '2026-12-01-20-attachments': attachments,
}

/** Somebody newer has shaped this database: what we would write into it, nobody could trust. */
export class NewerDatabaseError extends Error {}

export async function migrate(db: Db, bytes: 'blob' | 'bytea', before?: BeforeMigration): Promise<void> {
  const migrator = migratorOf(db, bytes)
  const all = await migrator.getMigrations()
  if (all.some((one) => one.executedAt)) await refuseNewer(db)
  const pending = all.filter((one) => !one.executedAt).map((one) => one.name)
  if (pending.length === 0) return
  if (pending.length < all.length) await before?.(db, pending)
  holds(await migrator.migrateToLatest())
}

async function refuseNewer(db: Db): Promise<void> {
  const made = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const unknown = made.rows.find(({ name }) => !isKnownMigration(name))
  if (unknown) throw new NewerDatabaseError(`the database knows ${unknown.name}, and this program does not`)
}

/** As the database was when `last` was its newest migration: for rows that were written down then. */
export async function migrateAsFarAs(db: Db, bytes: 'blob' | 'bytea', last: string): Promise<void> {
  holds(await migratorOf(db, bytes).migrateTo(last))
}

export function isKnownMigration(name: string): boolean {
  return name in steps
}

function migratorOf(db: Db, bytes: 'blob' | 'bytea'): Migrator {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (to: Kysely<never>) => step.up(to, bytes) } as Migration]),
  )
  return new Migrator({ db, provider: { getMigrations: async () => migrations } })
}

function holds({ error }: MigrationResultSet): void {
  if (error) throw error
}
