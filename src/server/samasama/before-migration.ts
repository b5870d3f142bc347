// Before the tables change their shape, everything as it is goes into a backup in the data folder.
import { mkdirSync } from 'node:fs'
import { dayOf, type Moment } from '#values/moment.ts'
import type { Target } from '../store/store.ts'
import { backup } from './backup.ts'

type Folder = { readonly file: (name: string) => string; readonly read: (name: string) => string | null }
type Surroundings = {
  readonly target: Target
  readonly folder: Folder
  readonly now: Moment
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>
}

/** The backup's file. `pending` are the migrations that are about to be made. */
export async function backupBeforeMigration({ target, folder, now, chance }: Surroundings, pending: readonly string[]): Promise<string> {
  mkdirSync(folder.file('backups'), { recursive: true, mode: 0o700 })
  const file = folder.file(`backups/${dayOf(now)}-before-${pending[0]!}.samasama`)
  const keys = folder.file('backup-keys')
  const stop = new AbortController().signal
  await backup({ target, file, keys, read: folder.read, today: dayOf(now), chance, stop, tell: () => undefined })
  return file
}
