// One person who wants to be two: on another device, on her own removal, over other bytes, too late, as a witness with a borrowed token,
// and by putting the others out of the way first.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { signedAct, signedWaiting, type CheckedRow } from '#device/vault/check-rows.ts'
import { isSigned } from '#device/vault/restored.ts'
import type { Open } from '#device/vault/vault.ts'
import { eligibleStewards, signaturesNeeded } from '#domain/roster-signatures.ts'
import type { RosterChange } from '#domain/roster.ts'
import { mayCosign, mayWitness, signable } from '#domain/two-people.ts'
import { toBase64url } from '#values/encoding.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import type { BodyOf } from '#wire/act.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { readWaiting, type WaitingThings } from '#wire/desk-replies.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { chance, expectOk, expectRefused, kept, openCast, subtle, waits, type Cast, type CastOrganisation } from '#tests/cast.ts'
import type { Person, Signed } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { askedByBoth, by, eventBody, whoAsks, wordsOf } from '#tests/demand-cast.ts'
import { unlockedDevice } from '#tests/device-cast.ts'
import { entryBy, entrySigOf, enters, joins, stranger } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#device/vault/check-rows.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/roster-signatures.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/two-people.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

eachDatabase('one who wants to be two', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let ana: Person
  let bea: Person
  let rina: Person

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
    ana = union.founder
    bea = await joins(cast, union, 'Bea', 'steward')
    rina = await joins(cast, union, 'Rina', 'reader')
  })
  afterAll(() => cast.close())

  const anything = () => ok(null)
  const seconds = ({ id, hash }: Pick<Signed, 'id' | 'hash'>, second: Person, entrySig: string | null = null) => () => (
    second.act('cosign', { of: id, hash, entrySig }))

  /** Something that every steward must be shown, so that two sign it. */
  async function proposed(person = ana): Promise<Signed> {
    const { head } = expectOk(await ana.act('list-hotlines', { hotlines: [] }))
    const signed = await person.sign('restored-from', { seq: 1, head: head!, lost: '' })
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return signed
  }

  it('on her second device is still herself', async () => {
    const [waiting, again] = [await proposed(), cast.person('Ana on her other phone', union, ana)]
    await expectRefused(cast, 'same-person', seconds(waiting, again))
    expect(await without(mayCosign, () => anything, seconds(waiting, again))).toMatchObject(kept)
  })

  it('does not second what her role could not propose', async () => {
    const waiting = await proposed()
    await expectRefused(cast, 'not-your-role', seconds(waiting, rina))
    expect(await without(mayCosign, () => anything, seconds(waiting, rina))).toMatchObject(kept)
  })

  it('does not have other bytes stand than those that were signed for', async () => {
    const [waiting, other] = [await proposed(), await proposed()]
    await expectRefused(cast, 'not-the-same-bytes', seconds({ ...waiting, hash: other.hash }, bea))
    const any = seconds({ ...waiting, hash: other.hash }, bea)
    expect(await without(signable, () => anything, any)).toMatchObject(kept)
  })

  it('does not come back after fourteen days, nor to what was taken back', async () => {
    const [waiting, taken] = [await proposed(), await proposed()]
    expectOk(await ana.act('withdraw-proposal', { of: taken.id }))
    cast.pass(14 * oneDay)
    await expectRefused(cast, 'proposal-expired', seconds(waiting, bea))
    await expectRefused(cast, 'nothing-waits', seconds(taken, bea))
    for (const late of [waiting, taken]) expect(await without(signable, () => anything, seconds(late, bea))).toMatchObject(kept)
  })

  describe('in the roster', () => {
    const today = () => dayOf(cast.now())
    let circle: CastOrganisation
    let [one, two, three]: Person[] = []

    beforeEach(async () => {
      circle = await cast.organisation('Circle')
      one = circle.founder
      two = await joins(cast, circle, 'Two', 'steward')
      three = await joins(cast, circle, 'Three', 'steward')
    })

    const about = (kind: 'remove-member' | 'freeze-member', { member }: Person): RosterChange => ({ kind, body: { day: today(), member } })
    const falls = ({ member }: Person): RosterChange => (
      { kind: 'change-role', body: { day: today(), member, role: 'reader', teams: [circle.everyone.team] } })
    const alone = (change: RosterChange) => (): Promise<DoorReply> => enters(cast, one!, change)

    it('nobody counts on her own removal', async () => {
      const entry = await entryBy(cast, circle.org, about('remove-member', two!), [one!])
      const signed = await one!.sign('enter-roster', { entry, keys: [] })
      expect(await cast.post(signed.envelope)).toMatchObject(waits)
      const herself = seconds(signed, two!, await entrySigOf(two!, entry))
      await expectRefused(cast, 'second-steward-needed', herself)
      const everybody = () => without(eligibleStewards, () => ({ members }) => members.filter(({ role }) => role === 'steward'), herself)
      expect(await everybody()).toMatchObject(kept)
    })

    it('whoever freezes the others does not rule alone by it', async () => {
      for (const other of [two!, three!]) expect(await alone(about('freeze-member', other))()).toMatchObject(kept)
      expect(await alone(about('remove-member', two!))()).toMatchObject(waits)
      const onlyAwake = () => without(signaturesNeeded, (real) => (roster, change) => (
        real({ ...roster, members: roster.members.filter(({ frozen }) => !frozen) }, change)), alone(about('remove-member', two!)))
      expect(await onlyAwake()).toMatchObject(kept)
    })

    it('nor whoever takes the role from the others, or hands somebody the key of those who listen', async () => {
      const reader = await joins(cast, circle, 'Reader', 'reader')
      const teams = [circle.everyone.team, circle.listening.team]
      const gains: RosterChange = { kind: 'change-role', body: { day: today(), member: reader.member, role: 'reader', teams } }
      const all = async () => {
        const outcomes: DoorReply[] = []
        for (const change of [gains, falls(two!), falls(three!)]) outcomes.push(await alone(change)())
        return outcomes
      }
      expect(await all()).toMatchObject([waits, waits, waits])
      expect(await without(signaturesNeeded, () => () => 1 as const, all)).toMatchObject([kept, kept, kept])
    })

    it('nor does anybody get two members with one key', async () => {
      const lone = await cast.organisation('Lone')
      const reader = await joins(cast, lone, 'Reader', 'reader')
      const { keys } = lone.founder.keyring
      const renewal: RosterChange = { kind: 'renew-keys', body: { day: today(), member: reader.member, keys } }
      await expectRefused(cast, 'already-member', () => enters(cast, lone.founder, renewal))
    })
  })
})

