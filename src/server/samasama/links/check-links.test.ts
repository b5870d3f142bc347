// Links asked of a computer that behaves in every bad way: each is told as what it is, none twice, and nothing inside the house is reached.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { folders } from '#tests/places.ts'
import { checkLinks, type LinksOrder } from './check-links.ts'
import { askAll } from './ask-all.ts'
import { citedIn, readTelling } from './cited.ts'
import { isPublicAddress } from './public-address.ts'
import { citedAt } from './read-cited.ts'

const newFolder = folders()
const asked: { readonly url: string; readonly method: string; readonly headers: IncomingMessage['headers'] }[] = []
let [sent, at, safe] = [0, '', '']
let servers: readonly Server[] = []

const behaves: Readonly<Record<string, (answer: ServerResponse, method: string) => void>> = {
  '/good': (answer) => answer.end('here'),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/missing': (answer) => answer.writeHead(404).end(),
  '/breaks': (answer) => answer.writeHead(500).end(),
  '/closed': (answer) => answer.writeHead(403).end(),
  '/slow': () => {},
  '/hangs-up': (answer) => answer.destroy(),
  '/no-head': (answer, method) => (method === 'HEAD' ? answer.writeHead(405).end() : answer.end('here')),
  '/moved': (answer) => answer.writeHead(301, { Location: '/good' }).end(),
  '/loop': (answer) => answer.writeHead(302, { Location: '/loop2' }).end(),
  '/loop2': (answer) => answer.writeHead(302, { Location: '/loop' }).end(),
  '/to-file': (answer) => answer.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/huge': (answer, method) => (method === 'HEAD' ? answer.writeHead(405).end() : pour(answer)),
}

function pour(answer: ServerResponse): void {
  const piece = Buffer.alloc(65_536)
  const more = (): void => {
    while (!answer.destroyed && answer.write(piece)) sent += piece.length
  }
  answer.on('drain', more)
  more()
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

beforeAll(async () => {
  const plain = createServer((request, answer) => {
    asked.push({ url: request.url!, method: request.method!, headers: request.headers })
    const known = behaves[request.url!]
    if (known) known(answer, request.method!)
    else answer.writeHead(200, { 'Content-Type': 'application/json' }).end('{"not": "a Samasama"}')
  })
  // Without a certificate nobody can be sure of it.
  const withoutCertificate = createSafeServer({})
  servers = [plain, withoutCertificate]
  at = `http://127.0.0.1:${await listening(plain)}`
  safe = `https://127.0.0.1:${await listening(withoutCertificate)}`
})
beforeEach(() => void asked.splice(0))
afterAll(() => {
  for (const server of servers) {
    if ('closeAllConnections' in server) (server as ReturnType<typeof createServer>).closeAllConnections()
    server.close()
  }
})

const everywhere = { agent: 'test', mayAsk: () => true, patience: 700, mostBytes: 65_536, stop: new AbortController().signal }

function order(links: readonly string[], more: Partial<LinksOrder> = {}): LinksOrder {
  const source = (link: string) => ({ link, archive: link.endsWith('/gone') ? 'https://archive.example/1' : null })
  const events = links.map((link, n) => ({ id: `e${n}`, retracted: null, sources: [source(link)] }))
  const cited = citedIn([{ id: 'D1', events, notes: [] }])
  return {
    folder: join(newFolder(), 'links'), cited, most: 100, asking: everywhere, atOnce: 4, pause: () => Promise.resolve(), day: '2026-11-23',
    tell: () => {}, ...more,
  }
}

async function statuses(given: LinksOrder): Promise<Readonly<Record<string, unknown>>> {
  await checkLinks(given)
  const lines = readFileSync(join(given.folder, 'asked.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as never)
  return Object.fromEntries(lines.map(({ link, status, last }: Readonly<Record<string, string>>) => (
    [link!.replace(at, ''), last ? [status, last.replace(at, '')] : status])))
}

it('each is told as what it is', async () => {
  const dead = createServer()
  const port = await listening(dead)
  await new Promise((resolve) => dead.close(resolve))
  const paths = Object.keys(behaves).map((path) => at + path)
  const given = order([...paths, `${safe}/tls`, `http://127.0.0.1:${port}/nobody`, 'ftp://files.example/'])
  const found = await statuses(given)
  expect(found).toEqual({
    '/good': 200, '/gone': 410, '/missing': 404, '/breaks': 500, '/closed': 403, '/slow': 'timeout', '/hangs-up': 'broken', '/no-head': 200,
    '/moved': [200, '/good'], '/loop': 'too-many-redirects', '/loop2': 'too-many-redirects',
    '/to-file': 'no-web-link', '/huge': 200, [`${safe}/tls`]: 'tls', [`http://127.0.0.1:${port}/nobody`]: 'refused',
    'ftp://files.example/': 'no-web-link',
  })
  expect(sent).toBeLessThan(20_000_000)
  const text = readFileSync(join(given.folder, 'links.txt'), 'utf8')
  expect(text).toMatch(/\/gone\n {2}It answered with 410\.\n {2}Cited on D1\n {2}An archive copy is named beside it/)
  expect(text).toMatch(/\/missing\n[^]*Look for an archive copy and name it/)
  const table = readFileSync(join(given.folder, 'links.csv'), 'utf8')
  expect(table).toContain('link,status,kind,led_to,demands,events,archive,suggestion')
  expect(table.split('\r\n')).toHaveLength(Object.keys(found).length + 2)
})

it('is asked by its name and purpose, with no cookie, and the head first', async () => {
  await checkLinks(order([`${at}/good`, `${at}/no-head`]))
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /good', 'HEAD /no-head', 'GET /no-head'])
  for (const { headers } of asked) {
    expect(headers['user-agent']).toBe('test')
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  }
})

it('nothing inside a house is reached, by its number, by a name or led there', async () => {
  const asking = { ...everywhere, mayAsk: isPublicAddress }
  const port = new URL(at).port
  const links = [
    `${at}/good`, `http://localhost:${port}/good`, `http://[::1]:${port}/`, `http://2130706433:${port}/`, `http://0x7f.1:${port}/`,
  ]
  expect(new Set(Object.values(await statuses(order(links, { asking }))))).toEqual(new Set(['local']))
  expect(asked).toEqual([])
  // Led there by a page of the open internet.
  let open = true
  const led = { ...everywhere, mayAsk: (address: string) => open && (open = false, address === '127.0.0.1') }
  expect(await statuses(order([`${at}/moved`], { asking: led }))).toEqual({ '/moved': ['local', '/good'] })
  expect(asked.map(({ url }) => url)).toEqual(['/moved'])
})

it('can be stopped, and goes on where it was; so many at the most', async () => {
  const links = ['/good', '/gone', '/missing'].map((path) => at + path)
  const stopping = new AbortController()
  const tell = (done: number) => (done === 1 ? stopping.abort() : undefined)
  const given = order(links, { atOnce: 1, asking: { ...everywhere, stop: stopping.signal }, tell })
  expect(await checkLinks(given)).toMatchObject({ ok: true, value: { asked: 1, left: 2 } })
  expect(readFileSync(join(given.folder, 'links.txt'), 'utf8')).toContain('2 were not asked yet.')
  writeFileSync(join(given.folder, 'asked.jsonl'), `${readFileSync(join(given.folder, 'asked.jsonl'), 'utf8')}{"link":"cut o`)
  expect(await checkLinks({ ...order(links, { most: 1 }), folder: given.folder })).toMatchObject({ value: { asked: 2, left: 1 } })
  expect(await checkLinks({ ...order(links), folder: given.folder })).toMatchObject({ value: { asked: 3, left: 0 } })
  const times = Map.groupBy(asked.filter(({ method }) => method === 'HEAD'), ({ url }) => url)
  expect([...times.values()].map(({ length }) => length)).toEqual([1, 1, 1])
})

it('touches no folder that holds something else', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'diary.txt'), 'mine')
  expect(await checkLinks({ ...order([`${at}/good`]), folder })).toEqual({ ok: false, refusal: 'links-folder-taken' })
  expect([existsSync(join(folder, 'links.txt')), asked]).toEqual([false, []])
})

