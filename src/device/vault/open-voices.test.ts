import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance, expectOk, freshId, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { opensRound } from '#tests/lived-in.ts'
import { folders } from '#tests/places.ts'
import { newRecordKey, sealRecord } from '#sealing/record.ts'
import { solveWork } from '#sealing/solve-work.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { actBytes, type AnyAct, type BodyOf } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { readRounds } from '#wire/desk-replies.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { plainAnswer } from '#wire/voice-content.ts'
import { setChallenge, usualWorkBits } from '#wire/work.ts'
import { openVoices, type Voice } from './open-voices.ts'
import { signedRound } from './signed-round.ts'

type Speaking = Awaited<ReturnType<typeof opensRound>>

const folder = folders()
let cast: Cast
let of: CastOrganisation

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
})
afterAll(() => cast.close())

/** A voice through the open link, answering the round of this hash. */
async function says({ round, hash }: Pick<Speaking, 'round' | 'hash'>, answers: object, recipient = of.listening.recipient): Promise<void> {
  const content = { v: 1, lang: 'en', answers, count: true, quote: null, contact: null } as Canonical
  const draft = { kind: 'voice', id: freshId(), round: hash, head: hash, team: of.listening.team, epoch: 0, receipt: null, content }
  const sealed = await sealRecord(subtle, draft, recipient, await newRecordKey(chance), null)
  if (!sealed.ok) throw new Error(sealed.refusal)
  const { named, wrap, payload } = sealed.value
  const body = { round: round.round, sealed: { ...named, key: of.listening.keyId, attachments: [] }, receipt: null }
  const act = new TextDecoder().decode(actBytes({ v: 1, org: of.org, id: freshId(), kind: 'send-voice', body } as AnyAct))
  const challenge = await setChallenge(subtle, cast.house.workKey, round.round, cast.now(), usualWorkBits)
  const work = solveWork(challenge, draft.id, named.payload.sha256)
  if (!work.ok) throw new Error(work.refusal)
  expectOk(await cast.post({ act, sigs: [], beside: [wrap, payload].map(toBase64url), opening: null, work: work.value }))
}

async function opened(device: Device, { round }: Pick<Speaking, 'round'>, most = Infinity): Promise<readonly Voice[]> {
  const state = device.vault.state()
  const listed = await device.vault.read('/desk/rounds', readRounds)
  if (state.is !== 'open' || !listed.ok) throw new Error('it is locked')
  const signed = await signedRound(device.from, state, listed.value.rounds.find((one) => one.round === round.round)!)
  const voices: Voice[] = []
  const done = await openVoices(device.from, device.vault, state, signed!, (voice) => voices.push(voice) < most)
  expect(done).toMatchObject({ ok: true })
  return voices
}

function told(voices: readonly Voice[]): readonly string[] {
  return voices.map((voice) => (voice.is === 'open' ? String(plainAnswer(voice.said.answers['story']!)) : voice.why)).toSorted()
}

test('what does not open, does not fit or was sealed to a stranger stands in the list, and stops nothing', async () => {
  const speaking = await opensRound(of)
  await says(speaking, { story: 'They keep my passport.' })
  await says(speaking, { story: ['not', 'a', 'story'] })
  await says({ ...speaking, hash: await hashOf(subtle, utf8('another round')) }, { story: 'x' })
  await says(speaking, { story: 'x' }, of.everyone.recipient)
  const voices = await opened(await unlockedDevice(cast, of.founder), speaking)
  expect(told(voices)).toEqual(['They keep my passport.', 'another-round', 'cannot-open', 'not-understood'].toSorted())
})

test('a voice that was spoken offline to an earlier wording is read with the questions that it answered', async () => {
  const before = await opensRound(of)
  const questions = before.round.questions.filter(({ id }) => id !== 'story')
  const changed = { ...before.round, questions } as BodyOf<'edit-round'>
  expectOk(await of.founder.act('edit-round', changed))
  await says(before, { story: 'I said this last week.' })
  const [voice] = await opened(await unlockedDevice(cast, of.founder), before)
  expect(told([voice!])).toEqual(['I said this last week.'])
  expect(voice?.is === 'open' && voice.round.questions.length).toBe(questions.length + 1)
})

test('it stops when told to', async () => {
  const speaking = await opensRound(of)
  for (const story of ['one', 'two', 'three']) await says(speaking, { story })
  expect(await opened(await unlockedDevice(cast, of.founder), speaking, 2)).toHaveLength(2)
})

test('a voice that the server shows again and again is one voice, and the list ends', async () => {
  const speaking = await opensRound(of)
  await says(speaking, { story: 'once' })
  const device = await unlockedDevice(cast, of.founder)
  device.network.lie = (path, answer) => {
    const { voices } = answer as Page
    return path.startsWith('/desk/voices') ? { voices: [...voices, ...voices], done: false } : answer
  }
  expect(told(await opened(device, speaking))).toEqual(['once'])
  const asked = device.network.asked.filter((path) => path.startsWith('/desk/voices'))
  expect(asked.length).toBeLessThan(4)
})

test('bytes that are not those of the first time are not shown, whatever the server says of them now', async () => {
  const speaking = await opensRound(of)
  await says(speaking, { story: 'first' })
  await says(speaking, { story: 'second' })
  const device = await unlockedDevice(cast, of.founder)
  expect(told(await opened(device, speaking))).toEqual(['first', 'second'])
  const again = await unlockedDevice(cast, of.founder, { memory: device.from.memory })
  again.network.lie = (path, answer) => (path.startsWith('/desk/voices') ? swapped(answer as Page) : answer)
  expect(told(await opened(again, speaking))).toEqual(['changed', 'changed'])
})

test('a round that is not signed as it is listed is no round', async () => {
  const speaking = await opensRound(of)
  const device = await unlockedDevice(cast, of.founder)
  const state = device.vault.state()
  const listed = await device.vault.read('/desk/rounds', readRounds)
  if (state.is !== 'open' || !listed.ok) throw new Error('it is locked')
  const row = listed.value.rounds.find(({ round }) => round === speaking.round.round)!
  expect(await signedRound(device.from, state, row)).toMatchObject({ hash: speaking.hash, stale: false })
  const other = canonicalText({ ...(JSON.parse(row.act) as object), at: 1 } as unknown as Canonical)
  expect(await signedRound(device.from, state, { ...row, act: other })).toBeNull()
  expect(await signedRound(device.from, state, { ...row, hash: (await hashOf(subtle, utf8('x'))) as Hash })).toBeNull()
})

type Page = { voices: { record: string }[] }

/** Each record with the bytes of the other. */
function swapped({ voices, ...rest }: Page): Page {
  return { ...rest, voices: voices.map((voice, at) => ({ ...voices[voices.length - 1 - at]!, record: voice.record })) }
}
