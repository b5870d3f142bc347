// The work of an open link got round: one piece for many voices, of yesterday, for another round, too little of it, set by oneself; and a
// server that would burden a phone with more than there may be.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { receive } from '#server/acts/door.ts'
import { solveWork } from '#sealing/solve-work.ts'
import { hour, later } from '#values/moment.ts'
import type { Act } from '#wire/act.ts'
import { envelopeText } from '#wire/envelope.ts'
import { mostWorkBits, readBits, setChallenge, usualWorkBits, workHolds } from '#wire/work.ts'
import { chance, expectRefused, openCast, subtle, type Cast } from '#tests/cast.ts'
import { opensRound, voiceOf } from '#tests/lived-in.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#wire/work.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

type Voice = Awaited<ReturnType<typeof voiceOf>>
const folder = folders()
const held = { ok: true, outcome: 'held' } as const
let cast: Cast
let round: Awaited<ReturnType<typeof opensRound>>
let otherRound: Awaited<ReturnType<typeof opensRound>>

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  const union = await cast.organisation()
  ;[round, otherRound] = [await opensRound(union), await opensRound(union)]
})
afterAll(() => cast.close())

const voice = (of = round) => voiceOf(cast, of)
const sends = (sealed: Voice, work: string | null) => () => cast.post({ ...sealed.envelope, work })
const sealedOf = ({ envelope }: Voice) => (JSON.parse(envelope.act) as Act<'send-voice'>).body.sealed
type Worked = Parameters<typeof workHolds>[3]
/** The door looks at another record, round or hour than that of the voice. */
const lookingAt = <T>(more: Partial<Worked>, job: () => Promise<T>) => (
  without(workHolds, (real) => (hashing, key, work, of) => real(hashing, key, work, { ...of, ...more }), job))

describe('a voice is refused', () => {
  test('with the work of another; where the record is not part of it, one piece serves for all', async () => {
    const [worked, idle] = [await voice(), await voice()]
    await expectRefused(cast, 'work-missing', sends(idle, worked.envelope.work))
    const others = { record: worked.record, payload: sealedOf(worked).payload.sha256 }
    expect(await lookingAt(others, sends(idle, worked.envelope.work))).toMatchObject(held)
  })

  test('with work of two hours ago; where the hour is not looked at, a stock of it serves for ever', async () => {
    const [old, then] = [await voice(), cast.now()]
    cast.pass(2 * hour)
    await expectRefused(cast, 'work-missing', sends(old, old.envelope.work))
    expect(await lookingAt({ now: then }, sends(old, old.envelope.work))).toMatchObject(held)
  })

  test('with work that was set for another round; where the round is not part of it, it serves', async () => {
    const mine = await voice()
    const challenge = await setChallenge(subtle, cast.house.workKey, otherRound.round.round, cast.now(), usualWorkBits)
    const work = solved(challenge, mine)
    await expectRefused(cast, 'work-missing', sends(mine, work))
    expect(await lookingAt({ round: otherRound.round.round }, sends(mine, work))).toMatchObject(held)
  })

  test('with too little work, or none; unchecked it comes in', async () => {
    const mine = await voice()
    const challenge = mine.envelope.work!.split('.').slice(0, 3)
    const [whole, [, ...rest]] = [challenge.join('.'), challenge]
    const cheap = [`${whole}.0`, [1, ...rest, 0].join('.'), ['0', ...rest, '7'].join('.'), `${whole}.`, '...', 'x']
    for (const work of [...cheap, null]) await expectRefused(cast, 'work-missing', sends(mine, work))
    expect(await without(workHolds, () => async () => true, sends(mine, cheap[0]!))).toMatchObject(held)
  })

  test('with less work than was set, by a challenge of one bit that the door would once have set', async () => {
    const mine = await voice()
    const easy = solved(await setChallenge(subtle, cast.house.workKey, round.round.round, cast.now(), 1), mine)
    await expectRefused(cast, 'work-missing', sends(mine, easy))
    expect(await without(workHolds, () => async () => true, sends(mine, easy))).toMatchObject(held)
  })

  test('with work that the sender set for herself, or in the hour to come', async () => {
    const [mine, own] = [await voice(), chance(32)]
    const ownWork = solved(await setChallenge(subtle, own, round.round.round, cast.now(), usualWorkBits), mine)
    await expectRefused(cast, 'work-missing', sends(mine, ownWork))
    const tomorrow = later(cast.now(), hour)
    const early = solved(await setChallenge(subtle, cast.house.workKey, round.round.round, tomorrow, usualWorkBits), mine)
    await expectRefused(cast, 'work-missing', sends(mine, early))
    expect(await lookingAt({ now: tomorrow }, sends(mine, early))).toMatchObject(held)
    const again = await voice()
    const theirs = solved(await setChallenge(subtle, own, round.round.round, cast.now(), usualWorkBits), again)
    const careless = { ...cast.house, workKey: own }
    expect(await receive(careless, envelopeText({ ...again.envelope, work: theirs }))).toMatchObject(held)
  })
})

test('a phone does not begin work beyond the ceiling, whatever a server asks', () => {
  const of = ['r'.repeat(26), 'A'.repeat(43)] as unknown as [Voice['record'], ReturnType<typeof sealedOf>['payload']['sha256']]
  for (const bits of [mostWorkBits + 1, 40, 256, -1, 'NaN', '1e2']) {
    expect(solveWork(`${bits}.496000.mac`, ...of)).toEqual({ ok: false, refusal: 'too-much-work' })
  }
  expect(readBits(`${mostWorkBits}.496000.mac`)).toBe(mostWorkBits)
})

function solved(challenge: string, of: Voice): string {
  const work = solveWork(challenge, of.record, sealedOf(of).payload.sha256)
  if (!work.ok) throw new Error(work.refusal)
  return work.value
}