it('asks one host one at a time, with a pause between, and several hosts beside one another', async () => {
  const links = ['a', 'b', 'c'].flatMap((host) => [1, 2, 3].map((n) => `https://${host}.example/${n}`))
  const [running, log]: [Map<string, number>, string[]] = [new Map(), []]
  let most = 0
  await askAll({
    links, atOnce: 2, stop: everywhere.stop, tell: () => {}, pause: async () => void log.push('pause'),
    ask: async (link) => {
      const { host } = new URL(link)
      running.set(host, (running.get(host) ?? 0) + 1)
      most = Math.max(most, [...running.values()].reduce((sum, n) => sum + n, 0))
      expect(running.get(host)).toBe(1)
      await Promise.resolve()
      running.set(host, 0)
      return { link, status: 200, last: null }
    },
  })
  expect([most, log.length]).toEqual([2, 6])
})

it('what is no Samasama is said to be none; what is told is believed only in its shape', async () => {
  expect(await citedAt(at, null, everywhere, () => {})).toBe(null)
  expect(asked[0]!.url).toBe('/demands.json?size=100&page=1')
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    const read = readTelling(value)
    expect(read === null || Array.isArray(read)).toBe(true)
    if (read !== null) citedIn(read)
  }))
})

it.each([
  ['93.184.216.34', true], ['2606:2800:220:1::1', true], ['10.1.2.3', false], ['172.31.0.1', false], ['192.168.1.1', false],
  ['169.254.169.254', false], ['100.64.0.1', false], ['0.0.0.0', false], ['255.255.255.255', false], ['::1', false], ['::', false],
  ['fe80::1', false], ['fc00::1', false], ['::ffff:127.0.0.1', false], ['64:ff9b::7f00:1', false], ['2002:7f00:1::', false],
  ['ff02::1', false], ['2001:db8::1', false], ['localhost', false], ['', false],
])('%s stands on the open internet: %s', (address, is) => expect(isPublicAddress(address)).toBe(is))