describe('a witness', () => {
  const folder = folders()
  let cast: Cast
  let ana: Person
  let union: CastOrganisation
  let demand: Awaited<ReturnType<typeof askedByBoth>>

  beforeAll(async () => {
    cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
    const asking = await whoAsks(cast)
    union = asking.union
    ana = union.founder
    demand = await askedByBoth(cast, asking)
  })
  afterAll(() => cast.close())

  async function given(): Promise<{ readonly signed: Signed; readonly token: string }> {
    const bytes = chance(32)
    const event = eventBody(demand, 'verdict', '2026-10', by.raiser(union))
    const body = { event, of: await wordsOf(cast, demand), token: await hashOf(subtle, bytes) } as BodyOf<'give-verdict'>
    const signed = await ana.sign('give-verdict', body)
    expect(await cast.post(signed.envelope)).toMatchObject(waits)
    return { signed, token: toBase64url(bytes) }
  }

  async function witnesses({ id, hash }: Pick<Signed, 'id' | 'hash'>, token: string, who?: Person): Promise<DoorReply> {
    const person = who ?? (await stranger(cast, union, 'Wati'))
    return person.act('witness', { of: id, hash, name: 'Wati', key: person.keyring.keys.act, token })
  }

  const anybody = <T>(job: () => Promise<T>) => without(mayWitness, () => () => ok(null), job)

  test('with a token that she guessed, or that was for another verdict, is none', async () => {
    const [verdict, other] = [await given(), await given()]
    await expectRefused(cast, 'not-your-link', () => witnesses(verdict.signed, toBase64url(chance(32))))
    await expectRefused(cast, 'not-your-link', () => witnesses(verdict.signed, other.token))
    expect(await anybody(() => witnesses(verdict.signed, other.token))).toMatchObject(kept)
  })

  test('uses her token once', async () => {
    const verdict = await given()
    expect(await witnesses(verdict.signed, verdict.token)).toMatchObject(kept)
    await expectRefused(cast, 'nothing-waits', () => witnesses(verdict.signed, verdict.token))
    await expectRefused(cast, 'event-taken', () => without(signable, () => () => ok(null), () => witnesses(verdict.signed, verdict.token)))
  })

  test('is not the one who gave it, signs these bytes, and nothing but a verdict', async () => {
    const verdict = await given()
    await expectRefused(cast, 'same-person', () => witnesses(verdict.signed, verdict.token, ana))
    await expectRefused(cast, 'not-the-same-bytes', () => witnesses({ ...verdict.signed, hash: 'A'.repeat(43) as Hash }, verdict.token))
    expect(await anybody(() => witnesses(verdict.signed, verdict.token, ana))).toMatchObject(kept)
    await joins(cast, union, 'Bea', 'steward')
    const { head } = expectOk(await ana.act('list-hotlines', { hotlines: [] }))
    const restored = await ana.sign('restored-from', { seq: 1, head: head!, lost: '' })
    expect(await cast.post(restored.envelope)).toMatchObject(waits)
    await expectRefused(cast, 'no-witness-here', () => witnesses(restored, verdict.token))
    expect(await anybody(() => witnesses(restored, verdict.token))).toMatchObject(kept)
  })
})

