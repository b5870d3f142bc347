// The store: opened once, it reads, and it writes in durable transactions of which each is kept whole or not at all.
import type { Kysely } from 'kysely'
import type { Result } from '#values/result.ts'
import { groupWriter } from './group-commit.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { scrubJournal } from './scrub.ts'
import { openReader, openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Target = { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string }

export type Store = {
  readonly kind: Target['kind']
  /** For reading only: sees what was committed. */
  readonly db: Db
  /**
   * Keeps what `job` wrote when it answers with a value, and nothing of it when it refuses or throws. Resolves after the commit. On
   * PostgreSQL a job that crossed another is run anew from its beginning: it must do nothing but read and write through its `db`.
   */
  readonly write: <T, R>(job: (db: Db) => Promise<Result<T, R>>) => Promise<Result<T, R>>
  /**
   * Another number after each commit that `db` can see: of this program at once, on SQLite of every program. On PostgreSQL others do not
   * show in it. Costs next to nothing.
   */
  readonly mark: () => number
  /** After bytes were shredded: nothing of them stays in a journal. */
  readonly scrub: () => Promise<void>
  readonly close: () => Promise<void>
}

export type BeforeMigration = (db: Db, pending: readonly string[]) => Promise<void>

export async function openStore(target: Target, beforeMigration?: BeforeMigration): Promise<Store> {
  return target.kind === 'sqlite' ? openOnSqlite(target.file, beforeMigration) : openOnPostgres(target.url, beforeMigration)
}

async function openOnSqlite(file: string, beforeMigration?: BeforeMigration): Promise<Store> {
  const writer = openSqlite(file, false)
  await migrate(writer, 'blob', beforeMigration)
  const { db: reader, mark } = openReader(file)
  const queue = groupWriter(writer)
  return {
    kind: 'sqlite',
    db: reader,
    write: queue.write,
    mark,
    scrub: queue.scrub,
    close: async () => {
      await queue.idle()
      await reader.destroy()
      await writer.destroy()
    },
  }
}

async function openOnPostgres(url: string, beforeMigration?: BeforeMigration): Promise<Store> {
  const db = openPostgres(url)
  await migrate(db, 'bytea', beforeMigration)
  const scrub = async () => void (await scrubJournal(db, 'postgres'))
  let commits = 0
  const write: Store['write'] = async (job) => {
    try {
      return await again(() => inTransaction(db, job))
    } finally {
      // Also after a failure: a connection may be lost between a commit and its answer.
      commits += 1
    }
  }
  return { kind: 'postgres', db, write, mark: () => commits, scrub, close: () => db.destroy() }
}

/** What PostgreSQL says when two transactions came at the same place: a key that is there now, an order that is none, a deadlock. */
const crossed = ['23505', '40001', '40P01']
const mostTries = 4

/** Runs anew what met another in the same moment: that one is committed by now, and the rule says what follows from it. */
async function again<T>(run: () => Promise<T>, tries = mostTries): Promise<T> {
  try {
    return await run()
  } catch (thrown) {
    const { code } = thrown as { readonly code?: unknown }
    if (tries > 1 && crossed.includes(String(code))) return again(run, tries - 1)
    throw thrown
  }
}

class Undone extends Error {
  readonly refusal: unknown
  constructor(refusal: unknown) {
    super('refused')
    this.refusal = refusal
  }
}

async function inTransaction<T, R>(db: Db, job: (db: Db) => Promise<Result<T, R>>): Promise<Result<T, R>> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const result = await job(transaction)
      if (!result.ok) throw new Undone(result.refusal)
      return result
    })
  } catch (thrown) {
    if (thrown instanceof Undone) return { ok: false, refusal: thrown.refusal as R }
    throw thrown
  }
}
