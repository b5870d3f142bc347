// A server that goes back on what it showed, or shows one device another history than the others: a device that has seen more refuses, and
// one that forgets what it saw, or leaves out one of the checks, is led astray.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { forThisVisit, type Memory } from '#device/vault/memory.ts'
import { chainContinues, rosterContinues } from '#device/vault/heads.ts'
import { performedLate } from '#device/vault/performed-late.ts'
import { rowsAfter } from '#server/store/chains.ts'
import { rosterEntries } from '#server/store/organisations.ts'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { beforeFirstRow, firstBrokenRow, rowHashOf } from '#wire/chain.ts'
import type { Me, Row } from '#wire/desk-replies.ts'
import { hashOf } from '#wire/hash.ts'
import { rosterEntryBytes, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import { expectOk, freshId, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { deviceOf, unlockedDevice, type Device } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#device/vault/heads.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#device/vault/performed-late.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/chain.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
let cast: Cast
let union: CastOrganisation
let ana: Person
let olga: Person
let memory: Memory
let device: Device
/** The history when the device looked last: three hotline lists, of which each names its own place; and what has come since. */
let seen: readonly Row[]
let rows: readonly Row[]
let entries: readonly SignedEntry[]

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  union = await cast.organisation()
  ana = union.founder
  olga = await joins(cast, union, 'Olga', 'organiser')
  for (const place of ['North', 'South', 'East']) await lists(ana, place)
  memory = forThisVisit()
  await unlockedDevice(cast, ana, { memory })
  seen = await chain()
  for (const place of ['West', 'Harbour', 'Hills']) await lists(olga, place)
  ;[rows, entries] = [await chain(), await rosterEntries(cast.store.db, union.org)]
})
beforeEach(async () => {
  device = await deviceOf(cast, ana, { memory: await remembering() })
})
afterAll(() => cast.close())

async function chain(): Promise<readonly Row[]> {
  return (await rowsAfter(cast.store.db, union.org, 0, 500)).map((row) => ({ ...row, sigs: JSON.parse(row.sigs) as Row['sigs'] }))
}

async function lists(by: Person, place: string): Promise<Id> {
  const { envelope, id } = await listing(by, place)
  expectOk(await cast.post(envelope))
  return id
}

const listing = (by: Person, place: string) => (
  by.sign('list-hotlines', { hotlines: [{ id: freshId(), name: place, place, contact: '1', hours: {}, languages: ['en'] }] }))

/** Each test begins with what the device had seen, and may forget it again. */
async function remembering(of = memory): Promise<Memory> {
  const own = forThisVisit()
  await own.keepHeads((await of.heads(union.org))!, null)
  return own
}

/** Rows as a chain: numbers and hashes as they follow from one another. */
async function chained(parts: readonly Row[]): Promise<readonly Row[]> {
  const made: Row[] = []
  for (const part of parts) {
    const actHash = await hashOf(subtle, utf8(part.act))
    const rowHash = await rowHashOf(subtle, made.at(-1)?.rowHash ?? beforeFirstRow, actHash, part.result)
    made.push({ ...part, seq: made.length + 1, actHash, rowHash })
  }
  return made
}

/** The row of an act that was signed and never came to the door. */
async function rowOf(by: Person, place: string): Promise<Row> {
  const { envelope: { act, sigs }, id, hash } = await listing(by, place)
  const plain = { id, kind: 'list-hotlines', byKey: by.key, act, sigs: [...sigs], actHash: hash }
  return { ...plain, seq: 0, result: 'kept', rowHash: beforeFirstRow, receivedOn: dayOf(cast.now()) }
}

type Shown = { readonly rows?: readonly Row[]; readonly entries?: readonly SignedEntry[] }

/** What becomes of unlocking when the server shows this history. */
async function unlocking(shown: Shown, by = device): Promise<string> {
  const told = shown.rows ?? rows
  const last = told.at(-1)!
  by.network.lie = (path, answer) => {
    if (path === '/desk/me') return { ...(answer as Me), entries: shown.entries ?? entries, chain: { seq: last.seq, head: last.rowHash } }
    return path.startsWith('/desk/chain') ? { rows: told.filter(({ seq }) => seq > Number(path.split('=')[1])) } : answer
  }
  const entered = await by.vault.enter(by.held)
  return entered.ok ? 'believed' : entered.refusal.code
}

/** The same for a device that remembers nothing. */
const forgetting = async (shown: Shown) => unlocking(shown, await deviceOf(cast, ana))

it('an honest history is believed, by who remembers and by who does not', async () => {
  expect([await unlocking({}), await forgetting({})]).toEqual(['believed', 'believed'])
})

