// Folders and databases for what the one who runs it does: backups, restores, whole databases compared row by row.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { leftOut } from '#server/samasama/backup-format.ts'
import { backup, type Made } from '#server/samasama/backup.ts'
import type { RestoreOrder } from '#server/samasama/restore.ts'
import { withSnapshot, type Cell } from '#server/store/snapshot.ts'
import type { Target } from '#server/store/store.ts'
import type { Day } from '#values/day.ts'
import { toBase64url } from '#values/encoding.ts'
import { chance, subtle } from './cast.ts'

export const today = '2026-11-24' as Day
/** Files of the data folder that travel with a backup. */
export const marks: Readonly<Record<string, string>> = { examples: '31\n', demonstration: 'six plain words that open it\n' }
export const never = new AbortController().signal

/** A maker of folders that are gone when the file's tests have ended. */
export function folders(): () => string {
  const made: string[] = []
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'samasama-place-'))
    made.push(folder)
    return folder
  }
}

type BackedUp = { readonly file: string; readonly keys: string; readonly made: Made }

export async function backedUp(target: Target, folder: string): Promise<BackedUp> {
  const [file, keys] = [join(folder, 'all.samasama'), join(folder, 'backup-keys')]
  const read = (name: string) => marks[name] ?? null
  const made = await backup({ target, file, keys, read, today, chance, stop: never, tell: () => undefined })
  if (made === null) throw new Error('there was nothing to back up')
  return { file, keys, made }
}

export function restoring(target: Target, file: string, folder: string, more: Partial<RestoreOrder> = {}): RestoreOrder {
  return { target, folder, file, keyFile: null, withoutKey: false, subtle, stop: never, tell: () => undefined, ...more }
}

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>

/** Every row of every table that a backup holds, sorted: the same for both databases. Bytes as base64url. */
export async function everything(target: Target): Promise<Rows> {
  const found = await withSnapshot(target, async (snapshot) => {
    const rows: Record<string, Rows[string][number][]> = {}
    for (const table of snapshot.tables.filter(({ name }) => !leftOut.includes(name))) {
      const names = table.columns.map(({ name }) => name)
      const its: Rows[string][number][] = []
      for await (const cells of snapshot.rows(table)) {
        its.push(Object.fromEntries(names.map((name, at) => [name, plain(cells[at]!)]).toSorted()))
      }
      rows[table.name] = its.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    }
    return rows
  })
  if (found === null) throw new Error('there is no database')
  return found
}

function plain(cell: Cell): string | number | null {
  return cell instanceof Uint8Array ? toBase64url(cell) : cell
}
