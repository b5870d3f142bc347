// The keys under which backups hold their wraps: one a day, kept outside the backup, destroyed after fourteen days.
import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync } from 'node:fs'
import { rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import { daysBetween, isDay, type Day } from '#values/day.ts'

export type DayKey = { readonly day: Day; readonly key: Uint8Array<ArrayBuffer> }

/** So many days after it was made a key is gone, and with it the wraps of every backup of that day. */
export const keyLife = 14
const title = 'samasama backup key 1'

/** The key of a day; made when it is asked for first. The folder is the data folder's own for keys. */
export function dayKey(folder: string, day: Day, chance: (bytes: number) => Uint8Array<ArrayBuffer>): DayKey {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${day}.key`)
  if (!existsSync(file)) writeKeyFile(file, { day, key: chance(32) })
  const known = readKeyFile(file)
  if (known === null) throw new Error(`${file} holds no key`)
  return known
}

/** Beside a backup lies its key, so that the two can be parted. Where, is noted: it is destroyed together with the day's own. */
export function layKeyBeside(folder: string, key: DayKey, file: string): void {
  rmSync(file, { force: true })
  appendFileSync(join(folder, `${key.day}.key`), `beside ${JSON.stringify(file)}\n`)
  writeKeyFile(file, key)
}

/** Null when the file is not there, or holds something else. */
export function readKeyFile(file: string): DayKey | null {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > 1_000_000) return null
  const [first, day, key] = readFileSync(file, 'utf8').split('\n')
  const bytes = fromBase64url(key ?? '')
  return first === title && isDay(day) && bytes?.length === 32 ? { day, key: bytes } : null
}

/** Names a key without telling anything of it: what a backup says of the key that it needs. */
export function nameOfKey({ key }: DayKey): string {
  return toBase64url(createHash('sha256').update(utf8('samasama/1/backup-key-name')).update(key).digest().subarray(0, 16))
}

/** Destroys every key that is fourteen days old or older, in the folder and where it was laid beside a backup. Says how many days. */
export function destroyOldKeys(folder: string, today: Day): number {
  if (!existsSync(folder)) return 0
  const days = readdirSync(folder).map((name) => name.replace(/\.key$/, '')).filter((day): day is Day => isDay(day))
  const old = days.filter((day) => daysBetween(day, today) >= keyLife)
  const thrown: unknown[] = []
  for (const day of old) {
    try {
      destroyDay(join(folder, `${day}.key`))
    } catch (one) {
      thrown.push(one) // it is tried again at the next turn; the keys of other days do not wait for it
    }
  }
  if (thrown.length > 0) throw thrown[0]
  return old.length
}

function destroyDay(file: string): void {
  const own = readKeyFile(file)
  const noted = readFileSync(file, 'utf8').split('\n').filter((line) => line.startsWith('beside '))
  const places = noted.flatMap((line) => placeIn(line.slice('beside '.length)))
  // Only what is still this key: somebody may have put another file there since.
  for (const place of places) if (own !== null && isSameKey(readKeyFile(place), own)) destroyFile(place)
  destroyFile(file)
}

/** A line that was torn while it was written names no place: the key was not laid there either. */
function placeIn(noted: string): readonly string[] {
  try {
    return [JSON.parse(noted) as string]
  } catch {
    return []
  }
}

function isSameKey(found: DayKey | null, own: DayKey): boolean {
  return found !== null && nameOfKey(found) === nameOfKey(own)
}

function writeKeyFile(file: string, { day, key }: DayKey): void {
  writeFileSync(file, `${title}\n${day}\n${toBase64url(key)}\n`, { mode: 0o600, flag: 'wx', flush: true })
}

/** Written over before it is taken away. A disk that moves its blocks may keep the old ones all the same: docs/running.md says so. */
function destroyFile(file: string): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, new Uint8Array(statSync(file).size))
  fsyncSync(handle)
  closeSync(handle)
  rmSync(file)
}
