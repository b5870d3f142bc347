// What is kept of rendered pages: as much as was said and no more, whoever asks for whatever; and what makes another page and what not.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { Hono } from 'hono'
import type { House } from '../acts/house.ts'
import { eachDatabase } from '#tests/databases.ts'
import { openCast, type Cast } from '#tests/cast.ts'
import { appFor } from './app.ts'
import { mostKeptBytes, pageCache } from './page-cache.ts'

eachDatabase('kept pages', (open) => {
  let cast: Cast
  let house: House
  let made: number

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(() => {
    made = 0
    const digest: House['subtle']['digest'] = (...of) => {
      made += 1
      return cast.house.subtle.digest(...of)
    }
    const { importKey, sign, verify } = cast.house.subtle
    house = { ...cast.house, subtle: { digest, importKey, sign, verify } as House['subtle'] }
  })
  afterAll(() => cast.close())

  it('weigh no more than was said: who asks for every day there was pushes out pages, and memory stays', async () => {
    const answer = pageCache(house)
    const text = 'x'.repeat(mostKeptBytes / 4)
    const making = { wants: () => [], make: () => ({ status: 200, type: 'text/plain', text }) as const }
    const app = new Hono().get('/', (context) => answer(context, '/', making))
    const ask = async (year: number) => (await app.request(`/?on=${year}-01-01`)).status
    for (const year of [2001, 2002, 2003, 2004, 2005]) expect(await ask(year)).toBe(200)
    expect(made).toBe(5)
    await ask(2005)
    expect(made).toBe(5)
    await ask(2001)
    expect(made).toBe(6)
  })

  it('that weigh more by themselves are answered, and not kept', async () => {
    const answer = pageCache(house)
    const text = 'x'.repeat(mostKeptBytes + 1)
    const making = { wants: () => [], make: () => ({ status: 200, type: 'text/plain', text }) as const }
    const app = new Hono().get('/', (context) => answer(context, '/', making))
    expect([(await app.request('/')).status, (await app.request('/')).status, made]).toEqual([200, 200, 2])
  })

  it.each([
    ['/en/', '/en/?lang=id&utm=1'], ['/demands.json', '/demands.json?lang=en&page=1'],
    ['/demands.json?lang=id&place=Hong%20Kong', '/demands.json?place=Hong+Kong&lang=id'],
  ])('%s and %s are one page', async (one, same) => {
    const app = appFor(house, { entries: {}, files: new Map() })
    await app.request(one)
    expect(made).toBe(1)
    await app.request(same)
    expect(made).toBe(1)
  })

  it('in another language or of another day are others', async () => {
    const app = appFor(house, { entries: {}, files: new Map() })
    for (const path of ['/en/', '/id/', '/en/?on=2020-01-01', '/demands.json', '/demands.json?lang=id']) await app.request(path)
    expect(made).toBe(5)
  })
})
