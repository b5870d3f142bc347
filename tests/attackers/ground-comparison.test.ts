// A server between a steward and a newcomer that wants its own Mallory on the roster: it must make the digits on the newcomer's screen
// those that the steward expects of Mallory. The digits are cut to three, so that grinding takes a moment and not years; all else is as in
// life, where a server that cannot grind has one chance in a million million.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { answerOffer, checkInvite, lookAtInvite, prepare, type Candidate, type Invitation } from '#device/vault/join.ts'
import { compare, offerTo } from '#device/vault/meet.ts'
import { freshInvite, inviteBody, teamsFor, type JoinRequest, type OpenInvite } from '#device/vault/own-invites.ts'
import type { Open } from '#device/vault/vault.ts'
import { inviteFragment } from '#sealing/invite.ts'
import { beginJoining, revealJoining } from '#sealing/joining.ts'
import { ownChance } from '#sealing/own-chance.ts'
import type { Day } from '#values/day.ts'
import { toBase64url } from '#values/encoding.ts'
import type { Canonical } from '#wire/canonical.ts'
import { readWaiting } from '#wire/desk-replies.ts'
import { commitmentOf, comparisonDigits, digitsOf, keepsCommitment, transcriptHash, type Transcript } from '#wire/comparison.ts'
import type { Hash } from '#wire/hash.ts'
import { chance, openCast, subtle, type Cast } from '#tests/cast.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#wire/comparison.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/own-chance.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/joining.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const digits = 3
const nonce = () => toBase64url(chance(32))
let cast: Cast
let steward: Device
let open: Open
let invite: OpenInvite
let ana: { readonly invitation: Invitation; readonly candidate: Candidate }
/** Keys of the server's own, as somebody who had a copy of the link would make them. */
let mallory: Candidate

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  const union = await cast.organisation()
  steward = await unlockedDevice(cast, union.founder)
  open = steward.vault.state() as Open & ReturnType<Device['vault']['state']>
  const terms = { role: 'reader', teams: teamsFor(open.followed.roster, 'reader'), until: '2026-11-30' as Day } as const
  const made = (await freshInvite(steward.from, steward.held, terms))!
  await steward.outbox.perform('invite', await inviteBody(subtle, made, terms))
  const checked = await checkInvite(steward.from, inviteFragment(made))
  if (!checked.ok) throw new Error(checked.refusal.code)
  ana = { invitation: checked.value, candidate: await prepare(steward.from, checked.value, []) }
  mallory = await prepare(steward.from, checked.value, [])
  const waiting = await steward.vault.read('/desk/waiting', readWaiting)
  if (!waiting.ok) throw new Error(waiting.refusal.code)
  invite = waiting.value.invites[0]!
})
afterAll(() => cast.close())

const short = <T>(job: () => Promise<T>) => (
  without(comparisonDigits, () => async (hashing, transcript) => digitsOf(await transcriptHash(hashing, transcript), digits), job))

/** Mallory asks in the place of Ana, with the commitment to this nonce. */
async function asksFor(hers: string): Promise<JoinRequest> {
  const { member, keyring } = mallory
  const commitment = await commitmentOf(subtle, hers, { member, keys: keyring.keys })
  return { member, keys: keyring.keys, commitment, mac: 'A'.repeat(43) as Hash }
}

/** What Ana's screen shows when she is offered this nonce of the steward's, and the nonce that she reveals by it. */
async function anaShown(stewardNonce: string, candidate: Candidate) {
  const reply = { ...ana.invitation.reply, steward: open.held.member, stewardNonce }
  const answered = await answerOffer(steward.from, { ...ana.invitation, reply }, candidate)
  if (!answered.ok || answered.value === null) return null
  const { digits: shown, candidate: after } = answered.value
  return { shown, nonce: after.begun.nonce, candidate: after }
}

/** Ana begins anew, with the same keys: a fresh nonce and commitment. */
async function freshAna(): Promise<Candidate> {
  const { member, keyring } = ana.candidate
  return { ...ana.candidate, begun: await beginJoining(subtle, chance, { member, keys: keyring.keys }) }
}

/** Nonces for which the transcript gives the wanted digits; null after so many trials. */
async function grind(wanted: string, transcript: (nonce: string) => Transcript, trials: number): Promise<string | null> {
  for (let trial = 0; trial < trials; trial++) {
    const tried = nonce()
    if (digitsOf(await transcriptHash(subtle, transcript(tried)), digits) === wanted) return tried
  }
  return null
}

