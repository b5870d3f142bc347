import { expect, test } from 'vitest'
import { readSettings, targetOf } from './settings.ts'

test('without a word it is for this computer alone, with the examples, in ./data, on port 3000', () => {
  expect(readSettings([], {})).toEqual({
    ok: true,
    value: { port: 3000, host: '127.0.0.1', data: './data', database: null, address: null, reachable: false, examples: 'unsaid' },
  })
})

test('every variable is read, and one that is empty counts as not set', () => {
  const [address, database] = ['https://example.org', 'postgres://a/b']
  const set = { PORT: '80', HOST: '0.0.0.0', SAMASAMA_DATA: '/srv/data', SAMASAMA_ADDRESS: address, DATABASE_URL: database }
  expect(readSettings(['--empty'], set)).toEqual({
    ok: true,
    value: { port: 80, host: '0.0.0.0', data: '/srv/data', database, address, reachable: true, examples: 'empty' },
  })
  const empty = Object.fromEntries(Object.keys(set).map((name) => [name, ' ']))
  expect(readSettings([], empty)).toEqual(readSettings([], {}))
})

test.each([
  [['--quick'], {}, 'unknown-option', '--quick'], [[], { PORT: 'a' }, 'bad-port', 'a'], [[], { PORT: '70000' }, 'bad-port', '70000'],
  [[], { PORT: '-1' }, 'bad-port', '-1'], [[], { SAMASAMA_ADDRESS: 'example.org' }, 'bad-address', 'example.org'],
  [[], { SAMASAMA_ADDRESS: 'https://example.org/' }, 'bad-address', 'https://example.org/'],
  [[], { SAMASAMA_ADDRESS: 'ftp://example.org' }, 'bad-address', 'ftp://example.org'],
  [[], { DATABASE_URL: 'mysql://me:secret@a/b' }, 'bad-database', ''],
])('%j with %j is refused as %s', (given, set, word, slot) => {
  expect(readSettings(given, set as Record<string, string>)).toEqual({ ok: false, refusal: { word, slots: { given: slot } } })
})

test.each([
  ['127.0.0.1', '', false], ['localhost', '', false], ['::1', '', false], ['127.1.2.3', 'http://localhost:3000', false],
  ['127.0.0.1', 'http://[::1]:3000', false], ['0.0.0.0', '', true], ['::', '', true], ['192.168.1.5', '', true], ['example.org', '', true],
  ['127.0.0.1', 'https://example.org', true], ['127.0.0.1.example.org', '', true],
])('on host %s with the address %j others can reach it: %s', (HOST, SAMASAMA_ADDRESS, reachable) => {
  expect(readSettings([], { HOST, SAMASAMA_ADDRESS })).toMatchObject({ value: { reachable } })
})

test('the database is a file of the data folder, or the one that is named', () => {
  const file = (name: string) => `/srv/data/${name}`
  expect(targetOf({ database: null }, file)).toEqual({ kind: 'sqlite', file: '/srv/data/samasama.sqlite' })
  expect(targetOf({ database: 'postgres://a/b' }, file)).toEqual({ kind: 'postgres', url: 'postgres://a/b' })
})
