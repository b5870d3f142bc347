// Sealed things in another place than they were made for: payloads and wraps exchanged, notes and vouchings moved, voices in somebody's
// name, contents that are meant to hurt whoever opens them. What the desk opens is shown as it is; what does not hold is shown closed.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openVoices, type Voice } from '#device/vault/open-voices.ts'
import { readKept } from '#device/vault/read-kept.ts'
import { sealForTeam, type Draft, type Kept } from '#device/vault/seal-record.ts'
import { signedRound, type SignedRound } from '#device/vault/signed-round.ts'
import { forThisVisit, type Memory } from '#device/vault/memory.ts'
import type { Open } from '#device/vault/vault.ts'
import { namesIn } from '#device/desk/names.ts'
import { sealFile } from '#sealing/age-file.ts'
import { openRecord, openRecordWithout } from '#sealing/open-record.ts'
import type { CheckName } from '#sealing/record-checks.ts'
import { newRecordKey, sealRecord, wrapRecordKey, type Author, type RecordDraft, type SealedRecord } from '#sealing/record.ts'
import { isTame } from '#sealing/tame.ts'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { canonicalBytes, canonicalText, type Canonical } from '#wire/canonical.ts'
import { readRounds, type SealedByMember, type SealedVoice } from '#wire/desk-replies.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { verifies } from '#wire/signature.ts'
import { plainAnswer } from '#wire/voice-content.ts'
import { chance, freshId, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { unlockedDevice, type Device } from '#tests/device-cast.ts'
import { joins, stranger } from '#tests/joining.ts'
import { opensRound } from '#tests/lived-in.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#sealing/open-record.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#sealing/tame.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const [one, other] = ['They kept my passport.', 'I sleep in the kitchen.']
let cast: Cast
let union: CastOrganisation
let ana: Person
let bea: Person
let mallory: Person
let device: Device
let round: SignedRound
let hash: Hash

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  union = await cast.organisation()
  ;[ana, bea, mallory] = [union.founder, await joins(cast, union, 'Bea', 'case-worker'), await stranger(cast, union, 'Mallory')]
  hash = (await opensRound(union)).hash
  device = await unlockedDevice(cast, ana)
  const listed = await device.vault.read('/desk/rounds', readRounds)
  round = (listed.ok && (await signedRound(device.from, opened(device), listed.value.rounds[0]!))) as SignedRound
})
afterAll(() => cast.close())

function opened({ vault }: Device): Open {
  const state = vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  return state
}

const off = <T>(checks: readonly CheckName[], job: () => Promise<T>) => (
  without(openRecord, () => (...given) => openRecordWithout(new Set(checks), ...given), job))

const said = (story: string) => ({ v: 1, lang: 'en', answers: { story }, count: null, quote: null, contact: null })
const authorOf = ({ key, keyring }: Person): Author => (
  { id: key, signer: keyring.signers.manifest, root: fromBase64url(union.root)!, counter: null })

/** Sealed as anybody can who knows the roster: to those who listen. */
async function seals(more: Partial<RecordDraft>, author: Author | null = null): Promise<SealedRecord> {
  const { team, epoch, recipient } = union.listening
  const draft = { kind: 'voice', id: freshId(), round: hash, head: hash, team, epoch, receipt: null, content: said(one), ...more }
  const sealed = await sealRecord(subtle, draft, recipient, await newRecordKey(chance), author)
  if (!sealed.ok) throw new Error(sealed.refusal)
  return sealed.value
}

function rowOf({ named, wrap, payload }: SealedRecord) {
  const hashes = { payloadHash: named.payload.sha256, payloadLength: named.payload.length, wrapHash: named.wrap.sha256 }
  return { record: named.record, key: named.key, ...hashes, wrap: toBase64url(wrap), payload: toBase64url(payload) }
}

const voiceRow = (sealed: SealedRecord): SealedVoice => (
  { ...rowOf(sealed), actHash: hash, receivedOn: dayOf(cast.now()), readOn: null, hasReceipt: false, attachments: [] })

