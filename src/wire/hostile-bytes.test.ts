// Bytes that are made to cost: what anybody may post is read in one pass and in little memory, however wrong it is.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { utf8 } from '#values/encoding.ts'
import { readCanonical } from './canonical.ts'
import { mostEnvelopeBytes } from './envelope.ts'

/** Reads an envelope in a thread that has so little memory that one note for each wrong item does not fit; answers what it came to. */
function readsInLittleMemory(body: string): Promise<unknown> {
  const program = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.file).then(({ readEnvelope }) => parentPort.postMessage(readEnvelope(workerData.body)))`
  const workerData = { file: join(import.meta.dirname, 'envelope.ts'), body }
  const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 }
  const worker = new Worker(program, { eval: true, workerData, resourceLimits })
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
  })
}

describe('canonical bytes', () => {
  it('that open a string and never close it are looked at once', () => {
    // Looked at anew from every quotation mark this takes two minutes, and the test has twenty seconds.
    const text = `"${'\\"'.repeat(200_000)}`
    expect(readCanonical(utf8(text), { bytes: 1_000_000, depth: 16 })).toEqual({ ok: false, refusal: 'not-json' })
    expect(readCanonical(utf8(`${text}\\`), { bytes: 1_000_000, depth: 16 })).toEqual({ ok: false, refusal: 'not-json' })
  })

  it('are too deep by what stands outside of strings only', () => {
    const brackets = '['.repeat(40)
    expect(readCanonical(utf8(`["${brackets}","\\"${brackets}","\\\\"]`))).toMatchObject({ ok: true })
    expect(readCanonical(utf8(`["\\\\",${brackets}`))).toEqual({ ok: false, refusal: 'too-deep' })
  })
})

describe('an envelope', () => {
  const wrongs = [['sigs', '0,'], ['beside', '0,'], ['beside', '{},']] as const
  it.each(wrongs)('of %s that are all wrong (%s) costs no more than the first', async (field, item) => {
    const wrong = item.repeat((mostEnvelopeBytes - 200) / item.length)
    const parts = { act: '""', sigs: '[]', beside: '[]', opening: 'null', work: 'null', [field]: `[${wrong}0]` }
    const body = `{${Object.entries(parts).map(([name, value]) => `"${name}":${value}`).join(',')}}`
    expect(body.length).toBeLessThan(mostEnvelopeBytes)
    expect(await readsInLittleMemory(body)).toEqual({ ok: false, refusal: 'envelope-not-understood' })
  })
})
