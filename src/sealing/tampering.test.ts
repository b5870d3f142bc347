// Two thousand flips, cuts, additions and swaps of sealed bytes: none of them opens.
import { expect, test } from 'vitest'
import { expectedOf, sealed, sealingCast, subtle } from '#tests/sealing-cast.ts'
import { seededChance } from '#tests/chance.ts'
import { openFile } from './age-file.ts'
import type { Identity } from './age-keys.ts'
import { numberBelow } from './chance.ts'
import type { Bytes } from './derive.ts'
import { openRecord } from './open-record.ts'

const cast = await sealingCast('tampering')
const chance = seededChance('tampering')
const one = await sealed(cast)
const other = await sealed(cast, { ...cast.draft, content: { story: 'Another voice, about as long as the one before it.' } })
const opened = await openRecord(subtle, one, expectedOf(one, cast.draft, cast.author, cast.team), cast.team.identity, cast.signers)
if (!opened.ok) throw new Error(opened.refusal)

const changes: Record<string, (bytes: Bytes, rest: Bytes) => Bytes> = {
  'a bit flipped': (bytes) => flipped(bytes, at(bytes), 1 << numberBelow(chance, 8)),
  'a byte changed': (bytes) => flipped(bytes, at(bytes), 1 + numberBelow(chance, 255)),
  'cut short': (bytes) => bytes.slice(0, at(bytes)),
  'cut at the front': (bytes) => bytes.slice(1 + at(bytes)),
  'lengthened': (bytes) => Uint8Array.from([...bytes, ...chance(1 + numberBelow(chance, 40))]),
  'a piece left out': (bytes) => withoutPiece(bytes, at(bytes), 1 + numberBelow(chance, 40)),
  'two pieces swapped': (bytes) => swapped(bytes, at(bytes), at(bytes)),
  'the end of another file of ours': (bytes, rest) => spliced(bytes, rest, 1 + at(bytes)),
}

test.each(Object.keys(changes))('%s: 100 payloads and 150 wraps, 0 open', async (name) => {
  expect(await openings(name, one.payload, other.payload, opened.value.recordKey, 100)).toBe(0)
  expect(await openings(name, one.wrap, other.wrap, cast.team.identity, 150)).toBe(0)
})

test('unchanged they open', async () => {
  expect((await openFile(opened.value.recordKey, one.payload, 1_048_576)).ok).toBe(true)
  expect((await openFile(cast.team.identity, one.wrap, 1_048_576)).ok).toBe(true)
})

async function openings(name: string, bytes: Bytes, rest: Bytes, identity: Identity, times: number): Promise<number> {
  let opens = 0
  for (let time = 0; time < times; time++) {
    const changed = changes[name]!(bytes, rest)
    // Both files begin alike: a cut in there gives one of the two, whole.
    if ([bytes, rest].some((whole) => Buffer.from(changed).equals(whole))) continue
    if ((await openFile(identity, changed, 1_048_576)).ok) opens += 1
  }
  return opens
}

function at(bytes: Bytes): number {
  return numberBelow(chance, bytes.length)
}

function flipped(bytes: Bytes, where: number, mask: number): Bytes {
  return bytes.map((byte, index) => (index === where ? byte ^ mask : byte))
}

function withoutPiece(bytes: Bytes, from: number, length: number): Bytes {
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)])
}

function swapped(bytes: Bytes, first: number, second: number): Bytes {
  const changed = bytes.slice()
  changed.set(bytes.subarray(first, first + 16), Math.min(second, bytes.length - 16))
  changed.set(bytes.subarray(second, second + 16), Math.min(first, bytes.length - 16))
  return changed
}

function spliced(bytes: Bytes, rest: Bytes, from: number): Bytes {
  return Uint8Array.from([...bytes.subarray(0, from), ...rest.subarray(Math.min(from, rest.length))])
}
