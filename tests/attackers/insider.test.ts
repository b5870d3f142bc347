// A member with a changed program: what her role does not include, the door and the desk's pages refuse, whatever her screen offers.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { listens, mayDo, mayKeep, mayReplace } from '#domain/permission.ts'
import type { Role } from '#domain/roster.ts'
import { readRecordsPage, readVoicesPage } from '#wire/desk-replies.ts'
import { expectOk, expectRefused, freshId, kept, openCast, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { deviceOf, unlockedDevice } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { noteBy, opensRound, speaks } from '#tests/lived-in.ts'
import { addDays } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { Hash } from '#wire/hash.ts'
import { without } from './without.ts'

vi.mock(import('#domain/permission.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

eachDatabase('a reader', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let rina: Person
  let speaking: Awaited<ReturnType<typeof opensRound>>
  let voice: Awaited<ReturnType<typeof speaks>>

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
    rina = await joins(cast, union, 'Rina', 'reader')
    speaking = await opensRound(union)
    voice = await speaks(cast, speaking)
  })
  afterAll(() => cast.close())

  const anyRole = (_: Role) => true

  it('vouches for no voice, though she can seal for those who listen; where the role is not looked at, she does', async () => {
    const { body, beside } = await noteBy(cast, rina, union.listening, [voice.record])
    const vouches = () => rina.act('keep-record', { ...body, kind: 'vouch' }, { beside })
    await expectRefused(cast, 'not-your-role', vouches)
    expect(await without(mayKeep, () => anyRole, vouches)).toMatchObject(kept)
  })

  it('makes no note vanish by putting a name in its place', async () => {
    const note = await noteBy(cast, union.founder, union.listening, [voice.record])
    expectOk(await union.founder.act('keep-record', note.body, { beside: note.beside }))
    const name = await noteBy(cast, rina, union.everyone, [rina.member])
    const replaces = note.body.sealed.record
    const puts = () => rina.act('keep-record', { ...name.body, kind: 'name', replaces }, { beside: name.beside })
    await expectRefused(cast, 'unknown-record', puts)
    await expectRefused(cast, 'not-your-role', () => rina.act('shred-record', { record: replaces }))
  })

  it('puts nothing in the place of another’s name; where the rule is off, she does. Her own she changes', async () => {
    const named = async (of: Person) => {
      const { body, beside } = await noteBy(cast, union.founder, union.everyone, [of.member])
      expectOk(await union.founder.act('keep-record', { ...body, kind: 'name' }, { beside }))
      return body.sealed.record
    }
    const renames = async (replaces: Id, of: Person) => {
      const { body, beside } = await noteBy(cast, rina, union.everyone, [of.member])
      return rina.act('keep-record', { ...body, kind: 'name', replaces }, { beside })
    }
    const [hers, founders] = [await named(rina), await named(union.founder)]
    await expectRefused(cast, 'not-your-role', () => renames(founders, union.founder))
    expect(await renames(hers, rina)).toMatchObject(kept)
    expect(await without(mayReplace, () => () => true, () => renames(founders, union.founder))).toMatchObject(kept)
  })

  it('is handed neither voices nor notes; where the role is not looked at, she is', async () => {
    const { vault } = await unlockedDevice(cast, rina)
    const voices = () => vault.read(`/desk/voices?round=${speaking.round.round}&after=`, readVoicesPage)
    const notes = () => vault.read('/desk/records?kind=note&after=', readRecordsPage)
    for (const reads of [voices, notes]) expect(await reads()).toMatchObject({ ok: false, refusal: { code: 'not-your-role' } })
    expect(await without(listens, () => anyRole, voices)).toMatchObject({ ok: true, value: { voices: [{ record: voice.record }] } })
    expect(await without(mayKeep, () => anyRole, notes)).toMatchObject({ ok: true })
  })

  it('invites nobody, opens no round, ends nobody’s sessions; where the role is not looked at, she does', async () => {
    const round = { ...speaking.round, round: freshId(), code: freshId().slice(0, 8) }
    const terms = { role: 'steward', teams: [], mac: 'A'.repeat(43) as Hash, until: addDays(dayOf(cast.now()), 7) } as const
    const attempts = [
      () => rina.act('open-round', round),
      () => rina.act('invite', { ...terms, teams: [], invite: freshId() }),
      () => rina.act('withdraw-invite', { invite: freshId() }),
    ]
    for (const attempt of attempts) await expectRefused(cast, 'not-your-role', attempt)
    await expectRefused(cast, 'not-your-role', () => rina.act('end-sessions', { member: union.founder.member }))
    for (const attempt of attempts.slice(0, 2)) expect(await without(mayDo, () => anyRole, attempt)).toMatchObject(kept)
  })

  it('who was removed is nobody any more: her session ends with her', async () => {
    const gone = await joins(cast, union, 'Gone', 'case-worker')
    const { vault, held } = await unlockedDevice(cast, gone)
    expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: gone.member } }))
    const reads = await vault.read(`/desk/voices?round=${speaking.round.round}&after=`, readVoicesPage)
    expect(reads).toMatchObject({ ok: false, refusal: { code: 'session-over' } })
    expect(await (await deviceOf(cast, gone)).vault.enter(held)).toMatchObject({ ok: false, refusal: { code: 'login-refused' } })
  })
})
