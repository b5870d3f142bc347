// Finds a Chromium that is on this machine already.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

type Surroundings = Readonly<Record<string, string | undefined>>

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Null when there is none. SAMASAMA_CHROMIUM is an answer found earlier ('' for none); CHROMIUM is a person's wish and stands alone. */
export function findChromium(env: Surroundings): string | null {
  const known = env['SAMASAMA_CHROMIUM'] ?? env['CHROMIUM']
  if (known !== undefined) return isProgram(known) ? known : null
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...places]
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...apps, chromium.executablePath()].find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}
