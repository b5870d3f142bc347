// Recordings beside voices, on both databases: begun by what the voice declared, kept piece by piece, gone when the voice is withdrawn.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { attachmentLimits } from '#domain/attachment.ts'
import type { BegunUpload } from '#wire/upload.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, openCast, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { opensRound, voiceOf, withdraws } from '#tests/lived-in.ts'
import { attachmentsOf, piecesFrom } from '../store/attachments.ts'
import { beginAttachment, forgetUnfinished, reachedBy, takePiece } from './attachments.ts'

eachDatabase('what stands beside a voice', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let speaking: Awaited<ReturnType<typeof opensRound>>

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
    speaking = await opensRound(union)
  })
  afterAll(() => cast.close())

  async function spoken(...lengths: readonly number[]) {
    const voice = await voiceOf(cast, speaking, lengths.map((length) => chance(length)))
    expectOk(await cast.post(voice.envelope))
    const [first] = voice.attachments
    return { ...voice, asked: { org: union.org, record: voice.record, sha256: first!.sha256 }, file: first!.file }
  }

  async function begun(asked: Parameters<typeof beginAttachment>[1]): Promise<BegunUpload> {
    const begins = await beginAttachment(cast.house, asked)
    if (!begins.ok || 'done' in begins.value) throw new Error('it did not begin')
    return begins.value
  }

  const keptOf = async (record: Id) => (await attachmentsOf(cast.store.db, union.org, [record])).get(record)!
  async function bytesOf(record: Id, place = 0): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for await (const piece of piecesFrom(cast.store.db, { org: union.org, record, place })) parts.push(piece)
    return Buffer.concat(parts)
  }

  it('arrives in pieces, and is there when the last one is', async () => {
    const { asked, file, record } = await spoken(5_000, 10)
    const sending = await begun(asked)
    expect([sending.offset, sending.length]).toEqual([0, file.length])
    expect(await takePiece(cast.house, sending, 0, file.subarray(0, 1_000))).toEqual({ ok: true, value: 1_000 })
    expect((await reachedBy(cast.house, sending))?.arrived).toBe(1_000)
    expect((await keptOf(record)).map(({ isWhole }) => isWhole)).toEqual([false, false])
    expect(await takePiece(cast.house, sending, 1_000, file.subarray(1_000))).toEqual({ ok: true, value: file.length })
    expect((await keptOf(record)).map(({ isWhole }) => isWhole)).toEqual([true, false])
    expect(new Uint8Array(await bytesOf(record))).toEqual(new Uint8Array(file))
    expect(await beginAttachment(cast.house, asked)).toEqual({ ok: true, value: { done: true } })
  })

  it('goes on under a new word from where it was, and the old word is over', async () => {
    const { asked, file } = await spoken(3_000)
    const first = await begun(asked)
    await takePiece(cast.house, first, 0, file.subarray(0, 700))
    const second = await begun(asked)
    expect(second.offset).toBe(700)
    expect(await takePiece(cast.house, first, 700, file.subarray(700))).toEqual({ ok: false, refusal: 'unknown-upload' })
    expect(await takePiece(cast.house, { ...second, token: first.token }, 700, file.subarray(700))).toEqual({
      ok: false, refusal: 'unknown-upload',
    })
    expect(await takePiece(cast.house, second, 700, file.subarray(700))).toMatchObject({ ok: true })
  })

  it('writes nothing over, skips nothing, and takes no more than was declared', async () => {
    const { asked, file, record } = await spoken(2_000)
    const sending = await begun(asked)
    await takePiece(cast.house, sending, 0, file.subarray(0, 500))
    for (const offset of [0, 499, 501]) {
      expect(await takePiece(cast.house, sending, offset, file.subarray(0, 10))).toEqual({ ok: false, refusal: 'offset-differs' })
    }
    const more = new Uint8Array(file.length)
    expect(await takePiece(cast.house, sending, 500, more)).toEqual({ ok: false, refusal: 'too-long' })
    expect((await bytesOf(record)).length).toBe(500)
  })

  it('sent twice in the same moment is kept once', async () => {
    const { asked, file, record } = await spoken(4_000)
    const sending = await begun(asked)
    const both = await Promise.all([1, 2].map(() => takePiece(cast.house, sending, 0, file)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await bytesOf(record)).length).toBe(file.length)
  })

  it('of other bytes than were declared is taken away whole, and begins anew', async () => {
    const { asked, file, record } = await spoken(2_000)
    const sending = await begun(asked)
    const other = file.slice()
    other[other.length - 1]! ^= 1
    expect(await takePiece(cast.house, sending, 0, other)).toEqual({ ok: false, refusal: 'bytes-differ' })
    expect(await keptOf(record)).toMatchObject([{ arrived: 0, isWhole: false }])
    expect((await bytesOf(record)).length).toBe(0)
    expect(await takePiece(cast.house, await begun(asked), 0, file)).toMatchObject({ ok: true })
  })

  it('is sealed, or nothing of it is kept', async () => {
    const { asked, file, record } = await spoken(2_000)
    const sending = await begun(asked)
    const plain = new Uint8Array(file.length).fill(65)
    expect(await takePiece(cast.house, sending, 0, plain)).toEqual({ ok: false, refusal: 'not-sealed' })
    expect(await takePiece(cast.house, sending, 0, file.subarray(0, 5))).toEqual({ ok: false, refusal: 'not-sealed' })
    expect((await bytesOf(record)).length).toBe(0)
  })

  it('that no voice has declared does not begin', async () => {
    const [one, other] = [await spoken(100), await spoken(100)]
    const wrong = [{ ...one.asked, sha256: other.asked.sha256 }, { ...one.asked, record: other.record }, { ...one.asked, org: one.record }]
    for (const asked of wrong) expect(await beginAttachment(cast.house, asked)).toEqual({ ok: false, refusal: 'unknown-upload' })
  })

  it('larger than the limits is refused with its voice', async () => {
    const voice = await voiceOf(cast, speaking, [chance(100)])
    const text = voice.envelope.act.replace(/("attachments":\[\{"length":)\d+/, `$1${attachmentLimits.one + 1}`)
    expect(text).not.toBe(voice.envelope.act)
    await expectRefused(cast, 'attachments-too-large', () => cast.post({ ...voice.envelope, act: text }))
  })

  it('beyond what a day may bring waits until tomorrow; what was begun goes on', async () => {
    const [begunBefore, more] = [await spoken(2_000), await spoken(2_000)]
    const sending = await begun(begunBefore.asked)
    await takePiece(cast.house, sending, 0, begunBefore.file.subarray(0, 100))
    const declared = (length: number) => cast.store.write(async (db) => (
      ok(await db.updateTable('attachments').where('record', '=', begunBefore.record).set({ length }).execute())))
    await declared(attachmentLimits.ofDay)
    expect(await beginAttachment(cast.house, more.asked)).toEqual({ ok: false, refusal: 'too-much-today' })
    await declared(sending.length)
    expect((await begun(begunBefore.asked)).offset).toBe(100)
    expect(await begun(more.asked)).toMatchObject({ offset: 0 })
  })

  it('that is not whole after its days is taken away, and may come after all', async () => {
    const { asked, file, record } = await spoken(2_000)
    await takePiece(cast.house, await begun(asked), 0, file.subarray(0, 900))
    await forgetUnfinished(cast.house, dayOf(cast.now()))
    expect((await bytesOf(record)).length).toBe(900)
    cast.pass((attachmentLimits.days + 1) * oneDay)
    await forgetUnfinished(cast.house, dayOf(cast.now()))
    expect((await bytesOf(record)).length).toBe(0)
    expect((await begun(asked)).offset).toBe(0)
  })

  it('goes with its voice when that is withdrawn, also in the middle of arriving', async () => {
    const voice = await spoken(2_000)
    const sending = await begun(voice.asked)
    await takePiece(cast.house, sending, 0, voice.file.subarray(0, 900))
    await withdraws(cast, union, voice)
    expect((await bytesOf(voice.record)).length).toBe(0)
    expect((await attachmentsOf(cast.store.db, union.org, [voice.record])).size).toBe(0)
    expect(await takePiece(cast.house, sending, 900, voice.file.subarray(900))).toEqual({ ok: false, refusal: 'unknown-upload' })
    expect(await beginAttachment(cast.house, voice.asked)).toEqual({ ok: false, refusal: 'unknown-upload' })
  })
})