/** What the desk shows of these voices, to a member who has just unlocked: the story and whose it is, or why it stays closed. */
async function shows(rows: readonly SealedVoice[], memory: Memory = forThisVisit()): Promise<readonly string[]> {
  const { from, vault, network } = device
  network.lie = (path, answer) => (path.startsWith('/desk/voices') ? { voices: rows, done: true } : answer)
  const heard: Voice[] = []
  await openVoices({ ...from, memory }, vault, afresh(), round, (voice) => heard.push(voice) > 0)
  return heard.map((voice) => (voice.is === 'closed' ? voice.why : `${plainAnswer(voice.said.answers['story']!)[0]} (${nameOf(voice.by)})`))
}

/** As somebody who has opened nothing yet. */
const afresh = (): Open => ({ ...opened(device), held: { ...device.held } })

const nameOf = (id: Id | null) => [ana, bea, mallory].find(({ member }) => member === id)?.name ?? 'unverified'

describe('a voice', () => {
  test('as it came is shown, of unverified origin', async () => {
    expect(await shows([voiceRow(await seals({}))])).toEqual([`${one} (unverified)`])
  })

  test('with the payload of another stays closed', async () => {
    const [first, second] = [voiceRow(await seals({})), voiceRow(await seals({ content: said(other) }))]
    const { payload, payloadHash, wrap, wrapHash } = second
    expect(await shows([{ ...first, payload, payloadHash }])).toEqual(['cannot-open'])
    expect(await shows([{ ...first, payload }])).toEqual(['swapped-payload'])
    expect(await shows([{ ...first, wrap }])).toEqual(['swapped-wrap'])
    const both = { ...first, payload, payloadHash, wrap, wrapHash }
    expect(await shows([both])).toEqual(['another-record'])
    expect(await off(['wrap-record'], () => shows([both]))).toEqual(['another-record'])
    expect(await off(['wrap-record', 'manifest-record'], () => shows([both]))).toEqual([`${other} (unverified)`])
  })

  test('made anew under the id of an old one stays closed where the old one was seen', async () => {
    const memory = forThisVisit()
    const [first, again] = [await seals({}), await seals({ content: said(other) })]
    const forged = voiceRow(await seals({ id: first.named.record, content: said(other) }))
    expect(await shows([voiceRow(first), voiceRow(again)], memory)).toHaveLength(2)
    expect(await shows([forged], memory)).toEqual(['changed'])
    expect(await shows([forged])).toEqual([`${other} (unverified)`])
  })

  test.each<[string, CheckName, string, Partial<RecordDraft>]>([
    ['a round with another consent', 'manifest-round', 'another-round', { round: 'A'.repeat(43) as Hash }],
    ['an epoch that has ended', 'manifest-epoch', 'another-epoch', { epoch: 7 }],
    ['another team', 'manifest-team', 'another-epoch', { team: freshId() }],
    ['what members note', 'manifest-kind', 'another-kind', { kind: 'note' }],
  ])('out of %s stays closed; with that check off it is shown', async (_, check, why, more) => {
    const row = voiceRow(await seals(more))
    expect(await shows([row])).toEqual([why])
    expect(await off([check], () => shows([row]))).toEqual([`${one} (unverified)`])
  })

  test('in the name of a member, by somebody else, stays closed; with signatures unchecked it is shown as verified', async () => {
    const forged = voiceRow(await seals({}, { ...authorOf(mallory), id: ana.key }))
    expect(await shows([forged])).toEqual(['forged'])
    expect(await off(['signature'], () => shows([forged]))).toEqual([`${one} (${ana.name})`])
    expect(await shows([voiceRow(await seals({}, authorOf(mallory)))])).toEqual([`${one} (unverified)`])
  })

  test('wrapped for another key than it says stays closed', async () => {
    const sealed = await seals({})
    expect(await shows([{ ...voiceRow(sealed), key: union.everyone.keyId }])).toEqual(['cannot-open'])
    expect(await shows([{ ...voiceRow(sealed), key: freshId() }])).toEqual(['key-not-held'])
  })

  describe('that is meant to hurt whoever opens it', () => {
    async function hostile(content: Canonical): Promise<SealedVoice> {
      const key = await newRecordKey(chance)
      const { manifest } = await inside()
      const payload = await sealFile([key.recipient], canonicalBytes({ content, manifest } as unknown as Canonical))
      const wrap = await wrapRecordKey(subtle, manifest.id, key, union.listening.recipient)
      if (!payload.ok || !wrap.ok) throw new Error('it was not sealed')
      const [payloadHash, wrapHash] = [await hashOf(subtle, payload.value), await hashOf(subtle, wrap.value)]
      const bytes = { wrap: toBase64url(wrap.value), payload: toBase64url(payload.value), payloadLength: payload.value.length }
      return { ...voiceRow(await seals({})), ...bytes, record: manifest.id, payloadHash, wrapHash }
    }

    async function inside() {
      const sealed = await seals({})
      const { identity, team, epoch, keyId } = union.listening
      const expected = {
        id: sealed.named.record, kind: 'voice', round: hash, team, epoch, by: null, payload: sealed.named.payload.sha256, wrap: null, keyId,
      }
      const read = await openRecord(subtle, sealed, expected, identity, { root: fromBase64url(union.root)!, manifestKeyOf: () => null })
      if (!read.ok) throw new Error(read.refusal)
      return read.value
    }

    const deep = (levels: number): Canonical => (levels === 0 ? 'x' : [deep(levels - 1)])
    const parsed = (text: string) => JSON.parse(text) as Canonical
    test.each<[string, Canonical, string]>([
      ['a prototype', parsed('{"__proto__":{"isSteward":true}}'), 'not-understood'],
      ['a prototype among the answers', parsed('{"v":1,"lang":"en","answers":{"__proto__":{"story":"x"}},"count":null}'), 'not-understood'],
      ['a constructor', { constructor: { prototype: 1 } }, 'not-understood'],
      ['sixty brackets', deep(60), 'not-understood'],
      ['one text without end', 'x'.repeat(500_000), 'not-understood'],
      ['more than a mebibyte', Array.from({ length: 10 }, () => 'x'.repeat(104_880)), 'too-large'],
      ['a hidden turn of the writing', { ...said(`harmless ${'\u202e'}evil`) }, 'not-understood'],
      ['an answer to nothing that was asked', { ...said(one), answers: { nobody: 'asked' } }, 'not-understood'],
    ])('%s: it stays closed, and the next one is shown', async (_, content, why) => {
      expect(await shows([await hostile(content), voiceRow(await seals({}))])).toEqual([why, `${one} (unverified)`])
    })

    test('with the taming off, a name that means something to a program comes through', async () => {
      const trap = await hostile(parsed('{"__proto__":{"isSteward":true}}'))
      const read = async (row: SealedVoice) => {
        const { identity, team, epoch, keyId } = union.listening
        const expected = { id: row.record, kind: 'voice', round: hash, team, epoch, by: null, payload: row.payloadHash, wrap: null, keyId }
        const sealed = { wrap: fromBase64url(row.wrap!)!, payload: fromBase64url(row.payload!)! }
        const { ok } = await openRecord(subtle, sealed, expected, identity, { root: fromBase64url(union.root)!, manifestKeyOf: () => null })
        return ok
      }
      expect([await read(trap), await without(isTame, () => () => true, () => read(trap))]).toEqual([false, true])
    })
  })
})

