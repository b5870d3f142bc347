// A real, empty server for journeys at the desk: in this process, on a free port, with a data folder and opening links of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAssets } from '#server/http/assets.ts'
import { serve } from '#server/serve.ts'
import { addOpening } from '#server/store/sessions.ts'
import { openStore } from '#server/store/store.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import type { Moment } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { hashOf } from '#wire/hash.ts'
import { chance, subtle } from './cast.ts'
import type { Bundle } from './device-bundle.ts'

export type DeskHouse = {
  readonly address: string
  readonly folder: string
  /** A fresh link, for one organisation. */
  readonly openingLink: () => Promise<string>
  readonly stop: () => Promise<void>
}

export async function openDeskHouse(bundle: Bundle): Promise<DeskHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'samasama-desk-'))
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'samasama.db') })
  const now = () => Date.now() as Moment
  const options = { store, assets: readAssets(bundle.folder), host: '127.0.0.1', port: 0, address: null, workKey: chance(32), now }
  const serving = await serve({ ...options, log: () => {} })
  return {
    address: serving.address, folder,
    openingLink: async () => {
      const token = toBase64url(chance(16))
      await store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8(token)))))
      return `${serving.address}/open#${token}`
    },
    stop: async () => {
      serving.server.closeAllConnections()
      await serving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
