// Builds the pages of the device. The speaking page is built by itself: what it shared with the desk would be cut into pieces that carry
// what only the desk needs, and its reader pays for each byte.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, mergeConfig, type InlineConfig, type LogLevel } from 'vite'
import device from '../vite.device.config.ts'
import { assetLists, type Assets, type Manifest } from './asset-lists.ts'
import { deviceEntries } from './entries.ts'

const alone = ['speak']

/** Builds every entry into the folder and answers what each of them loads; none where there is no entry yet. */
export async function buildPages(root: string, outDir: string, logLevel: LogLevel): Promise<Record<string, Assets>> {
  const lists: Record<string, Assets> = {}
  for (const [name, input] of groupsOf(deviceEntries(root))) {
    const manifest = `${name}.manifest.json`
    await build(configFor({ root, outDir, logLevel, name, manifest, input }))
    Object.assign(lists, assetLists(JSON.parse(readFileSync(join(outDir, manifest), 'utf8')) as Manifest))
    rmSync(join(outDir, manifest))
  }
  return lists
}

type Group = {
  readonly root: string
  readonly outDir: string
  readonly logLevel: LogLevel
  readonly name: string
  readonly manifest: string
  readonly input: Record<string, string>
}

function configFor({ root, outDir, logLevel, name, manifest, input }: Group): InlineConfig {
  const rolldownOptions = { ...device.build?.rolldownOptions, input }
  const license = { fileName: `${name}.licenses.md` }
  return mergeConfig({ ...device, build: { ...device.build, rolldownOptions } }, {
    root, configFile: false, logLevel, build: { outDir, emptyOutDir: false, manifest, license },
  })
}

function groupsOf(entries: Record<string, string>): (readonly [string, Record<string, string>])[] {
  const named = Object.entries(entries)
  const single = alone.map((name) => [name, named.filter(([each]) => each === name)] as const)
  const rest = ['pages', named.filter(([each]) => !alone.includes(each))] as const
  return [...single, rest].filter(([, group]) => group.length > 0).map(([name, group]) => [name, Object.fromEntries(group)] as const)
}
