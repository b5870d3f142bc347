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
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { enters, joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

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
})
