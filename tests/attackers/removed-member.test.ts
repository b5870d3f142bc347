<<<<<<< HEAD
// Somebody who was removed, with the server on her side: she still has her old keys, and the roster shows her every new recipient.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sealedLate } from '#device/vault/performed-late.ts'
import { readKept } from '#device/vault/read-kept.ts'
import { enteringNewEpoch } from '#device/vault/roster-changes.ts'
import type { Open } from '#device/vault/vault.ts'
import { newRecordKey, sealRecord } from '#sealing/record.ts'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import type { Epoch } from '#domain/roster.ts'
import type { SealedByMember } from '#wire/desk-replies.ts'
import type { Hash } from '#wire/hash.ts'
import { chance, expectOk, freshId, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
=======
// Somebody who was removed and kept all her keys: what is sealed from the new epoch on she cannot open, though she has the bytes.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { enteringNewEpoch } from '#device/vault/roster-changes.ts'
import { sealForTeam } from '#device/vault/seal-record.ts'
import { epochInUse } from '#device/vault/team-keys.ts'
import type { Open } from '#device/vault/vault.ts'
import { openFile } from '#sealing/age-file.ts'
import { dayOf } from '#values/moment.ts'
import { expectOk, openCast, subtle, type Cast } from '#tests/cast.ts'
>>>>>>> h-canary
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

<<<<<<< HEAD
vi.mock(import('#device/vault/performed-late.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const about = freshId()
let cast: Cast
let union: CastOrganisation
let bea: Person
let device: Device

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  union = await cast.organisation()
  bea = await joins(cast, union, 'Bea', 'case-worker')
  expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: bea.member } }))
  device = await unlockedDevice(cast, union.founder)
  const { body, beside } = await enteringNewEpoch(subtle, chance, opened(), union.listening.team)
  const entered = await device.outbox.perform('enter-roster', body, beside)
  if (entered.state !== 'done') throw new Error(entered.state)
})
afterAll(() => cast.close())

function opened(): Open {
  const state = device.vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  return state
}

/** As if she was unlocked just now. */
function afresh(): Open {
  return { ...opened(), held: { ...opened().held } }
}

/** A vouching by Bea, sealed to one epoch of those who listen, as the server would show it. */
async function vouching({ epoch, recipient, key }: Epoch): Promise<SealedByMember> {
  const { roster } = opened().followed
  const draft = {
    kind: 'vouch', id: freshId(), round: null, head: roster.head as Hash, team: union.listening.team, epoch, parents: [about],
    receipt: null, content: { v: 1 },
  }
  const author = { id: bea.key, signer: bea.keyring.signers.manifest, root: fromBase64url(union.root)!, counter: null }
  const sealed = await sealRecord(subtle, draft, recipient, await newRecordKey(chance), author)
  if (!sealed.ok) throw new Error(sealed.refusal)
  const { named, wrap, payload } = sealed.value
  return {
    record: draft.id, key, payloadHash: named.payload.sha256, payloadLength: named.payload.length, wrapHash: named.wrap.sha256,
    wrap: toBase64url(wrap), payload: toBase64url(payload), kind: 'vouch', of: [about], byKey: bea.key, keptOn: dayOf(cast.now()),
  }
}

async function reads(row: SealedByMember): Promise<readonly Id[]> {
  device.network.lie = (path, answer) => (path.startsWith('/desk/records') ? { records: [row], done: true } : answer)
  const kept = await readKept(device.from, device.vault, afresh(), 'vouch')
  if (!kept.ok) throw new Error(kept.refusal.code)
  return kept.value.kept.map(({ by }) => by)
}

test('what she seals to a key that was made after her removal is not hers any more; unchecked, she vouches on', async () => {
  const { epochs } = opened().followed.roster.teams.find(({ id }) => id === union.listening.team)!
  const [before, after] = [await vouching(epochs[0]!), await vouching(epochs[1]!)]
  expect(await reads(before)).toEqual([bea.member])
  expect(await reads(after)).toEqual([])
  expect(await without(sealedLate, () => () => false, () => reads(after))).toEqual([bea.member])
=======
vi.mock(import('#device/vault/team-keys.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const openOf = ({ vault }: Device) => vault.state() as Open & ReturnType<typeof vault.state>
let cast: Cast
let steward: Device
let gone: Device
/** Every key that she ever held. */
let hers: Parameters<typeof openFile>[0][]

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  const union = await cast.organisation()
  const bea = await joins(cast, union, 'Bea', 'case-worker')
  gone = await unlockedDevice(cast, bea)
  hers = [gone.held.keyring.identity, ...[...openOf(gone).followed.teamKeys.values()].map(({ identity }) => identity)]
  expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: bea.member } }))
  steward = await unlockedDevice(cast, union.founder)
  const entering = await enteringNewEpoch(subtle, steward.from.chance, openOf(steward), union.listening.team)
  const entered = await steward.outbox.perform('enter-roster', entering.body, entering.beside)
  if (entered.state !== 'done') throw new Error(JSON.stringify(entered))
})
afterAll(() => cast.close())

/** How many of so many notes one of these keys opens. */
async function opened(notes: number, keys: typeof hers): Promise<number> {
  let count = 0
  for (let at = 0; at < notes; at += 1) {
    const draft = { kind: 'note', to: 'listening', of: [], content: { v: 1, note: `${at}` } } as const
    const sealed = await sealForTeam(steward.from, openOf(steward), draft)
    if (!sealed.ok) throw new Error(sealed.refusal)
    const tries = await Promise.all(keys.map((key) => openFile(key, sealed.value.wrap, 10_000)))
    if (tries.some(({ ok }) => ok)) count += 1
  }
  return count
}

test('who was removed opens none of it, and those who stay open all; with the old epoch in use she opens all, too', async () => {
  const theirs = [...openOf(steward).followed.teamKeys.values()].map(({ identity }) => identity)
  expect([await opened(50, hers), await opened(5, theirs)]).toEqual([0, 5])
  const oldEpoch: typeof epochInUse = ({ epochs }) => epochs[0]!
  expect(await without(epochInUse, () => oldEpoch, () => opened(5, hers))).toBe(5)
>>>>>>> h-canary
})
