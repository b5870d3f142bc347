// Which files the builds begin with: whatever of these stands in the tree is built, under its name.
import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Pages of the device (each a folder with a main), and stylesheets that pages without a script link by themselves. */
const devicePatterns = ['src/device/*/main.{ts,tsx}', 'src/ui/*.css', 'src/server/site/*.css']

const serverFiles = {
  main: 'src/server/main.ts',
  samasama: 'src/server/samasama.ts',
  seed: 'src/seeding/main.ts',
  'drawing-thread': 'src/server/pictures/drawing-thread.ts',
  'word-thread': 'src/server/paper/word-thread.ts',
}

/** The service worker is built last and alone: it must know the hashed names of everything else. */
export const workerFile = 'src/device/worker.ts'

/** Name of each bundle -> its file from the root. Throws when two would get one name. */
export function deviceEntries(root: string): Record<string, string> {
  const files = globSync(devicePatterns, { cwd: root }).map((file) => file.replaceAll('\\', '/')).toSorted()
  const named = files.map((file) => [nameOf(file), file] as const)
  const twice = named.find(([name], at) => named.findIndex(([other]) => other === name) !== at)
  if (twice !== undefined) throw new Error(`two files would be built as '${twice[0]}', one of them ${twice[1]}`)
  return Object.fromEntries(named)
}

export function serverEntries(root: string): Record<string, string> {
  return Object.fromEntries(Object.entries(serverFiles).filter(([, file]) => existsSync(join(root, file))))
}

function nameOf(file: string): string {
  return file.endsWith('.css') ? basename(file, '.css') : basename(dirname(file))
}
