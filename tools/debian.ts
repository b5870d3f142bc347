// Gets packages of Debian onto this machine, where it is Debian and we may.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Whether they are here now. `said` is told before anything is done. */
export function fromDebian(said: string, packages: readonly string[]): boolean {
  if (!isDebian() || process.getuid?.() !== 0) return false
  console.log(said)
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

/** Runs a program in this terminal: whether it ended well. */
export function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

/** Ubuntu calls itself like Debian, but its chromium is a snap, which does not start in a container. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
