// Opening a record: each swap that a server or a stranger may try, refused; and with its one check off, the attacker wins.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import type { Canonical } from '#wire/canonical.ts'
import { hashOf } from '#wire/hash.ts'
import type { Manifest } from '#wire/manifest.ts'
import { expectedOf, sealed, sealingCast, subtle } from '#tests/sealing-cast.ts'
import { sealFile } from './age-file.ts'
import { openDocument, sealDocument } from './document.ts'
import { memberKeys, newRoot } from './member-keys.ts'
import { openRecord, openRecordWithout, type Signers } from './open-record.ts'
import { bytesChecks, manifestChecks, wrapChecks, type CheckName, type CheckRefusal, type Expected } from './record-checks.ts'
import { newRecordKey, sealRecord, wrapRecordKey, type Author, type RecordDraft } from './record.ts'
import type { Bytes } from './derive.ts'

const cast = await sealingCast('opening')
const { chance, team, author, draft, signers, ana } = cast
const honest = await sealed(cast)
const expected = expectedOf(honest, draft, author, team)
const mallory = await memberKeys(subtle, newRoot(chance))
const ben: Author = { id: idOf(chance(16)), signer: mallory.signers.manifest, root: cast.root, counter: null }
const notAna: Author = { ...author, signer: mallory.signers.manifest }

type Attack = { readonly wrap: Bytes; readonly payload: Bytes; readonly expected: Expected; readonly signers?: Signers }

/** A record sealed by the attacker, under an act that names just those bytes, with everything else as the honest act says. */
async function brought(changed: Partial<RecordDraft>, by: Author | null = author, wrapFor = draft.id): Promise<Attack> {
  const key = await newRecordKey(chance)
  const record = await sealRecord(subtle, { ...draft, ...changed }, team.recipient, key, by)
  const wrap = await wrapRecordKey(subtle, wrapFor, key, team.recipient)
  if (!record.ok || !wrap.ok) throw new Error('not sealed')
  const { payload, named } = record.value
  return { wrap: wrap.value, payload, expected: { ...expected, payload: named.payload.sha256, wrap: null } }
}

/** A record whose manifest and content the attacker writes as she likes. */
async function written(manifest: (right: Manifest) => unknown, content: Canonical = draft.content): Promise<Attack> {
  const right = await openRecord(subtle, honest, expected, team.identity, signers)
  if (!right.ok) throw new Error(right.refusal)
  return payloadOf({ content, manifest: manifest(right.value.manifest) } as Canonical)
}

async function payloadOf(document: Canonical): Promise<Attack> {
  const key = await newRecordKey(chance)
  const payload = await sealDocument([key.recipient], document)
  return wrapped(payload.ok ? payload.value : new Uint8Array(), key)
}

async function bytesAsPayload(bytes: Uint8Array): Promise<Attack> {
  const key = await newRecordKey(chance)
  const payload = await sealFile([key.recipient], bytes)
  return wrapped(payload.ok ? payload.value : new Uint8Array(), key)
}

async function wrapped(payload: Bytes, key: Awaited<ReturnType<typeof newRecordKey>>): Promise<Attack> {
  const wrap = await wrapRecordKey(subtle, draft.id, key, team.recipient)
  if (!wrap.ok) throw new Error(wrap.refusal)
  return { wrap: wrap.value, payload, expected: { ...expected, payload: await hashOf(subtle, payload), wrap: null } }
}

async function wrapSaying(changed: Canonical): Promise<Attack> {
  const { recordKey } = await honestKey()
  const right = { v: 1, recordId: draft.id, keyId: team.keyId, recordKey }
  const wrap = await sealDocument([team.recipient], { ...right, ...(changed as object) } as Canonical)
  return { wrap: wrap.ok ? wrap.value : new Uint8Array(), payload: honest.payload, expected: { ...expected, wrap: null } }
}

async function honestKey(): Promise<{ recordKey: string }> {
  const opened = await openDocument(team.identity, honest.wrap, { bytes: 4_096, depth: 2 })
  return (opened.ok ? opened.value : {}) as { recordKey: string }
}

