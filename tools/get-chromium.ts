// Gets a Chromium onto this machine when there is none: Debian's own where we may, else the one that playwright-core downloads.
import { join } from 'node:path'
import { fromDebian, run } from './debian.ts'
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
  const packages = ['chromium', 'fonts-liberation']
  if (fromDebian('There is no browser on this machine: installing Debian’s chromium.', packages)) return
  console.log('There is no browser on this machine: downloading one with playwright-core.')
  run(process.execPath, [join(import.meta.dirname, '../node_modules/playwright-core/cli.js'), 'install', '--no-shell', 'chromium'])
}
