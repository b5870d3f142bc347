// Writes everything out as files that need no Samasama: public things to read, sealed things to open with age, chains to check.
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { rowsAfter } from '../store/chains.ts'
import { organisations, rosterEntries } from '../store/organisations.ts'
import { roundsOf } from '../store/rounds.ts'
import { withSnapshot, type Snapshot } from '../store/snapshot.ts'
import type { Db, Target } from '../store/store.ts'
import { publicFiles } from './export-public.ts'
import { knownOfRecords, sealedFiles, sealedTables } from './export-sealed.ts'

export type ExportOrder = {
  readonly target: Target
  readonly folder: string
  readonly today: Day
  /** Where this server is reached, for what links to it; empty when that is not known. */
  readonly address: string
  /** What stands in README.txt. */
  readonly readme: string
  readonly stop: AbortSignal
  readonly tell: (done: number, of: number) => void
}
export type ExportRefusal = 'nothing-here' | 'export-not-empty'

/** How many files were written. The folder appears when it is whole; stopped before, nothing is left. */
export async function exportAll(order: ExportOrder): Promise<Result<number, ExportRefusal>> {
  const folder = resolve(order.folder)
  if (existsSync(folder)) return refuse('export-not-empty')
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  try {
    const written = await withSnapshot(order.target, (snapshot) => writeAll(snapshot, order, part))
    if (written === null) return refuse('nothing-here')
    renameSync(part, folder)
    return ok(written)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

async function writeAll(snapshot: Snapshot, order: ExportOrder, part: string): Promise<number> {
  const texts = [{ name: 'README.txt', text: order.readme }, ...(await publicFiles(snapshot.db, order.today, order.address))]
  const sealed = (await Promise.all(sealedTables.map(snapshot.count))).reduce((sum, count) => sum + count, 0)
  let written = 0
  const write = (name: string, contents: string | Uint8Array) => {
    order.stop.throwIfAborted()
    // Names are made of ids and codes; what somebody else wrote into the database must not lead out of the folder.
    if (!/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(name)) throw new Error(`no file may be called ${JSON.stringify(name)}`)
    mkdirSync(dirname(join(part, name)), { recursive: true, mode: 0o700 })
    writeFileSync(join(part, name), contents, { mode: 0o600 })
    order.tell((written += 1), texts.length + sealed)
  }
  for (const { name, text } of texts) write(name, text)
  write('sealed/manifest.jsonl', '')
  const note = (line: object) => appendFileSync(join(part, 'sealed/manifest.jsonl'), `${JSON.stringify(line)}\n`)
  for await (const { name, bytes, about } of sealedFiles(snapshot)) {
    write(name, bytes)
    note({ file: name, bytes: bytes.length, ...about })
  }
  for await (const line of knownOfRecords(snapshot)) note(line)
  for (const { org } of await organisations(snapshot.db)) for await (const [name, text] of chainOf(snapshot.db, org)) write(name, text)
  return written
}

/** An organisation's own record: its roster and its chain, so that hashes and signatures can be checked without this program. */
async function* chainOf(db: Db, org: Id): AsyncGenerator<readonly [name: string, text: string]> {
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  yield [`organisations/${org}/roster.jsonl`, lines(await rosterEntries(db, org))]
  yield [`organisations/${org}/rounds.jsonl`, lines(await roundsOf(db, org))]
  for (let [seq, page] = [0, await rowsAfter(db, org, 0, 500)]; page.length > 0; page = await rowsAfter(db, org, seq, 500)) {
    yield [`organisations/${org}/chain-${String(seq + 1).padStart(7, '0')}.jsonl`, lines(page)]
    seq = page.at(-1)!.seq
  }
}
