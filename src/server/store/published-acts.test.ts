// The act behind a demand, on both databases: what a second organisation checks before it signs, and how a changed word shows.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import { checkPublished, readPublished, type Published } from '#wire/check-published.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, freshId, openCast, subtle, type Cast } from '#tests/cast.ts'
import { demandBody, raiserOf, whoAsks, type WhoAsks } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { publicRecord } from './public-record.ts'
import { publishedAct } from './published-acts.ts'

eachDatabase('a published demand', (open) => {
  let cast: Cast
  let asking: WhoAsks
  let demand: Id

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    asking = await whoAsks(cast)
    const body = demandBody(asking.union, [asking.ministry], { raisers: [raiserOf(asking.union), raiserOf(asking.circle)] })
    expectOk(await asking.union.founder.act('publish-demand', body))
    demand = body.id
  })
  afterAll(() => cast.close())

  async function shown() {
    return (await publicRecord(cast.store.db)).demands.find((each) => each.demand.id === demand)!
  }

  /** As the desk reads it. */
  async function fetched(): Promise<Published> {
    const read = readPublished(JSON.parse(JSON.stringify({ published: await publishedAct(cast.store.db, demand) })))
    if (!read.ok || read.value.published === null) throw new Error('it was not understood')
    return read.value.published
  }

  it('is followed back to the member who signed it', async () => {
    expect(await checkPublished(subtle, await fetched(), await shown())).toEqual({ ok: true, value: null })
  })

  it('is, after an edit, the edit; and stays good when its maker has left', async () => {
    const olga = await joins(cast, asking.union, 'Olga', 'organiser')
    const { organisation: _, allies: __, lookedOn: ___, raisers, ...draft } = (await shown()).demand
    const body = { ...draft, title: { text: 'Two days off', lang: 'en' }, raisers: raisers.map(({ signed: _, ...one }) => one) }
    expectOk(await olga.act('edit-demand', body as never))
    expect(await checkPublished(subtle, await fetched(), await shown())).toMatchObject({ ok: true })
    expect((await fetched()).act).toContain('Two days off')
  })

  it('shows when the words, the hash or the signature are others', async () => {
    const [published, { demand: of, actHash }] = [await fetched(), await shown()]
    const refusal = async (of: Published, on: Parameters<typeof checkPublished>[2]) => {
      const checked = await checkPublished(subtle, of, on)
      return checked.ok ? null : checked.refusal
    }
    expect(await refusal(published, { demand: { ...of, title: { text: 'Less', lang: 'en' } }, actHash })).toBe('words-changed')
    const changed = { ...published, act: published.act.replace('A day off', 'No day off') }
    expect(await refusal(changed, { demand: of, actHash })).toBe('words-changed')
    expect(await refusal(published, { demand: { ...of, id: freshId() }, actHash })).toBe('another-demand')
    expect(await refusal(published, { demand: { ...of, organisation: asking.circle.org }, actHash })).toBe('roster-broken')
    const stranger = { ...published, sigs: [{ by: published.sigs[0]!.by, sig: 'A'.repeat(86) }] }
    expect(await refusal(stranger, { demand: of, actHash })).toBe('not-signed')
  })

  it('is nothing for a demand that is not here', async () => {
    expect(await publishedAct(cast.store.db, freshId())).toBe(null)
  })
})
