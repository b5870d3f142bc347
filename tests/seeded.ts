// A server with the example content, for journeys through the public pages: the same posting program, in this process.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { webcrypto } from 'node:crypto'
import { utf8 } from '#values/encoding.ts'
import { ok } from '#values/result.ts'
import type { Moment } from '#values/moment.ts'
import { hashOf } from '#wire/hash.ts'
import { openDemonstration } from '#seeding/demonstration.ts'
import { postExamples } from '#seeding/post-examples.ts'
import { readAssets } from '#server/http/assets.ts'
import { serve, type Serving } from '#server/serve.ts'
import { addOpening } from '#server/store/sessions.ts'
import { openStore } from '#server/store/store.ts'

export type Seeded = Serving & { readonly passphrase: string }

const subtle = webcrypto.subtle as SubtleCrypto
const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))

/** `now` is every clock's: the server's, and the one under which the examples are posted. */
export async function serveExamples(now: Moment): Promise<Seeded> {
  const folder = mkdtempSync(join(tmpdir(), 'samasama-examples-'))
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'samasama.sqlite') })
  await store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8('opening')))))
  const assets = readAssets(join(import.meta.dirname, '..', 'dist', 'device'))
  const listening = { host: '127.0.0.1', port: 0, address: null, workKey: chance(32) }
  const serving = await serve({ ...listening, store, assets, now: () => now, log: () => {} })
  const kept = new Map<string, string>()
  const keep = (name: string, text: string) => void kept.set(name, text)
  const setting = { subtle, chance, now, address: `http://127.0.0.1:${serving.port}`, opening: 'opening', kept: () => null, keep }
  await postExamples(await openDemonstration(setting))
  const stop = async () => {
    await serving.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...serving, stop, passphrase: kept.get('demonstration')!.trim() }
}
