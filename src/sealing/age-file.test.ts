// Age files: the format's own test vectors, the command line tool both ways, and no two families of locks on one file.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import * as vectors from 'cctv-age'
import { Encrypter } from 'age-encryption'
import { afterAll, describe, expect, test } from 'vitest'
import { utf8 } from '#values/encoding.ts'
import { reveal, secret } from '#values/secret.ts'
import { age, withAge } from '#tests/age-tool.ts'
import { seededChance } from '#tests/chance.ts'
import { openFile, openForeignFile, sealFile } from './age-file.ts'
import { hybridKey, x25519Key } from './age-keys.ts'

const most = 64 * 1_048_576
const chance = seededChance('age files')
const [hybrid, x25519] = [await hybridKey(chance(32)), await x25519Key(chance(32))]

describe('the vectors of the format', () => {
  const all = Object.entries(vectors as Record<string, Uint8Array>).filter(([, bytes]) => bytes instanceof Uint8Array).map(readVector)
  // Without an identity a vector is about passphrases or about armour; we know neither, so nothing of ours opens them.
  const ours = all.filter(({ identities, armored }) => identities.length > 0 && !armored)

  test('are all here', () => {
    expect([all.length, ours.length]).toEqual([143, 85])
  })

  test.each(ours)('$name: $expect', async ({ file, identities, expect: wanted, payload }) => {
    const opened = await Promise.all(identities.map((identity) => openForeignFile(secret(identity), file, most)))
    const answers = opened.map((result) => (result.ok ? createHash('sha256').update(result.value).digest('hex') : result.refusal))
    expect(answers.find((answer) => answer !== 'cannot-open')).toBe(wanted === 'success' ? payload : undefined)
  })

  test('passphrases and armour are refused, however right the rest is', async () => {
    for (const { file, identities } of all.filter((one) => !ours.includes(one))) {
      for (const identity of [...identities.map(secret), hybrid.identity]) {
        expect(await openForeignFile(identity, file, most)).toEqual({ ok: false, refusal: 'cannot-open' })
      }
    }
  })

  test('a file with a lock of another family beside ours is never one of ours', async () => {
    const { file, identities } = ours.find(({ name }) => name === 'hybrid_and_x25519')!
    expect((await openForeignFile(secret(identities[0]!), file, most)).ok).toBe(true)
    expect(await openFile(secret(identities[0]!), file, most)).toEqual({ ok: false, refusal: 'cannot-open' })
  })
})

describe('sealing', () => {
  test('post-quantum and X25519 recipients never stand on one file', async () => {
    expect(await sealFile([hybrid.recipient, x25519.recipient], utf8('a'))).toEqual({ ok: false, refusal: 'mixed-recipients' })
    expect(await sealFile([x25519.recipient, hybrid.recipient], utf8('a'))).toEqual({ ok: false, refusal: 'mixed-recipients' })
  })

  test('without that rule the holder of the weaker key reads the file (the library allows it)', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(hybrid.recipient)
    encrypter.addRecipient(x25519.recipient)
    const mixed = await encrypter.encrypt('a')
    expect((await openForeignFile(x25519.identity, mixed, most)).ok).toBe(true)
    for (const { identity } of [hybrid, x25519]) expect((await openFile(identity, mixed, most)).ok).toBe(false)
  })

  test('two recipients of one family both open it, a third does not', async () => {
    const other = await hybridKey(chance(32))
    const file = await sealFile([hybrid.recipient, other.recipient], utf8('for two'))
    if (!file.ok) throw new Error(file.refusal)
    for (const { identity } of [hybrid, other]) {
      expect(await openFile(identity, file.value, most)).toEqual({ ok: true, value: utf8('for two') })
    }
    expect((await openFile((await hybridKey(chance(32))).identity, file.value, most)).ok).toBe(false)
  })

  test.each([
    ['no-recipient', []],
    ['not-a-recipient', ['']],
    ['not-a-recipient', ['age1']],
    ['not-a-recipient', [reveal(x25519.identity)]],
    ['not-a-recipient', [x25519.recipient.toUpperCase()]],
    ['not-a-recipient', [`${x25519.recipient.slice(0, -1)}q`]],
    ['not-a-recipient', [hybrid.recipient.slice(0, -8)]],
    ['not-a-recipient', ['age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e']],
  ])('%s', async (refusal, recipients) => {
    expect(await sealFile(recipients, utf8('a'))).toEqual({ ok: false, refusal })
  })

  test('a file larger than asked for is not even read', async () => {
    expect(await openFile(hybrid.identity, new Uint8Array(101), 100)).toEqual({ ok: false, refusal: 'too-large' })
  })
})

withAge('files of the command line tool (X25519; Debian’s age 1.1.1 knows no post-quantum keys)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samasama-age-'))
  const key = join(folder, 'key')
  writeFileSync(key, reveal(x25519.identity), { mode: 0o600 })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('of %i bytes open both ways', async (length) => {
    const bytes = chance(length)
    const ours = await sealFile([x25519.recipient], bytes)
    if (!ours.ok) throw new Error(ours.refusal)
    expect(age(['-d', '-i', key], ours.value).equals(bytes)).toBe(true)
    const theirs = age(['-r', x25519.recipient], bytes)
    expect(await openFile(x25519.identity, theirs, most)).toEqual({ ok: true, value: bytes })
  })
})

function readVector([name, bytes]: [string, Uint8Array]) {
  const end = Buffer.from(bytes).indexOf('\n\n')
  const lines = Buffer.from(bytes.subarray(0, end)).toString('utf8').split('\n')
  const header = lines.map((line) => line.split(': ') as [string, string])
  const values = (key: string) => header.filter(([one]) => one === key).map(([, value]) => value)
  const file = bytes.subarray(end + 2)
  return {
    name, identities: values('identity'), expect: values('expect')[0]!,
    payload: values('payload')[0], armored: values('armored').length > 0,
    file: values('compressed')[0] === 'zlib' ? new Uint8Array(inflateSync(file)) : file,
  }
}
