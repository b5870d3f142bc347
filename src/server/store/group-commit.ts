// One writer for SQLite: jobs that wait together share one commit, and each is acknowledged only after the disk has it.
import { CompiledQuery, sql } from 'kysely'
import type { Result } from '#values/result.ts'
import { scrubJournal } from './scrub.ts'
import { patience } from './sqlite.ts'
import type { Db } from './store.ts'

type Job = { readonly run: (db: Db) => Promise<Result<unknown, unknown>>; readonly done: (answer: Answer) => void }
type Answer = { readonly result: Result<unknown, unknown> } | { readonly thrown: unknown }

/** Said many times a second: compiled once. */
const statement = {
  begin: CompiledQuery.raw('begin immediate'), commit: CompiledQuery.raw('commit'), rollback: CompiledQuery.raw('rollback'),
  mark: CompiledQuery.raw('savepoint job'), back: CompiledQuery.raw('rollback to job'), forget: CompiledQuery.raw('release job'),
}

/** So many jobs share one commit at the most: a bound on what a slow disk can hold back. */
const mostInOneCommit = 64

export function groupWriter(db: Db) {
  const waiting: Job[] = []
  const between: (() => Promise<void>)[] = []
  let working: Promise<void> | null = null

  function write<T, R>(run: (db: Db) => Promise<Result<T, R>>): Promise<Result<T, R>> {
    return new Promise((resolve, reject) => {
      waiting.push({ run, done: (answer) => ('thrown' in answer ? reject(answer.thrown) : resolve(answer.result as Result<T, R>)) })
      working ??= workOff()
    })
  }

  async function workOff(): Promise<void> {
    while (waiting.length > 0 || between.length > 0) {
      await gathered()
      if (waiting.length > 0) await commitTogether(db, waiting)
      await between.shift()?.()
    }
    working = null
  }

  /** Who arrives in this turn of the event loop joins the commit; and in the next turn, as long as somebody did in the last. */
  async function gathered(): Promise<void> {
    for (let before = -1; before < waiting.length && waiting.length < mostInOneCommit;) {
      before = waiting.length
      await new Promise(setImmediate)
    }
  }

  /** A truncating checkpoint can only run while no transaction is open: it waits for its turn between two commits. */
  function scrub(): Promise<void> {
    return new Promise((resolve, reject) => {
      between.push(() => emptyJournal(db).then(() => resolve(), reject))
      working ??= workOff()
    })
  }

  async function idle(): Promise<void> {
    while (working) await working
  }

  return { write, scrub, idle }
}

/**
 * Never waits: while somebody looks at an older moment (a backup being made) the journal cannot be emptied, and everybody else would stand
 * still meanwhile. Whoever looked empties it afterwards, and the server tries again every hour.
 */
async function emptyJournal(db: Db): Promise<void> {
  await sql`pragma busy_timeout = 0`.execute(db)
  try {
    await scrubJournal(db, 'sqlite')
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(patience)}`.execute(db)
  }
}

async function commitTogether(db: Db, waiting: Job[]): Promise<void> {
  const taken: Job[] = []
  const answers: Answer[] = []
  try {
    await db.executeQuery(statement.begin)
  } catch (thrown) {
    // Another program holds the file: those who wait are told, and whoever comes next may have more luck.
    for (const job of waiting.splice(0, mostInOneCommit)) job.done({ thrown })
    return
  }
  try {
    while (waiting.length > 0 && answers.length < mostInOneCommit) {
      const job = waiting.shift()!
      taken.push(job) // before it runs: on a full disk SQLite may end the transaction itself, and this one must hear of it too
      answers.push(await runApart(db, job))
    }
    await db.executeQuery(statement.commit)
  } catch (thrown) {
    await db.executeQuery(statement.rollback).catch(() => undefined)
    for (const job of taken) job.done({ thrown })
    return
  }
  for (const [at, job] of taken.entries()) job.done(answers[at]!)
}

/** Runs one job behind a savepoint: a refusal or a bug of one leaves nothing behind and does not touch its neighbours. */
async function runApart(db: Db, job: Job): Promise<Answer> {
  await db.executeQuery(statement.mark)
  try {
    const result = await job.run(db)
    if (!result.ok) await db.executeQuery(statement.back)
    return { result }
  } catch (thrown) {
    await db.executeQuery(statement.back)
    return { thrown }
  } finally {
    await db.executeQuery(statement.forget)
  }
}
