// A disk that is full keeps nothing more: the desk still opens, remembers for this visit, and says that it is only for this visit.
import { expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import type { Heads } from './heads.ts'
import { forThisVisit, whileItKeeps, type Memory } from './memory.ts'

const org = 'org' as Id
const headsAt = (seq: number) => ({ org, roster: { seq, head: `r${seq}` }, chain: { seq, head: `c${seq}` } }) as unknown as Heads
const payload = (hash: string) => [{ record: 'voice' as Id, payload: hash as Hash }]

/** Keeps until the disk is full; what it kept before can still be read. */
function onDisk(): Memory & { fill: () => void } {
  const kept = forThisVisit()
  let isFull = false
  const full = () => Promise.reject(new DOMException('the disk is full', 'QuotaExceededError'))
  return {
    ...kept, lasts: true, fill: () => void (isFull = true),
    keepHeads: (heads, seen) => (isFull ? full() : kept.keepHeads(heads, seen)),
    firstPayloads: (shown) => (isFull ? full() : kept.firstPayloads(shown)),
  }
}

it('goes on from what was kept before the disk was full', async () => {
  const disk = onDisk()
  const memory = whileItKeeps(disk)
  expect(await memory.keepHeads(headsAt(1), null)).toBe(true)
  disk.fill()
  expect(await memory.heads(org)).toEqual(headsAt(1))
  expect(memory.lasts).toBe(true)
  expect(await memory.keepHeads(headsAt(2), headsAt(1))).toBe(true)
  expect([memory.lasts, await memory.heads(org)]).toEqual([false, headsAt(2)])
  expect(await memory.firstPayloads(payload('one'))).toEqual(new Map([['voice', 'one']]))
  expect(await memory.firstPayloads(payload('other'))).toEqual(new Map([['voice', 'one']]))
})

it('is the disk as long as that keeps, also where another window was faster', async () => {
  const memory = whileItKeeps(onDisk())
  expect(await memory.keepHeads(headsAt(2), null)).toBe(true)
  expect(await memory.keepHeads(headsAt(1), null)).toBe(false)
  expect([memory.lasts, await memory.heads(org)]).toEqual([true, headsAt(2)])
})
