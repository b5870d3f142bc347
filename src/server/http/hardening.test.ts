import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eachDatabase } from '#tests/databases.ts'
import { listening, type Answer, type Asking, type Listening } from '#tests/listening.ts'
import { canonicalText } from '#wire/canonical.ts'
import { mostEnvelopeBytes } from '#wire/envelope.ts'
import { countOf } from '../store/snapshot.ts'

const safe = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "worker-src 'self'",
  "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
]
const json = { 'Content-Type': 'application/json' }
const posts = ['/acts', '/login', '/login/nonce', '/lockbox', '/receipt']
const desk = [
  '/desk/me', '/desk/chain', '/desk/waiting', '/desk/rounds', '/desk/voices', '/desk/records', '/desk/around',
  '/desk/list', '/desk/demands', '/desk/published',
]
const unknownId = 'a'.repeat(26)
const hash = 'A'.repeat(43)

/** Each kind of answer that the server gives, by its status. */
const kinds: readonly [status: number, path: string, asking?: Asking][] = [
  [200, '/en/'], [200, '/ar/'], [200, '/zh-Hant/authorities'], [200, '/demands.json'], [200, '/assets/site-1.css'], [200, '/worker.js'],
  [200, '/desk'], [200, '/icon.svg'], [200, '/open'], [200, '/join'], [200, '/witness'], [200, '/receipt'],
  [200, '/login/nonce', { method: 'POST' }],
  [200, '/en/', { method: 'HEAD' }],
  [200, '/receipt', { method: 'POST', headers: json, body: `{"locator":"${hash}"}` }], [204, '/desk/session', { method: 'DELETE' }],
  [302, '/'], [400, '/acts', { method: 'POST', headers: json, body: '{' }], [400, '/login', { method: 'POST', body: '{}' }],
  [401, '/desk/me'], [403, '/acts', { method: 'POST', headers: { Origin: 'https://elsewhere.example' }, body: '{}' }],
  [404, '/en/demands/none'], [404, '/demands/none.json'], [404, '/nowhere'], [404, '/assets/none.js'], [404, '/r/aaaaaaaa'],
  [404, '/r/aaaaaaaa/round.json'], [404, '/r/aaaaaaaa/work'],
  [404, '/r/%00'], [404, '/r/%00/round.json'], [404, '/r/%00/work'], [404, '/invites/%00'], [404, '/proposals/%00/%00'],
  [404, '/en/demands/%00'], [404, '/en/demands/%ff'], [404, '/demands/%00.json'],
  [404, '/en/places/%ff/feed.atom'], [404, '/en/places/~d800~/feed.json'], [400, '/deadlines.ics?q=1'], [200, '/dump.sha256'],
  [404, `/invites/${unknownId}`], [404, `/proposals/${unknownId}/${unknownId}`],
  [404, '/lockbox', { method: 'POST', body: `{"locator":"${hash}"}` }], [404, '/acts', { method: 'PUT', body: '{}' }],
  [404, '/acts', { method: 'OPTIONS' }], [413, '/acts', { method: 'POST', body: 'x'.repeat(mostEnvelopeBytes + 1) }],
  [413, '/login', { method: 'POST', body: 'x'.repeat(20_000) }],
]

function posting(value: object): Asking {
  return { method: 'POST', headers: json, body: JSON.stringify(value) }
}

async function rowsIn({ store }: Listening): Promise<Readonly<Record<string, number>>> {
  const names = (await store.db.introspection.getTables()).map(({ name }) => name)
  const counts = await Promise.all(names.map((name) => countOf(store.db, name)))
  return Object.fromEntries(names.map((name, at) => [name, counts[at]!]))
}

