// Gets a Chromium onto this machine when there is none: Debian's own where we may, else the one that playwright-core downloads.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'

const byHand = 'Install Chromium or Chrome (on Debian: apt-get install chromium), or name one in CHROMIUM, and run again.'

/** The program's path, or null after having said what a person can do about it. */
export function getChromium(): string | null {
  const found = findChromium(process.env)
  if (found !== null) return found
  if (process.env['CHROMIUM'] === undefined) fetchOne()
  const fetched = findChromium(process.env)
  if (fetched === null) console.log(`No browser can be had here, so the journeys cannot run. ${byHand}`)
  return fetched
}

function fetchOne(): void {
  if (isDebian() && process.getuid?.() === 0) {
    console.log('There is no browser on this machine: installing Debian’s chromium.')
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])) return
  }
  console.log('There is no browser on this machine: downloading one with playwright-core.')
  run(process.execPath, [join(import.meta.dirname, '../node_modules/playwright-core/cli.js'), 'install', '--no-shell', 'chromium'])
}

/** Ubuntu calls itself like Debian, but its chromium is a snap, which does not start in a container. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}
