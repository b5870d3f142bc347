// Where the files of the fonts lie: beside the built server, else among the installed packages.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

/** The build puts every font here, under the name of its file alone. */
export const fontFolder = 'fonts'

export function fontPlace(file: string): string {
  const beside = join(import.meta.dirname, fontFolder, basename(file))
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(file)
}