eachDatabase('a server on its port', (open) => {
  let here = {} as Listening
  const seen: Answer[] = []
  const ask: Listening['ask'] = async (path, asking) => {
    const answer = await here.ask(path, asking)
    seen.push(answer)
    return answer
  }
  beforeAll(async () => {
    here = await listening(await open())
  })
  afterAll(() => here.serving.stop())

  test.each(kinds)('answers %i on %s with every header', async (status, path, asking) => {
    const { status: is, headers } = await ask(path, asking)
    expect([is, headers]).toMatchObject([status, safe])
    const more = ['/desk', '/open', '/join'].includes(path) ? ['media-src blob:'] : []
    expect(String(headers['content-security-policy']).split('; ').toSorted()).toEqual([...policy, ...more].toSorted())
    expect(headers['permissions-policy']).toContain('microphone=()')
    expect(headers['cache-control']).toBeTruthy()
    const isData = /^\/(demands|deadlines|dump)|\/feed\./.test(path)
    expect(headers['access-control-allow-origin']).toBe(isData ? '*' : undefined)
  })

  test('lets a browser keep the icon for a week', async () => {
    const { headers } = await ask('/icon.svg')
    expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' })
  })

  test('lets nobody keep a request open for long, or send endless headers', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = here.serving.server
    expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([10_000, 300_000, 15_000])
  })

  test.each(posts)('refuses a body without end on %s, whether or not it says how long it is', async (path) => {
    const piece = `${(60_000).toString(16)}\r\n${'x'.repeat(60_000)}\r\n`
    const endless = `POST ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${piece.repeat(40)}`
    expect(await here.say(endless)).toMatch(path === '/login/nonce' ? /^HTTP\/1.1 / : /^HTTP\/1.1 413 /)
    const declared = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n`
    expect(await here.say(declared)).toMatch(/^HTTP\/1.1 413 /)
  })

  test('lets so many large bodies come at once as fit into memory, and small ones always', async () => {
    const large = 1_900_000
    const opened: Socket[] = []
    const half = `POST /acts HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ${large}\r\n\r\n`
    const begin = () => new Promise<void>((resolve) => {
      const socket = connect(here.serving.port, '127.0.0.1', () => socket.write(half))
      opened.push(socket)
      socket.once('data', () => resolve())
      socket.on('error', () => undefined)
    })
    const whole = () => here.ask('/acts', { method: 'POST', headers: json, body: ' '.repeat(large) })
    for (let more = 0; more < 25; more += 1) await begin()
    expect(await whole()).toMatchObject({ status: 503, headers: { ...safe, 'retry-after': '5' } })
    expect((await here.ask('/acts', { method: 'POST', headers: json, body: '{' })).status).toBe(400)
    const before = here.log.length
    for (const socket of opened) socket.destroy()
    await vi.waitFor(async () => expect((await whole()).status).toBe(400), { timeout: 15_000 })
    // Who hung up is nobody's bug.
    expect(here.log.slice(before).filter(({ what }) => what === 'bug')).toEqual([])
  })

  test('lets so many connections in and no more', () => {
    expect(here.serving.server.maxConnections).toBe(2_000)
  })

  test('closes on what is no HTTP, or says two things at once', async () => {
    const odd = [
      'hello\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      'POST /acts HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'POST /acts HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    ]
    const answers = await Promise.all(odd.map((bytes) => here.say(bytes)))
    expect(answers.map((text) => text.slice(9, 12))).toEqual(['400', '400', '431', '400', '400'])
  })

  test('does not take an address from the request', async () => {
    const home = await here.ask('/en/', { headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' } })
    expect([home.status, home.text.includes('evil.example')]).toEqual([200, false])
    expect(await here.say('GET http://evil.example/en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).not.toContain('evil.example')
  })

  const malformed: readonly (readonly [how: string, body: string])[] = [
    ['nothing', ''], ['no JSON', '{'], ['another type', '[]'], ['null', 'null'], ['a number', '1e999'], ['deep', '['.repeat(15_000)],
    ['no field', '{}'], ['a field too many', '{"act":"{}","sigs":[],"beside":[],"opening":null,"work":null,"more":1}'],
    ['a wrong type', '{"act":{},"sigs":[],"beside":[],"opening":null,"work":null}'],
    ['a name of programs', '{"__proto__":{"act":""},"act":"{}","sigs":[],"beside":[],"opening":null,"work":null}'],
    ['an act of no kind', '{"act":"{}","sigs":[],"beside":[],"opening":null,"work":null}'],
    ['an act that is not canonical', '{"act":"{ }","sigs":[],"beside":[],"opening":null,"work":null}'],
    ['bytes that are no base64', '{"act":"{}","sigs":[],"beside":["+"],"opening":null,"work":null}'],
  ]
  test.each(malformed)('answers 400 to %s, and keeps nothing', async (_, body) => {
    const before = await rowsIn(here)
    const answers = await Promise.all(['/acts', '/login', '/receipt'].map((path) => ask(path, { method: 'POST', headers: json, body })))
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect((await ask('/lockbox', { method: 'POST', headers: json, body })).status).toBe(404)
    for (const { text } of answers) expect(JSON.parse(text)).toMatchObject({ refusal: expect.stringMatching(/^[a-z-]+$/) })
    expect(await rowsIn(here)).toEqual(before)
  })

  test('serves nothing that lies outside of its list of files', async () => {
    const paths = [
      '/assets/../entries.json', '/assets/%2e%2e/entries.json', '/assets/..%2fentries.json', '/assets/..%5centries.json',
      '/assets//etc/passwd', '/assets/%00', '/assets/....//....//etc/passwd', '/../../etc/passwd', '/assets/site-1.css/..', '/assets/',
      '/assets/__proto__', '/.git/config', '/demands/../../package.json', '/demands/%2e%2e%2f%2e%2e%2fpackage.json',
      '/en/demands/..%2f..%2f..%2fetc%2fpasswd', '/%', '/en/%ff',
    ]
    const answers = await Promise.all(paths.map((path) => ask(path)))
    expect(answers.map(({ status }) => status).filter((status) => status !== 404 && status !== 400)).toEqual([])
    expect(answers.filter(({ text }) => /root:|"dependencies"|\[core\]/.test(text))).toEqual([])
  })

  const changing = [...posts.map((path) => ['POST', path] as const), ['DELETE', '/desk/session'] as const]
  test.each(changing)('refuses %s %s from the page of another site', async (method, path) => {
    const before = await rowsIn(here)
    const origins = ['https://elsewhere.example', 'null', `${here.serving.address}.example`].map((Origin) => ({ Origin }))
    const from = [...origins, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]
    const body = method === 'POST' ? { body: '{}' } : {}
    const answers = await Promise.all(from.map((headers) => ask(path, { method, headers, ...body })))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(await rowsIn(here)).toEqual(before)
  })

  test.each(desk)('answers alike to everybody without a session on %s', async (path) => {
    const tokens = ['', 'Bearer', 'Bearer x', `Bearer ${hash}`, `Bearer ${hash}${hash}`, `Basic ${hash}`, `Bearer ${hash} ${hash}`]
    const answers = await Promise.all(tokens.map((Authorization) => ask(path, { headers: { Authorization } })))
    for (const { status, text } of [...answers, await ask(path)]) {
      expect([status, text]).toEqual([401, '{"refusal":"session-over","detail":null}'])
    }
  })

  test('says the same of an unknown organisation, an unknown key and a wrong signature', async () => {
    const { nonce, expires } = JSON.parse((await ask('/login/nonce', { method: 'POST' })).text) as { nonce: string; expires: number }
    const request = { org: unknownId, key: unknownId, nonce, expires, origin: here.serving.address, sig: 'A'.repeat(86) }
    const [first, again] = [await ask('/login', posting(request)), await ask('/login', posting(request))]
    expect([first.status, first.text]).toEqual([401, '{"refusal":"not-signed","detail":null}'])
    expect([again.status, again.text]).toEqual([401, '{"refusal":"nonce-used","detail":null}'])
  })

  test('never sets a cookie, and never says what it is made of', () => {
    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter(({ headers }) => headers['set-cookie'] ?? headers['server'] ?? headers['x-powered-by'])).toEqual([])
    expect(seen.filter(({ text }) => /node_modules|at \w+ \(|\.ts:\d+/.test(text))).toEqual([])
  })

  test('writes nothing into its log that somebody sent', async () => {
    const canaries = ['canary-path', 'canary-query', 'canary-agent', 'canary-body', 'canary-token', '203.0.113.77', 'canary-referer']
    const [path, query, agent, body, token, from, referer] = canaries as [string, string, string, string, string, string, string]
    const theirs = { 'User-Agent': agent, Authorization: `Bearer ${token}`, Cookie: token, 'X-Forwarded-For': from, Referer: referer }
    const before = here.log.length
    for (const [, to, asking] of kinds) await ask(`${to}?q=${query}`, { ...asking, headers: { ...theirs, ...asking?.headers } })
    for (const to of posts) await ask(to, { method: 'POST', headers: theirs, body: `{"${body}":"${body}"}` })
    await ask(`/en/demands/${path}`, { headers: theirs })
    expect(here.log.length).toBeGreaterThan(before)
    expect(canaries.filter((canary) => JSON.stringify(here.log).includes(canary))).toEqual([])
    const fields = new Set(here.log.flatMap((line) => Object.keys(line)))
    expect(['what', 'act', 'kind', 'refusal', 'bug', 'count']).toEqual(expect.arrayContaining([...fields]))
  })
})

eachDatabase('a server that refuses a voice', (open) => {
  test('does not note which: with the hour of the line it would say when somebody spoke', async () => {
    const here = await listening(await open())
    const bytes = { length: 1, sha256: hash }
    const sealed = { attachments: [], key: unknownId, payload: bytes, record: unknownId, wrap: bytes }
    const body = { receipt: null, round: unknownId, sealed }
    const act = canonicalText({ body, id: unknownId, kind: 'send-voice', org: unknownId, v: 1 })
    const answer = await here.ask('/acts', posting({ act, sigs: [], beside: [], opening: null, work: null }))
    expect([answer.status, here.log]).toEqual([404, [{ what: 'refused', refusal: 'unknown-organisation', kind: 'send-voice' }]])
    await here.serving.stop()
  })
})

eachDatabase('a server that has a bug', (open) => {
  test('says so with every header, and its log tells where, never about what', async () => {
    const here = await listening(await open())
    await here.store.close()
    const answer = await here.ask('/en/?q=canary')
    expect(answer).toMatchObject({ status: 500, headers: safe, text: '{"refusal":"our-mistake","detail":null}' })
    expect(here.log.filter(({ what }) => what === 'bug').length).toBeGreaterThan(0)
    expect(JSON.stringify(here.log)).not.toContain('canary')
    here.serving.server.closeAllConnections()
    here.serving.server.close()
  })
})
