// The data folder: one folder to back up; secrets in it are files that only their owner can read.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type DataFolder = {
  readonly path: string
  readonly file: (name: string) => string
  readonly read: (name: string) => string | null
  /** Written whole or not at all, readable by the owner only. */
  readonly writeSecret: (name: string, text: string) => void
  readonly remove: (name: string) => void
}

export function dataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  const file = (name: string) => join(path, name)
  return {
    path,
    file,
    read: (name) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : null),
    writeSecret: (name, text) => {
      rmSync(file(`${name}.new`), { force: true }) // one that is left over would keep its rights
      writeFileSync(file(`${name}.new`), text, { mode: 0o600, flush: true })
      renameSync(file(`${name}.new`), file(name))
    },
    remove: (name) => rmSync(file(name), { force: true }),
  }
}

/** Root may write into anybody's folder; what it leaves there, its owner can no longer read. Systems without users say undefined. */
export function isOfAnother(path: string, user: number | undefined): boolean {
  return user !== undefined && existsSync(path) && statSync(path).uid !== user
}