describe('a server that shows one act and has another signed', () => {
  const folder = folders()
  let cast: Cast
  let union: CastOrganisation

  beforeAll(async () => {
    cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
    union = await cast.organisation()
    await joins(cast, union, 'Bea', 'steward')
  })
  afterAll(() => cast.close())

  test('is found out before anybody signs; where only the signature is looked at, she signs what she was not shown', async () => {
    const { head } = expectOk(await union.founder.act('list-hotlines', { hotlines: [] }))
    for (const lost of ['', 'everything']) expectOk(await union.founder.act('restored-from', { seq: 1, head: head!, lost }))
    const { from, held, vault } = await unlockedDevice(cast, union.founder)
    const { people } = (vault.state() as Open & ReturnType<typeof vault.state>).followed.walked
    const waiting = await vault.read('/desk/waiting', readWaiting)
    const [shown, meant] = (waiting.ok ? waiting.value.proposals : []) as [Proposal, Proposal]
    const checks = (proposal: Proposal) => () => signedWaiting(from.subtle, held.root, people, proposal)
    expect((await checks(shown)())!.id).toBe(shown.actId)
    for (const lie of [{ ...shown, actHash: meant.actHash }, { ...shown, actId: meant.actId, actHash: meant.actHash }]) {
      expect(await checks(lie)()).toBe(null)
      const onlySigned = () => without(signedWaiting, () => (hashing, root, whose, { act, sigs }) => (
        signedAct(hashing, root, whose, act, sigs)), checks(lie))
      expect((await onlySigned())!.id).toBe(shown.actId)
    }
  })

  test('a restore counts as signed by two only where both signed the same bytes', async () => {
    const line = (kind: string, body: object, member: string, result = 'kept', actHash = 'h'): CheckedRow => (
      { row: { result, actHash }, act: { id: `${kind}-${member}`, kind, body }, maker: { is: 'member', member } }) as unknown as CheckedRow
    const said = line('restored-from', {}, 'ana', 'waiting', 'these')
    const by = (hash: string, member: string) => line('cosign', { of: 'restored-from-ana', hash }, member)
    const counts = (...others: CheckedRow[]) => isSigned(said, [said, ...others], ['ana', 'bea'] as never)
    expect([counts(), counts(by('others', 'bea')), counts(by('these', 'ana')), counts(by('these', 'rina'))]).not.toContain(true)
    expect(counts(by('these', 'bea'))).toBe(true)
  })
})

type Proposal = WaitingThings['proposals'][number]
