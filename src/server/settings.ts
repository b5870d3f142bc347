// What the one who runs it may set: port, host, data folder, database, public address, and whether the examples are wanted.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Target } from './store/store.ts'

export type Settings = {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly database: string | null
  readonly address: string | null
  /** Somebody other than this computer can reach it: by its host, or by its public address. */
  readonly reachable: boolean
  /** What was said of the examples; `unsaid`: they come where nobody else can reach them. */
  readonly examples: 'empty' | 'with-examples' | 'unsaid'
}
export type SettingRefusal = {
  readonly word: 'unknown-option' | 'bad-port' | 'bad-address' | 'bad-database'
  readonly slots: { readonly given: string }
}
type Environment = Readonly<Record<string, string | undefined>>

const options = ['--empty', '--with-examples']

/** A variable that is set to nothing counts as not set: that is how many files of settings leave one out. */
export function readSettings(given: readonly string[], environment: Environment): Result<Settings, SettingRefusal> {
  const set = (name: string) => environment[name]?.trim() || null
  const unknown = given.find((one) => !options.includes(one))
  if (unknown !== undefined) return refuse({ word: 'unknown-option', slots: { given: unknown } })
  const port = set('PORT') ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return refuse({ word: 'bad-port', slots: { given: port } })
  const address = set('SAMASAMA_ADDRESS')
  if (address !== null && !isOrigin(address)) return refuse({ word: 'bad-address', slots: { given: address } })
  const database = set('DATABASE_URL')
  // What was given is not repeated: it may hold a password.
  if (database !== null && !/^postgres(ql)?:\/\//.test(database)) return refuse({ word: 'bad-database', slots: { given: '' } })
  const host = set('HOST') ?? '127.0.0.1'
  const reachable = !isLoopback(host) || (address !== null && !isLoopback(new URL(address).hostname))
  const data = set('SAMASAMA_DATA') ?? './data'
  return ok({ port: Number(port), host, data, database, address, reachable, examples: examplesSaid(given) })
}

/** `file` says where something lies in the data folder. */
export function targetOf({ database }: Pick<Settings, 'database'>, file: (name: string) => string): Target {
  return database === null ? { kind: 'sqlite', file: file('samasama.sqlite') } : { kind: 'postgres', url: database }
}

function examplesSaid(given: readonly string[]): Settings['examples'] {
  if (given.includes('--empty')) return 'empty'
  return given.includes('--with-examples') ? 'with-examples' : 'unsaid'
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return url?.origin === text && (url.protocol === 'https:' || url.protocol === 'http:')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
