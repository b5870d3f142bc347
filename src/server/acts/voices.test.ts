// Voices through the door, on both databases: taken without a name or a time, once, and gone without a trace when they are withdrawn.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { dayOf, hour, oneDay } from '#values/moment.ts'
import { actBytes, type Act, type BodyOf } from '#wire/act.ts'
import { firstBrokenRow, voicesOfDay, beforeFirstRow } from '#wire/chain.ts'
import type { DoorReply, Envelope } from '#wire/envelope.ts'
import { eachDatabase, type Target } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, freshId, kept, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { joins } from '#tests/joining.ts'
import { noteBy, opensRound, speaks, voiceOf, withdraws } from '#tests/lived-in.ts'
import { rowsAfter } from '../store/chains.ts'
import { recordOf } from '../store/records.ts'
import { sealedBytesOf } from '../store/sealed-bytes.ts'
import { countToday, countVoices, voiceOf as voiceIn } from '../store/voices.ts'
import { closeAllDays } from './close-days.ts'
import { makeNonce } from './login.ts'

type Voice = Awaited<ReturnType<typeof voiceOf>>
const held = { ok: true, outcome: 'held' } as const

eachDatabase('voices', (open) => {
  let target: Target
  let cast: Cast
  let union: CastOrganisation
  let speaking: Awaited<ReturnType<typeof opensRound>>

  beforeAll(async () => {
    target = await open()
    cast = await openCast(target)
  })
  beforeEach(async () => {
    union = await cast.organisation()
    speaking = await opensRound(union)
  })
  afterAll(() => cast.close())

  function changed(voice: Voice, more: Partial<BodyOf<'send-voice'>>, id = freshId()): Envelope {
    const act = JSON.parse(voice.envelope.act) as Act<'send-voice'>
    return { ...voice.envelope, act: new TextDecoder().decode(actBytes({ ...act, id, body: { ...act.body, ...more } })) }
  }

  describe('a voice', () => {
    it('is held with its sealed bytes, and sending it again does no harm', async () => {
      const voice = await voiceOf(cast, speaking)
      expect(await cast.post(voice.envelope)).toMatchObject({ ...held, again: false, seq: null })
      expect(await cast.post(voice.envelope)).toMatchObject({ ...held, again: true })
      const { wraps, payloads } = await sealedBytesOf(cast.store.db, union.org, [voice.record])
      expect(new Uint8Array(wraps.get(voice.record)!)).toEqual(new Uint8Array(voice.sealed.wrap))
      expect(payloads.size).toBe(1)
      expect(await countVoices(cast.store.db, union.org, speaking.round.round)).toEqual({ all: 1, read: 0 })
    })

    it('is counted for the work that the next one is asked, no further than it matters', async () => {
      for (let more = 0; more < 3; more += 1) await speaks(cast, speaking)
      const counted = (most: number) => countToday(cast.store.db, union.org, speaking.round.round, dayOf(cast.now()), most)
      expect([await counted(1), await counted(3), await counted(50)]).toEqual([1, 3, 3])
    })

    it('comes late too: after its round was closed', async () => {
      expectOk(await union.founder.act('close-round', { round: speaking.round.round }))
      expect(await cast.post((await voiceOf(cast, speaking)).envelope)).toMatchObject(held)
    })

    it('has its work done, for this record, within two hours', async () => {
      const [voice, other] = [await voiceOf(cast, speaking), await voiceOf(cast, speaking)]
      await expectRefused(cast, 'work-missing', () => cast.post({ ...voice.envelope, work: null }))
      await expectRefused(cast, 'work-missing', () => cast.post({ ...voice.envelope, work: other.envelope.work }))
      cast.pass(2 * hour)
      await expectRefused(cast, 'work-missing', () => cast.post(voice.envelope))
    })

    it('is for a round that is here, sealed to those who listen, with its bytes', async () => {
      const voice = await voiceOf(cast, speaking)
      const elsewhere = await voiceOf(cast, { ...speaking, round: { ...speaking.round, round: freshId() } })
      await expectRefused(cast, 'unknown-round', () => cast.post(elsewhere.envelope))
      const { sealed } = (JSON.parse(voice.envelope.act) as Act<'send-voice'>).body
      await expectRefused(cast, 'wrong-key', () => cast.post(changed(voice, { sealed: { ...sealed, key: freshId() } })))
      await expectRefused(cast, 'bytes-missing', () => cast.post({ ...voice.envelope, beside: [] }))
      const more = [...voice.envelope.beside, toBase64url(chance(8))]
      await expectRefused(cast, 'bytes-not-named', () => cast.post({ ...voice.envelope, beside: more }))
    })

    it('takes neither the place nor the bytes of another, nor those of a note', async () => {
      const voice = await speaks(cast, speaking)
      await expectRefused(cast, 'record-taken', () => cast.post(changed(voice, {})))
      await expectRefused(cast, 'id-taken', () => cast.post(changed(voice, { receipt: null }, voice.act)))
      const note = await noteBy(cast, union.founder, union.listening, [voice.record])
      expectOk(await union.founder.act('keep-record', note.body, { beside: note.beside }))
      const overVoice = { ...note.body, sealed: { ...note.body.sealed, record: voice.record } }
      await expectRefused(cast, 'record-taken', () => union.founder.act('keep-record', overVoice, { beside: note.beside }))
      const twice = { ...note.body, sealed: { ...note.body.sealed, record: freshId() } }
      await expectRefused(cast, 'record-taken', () => union.founder.act('keep-record', twice, { beside: note.beside }))
      const [late, first] = [await voiceOf(cast, speaking), await noteBy(cast, union.founder, union.listening, [])]
      const under = { ...first.body, sealed: { ...first.body.sealed, record: late.record } }
      expectOk(await union.founder.act('keep-record', under, { beside: first.beside }))
      await expectRefused(cast, 'record-taken', () => cast.post(late.envelope))
    })

    it('is marked as read by those who listen, whatever was withdrawn in between', async () => {
      const [voice, gone] = [await speaks(cast, speaking), await speaks(cast, speaking)]
      const reader = await joins(cast, union, 'Rina', 'reader')
      await expectRefused(cast, 'not-your-role', () => reader.act('acknowledge-voices', { records: [voice.record] }))
      await expectRefused(cast, 'unknown-record', () => union.founder.act('acknowledge-voices', { records: [freshId()] }))
      await withdraws(cast, union, gone)
      expect(await union.founder.act('acknowledge-voices', { records: [gone.record, voice.record] })).toMatchObject(kept)
      expect((await voiceIn(cast.store.db, union.org, voice.record))!.readOn).toBe(dayOf(cast.now()))
    })
  })

  describe('a day of voices', () => {
    it('enters the chain when it is over: how many, and one hash over their ids', async () => {
      const day = dayOf(cast.now())
      const voices = [await speaks(cast, speaking), await speaks(cast, speaking)]
      const before = await rowsAfter(cast.store.db, union.org, 0, 500)
      await closeAllDays(cast.house, day)
      expect(await rowsAfter(cast.store.db, union.org, 0, 500)).toEqual(before)
      cast.pass(oneDay)
      await Promise.all([1, 2, 3].map(() => closeAllDays(cast.house, dayOf(cast.now()))))
      expectOk(await union.founder.act('close-round', { round: speaking.round.round }))
      const rows = await rowsAfter(cast.store.db, union.org, 0, 500)
      expect(rows.slice(before.length).map(({ kind }) => kind)).toEqual(['voices-of-day', 'close-round'])
      const bytes = await voicesOfDay(subtle, union.org, day, voices.map(({ act }) => act))
      expect(rows[before.length]).toMatchObject({ act: new TextDecoder().decode(bytes), byKey: null, receivedOn: day })
      expect(await firstBrokenRow(subtle, { seq: 0, head: beforeFirstRow }, rows)).toBe(null)
    })
  })

  describe('withdrawing', () => {
    async function withdrawal(voice: Voice, more: Partial<BodyOf<'withdraw-voice'>> = {}): Promise<Envelope> {
      const { nonce } = await makeNonce(cast.house)
      const said = { record: voice.record, nonce, origin: cast.house.address, ...more }
      const sig = await voice.receipt.withdraw(fromBase64url(union.root)!, said)
      const body = { ...said, locator: voice.receipt.keys.locator, sig, ...more }
      const act = { v: 1, org: union.org, id: freshId(), kind: 'withdraw-voice', body } as Act<'withdraw-voice'>
      return { act: new TextDecoder().decode(actBytes(act)), sigs: [], beside: [], opening: null, work: null }
    }

    it('takes the voice away, what was noted about it alone, and the last of its bytes', async () => {
      const voice = await speaks(cast, speaking)
      const other = await speaks(cast, speaking)
      const about = [[voice.record], [voice.record, other.record]]
      const notes = await Promise.all(about.map((records) => noteBy(cast, union.founder, union.listening, records)))
      for (const note of notes) expectOk(await union.founder.act('keep-record', note.body, { beside: note.beside }))
      expect(inFiles(target, voice.sealed.wrap)).toBe(target.kind === 'sqlite')
      expect(await cast.post(await withdrawal(voice))).toMatchObject(kept)
      expect(await voiceIn(cast.store.db, union.org, voice.record)).toBe(null)
      expect(await recordOf(cast.store.db, union.org, notes[0]!.body.sealed.record)).toBe(null)
      expect(await recordOf(cast.store.db, union.org, notes[1]!.body.sealed.record)).not.toBe(null)
      expect(inFiles(target, voice.sealed.wrap)).toBe(false)
      expect(inFiles(target, voice.sealed.payload)).toBe(false)
      expect((await sealedBytesOf(cast.store.db, union.org, [voice.record])).wraps.size).toBe(0)
      await expectRefused(cast, 'withdrawn', () => cast.post(voice.envelope))
    })

    it('is for who holds the receipt, here, once', async () => {
      const [voice, other] = [await speaks(cast, speaking), await speaks(cast, speaking)]
      const refuses = async (refusal: string, sent: Promise<Envelope>) => {
        const envelope = await sent
        await expectRefused(cast, refusal, (): Promise<DoorReply> => cast.post(envelope))
      }
      await refuses('unknown-record', withdrawal(voice, { locator: other.receipt.keys.locator }))
      await refuses('unknown-record', withdrawal(voice, { record: freshId() }))
      await refuses('another-organisation', withdrawal(voice, { origin: 'https://elsewhere.example' }))
      await refuses('not-signed', withdrawal({ ...voice, receipt: { ...voice.receipt, withdraw: other.receipt.withdraw } }))
      await refuses('nonce-used', withdrawal(voice, { nonce: toBase64url(chance(32)) }))
      const nonce = (await makeNonce(cast.house)).nonce
      expectOk(await cast.post(await withdrawal(other, { nonce })))
      await refuses('nonce-used', withdrawal(voice, { nonce }))
      const late = await withdrawal(voice)
      cast.pass(2 * hour)
      await refuses('nonce-used', Promise.resolve(late))
      expect(await cast.post(await withdrawal(voice))).toMatchObject(kept)
    })
  })

  it('a note is shredded with its bytes, by those who listen', async () => {
    const note = await noteBy(cast, union.founder, union.listening, [])
    expectOk(await union.founder.act('keep-record', note.body, { beside: note.beside }))
    const { record } = note.body.sealed
    const reader = await joins(cast, union, 'Rina', 'reader')
    await expectRefused(cast, 'not-your-role', () => reader.act('shred-record', { record }))
    expect(inFiles(target, note.beside[0]!)).toBe(target.kind === 'sqlite')
    expect(await union.founder.act('shred-record', { record })).toMatchObject(kept)
    expect([inFiles(target, note.beside[0]!), inFiles(target, note.beside[1]!)]).toEqual([false, false])
    await expectRefused(cast, 'unknown-record', () => union.founder.act('shred-record', { record }))
  })

  it('a note is kept by its members under a key that the roster knows', async () => {
    const note = await noteBy(cast, union.founder, union.listening, [])
    const foreign = { ...note.body, sealed: { ...note.body.sealed, key: freshId() } }
    await expectRefused(cast, 'wrong-key', () => union.founder.act('keep-record', foreign, { beside: note.beside }))
    const replacing = { ...note.body, replaces: freshId() }
    await expectRefused(cast, 'unknown-record', () => union.founder.act('keep-record', replacing, { beside: note.beside }))
    await expectRefused(cast, 'bytes-missing', () => union.founder.act('keep-record', note.body))
    expect(await union.founder.act('keep-record', note.body, { beside: note.beside })).toMatchObject(kept)
  })
})

/** Whether any file of the database holds these bytes: only where the database is files of ours. */
function inFiles(target: Target, bytes: Uint8Array): boolean {
  if (target.kind !== 'sqlite') return false
  const folder = dirname(target.file)
  // Each is shorter than a page, so its bytes stand together; the last of them are its own, where the first are those of every age file.
  const part = Buffer.from(bytes.slice(-100))
  return readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(part))
}