describe('a history that does not continue what was seen', () => {
  test('cut short', async () => {
    const shown = { rows: seen.slice(0, -1) }
    expect(await unlocking(shown)).toBe('chain-rolled-back')
    expect(await forgetting(shown)).toBe('believed')
  })

  test('cut short and grown again with other acts, as long as before', async () => {
    const shown = { rows: await chained([...seen.slice(0, -1), await rowOf(ana, 'Nowhere')]) }
    expect(await unlocking(shown)).toBe('chain-forked')
    const looksAway = () => without(chainContinues, () => () => ok('same' as const), async () => unlocking(shown))
    expect([await forgetting(shown), await looksAway()]).toEqual(['believed', 'chain-forked'])
  })

  test('grown on another branch: an act left out, two in another order, one slipped in, another under the same id', async () => {
    const [other, last] = [await rowOf(ana, 'Nowhere'), seen.at(-1)!]
    const [before, between] = [seen.slice(0, -2), seen.at(-2)!]
    const since = rows.slice(seen.length)
    const branches = {
      left: [...before, last, ...since], order: [...before, last, between, ...since],
      slipped: [...seen.slice(0, -1), other, last, ...since],
      same: [...seen.slice(0, -1), { ...other, id: last.id }, ...since],
    }
    for (const branch of Object.values(branches)) expect(await unlocking({ rows: await chained(branch) })).toMatch(/^chain-/)
    const { same, ...signed } = branches
    for (const branch of Object.values(signed)) expect(await forgetting({ rows: await chained(branch) })).toBe('believed')
    expect(await forgetting({ rows: await chained(same) })).toBe('act-forged')
    const unlinked = async () => unlocking({ rows: await chained(branches.order) })
    expect(await without(firstBrokenRow, () => async () => null, unlinked)).toBe('believed')
  })

  test('with fewer entries of the roster', async () => {
    const shown = { entries: entries.slice(0, -1), rows: rows.filter(({ byKey }) => byKey !== olga.key) }
    expect(await unlocking({ ...shown, rows })).toBe('roster-rolled-back')
    expect(await forgetting({ ...shown, rows: await chained(shown.rows) })).toBe('believed')
  })

  test('with another entry in the place of one that was seen, which the same steward signed', async () => {
    const [, admitted] = entries
    const { v, org, seq, prev } = JSON.parse(admitted!.entry) as RosterEntry
    const { act, manifest } = olga.keyring.keys
    const body = { day: dayOf(cast.now()), device: freshId(), act, manifest, until: dayOf(cast.now()) }
    const bytes = rosterEntryBytes({ v, org, seq, prev, kind: 'add-device', body })
    const sig = await ana.keyring.signers.roster.sign(fromBase64url(ana.root)!, bytes)
    const shown = {
      entries: [entries[0]!, { entry: new TextDecoder().decode(bytes), sigs: [{ by: ana.key, sig }] }],
      rows: await chained(seen.filter(({ byKey }) => byKey !== olga.key)),
    }
    expect(await unlocking({ ...shown, rows: seen })).toBe('roster-forked')
    expect(await forgetting(shown)).toBe('believed')
    const continues: typeof rosterContinues = (_, hashes) => ok({ seq: hashes.length - 1, head: hashes.at(-1)! })
    expect(await without(rosterContinues, () => continues, () => unlocking({ ...shown, rows: seen }))).toBe('believed')
  })
})

describe('a history that does not hold in itself', () => {
  const changed = (change: (row: Row, at: number) => Row) => rows.map((row, at) => (at === rows.length - 1 ? change(row, at) : row))
  const renamed = (row: Row): Row => ({ ...row, act: row.act.replaceAll('Hills', 'Hells') })

  test('a row with another number, another result, or other words than its hash', async () => {
    const wrong = [
      changed((row) => ({ ...row, seq: row.seq + 1 })), changed((row) => ({ ...row, result: 'waiting' })), changed(renamed),
      [...rows.slice(0, -2), { ...rows.at(-1)!, seq: rows.length - 1 }, { ...rows.at(-2)!, seq: rows.length }],
    ]
    for (const told of wrong) expect(await unlocking({ rows: told })).toMatch(/^chain-(broken|forked)$/)
    const relabelled = () => without(firstBrokenRow, () => async () => null, () => unlocking({ rows: wrong[1]! }))
    expect(await relabelled()).toBe('believed')
  })

  test('words that their maker did not sign, with every hash set right; unchecked they are hers', async () => {
    const told = await chained(changed(renamed))
    expect(await unlocking({ rows: told })).toBe('act-forged')
    expect(await without(verifies, () => async () => true, () => unlocking({ rows: told }))).toBe('believed')
  })

  test('a row slipped in by nobody, by somebody whom the roster does not know, or in the name of another', async () => {
    const genuine = await rowOf(olga, 'Nowhere')
    const rowsBy = [{ ...genuine, sigs: [] }, { ...genuine, byKey: freshId() }, { ...genuine, byKey: ana.key }]
    for (const row of rowsBy) expect(await unlocking({ rows: await chained([...rows, row]) })).toBe('act-forged')
    const unsigned = { ...genuine, sigs: [{ by: olga.key, sig: 'A'.repeat(86) }] }
    const told = await chained([...rows, unsigned])
    expect(await unlocking({ rows: told })).toBe('act-forged')
    expect(await without(verifies, () => async () => true, () => unlocking({ rows: told }))).toBe('believed')
  })
})

test('an act of a key that had ended when the device last looked counts for nothing, though the server performs it', async () => {
  expectOk(await enters(cast, ana, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: olga.member } }))
  const removal = forThisVisit()
  await unlockedDevice(cast, ana, { memory: removal })
  const [now, all] = [await chain(), await rosterEntries(cast.store.db, union.org)]
  const late = await rowOf(olga, 'Late')
  const shows = async (result: Row['result']) => {
    const knowing = await deviceOf(cast, ana, { memory: await remembering(removal) })
    return unlocking({ entries: all, rows: await chained([...now, { ...late, result }]) }, knowing)
  }
  expect([await shows('kept'), await shows('waiting'), await shows('quarantined')]).toEqual(['act-forged', 'act-forged', 'believed'])
  expect(await without(performedLate, () => () => false, () => shows('kept'))).toBe('believed')
})
