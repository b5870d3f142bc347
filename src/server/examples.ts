// Whether the example content belongs into a data folder, and bringing it in: by the seeding program, through the door like everybody else.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

/** What the seeding program is handed; the secret travels on its standard input. */
type Seeding = { readonly door: string; readonly origin: string; readonly opening: string; readonly folder: string }

/**
 * `wanted`: to be brought in now, or further where a start was interrupted; `not-now`: they are in, or nobody wants them. `refused`: the
 * folder holds them, others can reach it, and nobody asked for that by name. `already-here`: --empty was said of a folder that holds them.
 */
export function examplesFor(
  { examples, reachable }: Pick<Settings, 'examples' | 'reachable'>, has: (name: string) => boolean,
): 'wanted' | 'not-now' | 'refused' | 'already-here' {
  const here = has('examples') || has('demonstration')
  if (here && examples === 'empty') return 'already-here'
  if (here && reachable && examples !== 'with-examples') return 'refused'
  if (has('examples')) return 'not-now'
  if (examples === 'with-examples') return 'wanted'
  // Who once started without them has a record of her own: they never come into it by a forgotten word.
  return examples === 'empty' || reachable || has('without-examples') ? 'not-now' : 'wanted'
}

/** Ended with the server: what is not in yet comes with the next start. */
export async function seedExamples(seeding: Seeding, tell: (line: string) => void, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return
  const seed = spawn(process.execPath, [join(import.meta.dirname, 'seed.js')], { stdio: ['pipe', 'pipe', 'inherit'], signal: stopping })
  const { door, ...order } = seeding
  seed.once('error', () => undefined) // that it was ended
  seed.stdin.on('error', () => undefined)
  seed.stdin.end(JSON.stringify({ address: door, ...order }))
  seed.stdout.setEncoding('utf8').on('data', (lines: string) => lines.trim().split('\n').forEach(tell))
  await new Promise<void>((resolve) => seed.once('close', () => resolve()))
}
