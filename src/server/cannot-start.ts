// Why it could not start, as a sentence, where the reason lies in the computer or the database and not in our code.
import { terminal } from '#words/en/terminal.ts'
import { sayIn } from '#words/say.ts'
import type { Settings } from './settings.ts'
import { NewerDatabaseError } from './store/migrate.ts'

type Place = { readonly settings: Pick<Settings, 'port' | 'host' | 'database'>; readonly folder: string }
type Fault = Error & { readonly code?: string; readonly syscall?: string; readonly errcode?: number; readonly severity?: string }

const say = sayIn('en', terminal, undefined)
/** Result codes of SQLite, whose lower eight bits name the kind: https://sqlite.org/rescode.html */
const sqlite = { readOnly: 8, full: 13, cannotOpen: 14, notADatabase: 26 } as const
const closedFolder = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST']
const silentHost = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']

/** Null for everything else: that is a bug of ours, and is to be shown as it is. */
export function whyNot(thrown: unknown, place: Place): string | null {
  if (thrown instanceof NewerDatabaseError) return say('newer-database')
  if (!(thrown instanceof Error)) return null
  return aboutPort(thrown, place) ?? aboutFolder(thrown, place) ?? aboutDatabase(thrown, place)
}

function aboutPort({ code, syscall }: Fault, { settings: { port, host, database } }: Place): string | null {
  if (code === 'EADDRINUSE') return say('port-taken', { port: String(port) })
  if (code === 'EACCES' && syscall === 'listen') return say('port-forbidden', { port: String(port) })
  if (code === 'EADDRNOTAVAIL' || (syscall === 'getaddrinfo' && database === null)) return say('bad-host', { host })
  return null
}

function aboutFolder({ code, errcode = 0, syscall, message }: Fault, { folder }: Place): string | null {
  const kind = errcode & 0xff
  if (code === 'ENOSPC' || kind === sqlite.full) return say('disk-full', { folder })
  if (kind === sqlite.notADatabase) return say('not-a-database', { folder })
  const isOfFiles = syscall !== 'connect' && closedFolder.includes(code ?? '')
  return isOfFiles || kind === sqlite.readOnly || kind === sqlite.cannotOpen ? say('folder-closed', { folder, reason: message }) : null
}

/** What the driver says names the host, the database and the role, and never the password. */
function aboutDatabase({ code = '', syscall, severity, message }: Fault, { settings }: Place): string | null {
  if (settings.database === null) return null
  const isSilent = silentHost.includes(code) || syscall === 'connect' || severity === 'FATAL'
  return isSilent ? say('database-silent', { reason: message || code }) : null
}
