// A member or a key that nobody let in, in the roster that a server shows: unsigned, signed by who may not, by who has left, by too few.
// Every device walks the roster itself and refuses; with the rule off the ghost is a member, and reads what is sealed from then on.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sealForTeam } from '#device/vault/seal-record.ts'
import type { Open } from '#device/vault/vault.ts'
import { enterRoster } from '#domain/roster-rules.ts'
import { signaturesNeeded } from '#domain/roster-signatures.ts'
import type { RosterChange } from '#domain/roster.ts'
import { openTeamKey, newTeamKey, type TeamKey } from '#sealing/team-key.ts'
import { openFile } from '#sealing/age-file.ts'
import { rosterEntries } from '#server/store/organisations.ts'
import { addDays } from '#values/day.ts'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import type { Me } from '#wire/desk-replies.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import { chance, expectOk, freshId, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { deviceOf, type Device } from '#tests/device-cast.ts'
import { entryBy, entrySigOf, joins, keysFor, stranger } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#domain/roster-rules.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/roster-signatures.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/team-key.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
let cast: Cast
let union: CastOrganisation
let ana: Person
let carla: Person
/** A steward who was removed, a reader, and the ghost. */
let bea: Person
let rina: Person
let ghost: Person
let itsKey: TeamKey
let entries: readonly SignedEntry[]

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  union = await cast.organisation()
  ana = union.founder
  ;[bea, carla] = [await joins(cast, union, 'Bea', 'steward'), await joins(cast, union, 'Carla', 'steward')]
  ;[rina, ghost] = [await joins(cast, union, 'Rina', 'reader'), await stranger(cast, union, 'Ghost')]
  cast.pass(15 * oneDay)
  const entry = await entryBy(cast, union.org, { kind: 'remove-member', body: { day: today(), member: bea.member } }, [ana])
  const proposed = await ana.sign('enter-roster', { entry, keys: [] })
  expectOk(await cast.post(proposed.envelope))
  expectOk(await carla.act('cosign', { of: proposed.id, hash: proposed.hash, entrySig: await entrySigOf(carla, entry) }))
  itsKey = await newTeamKey(subtle, chance, union.listening.team, 1)
  entries = await rosterEntries(cast.store.db, union.org)
})
afterAll(() => cast.close())

const today = () => dayOf(cast.now())

function admission(day = today()): RosterChange {
  const { member, keyring: { keys } } = ghost
  const teams = [union.everyone.team, union.listening.team]
  return { kind: 'admit-member', body: { day, member, keys, role: 'case-worker', teams, invite: freshId() } }
}

const epoch = (): RosterChange => (
  { kind: 'new-epoch', body: { day: today(), team: itsKey.team, epoch: itsKey.epoch, recipient: itsKey.recipient } })

const by = (change: RosterChange, ...signers: readonly Person[]) => entryBy(cast, union.org, change, signers)
/** The signatures relabelled: as if these had made them. */
const inNameOf = ({ entry, sigs }: SignedEntry, ...names: readonly Person[]): SignedEntry => (
  { entry, sigs: names.map(({ key }, at) => ({ by: key, sig: sigs[at]?.sig ?? 'A'.repeat(86) })) })

type Unlocked = { readonly told: string; readonly device: Device; readonly open: Open | null }

async function unlocking(shown: readonly SignedEntry[], keys: Me['keys'] = []): Promise<Unlocked> {
  const device = await deviceOf(cast, ana)
  device.network.lie = (path, answer) => (
    path === '/desk/me' ? { ...(answer as Me), entries: shown, keys: [...(answer as Me).keys, ...keys] } : answer)
  const entered = await device.vault.enter(device.held)
  if (!entered.ok) return { device, told: `${entered.refusal.code}: ${entered.refusal.detail}`, open: null }
  return { device, told: 'believed', open: entered.value }
}

/** Whether Ana's device has the ghost for a member, or seals for its key. */
async function haunted(entry: SignedEntry): Promise<string> {
  const { told, device, open } = await unlocking([...entries, entry])
  if (open === null) return told
  if (open.followed.roster.members.some(({ id }) => id === ghost.member)) return 'the ghost is a member'
  const sealed = await sealForTeam(device.from, open, { kind: 'note', to: 'listening', of: [], content: { note: 'x' } })
  const read = sealed.ok && (await openFile(itsKey.identity, sealed.value.wrap, 10_000)).ok
  return read ? 'the ghost reads' : 'believed'
}

const unverified = <T>(job: () => Promise<T>) => without(verifies, () => async () => true, job)
/** Whoever signed is taken for the stewards. */
const anySigner = <T>(job: () => Promise<T>) => without(enterRoster, (real) => (roster, entry) => (
  real(roster, { ...entry, signers: roster.members.map(({ key }) => key) })), job)
