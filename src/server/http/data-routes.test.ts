// Data over HTTP, on both databases: every demand once, page by page; filters that keep what they say; what may be read from anywhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { manyDemands } from '#tests/many-demands.ts'
import { appFor } from './app.ts'

type Row = {
  readonly id: string; readonly standing: string; readonly places: readonly string[]; readonly objectives: readonly number[]
  readonly raisedBy: readonly string[]; readonly addressees: readonly { readonly id: string }[]; readonly events: readonly unknown[]
}

eachDatabase('data', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  const many = 523
  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor(cast.house, { entries: {}, files: new Map() })
    await manyDemands(cast.store, (await cast.organisation('Union')).org, many)
  }, 60_000)
  afterAll(() => cast.close())

  const ask = async (path: string, init: RequestInit = {}) => app.request(path, init)
  const rows = async (path: string) => (await (await ask(path)).json()) as readonly Row[]
  const nextOf = (answer: Response) => /<https:\/\/samasama\.example([^>]*)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1]

  /** Follows `rel="next"` to the end. */
  async function pages(path: string): Promise<readonly Response[]> {
    const all = [await ask(path)]
    for (let next = nextOf(all[0]!); next !== undefined; next = nextOf(all.at(-1)!)) all.push(await ask(next))
    return all
  }

  it('come in pages of 500 and fewer, in the order of codes, each demand once', async () => {
    const all = await pages('/demands.json')
    const codes = (await Promise.all(all.map((answer) => answer.json() as Promise<readonly Row[]>))).map((page) => page.map(({ id }) => id))
    expect(codes.map(({ length }) => length)).toEqual([500, many - 500])
    expect(codes.flat()).toEqual(codes.flat().toSorted())
    expect(new Set(codes.flat()).size).toBe(many)
    expect(all.map(({ headers }) => headers.get('X-Total-Count'))).toEqual([String(many), String(many)])
    expect((await pages('/demands.json?size=100&objective=3')).length).toBe(1)
    const beyond = await ask('/demands.json?page=3')
    expect(beyond.status).toBe(404)
    expect(await beyond.json()).toEqual({ refusal: 'no-such-page', detail: 'There are no more than 2 pages of this.' })
  })

  it('keep what a filter says, and leave out all else', async () => {
    const all = (await Promise.all([1, 2].map((page) => rows(`/demands.json?page=${page}`)))).flat()
    const asks: readonly (readonly [string, (row: Row) => boolean])[] = [
      ['standing=refused', ({ standing }) => standing === 'refused'],
      ['place=government%20OF%20Borduria', ({ places }) => places.includes('Government of Borduria')],
      ['objective=7', ({ objectives }) => objectives.includes(7)],
      ['framework=gcm-7', ({ objectives }) => objectives.includes(7)],
      ['framework=upr', () => true],
      ['framework=c189', () => false],
      ['raiser=Movement%20of%20Illyria', ({ raisedBy }) => raisedBy.includes('Movement of Illyria')],
      ['authority=state-4', ({ addressees }) => addressees.some(({ id }) => id === 'state-4')],
      ['since=2026-11-24', () => false],
      ['since=2026-11-23', () => true],
      ['standing=refused&objective=7', ({ standing, objectives }) => standing === 'refused' && objectives.includes(7)],
    ]
    for (const [query, fits] of asks) {
      const found = (await rows(`/demands.json?${query}`)).map(({ id }) => id)
      expect([query, found]).toEqual([query, all.filter(fits).map(({ id }) => id).slice(0, 500)])
    }
  })

  it('of an earlier day hold what was on record then', async () => {
    const before = await ask('/demands.json?on=2015-01-01&size=1')
    expect(Number(before.headers.get('X-Total-Count'))).toBeGreaterThan(100)
    expect(Number(before.headers.get('X-Total-Count'))).toBeLessThan(many)
    expect(nextOf(before)).toContain('on=2015-01-01')
    expect(await rows('/demands.json?on=1990-01-01')).toEqual([])
  })

  it('are tables with stable names, a row for each demand or event', async () => {
    const lines = async (path: string) => (await (await ask(path)).text()).split('\r\n')
    expect((await lines('/demands.csv'))[0]).toMatch(/^id,title,lang,text,how_it_can_be_done,standing,why,labels,as_of,/)
    expect(await lines('/demands.csv')).toHaveLength(502)
    const events = (await rows('/demands.json')).flatMap((row) => row.events)
    expect(await lines('/events.csv')).toHaveLength(events.length + 2)
    expect((await lines('/events.csv'))[0]).toMatch(/^demand,title,id,date,precision,kind,effect,actor,role,authority,/)
    expect(await lines('/events.csv?since=2026-11-24')).toHaveLength(2)
    const marked = new Uint8Array(await (await ask('/demands.csv?bom=1')).arrayBuffer())
    const plain = new Uint8Array(await (await ask('/demands.csv')).arrayBuffer())
    expect([...marked]).toEqual([0xef, 0xbb, 0xbf, ...plain])
    expect((await ask('/demands.csv')).headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  })

  it('count for each authority and objective what is asked', async () => {
    const all = (await Promise.all([1, 2].map((page) => rows(`/demands.json?page=${page}`)))).flat()
    type Counted = { readonly id: string; readonly demands: number; readonly standings: Record<string, number> }
    const authorities = (await (await ask('/authorities.json')).json()) as readonly Counted[]
    const askedOf = (id: string) => all.filter(({ addressees }) => addressees.some((one) => one.id === id))
    const refused = (id: string) => askedOf(id).filter(({ standing }) => standing === 'refused')
    expect(authorities.map(({ id, demands, standings }) => [id, demands, standings['refused']])).toEqual(
      authorities.map(({ id }) => [id, askedOf(id).length, refused(id).length]),
    )
    type Objective = { readonly number: number; readonly demands: number; readonly newest: readonly object[] }
    const gcm = (await (await ask('/frameworks/gcm.json')).json()) as { readonly objectives: readonly Objective[] }
    expect(gcm.objectives.map(({ number, demands }) => [number, demands])).toEqual(
      Array.from({ length: 23 }, (_, at) => [at + 1, all.filter(({ objectives }) => objectives.includes(at + 1)).length]),
    )
    expect(gcm.objectives.every(({ newest, demands }) => newest.length === Math.min(20, demands))).toBe(true)
    expect(await (await ask('/organisations.json')).json()).toMatchObject([{ name: 'Union', keeps: many }])
  })

  it('refuse what is no question with a sentence, and what is not there', async () => {
    const answers = await Promise.all([
      '/demands.json?x=1', '/events.csv?standing=sad', '/demands.json?authority=nobody', '/demands.json?bom=1',
      '/authorities.json?since=2026-01-01', '/demands/r1.json?lang=xx',
    ].map((path) => ask(path)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    for (const answer of answers) {
      expect(await answer.json()).toEqual({ refusal: 'not-understood', detail: expect.stringMatching(/^“.*\.$/) })
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    }
    const missing = await ask('/demands/none.json')
    expect(missing.status).toBe(404)
    expect(await missing.json()).toEqual({ refusal: 'unknown-demand', detail: 'There is no demand with this code.' })
  })

  it('are sent once: who has them hears that they are the same', async () => {
    const first = await ask('/demands.csv?objective=2')
    const again = await ask('/demands.csv?objective=2', { headers: { 'If-None-Match': first.headers.get('ETag')! } })
    expect([again.status, await again.text(), again.headers.get('Access-Control-Allow-Origin')]).toEqual([304, '', '*'])
    const head = await ask('/demands.json', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('X-Total-Count')]).toEqual([200, '', String(many)])
  })

  describe('from a page of somebody else', () => {
    const foreign = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
    const allowed = async (path: string, method: string) => {
      const { status, headers } = await ask(path, { method, headers: foreign })
      return [status, headers.get('Access-Control-Allow-Origin')]
    }

    const free = ['/demands.json', '/demands/r1.json', '/events.csv', '/authorities.json', '/frameworks/gcm.json']
    it.each(free)('%s may be read', async (path) => {
      expect(await allowed(path, 'GET')).toEqual([200, '*'])
      expect(await allowed(path, 'OPTIONS')).toEqual([204, '*'])
      expect(await allowed(path, 'POST')).toEqual([403, null])
    })

    it.each(['/acts', '/login', '/login/nonce', '/desk', '/en/', '/lockbox', '/receipt'])('%s may not', async (path) => {
      for (const method of ['GET', 'OPTIONS', 'POST']) expect((await allowed(path, method))[1]).toBe(null)
    })
  })
})
