// Uploads over real connections: what a cut line had brought stays, and the phone goes on from there; a listener gets the same bytes back.
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { hour, later } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { readVoicesPage } from '#wire/desk-replies.ts'
import { hashOf } from '#wire/hash.ts'
import { readBegunUpload, tusVersion, uploadType, type BegunUpload } from '#wire/upload.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { joins } from '#tests/joining.ts'
import { opensRound, voiceOf } from '#tests/lived-in.ts'
import { addSession } from '../store/sessions.ts'
import { listenWith, type Listening } from './listen.ts'

/** Fewer than make a row by themselves. */
const lastBytes = 1_000

eachDatabase('an upload', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let reader: Person
  let speaking: Awaited<ReturnType<typeof opensRound>>
  let here: Listening

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
    reader = await joins(cast, union, 'Rina', 'reader')
    speaking = await opensRound(union)
    const at = { host: '127.0.0.1', port: 0, address: null, assets: { entries: {}, files: new Map() } }
    here = await listenWith(at, (address) => ({ ...cast.house, address }))
  })
  afterAll(async () => {
    here.server.closeAllConnections()
    await new Promise((resolve) => here.server.close(resolve))
    await cast.close()
  })

  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${here.port}${path}`, init)

  async function spoken(length: number) {
    const voice = await voiceOf(cast, speaking, [new Uint8Array(length).fill(7)])
    expectOk(await cast.post(voice.envelope))
    const [{ file, sha256 }] = voice.attachments as [(typeof voice.attachments)[0]]
    const body = JSON.stringify({ org: union.org, record: voice.record, sha256 })
    const begin = async (): Promise<BegunUpload> => {
      const begun = readBegunUpload(await (await ask('/uploads', { method: 'POST', body })).json())
      if (!begun.ok || 'done' in begun.value) throw new Error('it did not begin')
      return begun.value
    }
    return { record: voice.record, file, begin }
  }

  const headersFor = ({ token }: BegunUpload, offset: number) => (
    { 'Tus-Resumable': tusVersion, 'Upload-Token': token, 'Upload-Offset': `${offset}`, 'Content-Type': uploadType })
  const patch = (sending: BegunUpload, offset: number, bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) => (
    ask(`/uploads/${sending.upload}`, { method: 'PATCH', body: bytes, headers: { ...headersFor(sending, offset), ...more } }))

  async function sessionOf({ org, member, key }: Person): Promise<Record<string, string>> {
    const token = toBase64url(chance(32))
    const session = { org, member, key, expires: later(cast.now(), hour) }
    await cast.store.write(async (db) => ok(await addSession(db, await hashOf(subtle, utf8(token)), session)))
    return { Authorization: `Bearer ${token}` }
  }

  async function reached(sending: BegunUpload): Promise<number> {
    const { headers } = await ask(`/uploads/${sending.upload}`, { method: 'HEAD', headers: { 'Upload-Token': sending.token } })
    return Number(headers.get('Upload-Offset') ?? -1)
  }

  /** Sends the head of a request and some of its body, then a little more, and hangs up. */
  async function cutAfter(sending: BegunUpload, offset: number, bytes: Uint8Array, whole: number): Promise<void> {
    const line = connect(here.port, '127.0.0.1')
    const headers = Object.entries({ ...headersFor(sending, offset), 'Host': 'here', 'Content-Length': `${whole}` })
    line.write(`PATCH /uploads/${sending.upload} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    line.write(bytes.subarray(0, -lastBytes))
    await expect.poll(() => reached(sending), { timeout: 10_000 }).toBe(offset + bytes.length - lastBytes)
    line.end(bytes.subarray(-lastBytes))
    await expect.poll(() => reached(sending), { timeout: 10_000 }).toBe(offset + bytes.length)
  }

  it('that is cut goes on from every byte that came, over and over, and arrives', async () => {
    const { file, begin } = await spoken(700_000)
    let [offset, sending] = [0, await begin()]
    for (let cut = 0; cut < 6; cut += 1) {
      const bytes = file.subarray(offset, offset + 60_001 + cut)
      await cutAfter(sending, offset, bytes, file.length - offset)
      sending = await begin()
      expect(sending.offset).toBe(offset + bytes.length)
      offset = sending.offset
    }
    const done = await patch(sending, offset, file.slice(offset))
    expect([done.status, done.headers.get('Upload-Offset'), done.headers.get('Tus-Resumable')]).toEqual([204, `${file.length}`, '1.0.0'])
  })

  it('comes out to a listener as it went in, and to nobody else', async () => {
    const { file, begin, record } = await spoken(5_000)
    const page = async () => {
      const answer = await ask(`/desk/voices?round=${speaking.round.round}`, { headers: await sessionOf(union.founder) })
      const read = readVoicesPage(await answer.json())
      return read.ok ? read.value.voices.find((one) => one.record === record)?.attachments : undefined
    }
    const asked = `/desk/attachment?record=${record}&place=0`
    const founder = await sessionOf(union.founder)
    expect(await page()).toMatchObject([{ arrived: 0, isWhole: false, length: file.length }])
    expect((await ask(asked, { headers: founder })).status).toBe(404)
    expect((await patch(await begin(), 0, file)).status).toBe(204)
    expect(await page()).toMatchObject([{ arrived: file.length, isWhole: true }])
    expect(new Uint8Array(await (await ask(asked, { headers: founder })).arrayBuffer())).toEqual(new Uint8Array(file))
    expect((await ask(asked)).status).toBe(401)
    const stranger = (await cast.organisation('Alliance')).founder
    expect((await ask(asked, { headers: await sessionOf(stranger) })).status).toBe(404)
    expect((await ask(asked, { headers: await sessionOf(reader) })).status).toBe(403)
  })

  it('is not read, deleted, described or joined by anybody, and says no more than that it is unknown', async () => {
    const { file, begin } = await spoken(300)
    const sending = await begin()
    const path = `/uploads/${sending.upload}`
    for (const method of ['GET', 'DELETE', 'OPTIONS', 'PUT']) {
      expect([method, (await ask(path, { method, headers: headersFor(sending, 0) })).status]).toEqual([method, 404])
    }
    const wrong = { ...sending, token: toBase64url(chance(32)) }
    expect((await patch(wrong, 0, file)).status).toBe(404)
    expect(await reached(wrong)).toBe(-1)
    expect((await patch(sending, 0, file, { 'Tus-Resumable': '0.2.2' })).status).toBe(400)
    expect((await patch(sending, 0, file, { 'Upload-Offset': '-1' })).status).toBe(400)
    expect((await patch(sending, 5, file)).status).toBe(409)
    expect((await patch(sending, 0, new Uint8Array(file.length + 1).fill(0))).status).toBe(413)
    expect(await reached(sending)).toBe(0)
  })

  it('asked for with anything else is not understood', async () => {
    for (const body of ['', '{}', 'null', '{"org":1}', JSON.stringify({ org: union.org, record: union.org, sha256: 'x' })]) {
      expect((await ask('/uploads', { method: 'POST', body })).status).toBe(400)
    }
    const large = await ask('/uploads', { method: 'POST', body: 'x'.repeat(20_000) })
    expect(large.status).toBe(413)
  })

  it('begins on the page of a round, which alone may use the microphone and play what was recorded', async () => {
    const [round, none] = [await ask(`/r/${speaking.round.code}`), await ask('/r/aaaaaaaa')]
    expect(round.headers.get('Permissions-Policy')).toContain('camera=(), microphone=(self)')
    expect(round.headers.get('Content-Security-Policy')).toMatch(/; media-src blob:$/)
    expect(none.headers.get('Permissions-Policy')).toContain('microphone=()')
  })

  it('from another site is not taken', async () => {
    const { file, begin } = await spoken(300)
    const sending = await begin()
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { ...headersFor(sending, 0), 'Origin': 'https://elsewhere.example', 'Content-Length': file.length }
      const sent = request({ port: here.port, host: '127.0.0.1', method: 'PATCH', path: `/uploads/${sending.upload}`, headers })
      sent.on('response', (answer) => resolve(answer.statusCode ?? 0)).on('error', reject).end(file)
    })
    expect(status).toBe(403)
    expect(await reached(sending)).toBe(0)
  })
})