const oneIsEnough = <T>(job: () => Promise<T>) => without(signaturesNeeded, () => () => 1, job)

test('the roster as it is has no ghost', async () => {
  expect((await unlocking(entries)).told).toBe('believed')
  expect(await haunted(await by(admission(), ana, carla))).toBe('the ghost is a member')
  expect(await haunted(await by(epoch(), ana, carla))).toBe('the ghost reads')
})

describe.each([['a member', admission, 'the ghost is a member'], ['a key', epoch, 'the ghost reads']] as const)('%s', (_, change, won) => {
  type Case = readonly [string, () => Promise<SignedEntry>, string, <T>(job: () => Promise<T>) => Promise<T>]
  const cases: readonly Case[] = [
    ['without a signature that holds', async () => inNameOf(await by(change()), ana, carla), 'not-signed-by-steward', unverified],
    ['signed by the ghost, in the name of two stewards', async () => inNameOf(await by(change(), ghost, ghost), ana, carla),
      'not-signed-by-steward', unverified],
    ['signed by a reader', () => by(change(), rina), 'not-signed-by-steward', anySigner],
    ['signed by a steward who has left, and a reader', () => by(change(), bea, rina), 'not-signed-by-steward', anySigner],
    ['signed by one steward where two must', () => by(change(), ana), 'second-steward-needed', oneIsEnough],
    ['signed by one steward twice', () => by(change(), ana, ana), 'second-steward-needed', oneIsEnough],
    ['signed by one steward, and one who has left', () => by(change(), ana, bea), 'second-steward-needed', oneIsEnough],
    ['signed by two stewards with their keys for acts', async () => withActKeys(await by(change())), 'not-signed-by-steward', unverified],
  ]

  test.each(cases)('%s is refused; with the rule off it is in', async (_name, entry, why, off) => {
    const shown = await entry()
    expect(await haunted(shown)).toBe(`roster-broken: ${why}`)
    expect(await off(() => haunted(shown))).toBe(won)
  })
})

async function withActKeys({ entry }: SignedEntry): Promise<SignedEntry> {
  const bytes = new TextEncoder().encode(entry)
  const sigs = [ana, carla].map(async ({ key, keyring, root }) => (
    { by: key, sig: await keyring.signers.act.sign(fromBase64url(root)!, bytes) }))
  return { entry, sigs: await Promise.all(sigs) }
}

test('one steward gets no ghost in by an entry of the first fortnight, when one signature was enough', async () => {
  const early = await by(admission(addDays(today(), -14)), ana)
  expect(await haunted(early)).toBe('roster-broken: back-dated')
  const anyDay = () => without(enterRoster, (real) => (roster, entry) => (
    real({ ...roster, day: roster.opened }, entry)), () => haunted(early))
  expect(await anyDay()).toBe('the ghost is a member')
})

test('entries left out, in another order, twice, or from elsewhere do not make a roster', async () => {
  const other = (JSON.parse((await cast.founds('Other')).opening.act) as { body: { genesis: SignedEntry } }).body.genesis
  const [first, second, third, ...others] = entries as [SignedEntry, SignedEntry, SignedEntry, ...SignedEntry[]]
  const rest = [second, third, ...others]
  const wrong = [
    entries.toSpliced(3, 1), entries.toSpliced(1, 2, third, second), [...entries, third], rest, [first, first, ...rest], [other, ...rest],
    [other], [{ ...first, sigs: first.sigs.slice(1) }, ...rest], [{ ...first, sigs: first.sigs.slice(0, 1) }, ...rest],
  ]
  for (const shown of wrong) expect((await unlocking(shown)).told).toMatch(/^roster-broken/)
  const unlinked = () => without(enterRoster, (real) => (roster, entry) => (
    real(roster, { ...entry, seq: roster.seq + 1, prev: roster.head })), () => unlocking(wrong[0]!))
  expect((await unlinked()).told).toBe('believed')
})

test('a team key that the roster does not name is not taken into her hands, though it was sealed to her', async () => {
  const own = await newTeamKey(subtle, chance, union.listening.team, 0)
  const [{ bytes, entry }] = (await keysFor([own], ana)) as [Awaited<ReturnType<typeof keysFor>>[number]]
  const handed = [{ team: own.team, epoch: 0, sha256: entry.bytes.sha256, bytes: toBase64url(bytes) }]
  const takes = async () => {
    const { teamKeys } = (await unlocking(entries, handed)).open!.followed
    return [...teamKeys.values()].some(({ recipient }) => recipient === own.recipient)
  }
  expect(await takes()).toBe(false)
  expect(await without(openTeamKey, () => async () => ok(own), takes)).toBe(true)
})