const other = await hashOf(subtle, utf8('another'))
const attacks: [CheckName, CheckRefusal, string, () => Promise<Attack>][] = [
  ['payload-hash', 'swapped-payload', 'another payload under an old id', async () => {
    return { ...(await brought({ content: { story: 'All is well.' } })), expected: { ...expected, wrap: null } }
  }],
  ['wrap-hash', 'swapped-wrap', 'another wrap than the one that came with it', async () => ({ ...(await wrapSaying({})), expected })],
  ['wrap-record', 'another-record', 'the wrap of another record', () => brought({}, author, idOf(chance(16)))],
  ['wrap-key', 'another-key', 'a wrap that says it is for another key', () => wrapSaying({ keyId: idOf(chance(16)) })],
  ['manifest-record', 'another-record', 'the payload of another record', () => brought({ id: idOf(chance(16)) })],
  ['manifest-kind', 'another-kind', 'a note passed off as a voice', () => brought({ kind: 'note' })],
  ['manifest-round', 'another-round', 'a voice moved into a round with another consent', () => brought({ round: other })],
  ['manifest-round', 'another-round', 'a voice taken out of its round', () => brought({ round: null })],
  ['manifest-team', 'another-epoch', 'a record made for another team', () => brought({ team: idOf(chance(16)) })],
  ['manifest-epoch', 'another-epoch', 'a record made for an epoch that has ended', () => brought({ epoch: team.epoch - 1 })],
  ['manifest-parents', 'another-record', 'a note on one voice moved to another', async () => {
    const attack = await brought({ parents: [idOf(chance(16))] })
    return { ...attack, expected: { ...attack.expected, of: [idOf(chance(16))] } }
  }],
  ['manifest-author', 'forged', 'a record of Ben under an act of Ana', async () => {
    return { ...(await brought({}, ben)), signers: { ...signers, manifestKeyOf: () => mallory.keys.manifest } }
  }],
  ['signature', 'forged', 'a record in the name of Ana, signed by Mallory', () => brought({}, notAna)],
  ['signature', 'forged', 'a record that Ana signed for another organisation', () => brought({}, { ...author, root: chance(32) })],
  ['signature', 'forged', 'a record that Ana signed with the key for acts', () => brought({}, { ...author, signer: ana.signers.act })],
  ['signature', 'forged', 'what Ana signed, with other words', () => written((right) => right, { story: 'All is well.' })],
  ['signature', 'forged', 'what Ana signed, with a counter put in', () => written((right) => ({ ...right, counter: 7 }))],
  ['signature', 'forged', 'what Ana signed, with another head of the roster', () => written((right) => ({ ...right, head: other }))],
]

describe.each(attacks)('%s: %s', (check, refusal, name, attack) => {
  test(`${name} is refused; with the check off it is believed`, async () => {
    const { expected: said, signers: known = signers, ...bytes } = await attack()
    expect(await openRecord(subtle, bytes, said, team.identity, known)).toEqual({ ok: false, refusal })
    expect(await openRecordWithout(new Set([check]), subtle, bytes, said, team.identity, known)).toMatchObject({ ok: true })
  })
})

test('every check has its attack', () => {
  const names = [...Object.keys(bytesChecks), ...Object.keys(wrapChecks), ...Object.keys(manifestChecks), 'signature']
  expect(new Set(attacks.map(([check]) => check))).toEqual(new Set(names))
})

test('a voice without a signature cannot pass as one of an enrolled phone', async () => {
  const { expected: said, ...bytes } = await brought({}, null)
  const opened = await openRecord(subtle, bytes, said, team.identity, signers)
  expect(opened).toMatchObject({ ok: true, value: { verified: 'unverified-origin' } })
})

