// The public record as the desk reads it, on both databases: in parts, ours by what waits, what changed and nothing else, never too long.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCast, expectOk, subtle, chance, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { authorityBody, demandBody, eventBody, raiserOf } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { manyDemands } from '#tests/many-demands.ts'
import { standingOf } from '#domain/standing.ts'
import type { Day } from '#values/day.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { hour, later } from '#values/moment.ts'
import { ok, type Result } from '#values/result.ts'
import { readAround, readList, readWhole, type AroundPart, type ListReply, type WholeReply } from '#wire/demand-replies.ts'
import { hashOf } from '#wire/hash.ts'
import { addSession } from '../store/sessions.ts'
import { appFor } from './app.ts'

const day = 24 * hour

eachDatabase('the record for the desk', (open) => {
  let cast: Cast
  let app: ReturnType<typeof appFor>
  let union: CastOrganisation
  let circle: CastOrganisation
  const many = 260

  beforeAll(async () => {
    cast = await openCast(await open())
    app = appFor(cast.house, { entries: {}, files: new Map() })
    union = await cast.organisation('Union')
    circle = await cast.organisation('Circle')
    await manyDemands(cast.store, union.org, many)
  }, 60_000)
  afterAll(() => cast.close())

  async function get(path: string, by = union.founder): Promise<Response> {
    const token = toBase64url(chance(32))
    const session = { org: by.org, member: by.member, key: by.key, expires: later(cast.now(), hour) }
    await cast.store.write(async (db) => ok(await addSession(db, await hashOf(subtle, utf8(token)), session)))
    return app.request(path, { headers: { Authorization: `Bearer ${token}` } })
  }
  async function read<T>(path: string, reader: (value: unknown) => Result<T, string>, by = union.founder): Promise<T> {
    const value = reader(await (await get(path, by)).json())
    if (!value.ok) throw new Error(`${path}: ${value.refusal}`)
    return value.value
  }
  const list = async (query: string, by = union.founder) => (await read(`/desk/list?${query}`, readList, by)) as ListReply
  const whole = (ids: string): Promise<WholeReply> => read(`/desk/demands?ids=${ids}`, readWhole)
  const codes = ({ lines }: Pick<ListReply, 'lines'>) => lines.map(({ demand }) => demand.code)

  describe('lists', () => {
    it('hold each of ours once, a page after the other, and what is short stands as the whole does', async () => {
      const found: string[] = []
      for (let from: number | null = 0; from !== null;) {
        const page: ListReply = await list(`whose=ours&from=${from}`)
        expect(page).toMatchObject({ total: many, ready: true })
        found.push(...codes(page))
        from = page.next
      }
      expect([found.length, new Set(found).size]).toEqual([many, many])
      expect(found.length).toBeGreaterThan((await list('whose=ours')).lines.length)
      const { lines } = await list('whose=ours')
      const { demands } = await whole(lines.slice(0, 20).map(({ demand }) => demand.id).join(','))
      const { authorities } = (await read('/desk/around', readAround)) as AroundPart
      for (const { demand, events } of demands) {
        const line = lines.find((one) => one.demand.id === demand.id)!
        const today = '2026-11-23' as Day
        expect(standingOf(line.demand, line.events, today, authorities)).toEqual(standingOf(demand, events, today, authorities))
        expect([line.isShort, line.events.every(({ sources }) => sources.length === 0)]).toEqual([true, true])
      }
      expect(JSON.stringify(lines.slice(0, 20)).length).toBeLessThan(JSON.stringify(demands).length)
    })

    it('begin with what waits: to be signed, overdue, unseen; and those to look at with what nobody ever saw', async () => {
      const ministry = authorityBody({ termToAnswer: { days: 30, source: 'A law' } })
      const shelter = await cast.organisation('Shelter')
      const person = shelter.founder
      expectOk(await person.act('keep-authority', ministry))
      const publish = async (more: Parameters<typeof demandBody>[2] = {}) => {
        const body = demandBody(shelter, [ministry.id], more)
        expectOk(await person.act('publish-demand', body))
        return body
      }
      const look = (demand: Id, on: Day) => person.act('look-at-demand', { demand, on, source: null, witness: 'Ana' })
      const [fresh, unseen, silent, never] = [await publish(), await publish(), await publish(), await publish()]
      const asked = demandBody(union, [ministry.id], { raisers: [raiserOf(union), raiserOf(shelter)] })
      expectOk(await union.founder.act('publish-demand', asked))
      expectOk(await look(fresh.id, '2026-11-20' as Day))
      expectOk(await look(unseen.id, '2026-01-05' as Day))
      const delivery = { how: 'sent', to: [ministry.id], where: '', receivedBy: '' }
      const raiser = { role: 'raiser', raiser: shelter.org } as const
      expectOk(await person.act('record-event', eventBody(silent.id, 'demand', '2026-06-01', raiser, { delivery, ownWitness: true })))
      expectOk(await look(silent.id, '2026-11-21' as Day))
      const ours = await list('whose=ours', person)
      expect(codes(ours)).toEqual([asked, silent, unseen, fresh, never].map(({ code }) => code))
      expect(ours).toMatchObject({ total: 5, waiting: 3 })
      expect(codes(await list('whose=ours&by=look', person))).toEqual([never, unseen, fresh, silent].map(({ code }) => code))
    })

    it('of everybody else hold none of ours, and are found with typing mistakes', async () => {
      await expect.poll(async () => (await list('whose=others&q=sponsorship', circle.founder)).ready, { timeout: 20_000 }).toBe(true)
      const found = await list('whose=others&q=sponsrship', circle.founder)
      expect([found.total > 10, found.lines.length, found.next]).toEqual([true, 20, 20])
      expect(found.lines.every(({ demand }) => demand.title.text.includes('sponsorship'))).toBe(true)
      const next = await list(`whose=others&q=sponsrship&from=${found.next}`, circle.founder)
      expect(codes(next).filter((code) => codes(found).includes(code))).toEqual([])
      expect((await list('whose=ours&q=sponsorship', circle.founder)).total).toBe(0)
      expect((await list('whose=ours&q=sponsorship')).total).toBe(found.total)
      const others = await list('whose=others')
      expect(others.lines.every(({ demand }) => demand.organisation !== union.org)).toBe(true)
    })
  })

  it('is sent again only where it changed', async () => {
    const [first, second] = (await list('whose=ours')).lines.map(({ demand }) => demand.id)
    const { demands: [one, two] } = await whole(`${first},${second}`)
    const known = `${first}.${one!.mark},${second}.${two!.mark}`
    expect(await whole(known)).toMatchObject({ demands: [], same: [first, second], gone: [] })
    const [before, around] = [await list('whose=ours'), await read('/desk/around', readAround)]
    const again = async () => [
      'same' in await list(`version=${encodeURIComponent(before.version)}`),
      'same' in await read(`/desk/around?version=${around.version}`, readAround),
    ]
    expect(await again()).toEqual([true, true])
    expectOk(await union.founder.act('look-at-demand', { demand: first!, on: '2026-11-23' as Day, source: null, witness: 'Ana' }))
    expect(await again()).toEqual([false, true])
    expect(await whole(known)).toMatchObject({ demands: [{ demand: { id: first, lookedOn: '2026-11-23' } }], same: [second] })
    expectOk(await union.founder.act('keep-authority', authorityBody()))
    expect(await again()).toEqual([false, false])
    cast.pass(day)
    expect((await again())[0]).toBe(false)
  })

  it('says which demands are not here, and answers whatever is asked', async () => {
    const missing = demandBody(union, []).id
    expect(await whole(missing)).toMatchObject({ demands: [], gone: [missing] })
    for (const path of [
      'demands?ids=', 'demands?ids=%00,x.y,..', `demands?ids=${'a,'.repeat(5_000)}`, 'list?from=-1&whose=%00', 'list?from=999999',
      'list?q=%00%ff', `list?q=${'a%20'.repeat(3_000)}`, 'list?version=%00', 'around?part=99', 'around?version=%00',
    ]) {
      expect([path, (await get(`/desk/${path}`)).status]).toEqual([path, 200])
    }
  })

  it('is for members, readers too', async () => {
    const reader = await joins(cast, circle, 'Rina', 'reader')
    for (const path of ['/desk/around', '/desk/list', '/desk/demands?ids=']) {
      expect([path, (await app.request(path)).status, (await get(path, reader)).status]).toEqual([path, 401, 200])
    }
  })
})
