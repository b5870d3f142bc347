import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chance, openCast, subtle, type Cast, type CastOrganisation } from '#tests/cast.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { folders } from '#tests/places.ts'
import { inviteFragment, type Invite } from '#sealing/invite.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import { addDays, type Day } from '#values/day.ts'
import { toBase64url } from '#values/encoding.ts'
import { oneDay } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import { readWaiting } from '#wire/desk-replies.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { envelopeText, type Envelope } from '#wire/envelope.ts'
import { admittedAs, answerOffer, checkInvite, lookAtInvite, prepare, type Candidate, type Invitation } from './join.ts'
import { compare, offerTo } from './meet.ts'
import {
  freshInvite, inviteBody, isByHolder, ownInvite, teamsFor, type InviteTerms, type JoinRequest, type OpenInvite,
} from './own-invites.ts'
import { enteringWithKeys } from './roster-changes.ts'
import type { Open } from './vault.ts'

const folder = folders()
const until = '2026-11-30' as Day
let cast: Cast
let of: CastOrganisation
let steward: Device

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  of = await cast.organisation()
  steward = await unlockedDevice(cast, of.founder)
})
afterAll(() => cast.close())

function open(): Open {
  const state = steward.vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  return state
}

function terms(last = until): InviteTerms {
  return { role: 'organiser', teams: teamsFor(open().followed.roster, 'organiser'), until: last }
}

async function made(last = until): Promise<Invite> {
  const invite = (await freshInvite(steward.from, steward.held, terms(last)))!
  const body = await inviteBody(subtle, invite, terms(last))
  expect(await steward.outbox.perform('invite', body)).toMatchObject({ state: 'done' })
  return invite
}

async function asStewardSees(invite: Invite): Promise<OpenInvite & { newcomer: JoinRequest }> {
  const waiting = await steward.vault.read('/desk/waiting', readWaiting)
  const found = waiting.ok && waiting.value.invites.find((one) => one.invite === invite.invite)
  if (!found || found.newcomer === null) throw new Error('nobody asked')
  return { ...found, newcomer: found.newcomer }
}

async function asks(invite: Invite): Promise<{ invitation: Invitation; candidate: Candidate }> {
  const checked = await checkInvite(steward.from, inviteFragment(invite))
  if (!checked.ok) throw new Error(checked.refusal.code)
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  const candidate = await prepare(steward.from, checked.value, [{ way: 'passphrase', keys }])
  await posts(candidate.asking)
  return { invitation: checked.value, candidate }
}

async function posts(envelope: Envelope): Promise<void> {
  expect(await steward.from.ask({ path: '/acts', method: 'POST', body: envelopeText(envelope) })).toMatchObject({ status: 200 })
}

/** Up to where the newcomer has shown her digits. */
async function meets(): Promise<{ invite: Invite; candidate: Candidate; digits: string }> {
  const invite = await made()
  const { candidate } = await asks(invite)
  const seen = await asStewardSees(invite)
  const offer = await offerTo(subtle, open(), seen, seen.newcomer)
  await steward.outbox.perform('answer-newcomer', { invite: invite.invite, nonce: offer.steward.nonce })
  const look = await lookAtInvite(steward.from, invite)
  const answered = look.ok ? await answerOffer(steward.from, look.value, candidate) : look
  if (!answered.ok || answered.value === null) throw new Error('there was no offer')
  await posts(answered.value.revealing)
  return { invite, candidate: answered.value.candidate, digits: answered.value.digits }
}

test('a steward finds her own invites again; on other terms, or of another steward, they are not hers', async () => {
  const { invite } = await made()
  expect((await ownInvite(subtle, steward.held, { invite, ...terms() }))?.invite).toBe(invite)
  expect(await ownInvite(subtle, steward.held, { invite, ...terms(), until: addDays(until, 1) })).toBeNull()
  expect(await ownInvite(subtle, steward.held, { invite, ...terms(), role: 'steward' })).toBeNull()
  const other = await unlockedDevice(cast, of.founder)
  expect(await ownInvite(subtle, other.held, { invite, ...terms() })).toBeNull()
  expect((await made()).invite).not.toBe(invite)
})

test('the right digits hold, one wrong digit does not, and other keys behind the invite do not', async () => {
  const { invite, digits } = await meets()
  const seen = await asStewardSees(invite)
  const offer = await offerTo(subtle, open(), seen, seen.newcomer)
  expect(await compare(subtle, offer, seen.newcomerNonce!, digits)).toEqual({ ok: true, value: null })
  const wrong = digits.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  expect(await compare(subtle, offer, seen.newcomerNonce!, wrong)).toEqual({ ok: false, refusal: 'not-the-same' })
  expect(await compare(subtle, offer, toBase64url(chance(32)), digits)).toEqual({ ok: false, refusal: 'another-nonce' })
})

