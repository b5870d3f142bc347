// A voice on its way: sealed as the real worker does it, posted to a door that answers as the real one does.
import { expect, test } from 'vitest'
import { fromBase64url } from '#values/encoding.ts'
import { hour, type Moment } from '#values/moment.ts'
import { openRecord } from '#sealing/open-record.ts'
import { readActText, type Act } from '#wire/act.ts'
import { checkRound } from '#wire/check-round.ts'
import { readEnvelope } from '#wire/envelope.ts'
import { roundSalt } from '#wire/round-link.ts'
import { readVoiceContent, type VoiceContent } from '#wire/voice-content.ts'
import { setChallenge, usualWorkBits, workHolds } from '#wire/work.ts'
import { chance, fragmentOf, newOrganisation, roundOf, roundPage, subtle } from '#tests/round-cast.ts'
import type { Answer, Ask, Request } from '../vault/ask.ts'
import { postVoice } from './speaker-post.ts'
import { taskPerformer } from './speaker-tasks.ts'

const of = await newOrganisation()
const round = roundOf(of)
const page = await roundPage(of, round)
const checked = await checkRound(subtle, page, { code: round.code, fragment: await fragmentOf(of, round) })
if (!checked.ok) throw new Error(checked.refusal)
const checkedRound = checked.value
const said = { v: 1, lang: 'en', answers: { rest: 'no', story: 'They keep my passport.' }, count: true, quote: null, contact: null }
const content = said as unknown as VoiceContent
const perform = taskPerformer(subtle, chance)
const now = (500_000 * hour) as Moment
const workKey = chance(32)

async function sealVoice(wantsReceipt = false) {
  const sealed = await perform('seal', { round: checkedRound, content, files: [], wantsReceipt }, () => {})
  if (!sealed.ok) throw new Error(sealed.refusal)
  return sealed.value
}

/** Answers like the door; `stale` challenges come first, from long ago. */
function door(stale: number): { readonly ask: Ask; readonly heard: Request[] } {
  const heard: Request[] = []
  let set = 0
  return { heard, ask: async (request) => {
    heard.push(request)
    if (request.path.endsWith('/work')) {
      const when = (set++ < stale ? 0 : now) as Moment
      return answer(200, { challenge: await setChallenge(subtle, workKey, round.round, when, usualWorkBits), bits: usualWorkBits })
    }
    const { work, act } = understood(request.body!)
    const of = { round: round.round, record: act.body.sealed.record, payload: act.body.sealed.payload.sha256, now }
    const holds = await workHolds(subtle, workKey, work!, of)
    if (!holds) return answer(422, { ok: false, refusal: 'work-missing', detail: null })
    return answer(200, { ok: true, id: act.id, outcome: 'held', again: false, seq: null, head: null })
  } }
}

function understood(body: string) {
  const envelope = readEnvelope(body)
  if (!envelope.ok) throw new Error(envelope.refusal)
  const act = readActText(envelope.value.act)
  if (!act.ok) throw new Error(act.refusal)
  return { ...envelope.value, act: act.value as Act<'send-voice'> }
}

function answer(status: number, value: unknown): Answer {
  return { status, value, serverTime: null }
}

test('a voice arrives, opens with the key of the team alone, and binds the round as it was seen', async () => {
  const { voice, digits } = await sealVoice()
  expect(digits).toBe(null)
  const { ask, heard } = door(0)
  expect(await postVoice(ask, perform, voice)).toEqual({ is: 'received' })
  const { act, beside, sigs } = understood(heard[1]!.body!)
  expect([act.kind, act.body.receipt, sigs]).toEqual(['send-voice', null, []])
  expect(JSON.stringify(heard)).not.toContain('passport')
  const { sealed } = act.body
  const expected = {
    id: sealed.record, kind: 'voice', round: page.hash, team: round.team, epoch: 0, by: null,
    payload: sealed.payload.sha256, wrap: sealed.wrap.sha256, keyId: of.listening.keyId,
  }
  const [wrap, payload] = beside.map((text) => fromBase64url(text)!)
  const signers = { root: fromBase64url(of.root.root)!, manifestKeyOf: () => null }
  const opened = await openRecord(subtle, { wrap: wrap!, payload: payload! }, expected, of.listening.identity, signers)
  if (!opened.ok) throw new Error(opened.refusal)
  expect(opened.value.verified).toBe('unverified-origin')
  expect(readVoiceContent(opened.value.content, round)).toEqual({ ok: true, value: said })
})

test('with a receipt, the same digits find the same keys again; they are in no byte that leaves', async () => {
  const { voice, digits } = await sealVoice(true)
  expect(digits).toMatch(/^\d{16}$/)
  const act = readActText(voice.act)
  if (!act.ok || act.value.kind !== 'send-voice') throw new Error('no voice')
  const found = await perform('find', { digits: digits!, salt: await roundSalt(subtle, of.root.root, round.round) }, () => {})
  expect(found).toEqual({ ok: true, value: { locator: act.value.body.receipt!.locator } })
  expect(JSON.stringify(voice)).not.toContain(digits)
  const withdrawal = { record: voice.record, nonce: 'A'.repeat(43), origin: 'https://example.org' }
  expect(await perform('withdraw', { root: of.root.root, withdrawal }, () => {})).toMatchObject({ ok: true })
  const another = taskPerformer(subtle, chance)
  expect(await another('withdraw', { root: of.root.root, withdrawal }, () => {})).toEqual({ ok: false, refusal: 'no-receipt' })
}, 60_000)

test('stale work is fetched anew, and not without end', async () => {
  const { voice } = await sealVoice()
  const once = door(1)
  expect(await postVoice(once.ask, perform, voice)).toEqual({ is: 'received' })
  expect(once.heard.map(({ path }) => path)).toEqual([`/r/${round.code}/work`, '/acts', `/r/${round.code}/work`, '/acts'])
  const always = door(9)
  expect(await postVoice(always.ask, perform, voice)).toEqual({ is: 'later' })
  expect(always.heard.length).toBe(6)
})

test('no network, a mistake of the server and a foreign login page mean later; a refusal is told', async () => {
  const { voice } = await sealVoice()
  const to = (given: Answer) => postVoice(() => Promise.resolve(given), perform, voice)
  expect(await to(answer(0, null))).toEqual({ is: 'later' })
  expect(await to(answer(500, { refusal: 'our-mistake' }))).toEqual({ is: 'later' })
  expect(await to(answer(200, null))).toEqual({ is: 'later' })
  expect(await to(answer(404, { refusal: 'unknown-round', detail: null }))).toEqual({ is: 'refused', refusal: 'unknown-round' })
  expect(await to(answer(200, { challenge: '40.1.x', bits: 40 }))).toEqual({ is: 'refused', refusal: 'too-much-work' })
})
