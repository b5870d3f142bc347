// Invites in the wrong hands: used twice, run out, guessed, with other keys behind them, or with a role that nobody gave.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerOffer, checkInvite, lookAtInvite, prepare, type Candidate } from '#device/vault/join.ts'
import { compare, offerTo } from '#device/vault/meet.ts'
import { freshInvite, inviteBody, isByHolder, ownInvite, teamsFor, vouchedTerms, type OpenInvite } from '#device/vault/own-invites.ts'
import { nextEntry } from '#device/vault/roster-changes.ts'
import type { Open } from '#device/vault/vault.ts'
import { walkRoster } from '#device/vault/walk-roster.ts'
import { inviteFragment, isVouched, newInvite, pinsRoot, vouch, type Invite } from '#sealing/invite.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import { ownChance } from '#sealing/own-chance.ts'
import { inviteOf } from '#server/store/invites.ts'
import { rosterEntries } from '#server/store/organisations.ts'
import { addDays, type Day } from '#values/day.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import type { Act } from '#wire/act.ts'
import type { Canonical } from '#wire/canonical.ts'
import { readWaiting, type InviteForNewcomer, type WaitingThings } from '#wire/desk-replies.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { chance, expectOk, expectRefused, kept, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { eachDatabase } from '#tests/databases.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { joiningOf, type Joining } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#server/store/invites.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/invite.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/own-chance.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/roster-chain.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

eachDatabase('at the door, an invite', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let joining: Joining

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation()
  })
  beforeEach(async () => {
    joining = await joiningOf(cast, union, 'Nadia', 'reader')
    expectOk(await joining.invites())
  })
  afterAll(() => cast.close())

  type Kept = Awaited<ReturnType<typeof inviteOf>>
  /** The door looks at the invite as it would like it to be. */
  const seeing = <T>(change: (found: Kept) => Kept | Promise<Kept>, job: () => Promise<T>) => (
    without(inviteOf, (real) => async (db, org, id) => change(await real(db, org, id)), job))

  /** Mallory asks with it. */
  async function asksWith(invite: Invite) {
    const { asks } = await joiningOf(cast, union, 'Mallory', 'reader', union.founder, undefined, invite)
    return asks()
  }

  it('that somebody has used is not used again; if the door forgets, it is', async () => {
    expectOk(await joining.asks())
    await expectRefused(cast, 'invite-used', () => asksWith(joining.invite))
    expect(await seeing((found) => found && { ...found, state: 'open' }, () => asksWith(joining.invite))).toMatchObject(kept)
  })

  it('that has run out stays so; if the door does not look at the day, it is used', async () => {
    cast.pass(8 * oneDay)
    await expectRefused(cast, 'invite-expired', joining.asks)
    const longer = addDays(dayOf(cast.now()), 1)
    expect(await seeing((found) => found && { ...found, until: longer }, joining.asks)).toMatchObject(kept)
  })

  it('that was guessed is none; a door that took any that is open would let it in', async () => {
    const guessed = await newInvite(subtle, chance, union.root)
    await expectRefused(cast, 'unknown-invite', () => asksWith(guessed))
    const anyOpen = await inviteOf(cast.store.db, union.org, joining.invite.invite)
    expect(await seeing((found) => found ?? anyOpen, () => asksWith(guessed))).toMatchObject(kept)
  })
})

