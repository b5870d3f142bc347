// The age command line tool, a foreign program that must open what we seal; X25519 keys only, since Debian's knows no others.
import { spawnSync } from 'node:child_process'
import { describe } from 'vitest'
import { findAge } from '../tools/find-age.ts'

const program = findAge(process.env)

/** As `describe`. Without the tool its tests are listed as skipped; with CI=true they run and say what is missing. */
export function withAge(name: string, suite: () => void): void {
  describe.skipIf(program === null && process.env['CI'] !== 'true')(name, suite)
}

/** What the tool gives for this input; what it complains of is thrown. */
export function age(options: readonly string[], input: Uint8Array): Buffer {
  if (program === null) throw new Error('no age tool was found: install age, or name one in AGE')
  const { stdout, stderr, status } = spawnSync(program, options, { input, maxBuffer: 64 * 1_048_576 })
  if (status !== 0) throw new Error(stderr.toString())
  return stdout
}