describe('what members keep beside a voice', () => {
  const about = freshId()
  const memberRow = (sealed: SealedRecord, kind: string, by: Person, of: readonly Id[]): SealedByMember => (
    { ...rowOf(sealed), kind, of: [...of], byKey: by.key, keptOn: dayOf(cast.now()) })

  async function keeps(kind: Draft['kind'], content: Canonical, of: readonly Id[] = [about], by: Device = device) {
    const sealed = await sealForTeam(by.from, opened(by), { kind, to: kind === 'name' ? 'everyone' : 'listening', of, content })
    if (!sealed.ok) throw new Error(sealed.refusal)
    return sealed.value
  }

  async function reads(kind: Draft['kind'], rows: readonly SealedByMember[]): Promise<readonly Kept[]> {
    const { from, vault, network } = device
    network.lie = (path, answer) => (path.startsWith('/desk/records') ? { records: rows, done: true } : answer)
    const kept = await readKept(from, vault, afresh(), kind)
    if (!kept.ok) throw new Error(kept.refusal.code)
    expect(kept.value.kept.length + kept.value.unreadable).toBe(rows.length)
    return kept.value.kept
  }

  test('a vouching is read where it was given, and not on a forged voice; unchecked, the forged one is vouched for', async () => {
    const [vouch, forged] = [await keeps('vouch', { v: 1 }), freshId()]
    expect(await reads('vouch', [memberRow(vouch, 'vouch', ana, [about])])).toMatchObject([{ of: [about], by: ana.member }])
    const moved = [memberRow(vouch, 'vouch', ana, [forged])]
    expect(await reads('vouch', moved)).toEqual([])
    expect(await off(['manifest-parents'], () => reads('vouch', moved))).toMatchObject([{ of: [forged], by: ana.member }])
  })

  test('a note is not taken for a vouching', async () => {
    const row = memberRow(await keeps('note', { v: 1, note: 'I doubt this.' }), 'vouch', ana, [about])
    expect(await reads('vouch', [row])).toEqual([])
    expect(await off(['manifest-kind'], () => reads('vouch', [row]))).toHaveLength(1)
  })

  test('a name is not moved from one member to another', async () => {
    const hers = await keeps('name', { v: 1, name: 'Bea' }, [bea.member], await unlockedDevice(cast, bea))
    const moved = [memberRow(hers, 'name', bea, [ana.member])]
    expect(namesIn(await reads('name', moved)).get(ana.member)).toBeUndefined()
    const names = await off(['manifest-parents'], async () => namesIn(await reads('name', moved)))
    expect(names.get(ana.member)).toMatchObject({ name: 'Bea' })
  })

  test('what no member signed is not read, though it is sealed for the team and the server says whose it is', async () => {
    const forged = memberRow(await seals({ kind: 'vouch', round: null, parents: [about], content: { v: 1 } }), 'vouch', ana, [about])
    expect(await reads('vouch', [forged])).toEqual([])
    const believing: typeof openRecord = async (hashing, sealed, expected, identity, signers) => {
      const read = await openRecordWithout(new Set(), hashing, sealed, expected, identity, signers)
      return read.ok ? { ok: true, value: { ...read.value, verified: { author: expected.by! } } } : read
    }
    expect(await without(openRecord, () => believing, () => reads('vouch', [forged]))).toMatchObject([{ by: ana.member }])
  })

  test('what Ana sealed is not read under an act of Bea, nor what Mallory sealed in the name of Ana', async () => {
    const vouch = await keeps('vouch', { v: 1 })
    const claimed = [memberRow(vouch, 'vouch', bea, [about])]
    expect(await reads('vouch', claimed)).toEqual([])
    expect(await off(['manifest-author'], () => reads('vouch', claimed))).toHaveLength(1)
    const draft = { kind: 'vouch', round: null, parents: [about], content: { v: 1 } }
    const forged = [memberRow(await seals(draft, { ...authorOf(mallory), id: ana.key }), 'vouch', ana, [about])]
    expect(await reads('vouch', forged)).toEqual([])
    expect(await off(['signature'], () => reads('vouch', forged))).toMatchObject([{ by: ana.member }])
  })
})

test('a round with other words than were signed is none for the desk either; with signatures unchecked it is', async () => {
  const act = JSON.parse(round.listed.act) as { readonly body: { readonly [name: string]: Canonical } }
  const body = { ...act.body, consent: { en: 'You agree to everything.' } }
  const told = { ...round.listed, act: canonicalText({ ...act, body }), hash: await hashOf(subtle, canonicalBytes(body)) }
  const reads = () => signedRound(device.from, opened(device), told)
  expect(await reads()).toBe(null)
  expect(await without(verifies, () => async () => true, reads)).toMatchObject({ round: { consent: body.consent } })
})