describe('on their devices, a server between steward and newcomer', () => {
  const folder = folders()
  const terms = { role: 'reader', until: '2026-11-30' as Day } as const
  let cast: Cast
  let steward: Device
  let open: Open
  let made: Invite
  let nadia: Candidate

  beforeAll(async () => {
    cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
    steward = await unlockedDevice(cast, (await cast.organisation()).founder)
    open = steward.vault.state() as typeof open & ReturnType<Device['vault']['state']>
    const hers = { ...terms, teams: teamsFor(open.followed.roster, 'reader') }
    made = (await freshInvite(steward.from, steward.held, hers))!
    await steward.outbox.perform('invite', await inviteBody(subtle, made, hers))
    nadia = await candidate()
    if ((await posts(nadia.asking)).status !== 200) throw new Error('she could not ask')
    const offer = await offerTo(subtle, open, await asStewardSees(), (await asStewardSees()).newcomer)
    await steward.outbox.perform('answer-newcomer', { invite: made.invite, nonce: offer.steward.nonce })
  })
  beforeEach(() => {
    steward.network.lie = (_, answer) => answer
  })
  afterAll(() => cast.close())

  async function candidate(): Promise<Candidate> {
    const checked = await checkInvite(steward.from, inviteFragment(made))
    if (!checked.ok) throw new Error(checked.refusal.code)
    return prepare(steward.from, checked.value, [{ way: 'passphrase', keys: await lockboxKeys(subtle, secret(chance(32))) }])
  }

  function posts(envelope: Envelope) {
    return steward.from.ask({ path: '/acts', method: 'POST', body: envelopeText({ ...envelope }) })
  }

  async function asStewardSees() {
    const waiting = await steward.vault.read('/desk/waiting', readWaiting)
    const found = waiting.ok && waiting.value.invites[0]
    if (!found || found.newcomer === null) throw new Error('nobody asked')
    return { ...found, newcomer: found.newcomer }
  }

  /** Both are shown the role of a steward. `mac` is what vouches for it, by who can. */
  function raise(mac: (of: OpenInvite['mac']) => string): void {
    const teams = open.followed.roster.teams.map(({ id }) => id)
    const risen = <I extends { mac: Hash }>(invite: I): I => ({ ...invite, role: 'steward', teams, mac: mac(invite.mac) })
    steward.network.lie = (path, answer) => {
      if (path.startsWith('/invites/')) return { ...(answer as InviteForNewcomer), invite: risen((answer as InviteForNewcomer).invite) }
      return path === '/desk/waiting' ? { ...(answer as WaitingThings), invites: (answer as WaitingThings).invites.map(risen) } : answer
    }
  }

  /** As the two screens do it, as far as each lets it come: the role with which the roster would have her in the end. */
  async function roleAfterMeeting(): Promise<string> {
    const seen = await asStewardSees()
    if ((await ownInvite(subtle, steward.held, seen)) === null) return 'the steward was stopped'
    const look = await lookAtInvite(steward.from, made)
    if (!look.ok) return `the newcomer was stopped: ${look.refusal.code}`
    const answered = await answerOffer(steward.from, look.value, nadia)
    if (!answered.ok || answered.value === null) throw new Error('there was no offer')
    const { digits, candidate: after } = answered.value
    const same = await compare(subtle, await offerTo(subtle, open, seen, seen.newcomer), after.begun.nonce, digits)
    if (!same.ok) return same.refusal
    const { keys, member } = seen.newcomer
    const body = { day: open.followed.today, member, keys, role: seen.role, teams: seen.teams, invite: seen.invite }
    const entries = await rosterEntries(cast.store.db, steward.held.org)
    const walked = await walkRoster(subtle, [...entries, await nextEntry(open, { kind: 'admit-member', body })], steward.held.org)
    return walked.ok ? walked.value.roster.members.find(({ id }) => id === member)!.role : walked.refusal
  }

  /** As if the secret of an invite did not hang on its terms. */
  const onNoTerms = <T>(job: () => Promise<T>) => without(ownChance, (real) => (hashing, root, use, about) => {
    const those = { role: terms.role, teams: teamsFor(open.followed.roster, terms.role) }
    return real(hashing, root, use, use === 'invite' ? { ...(about as { readonly [name: string]: Canonical }), ...those } : about)
  }, job)

  it('that tells the truth brings a reader in as a reader', async () => {
    expect(await roleAfterMeeting()).toBe('reader')
  })

  it('that raises the role on both screens is stopped on both', async () => {
    raise((mac) => mac)
    expect(await roleAfterMeeting()).toBe('the steward was stopped')
    expect(await onNoTerms(roleAfterMeeting)).toBe('the newcomer was stopped: wrong-terms')
    expect(await onNoTerms(() => without(isVouched, () => async () => true, roleAfterMeeting))).toBe('steward')
  })

  it('that raises it together with the newcomer, who has the secret and vouches for it, is stopped by the steward', async () => {
    const risen = { role: 'steward', teams: open.followed.roster.teams.map(({ id }) => id), until: terms.until } as const
    const mac = await vouch(subtle, made, 'terms', vouchedTerms(risen))
    raise(() => mac)
    expect(await roleAfterMeeting()).toBe('the steward was stopped')
    expect(await onNoTerms(roleAfterMeeting)).toBe('steward')
  })

  it('that puts its own keys behind the invite cannot vouch for them', async () => {
    const own = { ...(await asStewardSees()).newcomer, keys: steward.held.keyring.keys }
    const seen = async () => isByHolder(subtle, (await ownInvite(subtle, steward.held, await asStewardSees()))!, own)
    expect(await seen()).toBe(false)
    expect(await without(isVouched, () => async () => true, seen)).toBe(true)
  })

  it('that shows an organisation of its own behind the link is found out by the link', async () => {
    const { genesis } = (JSON.parse((await cast.founds('Liar')).opening.act) as Act<'open-organisation'>).body
    steward.network.lie = (_, answer) => ({ ...(answer as InviteForNewcomer), entries: [genesis] })
    const looks = () => lookAtInvite(steward.from, made)
    expect(await looks()).toMatchObject({ ok: false, refusal: { code: 'wrong-root' } })
    const anyRoster = () => without(followRoster, (real) => (hashing, entries) => real(hashing, entries), looks)
    expect(await anyRoster()).toMatchObject({ ok: false, refusal: { code: 'wrong-root' } })
    expect(await without(pinsRoot, () => async () => true, anyRoster)).toMatchObject({ ok: true })
  })
})
