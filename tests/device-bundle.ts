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
  readonly textOf: (address: string) => string
  readonly remove: () => void
}

/** Into the folder that is named, else into a new one. */
export async function buildDevice(folder = mkdtempSync(join(tmpdir(), 'samasama-device-'))): Promise<Bundle> {
  const entries = await buildPages(join(import.meta.dirname, '..'), folder, 'error')
  writeFileSync(join(folder, 'entries.json'), JSON.stringify(entries))
  const bytes = (address: string) => readFileSync(join(folder, address))
  return {
    folder, entries,
    weigh: (addresses) => addresses.reduce((sum, address) => sum + gzipSync(bytes(address), { level: 9 }).length, 0),
    textOf: (address) => bytes(address).toString('utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
