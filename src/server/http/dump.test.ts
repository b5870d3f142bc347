// Everything public in one file, on both databases: whole, under its licence, with its checksum, and made no more often than need be.
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody } from '#tests/demand-cast.ts'
import { expectOk } from '#tests/cast.ts'
import { manyDemands } from '#tests/many-demands.ts'
import { appFor } from './app.ts'
import { keptFor } from './dump.ts'

type Line = { readonly is: string; readonly id?: string; readonly events?: readonly unknown[]; readonly licence?: string }

eachDatabase('the dump', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  let union: CastOrganisation
  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor(cast.house, { entries: {}, files: new Map() })
    union = await cast.organisation('Union')
    await manyDemands(cast.store, union.org, 120)
  }, 60_000)
  afterAll(() => cast.close())

  const ask = (headers: Record<string, string> = {}, method = 'GET') => app.request('/dump.jsonl.gz', { headers, method })
  const bytes = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
  const linesOf = (packed: Uint8Array) => gunzipSync(packed).toString().trimEnd().split('\n').map((line) => JSON.parse(line) as Line)

  it('holds the licence, every organisation, authority and demand with its events, as the pages of data do', async () => {
    const lines = linesOf(await bytes(await ask()))
    expect(lines[0]).toMatchObject({ is: 'record', licence: 'CC BY 4.0', demands: 120, authorities: 10, organisations: 1 })
    const demands = lines.flatMap(({ is, ...demand }) => (is === 'demand' ? [demand] : []))
    const pages = (await (await app.request('/demands.json')).json()) as readonly Line[]
    const byCode = (a: { id?: string }, b: { id?: string }) => (a.id! < b.id! ? -1 : 1)
    expect(demands.toSorted(byCode)).toEqual(pages.toSorted(byCode))
    expect(lines.filter(({ is }) => is === 'authority')).toHaveLength(10)
    expect(lines.filter(({ is }) => is === 'organisation')).toHaveLength(1)
  })

  it('has its checksum, as a file, as a digest and as its ETag', async () => {
    const answer = await ask()
    const sum = createHash('sha256').update(await bytes(answer)).digest('hex')
    expect(await (await app.request('/dump.sha256')).text()).toBe(`${sum}  dump.jsonl.gz\n`)
    expect(answer.headers.get('Repr-Digest')).toBe(`sha-256=:${Buffer.from(sum, 'hex').toString('base64')}:`)
    expect(answer.headers.get('ETag')).toBe(`"${sum}"`)
    expect((await ask({ 'If-None-Match': `"${sum}"` })).status).toBe(304)
    const head = await ask({}, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('Content-Length')]).toEqual([200, '', answer.headers.get('Content-Length')])
  })

  it('is made anew when something has changed, and not before its time; who reads the one before reads it to its end', async () => {
    const etag = async () => (await ask({}, 'HEAD')).headers.get('ETag')
    const slow = await ask()
    const before = await etag()
    expectOk(await union.founder.act('keep-authority', authorityBody()))
    expect(await etag()).toBe(before)
    cast.pass(keptFor)
    const all = await Promise.all([etag(), etag(), etag()])
    expect(new Set([before, ...all]).size).toBe(2)
    expect(`"${createHash('sha256').update(await bytes(slow)).digest('hex')}"`).toBe(before)
    expect(linesOf(await bytes(await ask()))[0]).toMatchObject({ authorities: 11 })
  })

  it('may be left in the middle, and is there for the next', async () => {
    const reader = (await ask()).body!.getReader()
    await reader.read()
    await reader.cancel()
    expect((await bytes(await ask())).length).toBeGreaterThan(1_000)
  })
})
