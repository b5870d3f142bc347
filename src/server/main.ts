// Where everything begins: opens the data folder and the database, reads the clock, serves, brings the examples, and says where to go.
import { webcrypto } from 'node:crypto'
import { join, resolve } from 'node:path'
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import { ok } from '#values/result.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import { hashOf } from '#wire/hash.ts'
import { sayIn } from '#words/say.ts'
import { terminal } from '#words/en/terminal.ts'
import type { LogLine } from './acts/house.ts'
import { addOpening, openingUnused } from './store/sessions.ts'
import { openStore, type Store } from './store/store.ts'
import { whyNot } from './cannot-start.ts'
import { dataFolder, type DataFolder } from './data-folder.ts'
import { examplesFor, seedExamples } from './examples.ts'
import { readAssets } from './http/assets.ts'
import { backupBeforeMigration } from './samasama/before-migration.ts'
import { destroyOldKeys } from './samasama/day-keys.ts'
import { readSettings, targetOf, type Settings } from './settings.ts'
import { serve, type Serving } from './serve.ts'

const say = sayIn('en', terminal, undefined)
const subtle = webcrypto.subtle as SubtleCrypto

async function main(): Promise<void> {
  process.umask(0o077) // the database and all else that is made here: for its owner only
  const settings = readSettings(process.argv.slice(2), process.env)
  if (!settings.ok) return stopWith(say(settings.refusal.word, settings.refusal.slots))
  try {
    await start(settings.value)
  } catch (thrown) {
    const sentence = whyNot(thrown, { settings: settings.value, folder: resolve(settings.value.data) })
    if (sentence === null) throw thrown
    stopWith(sentence)
    process.exit(1) // what was opened already would keep it alive
  }
}

async function start(settings: Settings): Promise<void> {
  const folder = dataFolder(resolve(settings.data))
  const examples = examplesFor(settings, (name) => folder.read(name) !== null)
  if (examples === 'refused') return stopWith(say('examples-refused', { host: settings.host }))
  if (examples === 'already-here') return stopWith(say('examples-here', { folder: folder.path }))
  const target = targetOf(settings, folder.file)
  const store = await openStore(target, (_db, pending) => backedUp({ target, folder, now: now(), chance }, pending))
  const serving = await serveOrClose(settings, folder, store)
  const stopping = stopGracefully(serving)
  process.stdout.write(`${say('serving', { address: serving.address })}\n`)
  if (examples === 'wanted') await bringExamples({ settings, serving, folder, store, stopping })
  if (settings.examples === 'empty' && folder.read('without-examples') === null) folder.writeSecret('without-examples', '')
  if (!stopping.aborted) await tellSecrets(serving, folder, store)
  if (!stopping.aborted) void serving.warm().catch(() => log({ what: 'bug', bug: 'making the first page' }))
}

async function backedUp(surroundings: Parameters<typeof backupBeforeMigration>[0], pending: readonly string[]): Promise<void> {
  process.stdout.write(`${say('backed-up', { file: await backupBeforeMigration(surroundings, pending) })}\n`)
}

type Bringing = {
  readonly settings: Settings
  readonly serving: Serving
  readonly folder: DataFolder
  readonly store: Store
  readonly stopping: AbortSignal
}

async function bringExamples({ settings, serving, folder, store, stopping }: Bringing): Promise<void> {
  const host = ['0.0.0.0', '::'].includes(settings.host) ? '127.0.0.1' : settings.host
  const door = `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${serving.port}`
  const seeding = { door, origin: serving.address, opening: await freshOpening(store), folder: folder.path }
  await seedExamples(seeding, tell, stopping)
}

async function serveOrClose(settings: Settings, folder: DataFolder, store: Store): Promise<Serving> {
  try {
    const assets = readAssets(join(import.meta.dirname, '..', 'device'))
    const eachHour = (today: Day) => void destroyOldKeys(folder.file('backup-keys'), today)
    return await serve({ ...settings, store, assets, workKey: workKey(folder), now, log, eachHour })
  } catch (thrown) {
    await store.close()
    throw thrown
  }
}

/** The link that opens an organisation serves once; as long as nobody has used it, every start prints the same one. */
async function tellSecrets(serving: Serving, folder: DataFolder, store: Store): Promise<void> {
  const token = (await unusedOpening(folder, store)) ?? (await freshOpening(store))
  const link = `${serving.address}/open#${token}`
  if (folder.read('opening-link') !== `${link}\n`) folder.writeSecret('opening-link', `${link}\n`)
  const passphrase = folder.read('demonstration')
  if (!process.stdout.isTTY) return void process.stdout.write(`${say('secrets-in-files', { folder: folder.path })}\n`)
  process.stdout.write(`${say('opening-link', { link })}\n`)
  if (passphrase !== null)
    process.stdout.write(`${say('demonstration', { passphrase: passphrase.trim(), address: `${serving.address}/desk` })}\n`)
}

async function unusedOpening(folder: DataFolder, store: Store): Promise<string | null> {
  const token = folder.read('opening-link')?.trim().split('#')[1]
  if (token === undefined) return null
  return (await openingUnused(store.db, await hashOf(subtle, utf8(token)))) ? token : null
}

async function freshOpening(store: Store): Promise<string> {
  const token = toBase64url(chance(16))
  await store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8(token)))))
  return token
}

function workKey(folder: DataFolder): Uint8Array<ArrayBuffer> {
  const known = folder.read('work-key')
  if (known !== null) return fromBase64url(known)!
  const made = chance(32)
  folder.writeSecret('work-key', toBase64url(made))
  return made
}

/**
 * Ctrl-C a second time does not wait any more. SIGTERM may come twice of itself: from who keeps the service, and passed on by the program
 * that started this one. The signal it answers with is given when the first has come.
 */
function stopGracefully(serving: Serving): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted && signal === 'SIGINT') process.exit(1)
      if (stopping.signal.aborted) return
      stopping.abort()
      void serving.stop().then(() => process.exit(0))
    })
  }
  return stopping.signal
}

function now(): Moment {
  return Date.now() as Moment
}

function chance(bytes: number): Uint8Array<ArrayBuffer> {
  return webcrypto.getRandomValues(new Uint8Array(bytes))
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Lines of JSON, apart from what people read: no address, no contents, no token ever stands in one. */
function log(line: LogLine): void {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

function stopWith(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

await main()
