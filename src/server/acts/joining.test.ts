// Joining through the door, on both databases: from the invite to a member with her keys, each step once and in its order.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Member } from '#domain/roster.ts'
import { toBase64url } from '#values/encoding.ts'
import { addDays } from '#values/day.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { eachDatabase } from '#tests/databases.ts'
import { chance, expectOk, expectRefused, freshId, kept, openCast, refused, subtle, waits } from '#tests/cast.ts'
import type { Cast, CastOrganisation } from '#tests/cast.ts'
import { entrySigOf, joiningOf, joins, type Joining } from '#tests/joining.ts'
import { inviteOf } from '../store/invites.ts'
import { teamKeysOf } from '../store/organisations.ts'
import { lockboxesOf } from '../store/sessions.ts'
import { rosterOf } from './rosters.ts'

eachDatabase('joining', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let joining: Joining

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation()
    joining = await joiningOf(cast, union, 'Nadia', 'organiser')
  })
  afterAll(() => cast.close())

  async function members(): Promise<readonly Member[]> {
    return (await rosterOf(cast.store.db, subtle, union.org))!.members
  }

  it('leads from an invite to a member, with her team keys and her lockbox', async () => {
    for (const step of ['invites', 'asks', 'answers', 'reveals', 'admits'] as const) expect(await joining[step]()).toMatchObject(kept)
    const { newcomer, invite } = joining
    expect((await members()).find(({ id }) => id === newcomer.member)).toMatchObject({ key: newcomer.key, role: 'organiser' })
    expect(await teamKeysOf(cast.store.db, union.org, newcomer.member)).toHaveLength(2)
    expect(await lockboxesOf(cast.store.db, union.org, newcomer.member)).toHaveLength(1)
    expect(await inviteOf(cast.store.db, union.org, invite.invite)).toMatchObject({ state: 'used', lockboxes: [] })
    expect(await newcomer.act('list-hotlines', { hotlines: [] })).toMatchObject(kept)
  })

  it('shows both the same twelve digits', async () => {
    for (const step of ['invites', 'asks', 'answers', 'reveals'] as const) expectOk(await joining[step]())
    const [hers, expected] = await joining.digits()
    expect(hers).toMatch(/^\d{12}$/)
    expect(hers).toBe(expected)
  })

  describe('goes step by step', () => {
    it('nobody asks without an invite, and each asks once', async () => {
      await expectRefused(cast, 'not-signed', joining.reveals)
      await expectRefused(cast, 'unknown-invite', joining.asks)
      expectOk(await joining.invites())
      await expectRefused(cast, 'invite-used', joining.invites)
      await expectRefused(cast, 'not-yet', joining.answers)
      expectOk(await joining.asks())
      await expectRefused(cast, 'invite-used', joining.asks)
      await expectRefused(cast, 'not-yet', joining.admits)
    })

    it('the newcomer reveals the nonce that she committed to, after the steward gave hers', async () => {
      expectOk(await joining.invites())
      expectOk(await joining.asks())
      await expectRefused(cast, 'not-yet', joining.reveals)
      expectOk(await joining.answers())
      await expectRefused(cast, 'nonce-does-not-fit', () => joining.reveals(toBase64url(chance(32))))
      expectOk(await joining.reveals())
      await expectRefused(cast, 'not-yet', joining.reveals)
    })

    it('an invite serves once', async () => {
      for (const step of ['invites', 'asks', 'answers', 'reveals', 'admits'] as const) expectOk(await joining[step]())
      await expectRefused(cast, 'invite-used', joining.asks)
      await expectRefused(cast, 'already-member', joining.admits)
    })
  })

  it('admits just whom the two compared: her id, her keys, her role, her teams, her invite', async () => {
    for (const step of ['invites', 'asks', 'answers', 'reveals'] as const) expectOk(await joining[step]())
    const other = await joiningOf(cast, union, 'Another', 'organiser')
    await expectRefused(cast, 'not-the-invited', () => joining.admits({ keys: other.newcomer.keyring.keys }))
    await expectRefused(cast, 'not-the-invited', () => joining.admits({ role: 'steward' }))
    await expectRefused(cast, 'unknown-invite', () => joining.admits({ invite: freshId() }))
    await expectRefused(cast, 'unknown-team', () => joining.admits({ teams: [freshId()] }))
    const quiet = await joiningOf(cast, union, 'Quiet', 'reader')
    for (const step of ['invites', 'asks', 'answers', 'reveals'] as const) expectOk(await quiet[step]())
    await expectRefused(cast, 'not-the-invited', () => quiet.admits({ teams: [union.everyone.team, union.listening.team] }))
    expect(await joining.admits()).toMatchObject(kept)
  })

  describe('once there are two stewards and fourteen days are over', () => {
    it('a second steward signs too, and then the newcomer is in, with her keys', async () => {
      const bea = await joins(cast, union, 'Bea', 'steward')
      cast.pass(15 * oneDay)
      joining = await joiningOf(cast, union, 'Nadia', 'organiser')
      for (const step of ['invites', 'asks', 'answers', 'reveals'] as const) expectOk(await joining[step]())
      const { signed, entry } = await joining.admission()
      expect(await cast.post(signed.envelope)).toMatchObject(waits)
      expect((await members()).map(({ id }) => id)).not.toContain(joining.newcomer.member)
      expect(await bea.act('cosign', { of: signed.id, hash: signed.hash, entrySig: await entrySigOf(bea, entry) })).toMatchObject(kept)
      expect((await members()).map(({ id }) => id)).toContain(joining.newcomer.member)
      expect(await teamKeysOf(cast.store.db, union.org, joining.newcomer.member)).toHaveLength(2)
      expect(await lockboxesOf(cast.store.db, union.org, joining.newcomer.member)).toHaveLength(1)
    })

    it('one steward alone does not get by with the day of yesterweek', async () => {
      await joins(cast, union, 'Bea', 'steward')
      const early = dayOf(cast.now())
      cast.pass(15 * oneDay)
      joining = await joiningOf(cast, union, 'Nadia', 'organiser')
      for (const step of ['invites', 'asks', 'answers', 'reveals'] as const) expectOk(await joining[step]())
      await expectRefused(cast, 'back-dated', () => joining.admits({ day: early }))
    })
  })

  it('only a steward invites, for a month at the most, into teams that are', async () => {
    const organiser = await joins(cast, union, 'Olga', 'organiser')
    await expectRefused(cast, 'not-your-role', (await joiningOf(cast, union, 'N', 'reader', organiser)).invites)
    const tooLate = addDays(dayOf(cast.now()), 31)
    await expectRefused(cast, 'invite-too-long', (await joiningOf(cast, union, 'N', 'reader', union.founder, tooLate)).invites)
    await expectRefused(cast, 'unknown-invite', () => union.founder.act('withdraw-invite', { invite: freshId() }))
    const foreign = { ...union, everyone: { ...union.everyone, team: freshId() } }
    await expectRefused(cast, 'unknown-team', (await joiningOf(cast, foreign, 'N', 'reader')).invites)
  })

  it('ends when the invite is withdrawn or has run out', async () => {
    expectOk(await joining.invites())
    expectOk(await union.founder.act('withdraw-invite', { invite: joining.invite.invite }))
    await expectRefused(cast, 'invite-used', joining.asks)
    const slow = await joiningOf(cast, union, 'Slow', 'reader')
    expectOk(await slow.invites())
    cast.pass(8 * oneDay)
    await expectRefused(cast, 'invite-expired', slow.asks)
    expect(await slow.admits()).toMatchObject(refused('not-yet'))
  })

  it('is withdrawn when it has run out too, and the sealed lockboxes that waited in it go', async () => {
    for (const step of [joining.invites, joining.asks]) expectOk(await step())
    cast.pass(8 * oneDay)
    const invite = () => inviteOf(cast.store.db, union.org, joining.invite.invite)
    expect((await invite())!.lockboxes).toHaveLength(1)
    expect(await union.founder.act('withdraw-invite', { invite: joining.invite.invite })).toMatchObject(kept)
    expect(await invite()).toMatchObject({ state: 'withdrawn', lockboxes: [] })
    await expectRefused(cast, 'invite-used', () => union.founder.act('withdraw-invite', { invite: joining.invite.invite }))
  })
})