describe('hostile insides give a refusal, and never throw', () => {
  const manifests: [string, (right: Manifest) => unknown][] = [
    ['a version of tomorrow', (right) => ({ ...right, v: 2 })],
    ['a field too many', (right) => ({ ...right, isSteward: true })],
    ['a field too few', ({ head: _, ...rest }) => rest],
    ['an author without a signature', (right) => ({ ...right, signature: null })],
    ['a signature without an author', (right) => ({ ...right, author: null })],
    ['a counter without an author', (right) => ({ ...right, author: null, signature: null, counter: 1 })],
    ['a revision before the first', (right) => ({ ...right, revision: 0 })],
    ['an epoch that is text', (right) => ({ ...right, epoch: '3' })],
    ['five hundred and one parents', (right) => ({ ...right, parents: Array.from({ length: 501 }, () => right.id) })],
    ['a kind that is markup', (right) => ({ ...right, kind: '<script>' })],
    ['a return key that is a post-quantum one', (right) => {
      return { ...right, receipt: { locator: other, withdraw: other, returnTo: team.recipient } }
    }],
    ['no object', () => 'manifest'],
  ]
  test.each(manifests)('a manifest with %s', async (_, manifest) => {
    const { expected: said, ...bytes } = await written(manifest)
    expect(await openRecord(subtle, bytes, said, team.identity, signers)).toEqual({ ok: false, refusal: 'not-understood' })
  })

  const insides: [string, Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['only padding', utf8(' '.repeat(64))],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['no JSON', utf8('{"content":')],
    ['JSON that is not canonical', utf8('{ "content": 1, "manifest": 2 }')],
    ['a doubled name', utf8('{"content":1,"content":2,"manifest":3}')],
    ['a number that is not whole', utf8('{"content":0.5,"manifest":{}}')],
    ['a prototype', utf8('{"content":{"__proto__":{"a":1}},"manifest":{}}')],
    ['a constructor', utf8('{"content":{"constructor":{"prototype":1}},"manifest":{}}')],
    ['a hundred thousand brackets', utf8(`{"content":${'['.repeat(100_000)}${']'.repeat(100_000)},"manifest":{}}`)],
    ['half a million brackets that never close', utf8('['.repeat(500_000))],
    ['one endless text', utf8(`{"content":"${'x'.repeat(900_000)}","manifest":{}}`)],
    ['one endless text of quotes', utf8(`{"content":"${'\\"'.repeat(400_000)}","manifest":{}}`)],
    ['a list', utf8('[1,2]')],
    ['null', utf8('null')],
  ]
  test.each(insides)('%s', async (_, inside) => {
    const { expected: said, ...bytes } = await bytesAsPayload(inside)
    expect(await openRecord(subtle, bytes, said, team.identity, signers)).toEqual({ ok: false, refusal: 'not-understood' })
  })

  test('two mebibytes', async () => {
    const { expected: said, ...bytes } = await bytesAsPayload(utf8('x'.repeat(2 * 1_048_576)))
    expect(await openRecord(subtle, bytes, said, team.identity, signers)).toEqual({ ok: false, refusal: 'too-large' })
  })

  test.each<[string, Canonical]>([
    ['a key that is none', { recordKey: 'AGE-SECRET-KEY-1QQQ' }],
    ['a post-quantum key', { recordKey: 'AGE-SECRET-KEY-PQ-1' }],
    ['a version of tomorrow', { v: 2 }],
    ['a field too many', { team: 'x' }],
  ])('a wrap with %s', async (_, changed) => {
    const { expected: said, ...bytes } = await wrapSaying(changed)
    expect(await openRecord(subtle, bytes, said, team.identity, signers)).toEqual({ ok: false, refusal: 'not-understood' })
  })

  test('a key of the right shape and the wrong sum', async () => {
    const { recordKey } = await honestKey()
    const wrong = recordKey.slice(0, -1) + (recordKey.endsWith('Q') ? 'P' : 'Q')
    const { expected: said, ...bytes } = await wrapSaying({ recordKey: wrong })
    expect(await openRecord(subtle, bytes, said, team.identity, signers)).toEqual({ ok: false, refusal: 'cannot-open' })
  })

  test('whatever JSON stands in a payload, opening answers', async () => {
    await fc.assert(fc.asyncProperty(fc.json(), async (json) => {
      const { expected: said, ...bytes } = await bytesAsPayload(utf8(json))
      expect(await openRecord(subtle, bytes, said, team.identity, signers)).toMatchObject({ ok: false })
    }), { numRuns: 50 })
  })

  test('whatever bytes stand in for wrap and payload, opening answers', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.boolean(), async (bytes, inWrap) => {
      const noise = new Uint8Array(bytes)
      const files = inWrap ? { wrap: noise, payload: honest.payload } : { wrap: honest.wrap, payload: noise }
      const off = new Set<CheckName>(['payload-hash', 'wrap-hash'])
      expect(await openRecordWithout(off, subtle, files, expected, team.identity, signers)).toEqual({ ok: false, refusal: 'cannot-open' })
    }), { numRuns: 50 })
  })
})
