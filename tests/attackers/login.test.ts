// Logging in as somebody else: a signature relayed from another address, used twice, too late, made for something else; and guessing who is
// here from the answers.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { logIn } from '#device/vault/login.ts'
import { login, makeNonce } from '#server/acts/login.ts'
import type { House } from '#server/acts/house.ts'
import { appFor } from '#server/http/app.ts'
import { lockboxesOf, useNonce } from '#server/store/sessions.ts'
import { fromBase64url } from '#values/encoding.ts'
import { dayOf, second } from '#values/moment.ts'
import { refuse } from '#values/result.ts'
import { canonicalBytes } from '#wire/canonical.ts'
import { loginBytes, type LoginRequest } from '#wire/login.ts'
import { verifies } from '#wire/signature.ts'
import { expectOk, freshId, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { deviceOf } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { without } from './without.ts'

vi.mock(import('#server/acts/login.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#server/store/sessions.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/login.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const elsewhere = 'https://mallory.example'
const inside = { status: 200 }
const refusedAs = (refusal: string) => ({ status: 401, body: expect.objectContaining({ refusal }) })

eachDatabase('logging in', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let circle: CastOrganisation
  let gone: Person

  beforeAll(async () => {
    cast = await openCast(await open())
    ;[union, circle] = [await cast.organisation('Union'), await cast.organisation('Circle')]
    gone = await joins(cast, union, 'Olga', 'organiser')
    expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: gone.member } }))
  })
  afterAll(() => cast.close())

  async function post(path: string, body: unknown, house: House = cast.house) {
    const app = appFor(house, { entries: {}, files: new Map() })
    const answer = await app.request(`${house.address}${path}`, { method: 'POST', body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() as unknown, headers: [...answer.headers].toSorted() }
  }

  /** What Ana's own device signs and sends while she looks at this address; the server that she means hears nothing of it. */
  async function signedAt(origin: string, by: Person = union.founder): Promise<LoginRequest> {
    const device = await deviceOf(cast, by)
    let sent = ''
    const ask: typeof device.from.ask = async (request) => {
      if (request.path !== '/login') return device.from.ask(request)
      sent = request.body!
      return { status: 0, value: null, serverTime: null }
    }
    await logIn({ ...device.from, ask, origin }, device.held)
    return JSON.parse(sent) as LoginRequest
  }

  describe('with a signature that somebody made elsewhere', () => {
    it('is refused by its address; a server that does not compare addresses lets it in', async () => {
      const relayed = await signedAt(elsewhere)
      expect(await post('/login', relayed)).toMatchObject(refusedAs('another-address'))
      expect(await post('/login', relayed, { ...cast.house, address: elsewhere })).toMatchObject(inside)
    })

    it('is refused under another address than it was made for; with the address left out of what is signed it holds', async () => {
      const relayed = async () => ({ ...(await signedAt(elsewhere)), origin: cast.house.address })
      expect(await post('/login', await relayed())).toMatchObject(refusedAs('not-signed'))
      const nowhere = ({ root, nonce, expires }: Parameters<typeof loginBytes>[0]) => canonicalBytes({ root, nonce, expires })
      expect(await without(loginBytes, () => nowhere, async () => post('/login', await relayed()))).toMatchObject(inside)
    })

    it('is refused for another organisation, and for another key', async () => {
      const foreign = async () => ({ ...(await signedAt(cast.house.address)), org: circle.org, key: circle.founder.key })
      expect(await post('/login', await foreign())).toMatchObject(refusedAs('not-signed'))
      expect(await post('/login', { ...(await signedAt(cast.house.address)), key: gone.key })).toMatchObject(refusedAs('not-signed'))
      const unchecked = async () => without(verifies, () => async () => true, async () => post('/login', await foreign()))
      expect(await unchecked()).toMatchObject(inside)
    })

    it('is refused when it was made with her key for acts', async () => {
      const { org, key, root, keyring } = union.founder
      const tries = async () => {
        const said = { org, key, origin: cast.house.address, ...(await makeNonce(cast.house)) }
        return post('/login', { ...said, sig: await keyring.signers.act.sign(fromBase64url(root)!, loginBytes({ ...said, root })) })
      }
      expect(await tries()).toMatchObject(refusedAs('not-signed'))
      const anyKey = () => without(verifies, (real) => (hashing, signed, _, sig) => (
        real(hashing, { ...signed, purpose: 'act' }, keyring.keys.act, sig)), tries)
      expect(await anyKey()).toMatchObject(inside)
    })
  })

  describe('a second time', () => {
    it('is refused; where a nonce is not used up, it works', async () => {
      const hers = await signedAt(cast.house.address)
      expect(await post('/login', hers)).toMatchObject(inside)
      expect(await post('/login', hers)).toMatchObject(refusedAs('nonce-used'))
      expect(await without(useNonce, () => async () => true, () => post('/login', hers))).toMatchObject(inside)
    })

    it('after a minute is refused; where the clock stands still, it works', async () => {
      const [late, then] = [await signedAt(cast.house.address), cast.now()]
      cast.pass(61 * second)
      const longer = { ...late, expires: cast.now() + 30 * second }
      expect(await post('/login', late)).toMatchObject(refusedAs('nonce-used'))
      expect(await without(useNonce, () => async () => true, () => post('/login', longer))).toMatchObject(refusedAs('not-signed'))
      const still = { ...cast.house, now: () => then }
      expect(await without(useNonce, () => async () => true, () => post('/login', late, still))).toMatchObject(inside)
    })
  })

  describe('to find out who is here', () => {
    const strangers = async (): Promise<readonly unknown[]> => {
      const [one, other, third, fourth] = await Promise.all([1, 2, 3, 4].map(() => signedAt(cast.house.address)))
      const [unknown, wrong] = [{ ...one, org: freshId() }, { ...fourth, sig: 'A'.repeat(86) }]
      return Promise.all([unknown, { ...other, key: freshId() }, { ...third, key: gone.key }, wrong].map((one) => post('/login', one)))
    }

    it('tells nothing: unknown organisation, unknown key, ended key, wrong signature get one and the same answer', async () => {
      const answers = await strangers()
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      const telling = () => without(login, (real) => async (house, request) => (
        [union.org, circle.org].includes(request.org) ? real(house, request) : refuse('another-address')), strangers)
      expect(new Set((await telling()).map((answer) => JSON.stringify(answer))).size).toBe(2)
    })

    it('tells nothing of lockboxes either: a locator of nobody, and what the server keeps of a real one, get the same answer', async () => {
      const [kept] = await lockboxesOf(cast.store.db, union.org, union.founder.member)
      const answers = await Promise.all(['A'.repeat(43), kept!.locator].map((locator) => post('/lockbox', { locator })))
      expect(answers[0]).toMatchObject({ status: 404 })
      expect(answers[1]).toEqual(answers[0])
    })
  })
})
