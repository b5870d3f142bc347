// All the example content through the real door, as one organisation posts it: every act is taken, every standing as it was told.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingOf } from '#domain/standing.ts'
import type { Recorded } from '#domain/event.ts'
import { publicRecord } from '#server/store/public-record.ts'
import { asDomain } from '#seeding/examples/as-domain.ts'
import { exampleAuthorities } from '#seeding/examples/authorities.ts'
import { exampleDemands } from '#seeding/examples/demands.ts'
import { idOf, type Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { openCast, type Cast, type CastOrganisation } from './cast.ts'
import { eachDatabase } from './databases.ts'

const idFor = (thing: string): Id => idOf(createHash('sha256').update(thing).digest().subarray(0, 16))

eachDatabase('the examples', (open) => {
  let cast: Cast
  let demonstration: CastOrganisation
  const refused: string[] = []

  beforeAll(async () => {
    cast = await openCast(await open())
    demonstration = await cast.organisation('Examples')
    const { founder, org } = demonstration
    const take = async (name: string, reply: ReturnType<typeof founder.act>) => {
      const answer = await reply
      if (!answer.ok) refused.push(`${name}: ${answer.refusal}`)
    }
    for (const body of authoritiesFromTheTop()) await take(body.code, founder.act('keep-authority', body))
    for (const example of exampleDemands) {
      const { demand, events } = asDomain(example, org, 'nobody', idFor)
      const { organisation: _, allies: __, lookedOn, ...rest } = demand
      const body = { ...rest, raisers: rest.raisers.map(({ signed: ___, ...raiser }) => raiser) }
      await take(demand.code, founder.act('publish-demand', body as unknown as BodyOf<'publish-demand'>))
      for (const [at, event] of events.entries()) {
        await take(`${demand.code} ${at}`, founder.act('record-event', event as unknown as BodyOf<'record-event'>))
      }
      await take(`${demand.code} looked`, founder.act('look-at-demand', { demand: demand.id, on: lookedOn!, source: null, witness: 'W' }))
    }
  })
  afterAll(() => cast.close())

  test('are all taken', () => {
    expect(refused).toEqual([])
  })

  test('stand in the record as they were told, and in the order of telling', async () => {
    const { authorities, demands } = await publicRecord(cast.store.db)
    expect(authorities).toHaveLength(exampleAuthorities.length)
    expect(demands.map(({ demand }) => demand.code)).toEqual(exampleDemands.map(({ code }) => code).toSorted())
    for (const { demand, events } of demands) {
      const told = asDomain(exampleDemands.find(({ code }) => code === demand.code)!, demonstration.org, 'nobody', idFor)
      expect(demand).toEqual(told.demand)
      expect(events.map(({ id }) => id)).toEqual(told.events.map(({ id }) => id))
    }
  })

  test('have the standing that the fold gives them before they are posted', async () => {
    const today = dayOf(cast.now())
    const { demands } = await publicRecord(cast.store.db)
    const found = demands.map(({ demand, events }) => [demand.code, standingOf(demand, events, today).standing])
    const expected = exampleDemands.map((example) => {
      const { demand, events } = asDomain(example, demonstration.org, 'nobody', idFor)
      const recorded = { on: today, by: demonstration.org }
      const told = events.map((event, order): Recorded => ({ ...event, recorded: { order, ...recorded }, retracted: null }))
      return [demand.code, standingOf(demand, told, today).standing]
    })
    expect(found).toEqual(expected)
  })
})

/** Each authority after the one above it. */
function authoritiesFromTheTop(): readonly BodyOf<'keep-authority'>[] {
  const depth = (code: string | null): number => {
    return code === null ? 0 : 1 + depth(exampleAuthorities.find((one) => one.code === code)!.parent)
  }
  return exampleAuthorities.toSorted((a, b) => depth(a.code) - depth(b.code)).map(({ parent, ...one }) => ({
    ...one, id: idFor(`authority ${one.code}`), languages: [...one.languages],
    parent: parent === null ? null : idFor(`authority ${parent}`),
  }))
}
