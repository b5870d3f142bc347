// Rounds through the door, on both databases: opened, edited before the first voice, closed; and the list of places that help.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addDays } from '#values/day.ts'
import { dayOf } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { joins } from '#tests/joining.ts'
import { opensRound, speaks } from '#tests/lived-in.ts'
import { hotlinesOf, roundByCode } from '../store/rounds.ts'

type Round = BodyOf<'open-round'>

eachDatabase('rounds', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let ana: Person
  let speaking: Awaited<ReturnType<typeof opensRound>>
  let round: Round

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
    ana = union.founder
  })
  beforeEach(async () => {
    speaking = await opensRound(union)
    round = speaking.round
  })
  afterAll(() => cast.close())

  it('a round is kept with the act that set it, and its hash', async () => {
    const found = await roundByCode(cast.store.db, round.code)
    expect(found).toMatchObject({ org: union.org, body: round, hash: speaking.hash, state: 'open', byKey: ana.key })
    expect(JSON.parse(found!.act)).toMatchObject({ kind: 'open-round', body: round })
  })

  const another = (more: Partial<Round> = {}): Round => ({ ...round, round: freshId(), code: freshId().slice(0, 8), ...more })

  it.each<[string, () => Round]>([
    ['id-taken', () => another({ round: round.round })],
    ['code-taken', () => another({ code: round.code })],
    ['unknown-team', () => another({ team: freshId() })],
    ['unknown-team', () => another({ team: union.everyone.team })],
    ['until-past', () => another({ until: addDays(dayOf(cast.now()), -1) })],
    ['round-open-too-long', () => another({ until: addDays(dayOf(cast.now()), 400) })],
    ['text-missing', () => another({ consent: { en: 'Only this' } })],
    ['question-twice', () => another({ questions: [round.questions[0]!, round.questions[0]!] })],
    ['choices-missing', () => another({ questions: [{ ...round.questions[0]!, type: 'one', choices: [] }] })],
  ])('%s', async (refusal, body) => {
    await expectRefused(cast, refusal, () => ana.act('open-round', body()))
  })

  it('is edited until somebody has spoken, and keeps its code', async () => {
    const longer = { ...round, until: addDays(round.until, 1) }
    expect(await ana.act('edit-round', longer)).toMatchObject(kept)
    expect((await roundByCode(cast.store.db, round.code))!.body.until).toBe(longer.until)
    await expectRefused(cast, 'code-taken', () => ana.act('edit-round', { ...longer, code: freshId().slice(0, 8) }))
    await expectRefused(cast, 'unknown-round', () => ana.act('edit-round', another()))
    await speaks(cast, speaking)
    await expectRefused(cast, 'round-has-voices', () => ana.act('edit-round', round))
  })

  it('is closed once, and then stays as it is', async () => {
    expect(await ana.act('close-round', { round: round.round })).toMatchObject(kept)
    await expectRefused(cast, 'round-closed', () => ana.act('close-round', { round: round.round }))
    await expectRefused(cast, 'round-closed', () => ana.act('edit-round', round))
    await expectRefused(cast, 'unknown-round', () => ana.act('close-round', { round: freshId() }))
  })

  it('is for those who organise', async () => {
    const worker = await joins(cast, union, 'Cici', 'case-worker')
    await expectRefused(cast, 'not-your-role', () => worker.act('open-round', another()))
    await expectRefused(cast, 'not-your-role', () => worker.act('close-round', { round: round.round }))
  })

  it('places that help are one list, put in place of the one before', async () => {
    const shelter = { id: freshId(), name: 'Shelter', place: 'Port City', contact: '1', hours: { en: 'always' }, languages: ['en'] }
    expectOk(await ana.act('list-hotlines', { hotlines: [shelter, { ...shelter, id: freshId() }] }))
    expectOk(await ana.act('list-hotlines', { hotlines: [shelter] }))
    expect(await hotlinesOf(cast.store.db, union.org)).toEqual([shelter])
  })
})
