// Builds the device's bundles, the service worker that knows their names, and the server, in a folder that takes the old
// one's place when it is whole.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, mergeConfig, type InlineConfig } from 'vite'
import { allFontFiles } from '../src/server/pictures/font-files.ts'
import { fontFolder } from '../src/server/pictures/places.ts'
import server from '../vite.server.config.ts'
import type { Assets } from './asset-lists.ts'
import { buildPages } from './build-pages.ts'
import { serverEntries, workerFile } from './entries.ts'
import { stampOfSources } from './prepare.mjs'

const root = join(import.meta.dirname, '..')
const quiet: InlineConfig = { root, configFile: false, logLevel: 'warn' }

async function main(): Promise<void> {
  const stamp = stampOfSources()
  const fresh = join(root, `.dist-${process.pid}`)
  mkdirSync(fresh)
  process.once('exit', () => rmSync(fresh, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))
  const built = [...(await buildDevice(join(fresh, 'device'))), ...(await buildServer(join(fresh, 'server')))]
  writeFileSync(join(fresh, 'stamp'), stamp)
  takePlace(fresh, join(root, 'dist'))
  console.log(`Built ${built.join(', ') || 'nothing: there is no entry yet'}.`)
}

async function buildDevice(outDir: string): Promise<string[]> {
  mkdirSync(outDir)
  const lists = await buildPages(root, outDir, 'warn')
  const names = Object.keys(lists)
  writeFileSync(join(outDir, 'entries.json'), JSON.stringify(lists, null, 2))
  if (!existsSync(join(root, workerFile))) return names
  await build(workerConfig(outDir, lists))
  return [...names, 'worker']
}

async function buildServer(outDir: string): Promise<string[]> {
  const names = Object.keys(serverEntries(root))
  if (names.length > 0) await build(mergeConfig({ ...server, ...quiet }, { build: { outDir } }))
  putFiles(outDir)
  return names
}

/** What draws pictures finds beside it, so that the built server needs no packages: the shaper's own file, and the fonts. */
function putFiles(outDir: string): void {
  const packages = join(root, 'node_modules')
  copyFileSync(join(packages, 'harfbuzzjs/dist/harfbuzz.wasm'), join(outDir, 'harfbuzz.wasm'))
  mkdirSync(join(outDir, fontFolder))
  for (const file of allFontFiles()) copyFileSync(join(packages, file), join(outDir, fontFolder, basename(file)))
}

/** The worker is one classic script under a name that never changes. In it, `__ASSETS__` is entries.json. */
function workerConfig(outDir: string, lists: Record<string, Assets>): InlineConfig {
  return {
    ...quiet,
    publicDir: false,
    define: { __ASSETS__: JSON.stringify(lists) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: { worker: workerFile },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  }
}

/** A build that is interrupted leaves the old one whole. */
function takePlace(fresh: string, place: string): void {
  const old = `${fresh}-old`
  if (existsSync(place)) renameSync(place, old)
  renameSync(fresh, place)
  rmSync(old, { recursive: true, force: true })
}

try {
  await main()
} catch (thrown) {
  const { message, stack } = thrown as Error
  // The bundler's message shows the place in our source; its stack shows only the bundler.
  console.error(message.startsWith('Build failed') ? message : stack)
  process.exitCode = 1
}
