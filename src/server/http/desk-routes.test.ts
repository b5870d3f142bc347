// What the desk may read: of one's own organisation, by one's role, whatever the address says; on both databases.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8, toBase64url } from '#values/encoding.ts'
import { hour, later } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { checkClaim, readClaim, readClaims } from '#wire/claim-replies.ts'
import { hashOf } from '#wire/hash.ts'
import { claimBody, exampleOf } from '#tests/claim-cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, openCast, subtle, type Cast, type Person } from '#tests/cast.ts'
import { authorityBody } from '#tests/demand-cast.ts'
import { joins } from '#tests/joining.ts'
import { livedIn, type LivedIn } from '#tests/lived-in.ts'
import { addSession } from '../store/sessions.ts'
import { appFor } from './app.ts'

eachDatabase('the desk', (open) => {
  let cast: Cast
  let union: LivedIn
  let ask: (by: Person, path: string) => Promise<{ readonly status: number; readonly text: string }>
  let reader: Person
  let stranger: Person

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await livedIn(cast)
    reader = await joins(cast, union.of, 'Rina', 'reader')
    stranger = (await cast.organisation('Alliance')).founder
    const app = appFor(cast.house, { entries: {}, files: new Map() })
    ask = async (by, path) => {
      const answer = await app.request(path, { headers: { Authorization: `Bearer ${await sessionFor(by)}` } })
      return { status: answer.status, text: await answer.text() }
    }
  })
  afterAll(() => cast.close())

  async function sessionFor({ org, member, key }: Person): Promise<string> {
    const token = toBase64url(chance(32))
    const session = { org, member, key, expires: later(cast.now(), hour) }
    await cast.store.write(async (db) => ok(await addSession(db, await hashOf(subtle, utf8(token)), session)))
    return token
  }

  const asked = ['voices', 'records', 'chain', 'waiting', 'rounds', 'me'] as const
  const pathOf = (what: (typeof asked)[number]) => `/desk/${what}?round=${union.round}&kind=note&after=`

  describe('of another organisation', () => {
    it.each(asked)('shows nothing of ours under %s', async (what) => {
      const [ours, theirs] = [await ask(union.of.founder, pathOf(what)), await ask(stranger, pathOf(what))]
      const names = [union.of.org, union.round, ...union.voices, union.of.founder.member]
      expect([ours.status, theirs.status]).toEqual([200, 200])
      expect(names.some((name) => ours.text.includes(name))).toBe(true)
      expect(names.filter((name) => theirs.text.includes(name))).toEqual([])
    })
  })

  it('shows a claim to who made it and to who decides, and to nobody else', async () => {
    const [host, claimant] = [await cast.organisation('Host'), await cast.organisation('Claimant')]
    const ministry = authorityBody()
    expectOk(await host.founder.act('keep-authority', ministry))
    const example = exampleOf(host, [ministry.id])
    const published = await host.founder.sign('publish-demand', example)
    expectOk(await cast.post(published.envelope))
    const body = claimBody(example, published.hash, { proof: 'Ring the number in our paper' })
    const signed = await claimant.founder.sign('claim-demand', body)
    expectOk(await cast.post(signed.envelope))
    const seen = async (by: Person) => {
      const texts = await Promise.all(['/desk/claims', `/desk/claim?claim=${body.id}`, '/desk/demands'].map((path) => ask(by, path)))
      return texts.map(({ text }) => text.includes('Ring the number'))
    }
    expect(await seen(claimant.founder)).toEqual([true, true, false])
    expect(await seen(host.founder)).toEqual([true, true, false])
    expect(await seen(stranger)).toEqual([false, false, false])
    const read = readClaim(JSON.parse((await ask(host.founder, `/desk/claim?claim=${body.id}`)).text))
    const told = read.ok ? read.value.claim! : null
    expect((await checkClaim(subtle, told!))!.body).toEqual(body)
    // Of other words than were signed, or of another organisation, nothing is believed.
    for (const lie of [{ ...told!, act: told!.act.replace('our paper', 'my paper') }, { ...told!, by: stranger.org }]) {
      expect(await checkClaim(subtle, lie)).toBe(null)
    }
    const claims = readClaims(JSON.parse((await ask(host.founder, '/desk/claims')).text))
    const toDecide = [{ claim: body, by: claimant.org, state: 'open' }]
    expect(claims).toMatchObject({ ok: true, value: { toDecide, made: [], succeeds: [] } })
  })

  it('shows a reader neither voices nor notes', async () => {
    for (const path of [pathOf('voices'), pathOf('records'), '/desk/records?kind=theme', '/desk/records?kind=vouch', '/desk/records']) {
      expect([path, (await ask(reader, path)).status]).toEqual([path, 403])
    }
  })

  it.each([
    '/desk/voices?round=%00&after=%00', '/desk/voices?round=x&after=%ff', '/desk/records?kind=name&after=%00', '/desk/chain?after=%00',
    '/desk/chain?after=999999999999', '/desk/published?demand=%00', '/desk/published',
  ])('answers %s, and makes no mistake of it', async (path) => {
    expect((await ask(union.of.founder, path)).status).toBe(200)
  })
})
