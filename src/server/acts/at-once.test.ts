// Two acts in the same moment, on both databases: each gets its answer or its own refusal, and nobody is told of our mistake.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addDays } from '#values/day.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { envelopeText, type DoorReply, type Envelope } from '#wire/envelope.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { joiningOf, joins, lockboxFor } from '#tests/joining.ts'
import { opensRound, speaks, voiceOf, withdrawalOf } from '#tests/lived-in.ts'
import { rowsAfter } from '../store/chains.ts'
import { inviteOf, type KeptLockbox } from '../store/invites.ts'
import { chainedIds, countVoices } from '../store/voices.ts'
import { closeAllDays } from './close-days.ts'
import { receive } from './door.ts'

/** So many pairs are sent, since two acts may also happen to come one after the other. */
const pairs = Array.from({ length: 6 }, (_, at) => at)

eachDatabase('at once', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let alliance: CastOrganisation

  beforeAll(async () => {
    cast = await openCast(await open())
  })
  beforeEach(async () => {
    union = await cast.organisation('Union')
    alliance = await cast.organisation('Alliance')
  })
  afterAll(() => cast.close())

  const together = (...envelopes: readonly Envelope[]) => Promise.all(envelopes.map((each) => cast.post(each)))
  const refusals = (replies: readonly DoorReply[]) => replies.flatMap((reply) => (reply.ok ? [] : [reply.refusal]))

  it('a voice that is sent twice is held once, and both are told so', async () => {
    const speaking = await opensRound(union)
    for (const _ of pairs) {
      const voice = await voiceOf(cast, speaking)
      const replies = await together(voice.envelope, voice.envelope)
      expect(replies.map((reply) => reply.ok && reply.again).toSorted()).toEqual([false, true])
    }
    expect(await countVoices(cast.store.db, union.org, speaking.round.round)).toEqual({ all: pairs.length, read: 0 })
  })

  it('a code goes to one of two rounds', async () => {
    const { round } = await opensRound(union)
    const other = (await opensRound(alliance)).round
    for (const _ of pairs) {
      const code = freshId().slice(0, 8)
      const [ours, theirs] = [{ ...round, round: freshId(), code }, { ...other, round: freshId(), code }]
      const [first, second] = [await union.founder.sign('open-round', ours), await alliance.founder.sign('open-round', theirs)]
      expect(refusals(await together(first.envelope, second.envelope))).toEqual(['code-taken'])
    }
  })

  it('a place for a lockbox goes to one of two members', async () => {
    for (const _ of pairs) {
      const box = await lockboxFor(union.founder)
      const body = { lockbox: box.entry, replaces: null }
      const signed = [union, alliance].map(({ founder }) => founder.sign('keep-lockbox', body, { beside: [box.bytes] }))
      expect(refusals(await together(...(await Promise.all(signed)).map(({ envelope }) => envelope)))).toEqual(['lockbox-taken'])
    }
  })

  it('a voice is withdrawn once', async () => {
    const speaking = await opensRound(union)
    for (const _ of pairs) {
      const voice = await speaks(cast, speaking)
      const [first, second] = [await withdrawalOf(cast, union, voice), await withdrawalOf(cast, union, voice)]
      expect(refusals(await together(first, second))).toEqual(['unknown-record'])
    }
  })

  it('a voice that comes while its day enters the chain is in a row of the chain, now or later', async () => {
    const speaking = await opensRound(union)
    await speaks(cast, speaking)
    const [late, spoken] = [await voiceOf(cast, speaking), cast.now()]
    cast.pass(oneDay)
    const { importKey, sign, verify } = cast.house.subtle
    let came: Promise<DoorReply> | null = null
    const digest: Cast['house']['subtle']['digest'] = async (...of) => {
      // On SQLite there is one writer, and it waits for its turn.
      came ??= receive({ ...cast.house, now: () => spoken }, envelopeText(late.envelope))
      if (cast.store.kind === 'postgres') await came
      return subtle.digest(...of)
    }
    await closeAllDays({ ...cast.house, subtle: { importKey, sign, verify, digest } as Cast['house']['subtle'] }, dayOf(cast.now()))
    expectOk(await came!)
    expect(await countedInChain()).toBe(await chainedHere())
    await closeAllDays(cast.house, dayOf(cast.now()))
    expect([await countedInChain(), await chainedHere()]).toEqual([2, 2])
  })

  it('an organisation whose chain is damaged holds up the days of no other', async () => {
    const damaged = [union, alliance].toSorted((a, b) => (a.org < b.org ? -1 : 1))[0]!
    const whole = damaged === union ? alliance : union
    for (const of of [damaged, whole]) await speaks(cast, await opensRound(of))
    const damage = { chain_head: '?' }
    await cast.store.write(async (db) => ok(await db.updateTable('organisations').set(damage).where('org', '=', damaged.org).execute()))
    cast.pass(oneDay)
    await expect(closeAllDays(cast.house, dayOf(cast.now()))).rejects.toThrow(/null/)
    expect([await countedInChain(damaged), await countedInChain(whole)]).toEqual([0, 1])
    await cast.store.write(async (db) => ok(await db.deleteFrom('voices').where('org', '=', damaged.org).execute()))
  })

  async function countedInChain({ org } = union): Promise<number> {
    const rows = (await rowsAfter(cast.store.db, org, 0, 500)).filter(({ kind }) => kind === 'voices-of-day')
    return rows.reduce((sum, { act }) => sum + (JSON.parse(act) as { count: number }).count, 0)
  }

  async function chainedHere(): Promise<number> {
    return [...(await chainedIds(cast.store.db, union.org)).values()].flat().length
  }

  it('an invite that another organisation has is refused, not a mistake', async () => {
    const invite = { invite: freshId(), role: 'reader', teams: [], mac: union.founder.root, until: addDays(dayOf(cast.now()), 7) } as never
    expectOk(await union.founder.act('invite', invite))
    await expectRefused(cast, 'invite-used', () => alliance.founder.act('invite', invite))
    await expectRefused(cast, 'invite-used', () => union.founder.act('invite', invite))
  })

  it('a newcomer whose lockbox lies where another was kept meanwhile is not admitted, and that is said', async () => {
    const rina = await joins(cast, union, 'Rina', 'reader')
    const joining = await joiningOf(cast, union, 'Siti', 'reader')
    for (const step of [joining.invites, joining.asks, joining.answers, joining.reveals]) expectOk(await step())
    const [{ locator }] = (await inviteOf(cast.store.db, union.org, joining.invite.invite))!.lockboxes as [KeptLockbox]
    const box = await lockboxFor(rina)
    expectOk(await rina.act('keep-lockbox', { lockbox: { ...box.entry, locator }, replaces: null }, { beside: [box.bytes] }))
    await expectRefused(cast, 'lockbox-taken', () => joining.admits())
  })
})
