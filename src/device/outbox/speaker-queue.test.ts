// Where there is no database (some private windows, and here), nothing is kept, and that is said. In a browser: tests/journeys.
import { expect, test } from 'vitest'
import { speakersQueue } from './speaker-queue.ts'
import type { SealedVoice } from './speaker-tasks.ts'

test('a browser that keeps nothing says so, and nothing breaks', async () => {
  const queue = speakersQueue()
  const voice = {
    id: 'a', code: 'k4w7m2p5', act: '{}', beside: [], record: 'b', payload: 'c', files: [], isIn: false,
  } as unknown as SealedVoice
  expect(await queue.keep(voice)).toBe(false)
  expect(await queue.kept()).toEqual([])
  await expect(queue.drop(voice)).resolves.toBeUndefined()
})
