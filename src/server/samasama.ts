// The command line of the one who runs it: backup, restore, check, export, links, beside the server, on the same settings; and forms.
import { webcrypto } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { terminal } from '#words/en/terminal.ts'
import { sayIn } from '#words/say.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import { dataFolder, isOfAnother } from './data-folder.ts'
import { runForm } from './form-command.ts'
import { runLinks, type LinksGiven } from './links-command.ts'
import { backup } from './samasama/backup.ts'
import { checkDatabase, isWhole } from './samasama/check.ts'
import { keyLife } from './samasama/day-keys.ts'
import { exportAll } from './samasama/export.ts'
import { progressOn } from './samasama/progress.ts'
import { restore, type RestoreOrder } from './samasama/restore.ts'
import { headsOf, say, sizeOf, tableOf } from './samasama/said.ts'
import { readSettings, targetOf, type Settings } from './settings.ts'
import { withSnapshot } from './store/snapshot.ts'

type Given = {
  readonly command: string
  readonly file: string | null
  readonly key: string | null
  readonly withoutKey: boolean
  readonly json: boolean
  readonly to: string | null
  readonly links: LinksGiven
}
/** What a command is run with: the exit code is its answer. */
type Run = { readonly given: Given; readonly settings: Settings; readonly folder: string; readonly stop: AbortSignal }

const subtle = webcrypto.subtle as SubtleCrypto
const progress = progressOn(process.stderr)
const commands: Readonly<Record<string, (run: Run) => Promise<number>>> = {
  backup: runBackup, restore: runRestore, check: runCheck, export: runExport, links: runLinksHere,
}

async function main(): Promise<number> {
  process.umask(0o077)
  const given = readArguments(process.argv.slice(2))
  // A form is a file of its own: no data folder is needed to look at it.
  if (given?.command === 'form') return formOf(given)
  const run = given && commands[given.command]
  if (!given || !run) return failWith(say('usage'), 2)
  const settings = readSettings([], process.env)
  if (!settings.ok) return failWith(sayIn('en', terminal, undefined)(settings.refusal.word, settings.refusal.slots), 2)
  const folder = resolve(settings.value.data)
  if (isOfAnother(folder, process.getuid?.())) return failWith(say('folder-of-another', { folder }), 1)
  const stop = stopOnSignal()
  try {
    return await run({ given, settings: settings.value, folder, stop })
  } catch (thrown) {
    progress.clear()
    if (stop.aborted) return failWith(say('stopped'), 130)
    return failWith(say('failed', { reason: thrown instanceof Error ? thrown.message : String(thrown) }), 1)
  }
}

function readArguments(args: readonly string[]): Given | null {
  try {
    const options = {
      key: { type: 'string' }, 'without-key': { type: 'boolean' }, json: { type: 'boolean' }, to: { type: 'string' },
      url: { type: 'string' }, 'for-organisation': { type: 'string' }, most: { type: 'string' }, 'allow-local': { type: 'boolean' },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command = '', file = null, ...more] = positionals
    const links = {
      url: values.url ?? null, organisation: values['for-organisation'] ?? null, most: values.most ?? null,
      allowLocal: values['allow-local'] === true,
    }
    const { key = null, json = false, to = null, 'without-key': withoutKey = false } = values
    return more.length > 0 ? null : { command, file, key, withoutKey, json, to, links }
  } catch {
    return null
  }
}

function formOf({ file, json, to }: Given): number {
  if (file === null) return failWith(say('form-missing'), 2)
  const { lines, code } = runForm(file, json, to)
  print(...lines)
  return code
}

async function runBackup({ given, settings, folder, stop }: Run): Promise<number> {
  if (given.file === null) return failWith(say('file-missing', { command: 'backup', what: 'FILE' }), 2)
  const at = (name: string) => resolve(folder, name)
  const target = targetOf(settings, at)
  if ((await withSnapshot(target, async () => true)) === null) return failWith(say('nothing-here', { folder }), 1)
  const { read } = dataFolder(folder)
  const tell = (done: number, of: number) => progress.tell((d, o) => say('progress-backup', counts(d, o)), done, of)
  const made = await backup({ target, file: given.file, keys: at('backup-keys'), read, today: today(), chance, stop, tell })
  progress.clear()
  if (made === null) return failWith(say('nothing-here', { folder }), 1)
  print(say('backup-done', { n: made.rows, size: sizeOf(given.file), file: resolve(given.file) }))
  print(say('backup-key', { keyFile: made.keyFile }), say('backup-life', { n: keyLife }))
  return 0
}