type Offer = Awaited<ReturnType<typeof offerTo>>
const asExpected = (offer: Offer) => (hers: string): Transcript => (
  { ...offer.terms, steward: offer.steward, newcomer: { ...offer.newcomer, nonce: hers } })
const enough = 20_000

/** The plain attack: the server has seen both nonces and hands the steward one that it ground for Mallory. */
async function groundReveal() {
  const offer = await offerTo(subtle, open, invite, await asksFor(nonce()))
  const seen = (await anaShown(offer.steward.nonce, await freshAna()))!
  const ground = (await grind(seen.shown, asExpected(offer), enough))!
  return compare(subtle, offer, ground, seen.shown)
}

/** The server asks the steward for her nonce first, and commits for Mallory when it has ground one. */
async function groundCommitment() {
  const first = await offerTo(subtle, open, invite, await asksFor(nonce()))
  const seen = (await anaShown(first.steward.nonce, await freshAna()))!
  const ground = (await grind(seen.shown, asExpected(first), enough))!
  return compare(subtle, await offerTo(subtle, open, invite, await asksFor(ground)), ground, seen.shown)
}

/** The server has Ana reveal for a first offer, and grinds a second one for her. */
async function groundOffer() {
  const hers = nonce()
  const offer = await offerTo(subtle, open, invite, await asksFor(hers))
  const seen = (await anaShown(nonce(), await freshAna()))!
  const expected = digitsOf(await transcriptHash(subtle, asExpected(offer)(hers)), digits)
  const { member, keyring } = ana.candidate
  const onHerScreen = (theirs: string): Transcript => (
    { ...offer.terms, steward: { ...offer.steward, nonce: theirs }, newcomer: { member, keys: keyring.keys, nonce: seen.nonce } })
  const again = await anaShown((await grind(expected, onHerScreen, enough))!, seen.candidate)
  return again === null ? { ok: false, refusal: 'already-revealed' } : compare(subtle, offer, hers, again.shown)
}

describe('grinding', () => {
  test('a nonce for Mallory when both are known: it is not the one that was committed to', async () => {
    expect(await short(groundReveal)).toEqual({ ok: false, refusal: 'another-nonce' })
  })

  test('with the commitment unchecked, the steward hears what she expects and admits Mallory', async () => {
    expect(await short(() => without(keepsCommitment, () => async () => true, groundReveal))).toMatchObject({ ok: true })
  })

  test("a commitment for Mallory when the steward's nonce is known: for another commitment she has another nonce", async () => {
    expect(await short(groundCommitment)).toEqual({ ok: false, refusal: 'not-the-same' })
  })

  test('with one nonce of hers for every commitment, the digits agree', async () => {
    const forgetful = () => short(() => without(ownChance, (real) => (hashing, root, use, about) => {
      const { commitment: _, ...rest } = about as { readonly [name: string]: Canonical }
      return real(hashing, root, use, rest)
    }, groundCommitment))
    expect(await forgetful()).toMatchObject({ ok: true })
  })

  test('a second offer for Ana when her nonce is known: she answers one, and no other', async () => {
    expect(await short(groundOffer)).toEqual({ ok: false, refusal: 'already-revealed' })
  })

  test('with her first answer forgotten, the digits agree', async () => {
    const forgetful = () => without(revealJoining, (real) => (hashing, newcomer, terms, by) => (
      real(hashing, { ...newcomer, shown: null }, terms, by)), groundOffer)
    expect(await short(forgetful)).toMatchObject({ ok: true })
  })
})

test('in the dark it has one throw: of thirty, about none hits', async () => {
  let hits = 0
  for (let attempt = 0; attempt < 30; attempt++) {
    const hers = nonce()
    const offer = await offerTo(subtle, open, invite, await asksFor(hers))
    const seen = (await short(async () => anaShown(offer.steward.nonce, await freshAna())))!
    if ((await short(() => compare(subtle, offer, hers, seen.shown))).ok) hits += 1
  }
  expect(hits).toBeLessThanOrEqual(2)
})

test('in life they are twelve digits, and they agree where nobody stands between', async () => {
  const { member, keyring, begun } = await freshAna()
  const request = { member, keys: keyring.keys, commitment: begun.commitment, mac: 'A'.repeat(43) as Hash }
  const offer = await offerTo(subtle, open, invite, request)
  const seen = (await anaShown(offer.steward.nonce, { ...ana.candidate, begun }))!
  expect(seen.shown).toMatch(/^\d{12}$/)
  expect(await compare(subtle, offer, seen.nonce, seen.shown)).toMatchObject({ ok: true })
  expect((await lookAtInvite(steward.from, ana.invitation.invite)).ok).toBe(true)
})
