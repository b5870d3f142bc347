// The device's bundles, built for one test file into a folder of their own, as the build makes them; and what each page of them weighs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Assets } from '../tools/asset-lists.ts'
import { buildPages } from '../tools/build-pages.ts'

export type Bundle = {
  readonly folder: string
  readonly entries: Readonly<Record<string, Assets>>
  /** Bytes as they travel: each file by itself, gzip at its best. */
  readonly weigh: (addresses: readonly string[]) => number
  /** These and every script that comes with them, as the browser follows their imports; what is imported later is not among them. */
  readonly withImports: (addresses: readonly string[]) => readonly string[]
  readonly textOf: (address: string) => string
  readonly remove: () => void
}

/** Into the folder that is named, else into a new one. */
export async function buildDevice(folder = mkdtempSync(join(tmpdir(), 'samasama-device-'))): Promise<Bundle> {
  const entries = await builtForPeople(() => buildPages(join(import.meta.dirname, '..'), folder, 'error'))
  writeFileSync(join(folder, 'entries.json'), JSON.stringify(entries))
  const bytes = (address: string) => readFileSync(join(folder, address))
  const textOf = (address: string) => bytes(address).toString('utf8')
  const withImports = (addresses: readonly string[]) => {
    const all = new Set(addresses)
    // A set that grows while it is walked is walked to its end.
    for (const each of all) for (const next of importedBy(textOf(each))) all.add(next)
    return [...all]
  }
  return {
    folder, entries, withImports, textOf,
    weigh: (addresses) => addresses.reduce((sum, address) => sum + gzipSync(bytes(address), { level: 9 }).length, 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The runner says that this is a test, and the bundler would then build another program than people get, a heavier one. */
async function builtForPeople<T>(build: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await build()
  } finally {
    process.env['NODE_ENV'] = before
  }
}

function importedBy(script: string): readonly string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(([, file]) => `/assets/${file}`)
}
