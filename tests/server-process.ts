// The server as people run it: built, in a process of its own that can be asked to stop or killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { build } from 'vite'
import server from '../vite.server.config.ts'
import { buildDevice } from './device-bundle.ts'

const root = join(import.meta.dirname, '..')

/** The server, built once for the file that asks, with the device's pages or without; the function answers where its programs lie. */
export function builtServer(pages: 'with pages' | 'without pages' = 'without pages'): () => string {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samasama-server-'))
    const into = { outDir: join(folder, 'server'), emptyOutDir: true }
    await build({ ...server, root, configFile: false, logLevel: 'error', build: { ...server.build, ...into } })
    if (pages === 'with pages') await buildDevice(join(folder, 'device'))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return () => join(folder, 'server')
}

export type Running = {
  readonly port: number
  readonly pid: number
  /** What it has said so far to people, and to its log. */
  readonly said: () => string
  readonly logged: () => string
  /** The same, as the bytes that came. */
  readonly bytesSaid: () => Buffer
  readonly bytesLogged: () => Buffer
  readonly isRunning: () => boolean
  /** Sends a signal and waits for the end: the exit code, or the signal that ended it. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT') => Promise<number | string>
}
export type Settings = {
  readonly data: string
  readonly database?: string | null
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Runs one of the built programs until it says `until`; rejects with what it said when it ends before. */
export async function run(programs: string, settings: Settings, until: RegExp): Promise<Running> {
  const { data, database = null, args = ['--empty'], env = {} } = settings
  const set = { SAMASAMA_DATA: data, DATABASE_URL: database ?? '', PORT: '0', HOST: '', SAMASAMA_ADDRESS: '', ...env }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(programs, 'main.js'), ...args], {
    env: { ...process.env, ...set }, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [bytesSaid, bytesLogged] = [collected(child.stdout!), collected(child.stderr!)]
  const [said, logged] = [() => bytesSaid().toString('utf8'), () => bytesLogged().toString('utf8')]
  const ended = new Promise<number | string>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 'ended')))
  await saying(child, said, logged, until)
  return {
    port: Number(/:(\d+)/.exec(said())?.[1]), pid: child.pid!, said, logged, bytesSaid, bytesLogged,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

export type Ended = { readonly code: number | null; readonly said: string }

/** Runs `samasama` with these words on a data folder, and answers what it said and how it ended. */
export function samasama(programs: string, { data, database = null }: Settings, ...words: readonly string[]): Promise<Ended> {
  const env = { ...process.env, SAMASAMA_DATA: data, DATABASE_URL: database ?? '', SAMASAMA_ADDRESS: '' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(programs, 'samasama.js'), ...words], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (said += part))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

function collected(stream: NodeJS.ReadableStream): () => Buffer {
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  return () => Buffer.concat(parts)
}

function saying(child: ChildProcess, said: () => string, logged: () => string, until: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', () => until.test(said()) && resolve())
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said()}${logged()}`)))
  })
}
