// Public pages from the cache, on both databases: what was acknowledged shows at once, what another program did within a second.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { oneDay, second } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { envelopeText } from '#wire/envelope.ts'
import { expectOk, openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase, type Target } from '#tests/databases.ts'
import { authorityBody, demandBody } from '#tests/demand-cast.ts'
import { receive } from '../acts/door.ts'
import { openStore } from '../store/store.ts'
import { appFor } from './app.ts'

eachDatabase('public pages', (open) => {
  let target: Target
  let cast: Cast
  let app: ReturnType<typeof appFor>
  let union: Awaited<ReturnType<Cast['organisation']>>
  let ministry: BodyOf<'keep-authority'>

  beforeAll(async () => {
    target = await open()
    cast = await openCast(target)
    app = appFor(cast.house, { entries: {}, files: new Map() })
    union = await cast.organisation('Union')
    ministry = authorityBody()
    expectOk(await union.founder.act('keep-authority', ministry))
  })
  beforeEach(() => page('/en/'))
  afterAll(() => cast.close())

  async function page(path: string): Promise<string> {
    return (await app.request(path)).text()
  }

  /** Signed and not sent; its title is its own. */
  async function another() {
    const body = demandBody(union, [ministry.id])
    const title = `Rest for all ${body.code}`
    const demand = { ...body, title: { ...body.title, text: title } }
    return { title, demand, signed: await union.founder.sign('publish-demand', demand) }
  }

  it('show an act as soon as it is acknowledged, also while older pages are being made', async () => {
    for (const each of ['/en/', '/id/', '/demands.json']) {
      const { title, signed } = await another()
      const early = Array.from({ length: 5 }, () => page(each))
      expectOk(await cast.post(signed.envelope))
      expect(await page(each)).toContain(title)
      await Promise.all(early)
      expect(await page(each)).toContain(title)
    }
  })

  it('show the next edit too, on every page that tells of it', async () => {
    const { demand, signed } = await another()
    expectOk(await cast.post(signed.envelope))
    await Promise.all([page(`/en/demands/${demand.code}`), page('/demands.json')])
    expectOk(await union.founder.act('edit-demand', { ...demand, title: { ...demand.title, text: 'Rest for everybody' } }))
    expect(await page(`/en/demands/${demand.code}`)).toContain('Rest for everybody')
    expect(await page('/demands.json')).toContain('Rest for everybody')
  })

  it('show what another program did on the same database: at once on SQLite, within a second on PostgreSQL', async () => {
    const { title, signed } = await another()
    const store = await openStore(target)
    try {
      expect(await receive({ ...cast.house, store }, envelopeText(signed.envelope))).toMatchObject({ ok: true })
    } finally {
      await store.close()
    }
    if (target.kind === 'postgres') cast.pass(second)
    expect(await page('/en/')).toContain(title)
  })

  it('are made anew when a day begins', async () => {
    const today = await page('/demands.json')
    cast.pass(oneDay)
    expect(await page('/demands.json')).not.toBe(today)
  })
})
