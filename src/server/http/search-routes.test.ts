// The search as somebody asks the server for it, on both databases: kept up act by act, ready when it is, and written down nowhere.
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectOk, openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody, demandBody } from '#tests/demand-cast.ts'
import { manyDemands } from '#tests/many-demands.ts'
import type { LogLine } from '../acts/house.ts'
import { appFor } from './app.ts'
import { mostAwaited } from './search-keeper.ts'

type Result = { readonly kind: string; readonly id: string; readonly title: string; readonly standing: string }
type Answer = { readonly ready: boolean; readonly total: number; readonly results: readonly Result[] }

eachDatabase('the search', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  const logged: LogLine[] = []

  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor({ ...cast.house, log: (line) => void logged.push(line) }, { entries: {}, files: new Map() })
  })
  afterAll(() => cast.close())

  const search = async (q: string, more = ''): Promise<Answer> => (
    (await app.request(`/search.json?q=${encodeURIComponent(q)}${more}`)).json() as Promise<Answer>)
  const titles = async (q: string, more = '') => (await search(q, more)).results.map(({ title }) => title)

  it('of an empty record finds nothing, and is ready', async () => {
    expect(await search('anything')).toMatchObject({ ready: true, total: 0, results: [] })
    expect(await (await app.request('/en/search?q=anything')).text()).toContain('Nothing was found')
  })

  it('finds what was acknowledged at once: an organisation, an authority, a demand, its place, and each as it is now', async () => {
    const union = await cast.organisation('Kesatuan Buruh')
    const ministry = authorityBody()
    expectOk(await union.founder.act('keep-authority', ministry))
    expect((await search('kesatuan')).results).toMatchObject([{ kind: 'organisation', title: 'Kesatuan Buruh' }])
    expect(await titles(ministry.name)).toContain(ministry.name)
    const body = demandBody(union, [ministry.id])
    const first = { ...body, title: { text: 'Zebra crossings for all', lang: 'en' } }
    expectOk(await union.founder.act('publish-demand', first))
    expect((await search('zebra')).results).toMatchObject([{ kind: 'demand', id: body.code, standing: 'unanswered' }])
    expectOk(await union.founder.act('edit-demand', { ...first, title: { text: 'Quokka crossings for all', lang: 'en' } }))
    expect([await titles('zebra'), await titles('quoka')]).toEqual([[], ['Quokka crossings for all']])
    for (const place of body.places) expect(await titles(place)).toContain(place)
  })

  it('is kept nowhere on the way, and nothing of it is logged', async () => {
    const { headers } = await app.request('/en/search?q=quokka')
    expect([headers.get('Cache-Control'), headers.get('ETag'), headers.get('Referrer-Policy')]).toEqual(['no-store', null, 'no-referrer'])
    expect((await app.request('/search.json?q=quokka')).headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(logged).toEqual([])
  })

  it.each(['q=%00%ff', 'q=' + 'a%20'.repeat(5_000), 'page=99999999', 'page=0', 'standing=toString', 'objective=24', 'year=-1', 'place=%F0',
    'q=a&q=b', 'on=nonsense', 'q=' + '%E6%BC%A2'.repeat(1_000),
  ])('answers %.20s as well as it can', async (asked) => {
    for (const path of ['/en/search', '/search.json']) expect((await app.request(`${path}?${asked}`)).status).toBe(200)
  })

  describe('of a record that takes long to read', () => {
    it('says so, is read meanwhile, and then finds what is in it', async () => {
      const union = await cast.organisation('Archive')
      await manyDemands(cast.store, union.org, mostAwaited + 50)
      const fresh = appFor(cast.house, { entries: {}, files: new Map() })
      const ask = async (): Promise<Answer> => (await fresh.request('/search.json?q=sponsorship')).json() as Promise<Answer>
      expect(await ask()).toMatchObject({ ready: false, total: 0 })
      await expect.poll(ask, { timeout: 20_000 }).toMatchObject({ ready: true })
      expect((await ask()).total).toBeGreaterThan(10)
      expect(await (await fresh.request('/en/search?q=sponsorship')).text()).toContain('<mark>sponsorship</mark>')
    })

    it('begins to be read when somebody opens the first page: who looks for something a little later waits no more', async () => {
      let turns = 50
      const readyAtFirst = async (): Promise<boolean> => {
        const fresh = appFor(cast.house, { entries: {}, files: new Map() })
        await fresh.request('/en/')
        for (let turn = 0; turn < turns; turn += 1) await setImmediate()
        turns *= 2
        return ((await (await fresh.request('/search.json?q=wages')).json()) as Answer).ready
      }
      await expect.poll(readyAtFirst, { timeout: 20_000 }).toBe(true)
    })
  })
})
