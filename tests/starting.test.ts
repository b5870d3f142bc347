import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { asked } from './listening.ts'
import { folders } from './places.ts'
import { builtServer, run, type Settings } from './server-process.ts'

const programs = builtServer()
const newFolder = folders()
const started = /opening-link/

/** Every file but the journal of the database, by the hash of what is in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name))
  return Object.fromEntries(names.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))
}

/** What it said when it would not start, and how it ended. */
async function refusal(settings: Settings): Promise<string> {
  const ends = run(programs(), settings, started).then(async (server) => `it started, ${await server.end('SIGTERM')}`)
  return ends.catch((thrown: Error) => thrown.message)
}

async function demandsAt(port: number): Promise<number> {
  return (JSON.parse((await asked(port, '/demands.json')).text) as unknown[]).length
}

test('the first start brings the examples, the second changes nothing', { timeout: 60_000 }, async () => {
  const data = join(newFolder(), 'data')
  const first = await run(programs(), { data, args: [] }, started)
  expect(await demandsAt(first.port)).toBe(31)
  expect(await first.end('SIGTERM')).toBe(0)
  const before = contents(data)
  expect(Object.keys(before).toSorted()).toEqual(['demonstration', 'examples', 'opening-link', 'samasama.sqlite', 'work-key'])
  const second = await run(programs(), { data, args: [], env: { PORT: String(first.port) } }, started)
  expect(await demandsAt(second.port)).toBe(31)
  expect(await second.end('SIGINT')).toBe(0)
  expect(contents(data)).toEqual(before)

  // Where logs are kept nothing secret is printed; and all that was made is for its owner only.
  const kept = (name: string) => readFileSync(join(data, name), 'utf8').trim()
  const secrets = [kept('demonstration'), kept('opening-link').split('#')[1]!]
  expect(secrets.filter((secret) => [first, second].some(({ said, logged }) => `${said()}${logged()}`.includes(secret)))).toEqual([])
  expect([data, ...Object.keys(before).map((name) => join(data, name))].filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([])

  // Others must not meet the examples unless somebody asks for that by name; and what is there does not go away by --empty.
  const public_ = { SAMASAMA_ADDRESS: 'https://samasama.example' }
  expect(await refusal({ data, args: [], env: public_ })).toContain('--with-examples')
  expect(await refusal({ data, args: ['--empty'] })).toContain('--empty comes too late')
  expect(await refusal({ data, args: ['--with-examples'], env: public_ })).toBe('it started, 0')
})

test('an empty start stays empty, also when the word is forgotten later', { timeout: 60_000 }, async () => {
  const data = join(newFolder(), 'data')
  for (const args of [['--empty'], []]) {
    const server = await run(programs(), { data, args }, started)
    expect(await demandsAt(server.port)).toBe(0)
    expect(await server.end('SIGTERM')).toBe(0)
  }
})

test('what cannot be is said in a sentence', { timeout: 60_000 }, async () => {
  const data = join(newFolder(), 'data')
  const server = await run(programs(), { data }, started)
  const taken = { PORT: String(server.port) }
  expect(await refusal({ data: join(newFolder(), 'data'), env: taken })).toContain(`already uses port ${server.port}`)
  expect(await server.end('SIGTERM')).toBe(0)
  expect(await refusal({ data, args: ['--quick'] })).toContain('There is no option --quick')
  expect(await refusal({ data, env: { PORT: 'three' } })).toContain('PORT must be a number')
  expect(await refusal({ data, env: { SAMASAMA_ADDRESS: 'example.org/' } })).toContain('https://example.org')
})

test('what this computer or its database does not allow is a sentence too, and no line of our code', { timeout: 60_000 }, async () => {
  const [file, noDatabase, newer] = [join(newFolder(), 'file'), newFolder(), join(newFolder(), 'data')]
  writeFileSync(file, '')
  writeFileSync(join(noDatabase, 'samasama.sqlite'), 'something else '.repeat(50))
  await (await run(programs(), { data: newer }, started)).end('SIGTERM')
  const database = new DatabaseSync(join(newer, 'samasama.sqlite'))
  database.exec("insert into kysely_migration (name, timestamp) values ('2099-01-01-01-later', '2099-01-01')")
  database.close()
  const said = await Promise.all([
    refusal({ data: join(file, 'data') }), refusal({ data: noDatabase }), refusal({ data: newer }),
    refusal({ data: newFolder(), env: { HOST: '203.0.113.1' } }),
    refusal({ data: newFolder(), database: 'postgres://samasama:hush@127.0.0.1:1/samasama' }),
  ])
  const expected = [/must belong to the user/, /is not a database/, /A newer version/, /HOST must be an address/, /DATABASE_URL names/]
  for (const [at, words] of expected.entries()) expect(said[at]).toMatch(words)
  for (const words of said) expect(words).not.toMatch(/ {4}at |hush/)
})

test('a start that is ended while the examples come in says nothing of it, and the next one goes on', { timeout: 60_000 }, async () => {
  const data = join(newFolder(), 'data')
  const first = await run(programs(), { data, args: [] }, /Bringing in/)
  expect(await first.end('SIGTERM')).toBe(0)
  expect(`${first.said()}${first.logged()}`).not.toMatch(/Error|could not be brought in/)
  const second = await run(programs(), { data, args: [] }, started)
  expect(await demandsAt(second.port)).toBe(31)
  expect(await second.end('SIGTERM')).toBe(0)
})

test('SIGTERM that comes twice is one: from who keeps the service, and passed on by who started it', async () => {
  const server = await run(programs(), { data: join(newFolder(), 'data') }, started)
  const ended = server.end('SIGTERM')
  process.kill(server.pid, 'SIGTERM')
  expect(await ended).toBe(0)
})

test('an address that is set is the one that it says and signs for', { timeout: 60_000 }, async () => {
  const env = { SAMASAMA_ADDRESS: 'https://samasama.example' }
  const server = await run(programs(), { data: join(newFolder(), 'data'), env }, started)
  expect(server.said()).toContain('open at https://samasama.example')
  await server.end('SIGTERM')
})