async function runRestore({ given, settings, folder, stop }: Run): Promise<number> {
  if (given.file === null) return failWith(say('file-missing', { command: 'restore', what: 'FILE' }), 2)
  const { file, key, withoutKey } = given
  const target = targetOf(settings, (name) => resolve(folder, name))
  const tell: RestoreOrder['tell'] = (what, done, of) => progress.tell((d, o) => say(`progress-${what}`, counts(d, o)), done, of)
  const done = await restore({ target, folder, file, keyFile: key, withoutKey, subtle, stop, tell })
  progress.clear()
  if (!done.ok) {
    if (done.refusal.findings.length > 0) print(...tableOf(done.refusal.findings))
    return failWith(say(done.refusal.fault, { file, folder }), 1)
  }
  const { header, findings, files, wrapsGone } = done.value
  const restored = dataFolder(folder)
  for (const { name, text } of files) restored.writeSecret(name, text)
  if (!files.some(({ name }) => name === 'examples')) restored.writeSecret('without-examples', '')
  print(...tableOf(findings), '', say('restore-done', { n: rowsIn(header.tables), day: header.made }))
  print(...headsOf(header), say('restored-from'))
  if (wrapsGone > 0) print(say('wraps-gone', { n: wrapsGone }))
  return 0
}

async function runCheck({ settings, folder, stop }: Run): Promise<number> {
  const target = targetOf(settings, (name) => resolve(folder, name))
  const tell = (done: number, of: number) => {
    stop.throwIfAborted()
    progress.tell((d, o) => say('progress-checking', counts(d, o)), done, of)
  }
  const findings = await withSnapshot(target, (snapshot) => checkDatabase(snapshot, subtle, tell))
  progress.clear()
  if (findings === null) return failWith(say('nothing-here', { folder }), 1)
  print(...tableOf(findings))
  return isWhole(findings) ? 0 : 1
}

async function runExport({ given, settings, folder, stop }: Run): Promise<number> {
  const into = given.file ?? `samasama-export-${today()}`
  const target = targetOf(settings, (name) => resolve(folder, name))
  const tell = (done: number, of: number) => progress.tell((d, o) => say('progress-export', counts(d, o)), done, of)
  const readme = say('export-readme', { day: today() })
  const written = await exportAll({ target, folder: into, today: today(), address: settings.address ?? '', readme, stop, tell })
  progress.clear()
  if (!written.ok) return failWith(say(written.refusal, { folder: written.refusal === 'nothing-here' ? folder : resolve(into) }), 1)
  print(say('export-done', { n: written.value, folder: resolve(into) }), say('export-sealed', { folder: resolve(into, 'sealed') }))
  return 0
}

async function runLinksHere({ given, settings, folder, stop }: Run): Promise<number> {
  const target = targetOf(settings, (name) => resolve(folder, name))
  const into = given.file ?? 'samasama-links'
  const said = await runLinks({ given: given.links, into, folder, target, today: today(), progress, stop, print })
  return said === null ? 0 : failWith(said.sentence, said.code)
}

function rowsIn(tables: Readonly<Record<string, { readonly rows: number }>>): number {
  return Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)
}

/** Ctrl-C asks to stop, and what was begun is taken back; a second time it ends at once. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (stopping.signal.aborted ? process.exit(130) : stopping.abort()))
  }
  return stopping.signal
}

function counts(done: number, of: number): { readonly done: string; readonly of: string } {
  return { done: done.toLocaleString('en'), of: of.toLocaleString('en') }
}

function today() {
  return dayOf(Date.now() as Moment)
}

function chance(bytes: number): Uint8Array<ArrayBuffer> {
  return webcrypto.getRandomValues(new Uint8Array(bytes))
}

function print(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

function failWith(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`)
  return code
}

process.exitCode = await main()
