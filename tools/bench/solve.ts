// Does the work of many voices in a thread of its own, with the platform's hash: a phone does one at a time, and more slowly.
import { hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Id } from '#values/id.ts'
import type { Hash } from '#wire/hash.ts'
import { leadingZeroBits, readBits, workBytes, type Challenge } from '#wire/work.ts'

export type Puzzle = { readonly challenge: Challenge; readonly record: Id; readonly payload: Hash }

function solve({ challenge, record, payload }: Puzzle): string {
  const begun = workBytes(challenge, record, payload)
  const bits = readBits(challenge)!
  // One piece of memory, in which only the digits change: nothing is made sixteen thousand times over.
  const whole = new Uint8Array(begun.length + 10)
  whole.set(begun)
  for (let counter = 0; ; counter += 1) {
    const digits = String(counter)
    for (let at = 0; at < digits.length; at += 1) whole[begun.length + at] = digits.charCodeAt(at)
    const hashed = hash('sha256', whole.subarray(0, begun.length + digits.length), 'buffer')
    if (hashed[0] === 0 && leadingZeroBits(hashed) >= bits) return `${challenge}.${counter}`
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage((workerData as readonly Puzzle[]).map(solve))