test("the steward's nonce hangs on the newcomer's commitment: another newcomer is offered one that nobody has seen", async () => {
  const { invite } = await meets()
  const seen = await asStewardSees(invite)
  const [first, again] = [await offerTo(subtle, open(), seen, seen.newcomer), await offerTo(subtle, open(), seen, seen.newcomer)]
  const other = await offerTo(subtle, open(), seen, { ...seen.newcomer, commitment: toBase64url(chance(32)) as never })
  expect(again.steward.nonce).toBe(first.steward.nonce)
  expect(other.steward.nonce).not.toBe(first.steward.nonce)
})

test('a newcomer answers one offer only, and none from somebody who is no steward', async () => {
  const { invite, candidate } = await meets()
  const look = await lookAtInvite(steward.from, invite)
  if (!look.ok) throw new Error(look.refusal.code)
  const second = { ...look.value, reply: { ...look.value.reply, stewardNonce: toBase64url(chance(32)) } }
  expect(await answerOffer(steward.from, second, candidate)).toMatchObject({ ok: false, refusal: { code: 'join-forged' } })
  const stranger = { ...look.value, reply: { ...look.value.reply, steward: candidate.member } }
  expect(await answerOffer(steward.from, stranger, candidate)).toMatchObject({ ok: false, refusal: { code: 'join-forged' } })
})

test('admitted, the newcomer finds herself on the roster with her own keys; with other keys she is told so', async () => {
  const { invite, candidate } = await meets()
  const seen = await asStewardSees(invite)
  const { keys, member } = seen.newcomer
  const body = { day: open().followed.today, member, keys, role: seen.role, teams: seen.teams, invite: seen.invite }
  const handed = { member, recipient: keys.recipient, teams: seen.teams }
  const entering = await enteringWithKeys(subtle, open(), { kind: 'admit-member', body }, handed)
  expect(await steward.outbox.perform('enter-roster', entering.body, entering.beside)).toMatchObject({ state: 'done', outcome: 'kept' })
  const look = await lookAtInvite(steward.from, invite)
  if (!look.ok) throw new Error(look.refusal.code)
  expect(admittedAs(look.value, candidate)).toBe('yes')
  const keyring = { ...candidate.keyring, keys: { ...candidate.keyring.keys, act: of.founder.keyring.keys.act } }
  expect(admittedAs(look.value, { ...candidate, keyring })).toBe('another')
  expect(admittedAs(look.value, { ...candidate, member: of.founder.member })).toBe('another')
})

test('a request that was not made with the link is told from one that was', async () => {
  const invite = await made()
  await asks(invite)
  const { newcomer } = await asStewardSees(invite)
  expect(await isByHolder(subtle, invite, newcomer)).toBe(true)
  expect(await isByHolder(subtle, invite, { ...newcomer, member: of.founder.member })).toBe(false)
})

test('an invite says clearly why it leads nowhere', async () => {
  const code = async (fragment: string) => {
    const checked = await checkInvite(steward.from, fragment)
    return checked.ok ? null : checked.refusal.code
  }
  const [fresh, used, taken] = [await made(), await made(), await made()]
  await asks(used)
  await steward.outbox.perform('withdraw-invite', { invite: taken.invite })
  expect(await code('not-an-invite')).toBe('no-invite')
  expect(await code(inviteFragment(fresh))).toBeNull()
  expect(await code(inviteFragment(used))).toBe('join-used')
  expect(await code(inviteFragment(taken))).toBe('invite-used')
  steward.network.lie = (path, answer) => (path.startsWith('/invites') ? higher(answer as Shown) : answer)
  expect(await code(inviteFragment(fresh))).toBe('wrong-terms')
  steward.network.lie = (_, answer) => answer
  const other = await cast.organisation('Union')
  const { genesis } = (JSON.parse(other.opening.act) as { body: { genesis: SignedEntry } }).body
  steward.network.lie = (path, answer) => (path.startsWith('/invites') ? { ...(answer as Shown), entries: [genesis] } : answer)
  expect(await code(inviteFragment(fresh))).toBe('wrong-root')
  steward.network.lie = (_, answer) => answer
  const short = await made(addDays(open().followed.today, 1))
  cast.pass(3 * oneDay)
  expect(await code(inviteFragment(short))).toBe('invite-expired')
})

type Shown = { invite: { role: string } }

function higher(shown: Shown): Shown {
  return { ...shown, invite: { ...shown.invite, role: 'steward' } }
}
