// Starts the built server as a process of its own, and reads from the system what it costs.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../prepare.mjs'

export type Measured = {
  readonly address: string
  readonly folder: string
  /** Seconds of CPU that it has used since it started; null where the system does not tell. */
  readonly cpu: () => number | null
  /** The most memory that it ever held, in megabytes. */
  readonly memory: () => number | null
  readonly stop: () => Promise<void>
}

const ticksASecond = 100 // what Linux tells in /proc, on every machine

export type Start = {
  readonly folder: string
  /** Null: SQLite in the folder. */
  readonly database?: string | null
  readonly workKey?: string
  readonly empty?: boolean
  /** Where the build lies. */
  readonly dist?: string
}

export async function startServer({ folder, database = null, workKey, empty = true, dist = join(root, 'dist') }: Start): Promise<Measured> {
  mkdirSync(folder, { recursive: true })
  if (workKey !== undefined) writeFileSync(join(folder, 'work-key'), workKey, { mode: 0o600 })
  const env = { ...process.env, SAMASAMA_DATA: folder, DATABASE_URL: database ?? '', PORT: '0', HOST: '127.0.0.1', SAMASAMA_ADDRESS: '' }
  const args = ['--disable-warning=ExperimentalWarning', join(dist, 'server/main.js'), ...(empty ? ['--empty'] : [])]
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill('SIGKILL'))
  const port = await saying(server, /http:\/\/localhost:(\d+)/, /opening-link/)
  return {
    address: `http://127.0.0.1:${port}`, folder,
    cpu: () => cpuOf(server.pid!),
    memory: () => memoryOf(server.pid!),
    stop: () => new Promise((resolve) => {
      server.once('exit', () => resolve())
      server.kill('SIGTERM')
    }),
  }
}

export function openingToken(folder: string): string {
  return readFileSync(join(folder, 'opening-link'), 'utf8').trim().split('#')[1]!
}

/** Waits until the last thing that a start says has been said, and answers what was asked for on the way. */
function saying(server: ChildProcess, wanted: RegExp, last: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = wanted.exec(said)?.[1]
      if (found !== undefined && last.test(said)) resolve(found)
    })
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function cpuOf(pid: number): number | null {
  const stat = readProc(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) / ticksASecond : null
}

function memoryOf(pid: number): number | null {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readProc(`/proc/${pid}/status`) ?? '')?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1_024
}

function readProc(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
