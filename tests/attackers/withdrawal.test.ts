// Withdrawing what is not one's own, a second time, or elsewhere; speaking again what was withdrawn; and looking for what is left of it.
import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { makeNonce } from '#server/acts/login.ts'
import { receive } from '#server/acts/door.ts'
import { scrubJournal } from '#server/store/scrub.ts'
import { useNonce } from '#server/store/sessions.ts'
import { openSqlite } from '#server/store/sqlite.ts'
import type { Target } from '#server/store/store.ts'
import { withdrawnRecord } from '#server/store/voices.ts'
import { fromBase64url } from '#values/encoding.ts'
import { second } from '#values/moment.ts'
import { actBytes, type Act, type BodyOf } from '#wire/act.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { withdrawalVerifies } from '#wire/withdrawal.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { noteBy, opensRound, speaks, withdraws, type voiceOf } from '#tests/lived-in.ts'
import { everything, folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#server/store/scrub.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#server/store/sessions.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#server/store/voices.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/withdrawal.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

type Voice = Awaited<ReturnType<typeof voiceOf>>
const elsewhere = 'https://mallory.example'

async function withdrawal(cast: Cast, of: CastOrganisation, voice: Voice, more: Partial<BodyOf<'withdraw-voice'>> = {}): Promise<Envelope> {
  const { nonce } = await makeNonce(cast.house)
  const said = { record: voice.record, nonce, origin: cast.house.address, ...more }
  const sig = await voice.receipt.withdraw(fromBase64url(of.root)!, said)
  return enveloped(of, { ...said, locator: voice.receipt.keys.locator, sig })
}

function enveloped({ org }: CastOrganisation, body: BodyOf<'withdraw-voice'>): Envelope {
  const act: Act<'withdraw-voice'> = { v: 1, org, id: freshId(), kind: 'withdraw-voice', body }
  return { act: new TextDecoder().decode(actBytes(act)), sigs: [], beside: [], opening: null, work: null }
}

/** The same withdrawal with some of it changed afterwards, its signature as it was. */
function changed(of: CastOrganisation, envelope: Envelope, more: Partial<BodyOf<'withdraw-voice'>>): Envelope {
  return enveloped(of, { ...(JSON.parse(envelope.act) as Act<'withdraw-voice'>).body, ...more })
}

eachDatabase('a withdrawal', (open) => {
  let target: Target
  let cast: Cast
  let union: CastOrganisation
  let speaking: Awaited<ReturnType<typeof opensRound>>
  let mine: Voice

  beforeAll(async () => {
    target = await open()
    cast = await openCast(target)
    union = await cast.organisation()
    speaking = await opensRound(union)
  })
  beforeEach(async () => {
    mine = await speaks(cast, speaking)
  })
  afterAll(() => cast.close())

  const posts = (envelope: Envelope) => () => cast.post(envelope)

  it('that was done is not done again, and one that was caught on its way does not wait for its day', async () => {
    const caught = await withdrawal(cast, union, mine)
    cast.pass(61 * second)
    await expectRefused(cast, 'nonce-used', posts(caught))
    expect(await without(useNonce, () => async () => true, posts(caught))).toMatchObject(kept)
    await expectRefused(cast, 'unknown-record', posts(caught))
  })

  it('with a nonce that has served serves no second time', async () => {
    const [{ nonce }, hers] = [await makeNonce(cast.house), await speaks(cast, speaking)]
    expectOk(await cast.post(await withdrawal(cast, union, mine, { nonce })))
    const again = await withdrawal(cast, union, hers, { nonce })
    await expectRefused(cast, 'nonce-used', posts(again))
    expect(await without(useNonce, () => async () => true, posts(again))).toMatchObject(kept)
  })

  it('of one voice takes no other away, though its id and locator are known', async () => {
    const hers = await speaks(cast, speaking)
    const aimed = changed(union, await withdrawal(cast, union, mine), { record: hers.record, locator: hers.receipt.keys.locator })
    await expectRefused(cast, 'not-signed', posts(aimed))
    expect(await without(withdrawalVerifies, () => async () => true, posts(aimed))).toMatchObject(kept)
  })

  it('signed at another address counts here neither with that address nor with ours', async () => {
    const lured = await withdrawal(cast, union, mine, { origin: elsewhere })
    await expectRefused(cast, 'another-organisation', posts(lured))
    await expectRefused(cast, 'not-signed', posts(changed(union, lured, { origin: cast.house.address })))
    expect(await receive({ ...cast.house, address: elsewhere }, envelopeText(lured))).toMatchObject(kept)
  })

  it('signed for another organisation does not count in this one', async () => {
    const circle = await cast.organisation('Circle')
    const foreign = changed(union, await withdrawal(cast, circle, mine), {})
    await expectRefused(cast, 'not-signed', posts(foreign))
    await expectRefused(cast, 'unknown-record', posts(changed(circle, foreign, {})))
    expect(await without(withdrawalVerifies, () => async () => true, posts(foreign))).toMatchObject(kept)
  })

  it('is not undone by sending the voice again; a door that forgot would take it', async () => {
    await withdraws(cast, union, mine)
    await expectRefused(cast, 'withdrawn', posts(mine.envelope))
    expect(await without(withdrawnRecord, () => async () => false, posts(mine.envelope))).toMatchObject({ ok: true, outcome: 'held' })
  })

  it('leaves nothing of the voice in any table, nor of what was noted about it alone', async () => {
    const note = await noteBy(cast, union.founder, union.listening, [mine.record])
    expectOk(await union.founder.act('keep-record', note.body, { beside: note.beside }))
    const sealed = [mine.sealed.wrap, mine.sealed.payload, ...note.beside]
    const tables = async () => Buffer.from(JSON.stringify(await everything(target)))
    expect(foundIn(await tables(), sealed.map((bytes) => Buffer.from(Buffer.from(bytes).toString('base64url'))))).toBe(4)
    await withdraws(cast, union, mine)
    expect(foundIn(await tables(), sealed.map((bytes) => Buffer.from(Buffer.from(bytes).toString('base64url'))))).toBe(0)
  })
})

describe('what is left in the data folder after a withdrawal', () => {
  const folder = folders()
  let cast: Cast
  let file: string
  let union: CastOrganisation
  let speaking: Awaited<ReturnType<typeof opensRound>>

  async function opened(): Promise<void> {
    file = join(folder(), 'samasama.db')
    cast = await openCast({ kind: 'sqlite', file })
    union = await cast.organisation()
    speaking = await opensRound(union)
  }
  beforeEach(opened)
  afterEach(() => cast.close())

  /** Of how many of these seals some piece is in some file. */
  const left = (voice: Voice) => (
    foundIn(Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name)))), sealsOf(voice)))
  const sealsOf = ({ sealed }: Voice) => [Buffer.from(sealed.wrap), Buffer.from(sealed.payload)]

  async function withdrawn(): Promise<Voice> {
    const voice = await speaks(cast, speaking)
    expect(left(voice)).toBe(2)
    await withdraws(cast, union, voice)
    return voice
  }

  test('not one piece of 32 bytes of wrap or payload, in the database, its log, or anywhere else', async () => {
    expect(left(await withdrawn())).toBe(0)
  })

  test('with the journal left as it is, all of it', async () => {
    expect(await without(scrubJournal, () => async () => false, async () => left(await withdrawn()))).toBe(2)
  })

  test('with deleted bytes left where they were, all of it', async () => {
    await cast.close()
    const { exec } = DatabaseSync.prototype
    const careless = vi.spyOn(DatabaseSync.prototype, 'exec')
    careless.mockImplementation(function (this: DatabaseSync, sql) {
      return exec.call(this, sql.replace('secure_delete = on', 'secure_delete = off'))
    })
    await opened()
    careless.mockRestore()
    expect(left(await withdrawn())).toBe(2)
  })

  test('while somebody looks at an older moment its log keeps it; when the hour turns, it is gone', async () => {
    const looking = openSqlite(file, true)
    const voice = await looking.transaction().execute(async (still) => {
      await still.selectFrom('voices').selectAll().execute()
      return withdrawn()
    })
    expect(left(voice)).toBe(2)
    await looking.destroy()
    await cast.house.store.scrub()
    expect(left(voice)).toBe(0)
  })
})

/** How many of these are there with any piece of 32 bytes; the first 64 are the same in every age file of ours. */
function foundIn(place: Buffer, seals: readonly Buffer[]): number {
  return seals.filter((seal) => {
    for (let at = 96; at + 32 <= seal.length; at += 32) if (place.includes(seal.subarray(at, at + 32))) return true
    return false
  }).length
}
