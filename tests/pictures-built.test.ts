// The thread that draws, as it is built: it needs nothing but the files beside it, and draws what the sources draw.
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { draw } from '#server/pictures/draw.ts'
import type { Picture } from '#server/pictures/picture.ts'
import { fontPlace } from '#server/pictures/places.ts'
import { openTypefaces } from '#server/pictures/typefaces.ts'
import { folders } from './places.ts'
import { titlesInScripts } from './titles-in-scripts.ts'

const folder = folders()

test('draws every script in a folder that has no packages, byte for byte as the sources do', async () => {
  const place = folder()
  cpSync(join(import.meta.dirname, '../dist/server'), place, { recursive: true })
  const thread = new Worker(join(place, 'drawing-thread.js'), { env: {}, execArgv: [] })
  const faces = openTypefaces(fontPlace)
  for (const { lang, text } of titlesInScripts) {
    const words = { text, lang }
    const picture: Picture = {
      lang,
      name: 'Samasama',
      kicker: 'D01',
      asOf: '2026',
      headlines: [words],
      stands: { mark: null, words, weight: 'bold', most: 1 },
      columns: [],
      notes: '',
      address: '',
    }
    thread.postMessage(picture, [])
    const [png] = (await once(thread, 'message')) as [Uint8Array]
    expect([lang, Buffer.compare(png, draw(picture, faces))]).toEqual([lang, 0])
  }
  await thread.terminate()
})
