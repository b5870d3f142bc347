// The attacker has everything: the data folder, every table, the logs, a backup, an export, every byte that went over the wire. A hundred
// phrases were entrusted: none of them is there. The same search finds what was planted, and finds them all once nothing is sealed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sealFile } from '#sealing/age-file.ts'
import { withSnapshot } from '#server/store/snapshot.ts'
import { openStore, type Target } from '#server/store/store.ts'
import { concat, utf8 } from '#values/encoding.ts'
import { ok } from '#values/result.ts'
import { needlesOf, searchFor, type Search } from '#tests/canary-search.ts'
import { eachDatabase } from '#tests/databases.ts'
import { entrustAll, secretsOf, speakOnce, type Entrusted } from '#tests/entrusting.ts'
import { asked } from '#tests/listening.ts'
import { phrases } from '#tests/phrases.ts'
import { folders } from '#tests/places.ts'
import { plants, type Plant } from '#tests/planted.ts'
import { recordingProxy, wireParts, type RecordingProxy } from '#tests/recording-proxy.ts'
import { builtServer, run, samasama, type Running } from '#tests/server-process.ts'
import { without } from './without.ts'

vi.mock(import('#sealing/age-file.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const programs = builtServer()
const newFolder = folders()

type Place = { readonly place: string; readonly parts: readonly Uint8Array[] }

/** What was found, as 'place: how'. */
function foundIn(places: readonly Place[], search: Search): readonly string[] {
  const found = places.flatMap(({ place, parts }) => parts.flatMap((part) => search(part).map(({ of, as }) => `${place}: ${of}, ${as}`)))
  return [...new Set(found)]
}

function filesIn(folder: string): readonly Uint8Array[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.flatMap(({ name, parentPath }) => [utf8(name), readFileSync(join(parentPath, name))])
}

/** Every cell of every table, and its bytes as a dump would write them. */
async function cellsIn(target: Target): Promise<readonly Uint8Array[]> {
  const cells = await withSnapshot(target, async (snapshot) => {
    const all: Uint8Array[] = []
    for (const table of snapshot.tables) {
      for await (const row of snapshot.rows(table)) all.push(...row.map((cell) => (cell instanceof Uint8Array ? cell : utf8(String(cell)))))
    }
    return all
  })
  return cells ?? []
}

eachDatabase('a hundred phrases', (open) => {
  const data = newFolder()
  let target: Target
  let database: string | null
  let server: Running
  let proxy: RecordingProxy
  let entrusted: Entrusted
  /** Where the database keeps its files, as far as they are in our hands. */
  let onDisk: readonly string[]

  beforeAll(async () => {
    const given = await open()
    target = given.kind === 'sqlite' ? { kind: 'sqlite', file: join(data, 'samasama.sqlite') } : given
    onDisk = target.kind === 'sqlite' ? ['the data folder'] : []
    database = target.kind === 'sqlite' ? null : target.url
    server = await run(programs(), { data, database }, /opening-link/)
    proxy = await recordingProxy(server.port)
    entrusted = await entrustAll(server, proxy, data, phrases)
  }, 120_000)
  afterAll(async () => {
    await proxy.close()
    await server.end('SIGKILL')
  })

  async function places(): Promise<readonly Place[]> {
    const [backup, out] = [newFolder(), newFolder()]
    const commands = [
      await samasama(programs(), { data, database }, 'backup', join(backup, 'all.samasama')),
      await samasama(programs(), { data, database }, 'export', join(out, 'files')),
    ]
    expect(commands.map(({ code }) => code)).toEqual([0, 0])
    return [
      { place: 'the data folder', parts: filesIn(data) }, { place: 'the tables', parts: await cellsIn(target) },
      { place: 'what it said', parts: [server.bytesSaid(), ...commands.map(({ said }) => utf8(said))] },
      { place: 'the log', parts: [server.bytesLogged()] },
      { place: 'the backup', parts: filesIn(backup) }, { place: 'the export', parts: filesIn(join(out, 'files')) },
      ...wireParts.map((place) => ({ place, parts: proxy.exchanges.map((exchange) => exchange[place]) })),
    ]
  }

  test('were entrusted, arrived, and are nowhere but with those who hold the key', async () => {
    expect(phrases.length).toBe(100)
    const wanted = [...phrases, ...entrusted.figures]
    expect(wanted.filter((each) => !entrusted.arrived.includes(each))).toEqual([])
    const all = await places()
    const empty = all.filter(({ parts }) => parts.every((part) => part.length === 0)).map(({ place }) => place)
    expect(empty).toEqual(['the log'])
    expect(foundIn(all, searchFor(needlesOf(wanted)))).toEqual([])
    const { chosen, leftOut } = entrusted.choices
    for (const { place, parts } of all) expect([place, times(parts, chosen)]).toEqual([place, times(parts, leftOut)])
    const { nowhere, onTheWay } = await secretsOf(entrusted, proxy)
    expect(foundIn(all, searchFor(nowhere))).toEqual([])
    const seen = new Set(foundIn(all, searchFor(onTheWay)).map((found) => found.split(':')[0]))
    expect(seen).toEqual(new Set(['headers of requests', 'bodies of answers']))
  }, 60_000)

  test('are found in every place and every encoding where they do lie', async () => {
    const [inFile, inTable, onTheWire] = [plants('file'), plants('table'), plants('wire')]
    for (const [at, { bytes }] of inFile.entries()) writeFileSync(join(data, `planted-${at}`), bytes)
    await plantRows(target, entrusted.desk.held.org, inTable)
    const echoed = await throughEcho(onTheWire)
    const all = [...(await places()), ...echoed]
    const found = new Set(foundIn(all, searchFor(needlesOf([...inFile, ...inTable, ...onTheWire].map(({ of }) => of)))))
    const missing = (place: string, wanted: readonly Plant[]) => wanted.filter(({ of, as }) => !found.has(`${place}: ${of}, ${as}`))
    expect(missing('the data folder', inFile)).toEqual([])
    const amidst = inTable.filter(({ amidst: can }) => can)
    for (const place of [...onDisk, 'the tables', 'the backup', 'the export']) expect([place, missing(place, amidst)]).toEqual([place, []])
    for (const { place } of echoed) {
      expect([place, missing(place, onTheWire.filter(({ bytes }) => canStand(place, bytes)))]).toEqual([place, []])
    }
  }, 60_000)

  test('are everywhere as soon as sealing is off', async () => {
    const unsealed: typeof sealFile = async (_, bytes) => ok(new Uint8Array(concat(utf8('age-encryption.org/v1\n'), bytes)))
    const phrase = phrases[0]!
    expect(await without(sealFile, () => unsealed, () => speakOnce(entrusted, proxy, phrase))).toBe('received')
    const all = await places()
    const { nowhere } = await secretsOf(entrusted, proxy)
    const [said, keys] = [searchFor(needlesOf([phrase, ...entrusted.figures])), searchFor(nowhere)]
    const where = (search: Search) => new Set(foundIn(all, search).map((found) => found.split(':')[0]))
    expect(where(said)).toEqual(new Set([...onDisk, 'the tables', 'the backup', 'the export', 'bodies of requests']))
    for (const figure of entrusted.figures) expect(foundIn(all, said).join()).toContain(figure)
    // The wraps stand under the day's key in a backup.
    expect(where(keys)).toEqual(new Set([...onDisk, 'the tables', 'the export', 'bodies of requests']))
  }, 60_000)
})

test('what a server says and logs is searched in the same way', async () => {
  const [said, logged] = ['said', 'logged'].map((place) => plants(place).filter(({ amidst }) => amidst)) as [Plant[], Plant[]]
  const folder = newFolder()
  const writes = (stream: string, wanted: readonly Plant[]) => wanted.map(({ bytes }) => (
    `process.${stream}.write(Buffer.from('0a${Buffer.from(bytes).toString('hex')}0a', 'hex'))\n`)).join('')
  writeFileSync(join(folder, 'planted.mjs'), writes('stdout', said) + writes('stderr', logged))
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'planted.mjs')).href}` }
  const server = await run(programs(), { data: newFolder(), env }, /opening-link/)
  await server.end('SIGTERM')
  const all = [{ place: 'what it said', parts: [server.bytesSaid()] }, { place: 'the log', parts: [server.bytesLogged()] }]
  const found = foundIn(all, searchFor(needlesOf([...said, ...logged].map(({ of }) => of))))
  const wanted = [...said.map(({ of, as }) => `what it said: ${of}, ${as}`), ...logged.map(({ of, as }) => `the log: ${of}, ${as}`)]
  expect(wanted.filter((each) => !found.includes(each))).toEqual([])
}, 60_000)

function times(parts: readonly Uint8Array[], text: string): number {
  return parts.reduce((sum, part) => sum + Buffer.from(part).toString('latin1').split(text).length - 1, 0)
}

/** Beside what is sealed, where the database lets only an age file stand. */
async function plantRows(target: Target, org: string, wanted: readonly Plant[]): Promise<void> {
  const store = await openStore(target)
  await store.write(async (db) => {
    for (const [at, { bytes }] of wanted.entries()) {
      const [id, sealed] = [`planted-${at}`, Buffer.concat([Buffer.from('age-encryption.org/v1\n'), bytes])]
      await sql`insert into blobs (org, sha256, record, bytes) values (${org}, ${id}, ${id}, ${sealed})`.execute(db)
    }
    return ok(null)
  })
  await store.close()
}

/** Through a recorder of its own, to a server that says everything again. */
async function throughEcho(wanted: readonly Plant[]): Promise<readonly Place[]> {
  const echo = createServer((request, answer) => {
    const told = request.headers['x-said']
    answer.writeHead(200, told === undefined ? {} : { 'X-Said': told })
    request.pipe(answer)
  })
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
  const proxy = await recordingProxy((echo.address() as AddressInfo).port)
  for (const { bytes } of wanted) {
    const text = Buffer.from(bytes).toString('latin1')
    const headers: Record<string, string> = canStand('headers of requests', bytes) ? { 'X-Said': text } : {}
    const path = canStand('addresses of requests', bytes) ? `/${text}` : '/'
    await asked(proxy.port, path, { method: 'POST', headers, body: bytes })
  }
  await proxy.close()
  echo.close()
  return wireParts.map((place) => ({ place, parts: proxy.exchanges.map((exchange) => exchange[place]) }))
}

function canStand(place: string, bytes: Uint8Array): boolean {
  if (place.startsWith('bodies')) return true
  const text = Buffer.from(bytes).toString('latin1')
  return place.startsWith('headers') ? /^[\x21-\x7e\x80-\xff][\x20-\x7e\x80-\xff]*$/.test(text) : /^[\x21-\x7e]+$/.test(text)
}
