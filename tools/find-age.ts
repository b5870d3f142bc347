// Finds the age command line tool that is on this machine already.
import { spawnSync } from 'node:child_process'

type Surroundings = Readonly<Record<string, string | undefined>>

const places = ['age', '/usr/bin/age', '/usr/local/bin/age', '/opt/homebrew/bin/age']

/** Null when there is none. SAMASAMA_AGE is an answer found earlier ('' for none); AGE is a person's wish and stands alone. */
export function findAge(env: Surroundings): string | null {
  const known = env['SAMASAMA_AGE'] ?? env['AGE']
  return (known === undefined ? places : [known]).find(answers) ?? null
}

/** Whether it runs and names a version, as age does. */
function answers(program: string): boolean {
  if (program === '') return false
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 && /^v?\d+\.\d+|^\(?(devel|unknown)/.test(stdout)
}
