// What `since` asks of data, on both databases: demands of which anything changed since a day, also without an event.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectOk, openCast, type Cast } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody, demandBody } from '#tests/demand-cast.ts'
import type { Day } from '#values/day.ts'
import { hour } from '#values/moment.ts'
import { appFor } from './app.ts'

eachDatabase('data since a day', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor(cast.house, { entries: {}, files: new Map() })
  })
  afterAll(() => cast.close())

  const rows = async (path: string) => (await (await app.request(path)).json()) as readonly { readonly id: string }[]

  it('are the demands that were edited then, too, and no older event', async () => {
    const union = await cast.organisation('Shelter')
    const ministry = authorityBody()
    expectOk(await union.founder.act('keep-authority', ministry))
    const bodies = [demandBody(union, [ministry.id]), demandBody(union, [ministry.id])] as const
    for (const body of bodies) expectOk(await union.founder.act('publish-demand', body))
    const since = async (day: string) => (await rows(`/demands.json?raiser=${union.org}&since=${day}`)).map(({ id }) => id)
    const [first, second] = bodies.map(({ code }) => code)
    expect([await since('2026-11-23'), await since('2026-11-24')]).toEqual([[first, second].toSorted(), []])
    cast.pass(26 * hour)
    expectOk(await union.founder.act('edit-demand', { ...bodies[0], title: { text: 'Two days off', lang: 'en' } }))
    expect([await since('2026-11-24'), await since('2026-11-25')]).toEqual([[first], []])
    expectOk(await union.founder.act('look-at-demand', { demand: bodies[1].id, on: '2026-11-24' as Day, source: null, witness: 'Ana' }))
    expect((await since('2026-11-24')).toSorted()).toEqual([first, second].toSorted())
    const again = appFor(cast.house, { entries: {}, files: new Map() })
    expect(await (await again.request('/demands.json?since=2026-11-24')).json()).toHaveLength(2)
    expect((await (await app.request('/events.csv?since=2026-11-24')).text()).split('\r\n')).toHaveLength(2)
  })
})
