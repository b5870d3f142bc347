// What each page of the device weighs as it travels: what comes at once, and all that may come later.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Assets } from '../asset-lists.ts'
import { byTable } from './by-table.ts'

export function measureBundles(folder: string): { readonly title: string; readonly lines: readonly string[] } {
  const entries = JSON.parse(readFileSync(join(folder, 'entries.json'), 'utf8')) as Readonly<Record<string, Assets>>
  const weigh = (addresses: readonly string[]) => addresses.reduce((sum, address) => sum + packed(folder, address), 0)
  const rows = Object.entries(entries).map(([name, { script, styles, modules, all }]) => {
    return [name, String(weigh([...(script === null ? [] : [script]), ...styles, ...modules])), String(weigh(all))]
  })
  return { title: 'Bundles', lines: ['Bytes as they travel, each file gzipped.', '', ...byTable(['entry', 'at once', 'in all'], rows)] }
}

function packed(folder: string, address: string): number {
  return gzipSync(readFileSync(join(folder, address)), { level: 9 }).length
}
