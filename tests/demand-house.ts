// A real server with organisations whose desks are unlocked by their printed codes: what they do, they do in the browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { foundOrganisation, type Founded } from '#sealing/found-organisation.ts'
import { lockboxKeys, stretchForLockbox } from '#sealing/lockbox.ts'
import { newRecoveryCode, showRecoveryCode } from '#sealing/recovery-code.ts'
import { receive } from '#server/acts/door.ts'
import { readAssets } from '#server/http/assets.ts'
import { serve, type Serving } from '#server/serve.ts'
import { addOpening } from '#server/store/sessions.ts'
import { openStore } from '#server/store/store.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import type { Moment } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { envelopeText } from '#wire/envelope.ts'
import { hashOf } from '#wire/hash.ts'
import { newVisitor, type VisitorOptions } from './browser.ts'
import { chance, expectOk, subtle } from './cast.ts'
import type { Bundle } from './device-bundle.ts'

export type Desk = { readonly name: string; readonly founded: Founded; readonly code: string }
export type DemandHouse = {
  readonly address: string
  readonly serving: Serving
  /** Opens an organisation, through the door. */
  readonly organisation: (name: string) => Promise<Desk>
  /** Somebody with a browser of her own, whose clock shows what the house's shows. */
  readonly visitor: (options?: VisitorOptions) => Promise<BrowserContext>
  readonly stop: () => Promise<void>
}

/** What every clock of the house shows: what is recorded in these journeys lies before it, or within its month. */
const wall = Date.UTC(2026, 10, 23, 9) as Moment

/** `address` is where people find it, when that is not where it listens. */
export async function openDemandHouse(bundle: Bundle, address: string | null = null): Promise<DemandHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'samasama-demands-'))
  const store = await openStore({ kind: 'sqlite', file: join(folder, 'samasama.db') })
  const now = () => wall
  const options = { store, assets: readAssets(bundle.folder), host: '127.0.0.1', port: 0, address, workKey: chance(32), now }
  const serving = await serve({ ...options, log: () => {} })
  return {
    address: serving.address, serving,
    organisation: (name) => organisation(serving, name),
    visitor: (options = {}) => newVisitor({ on: wall, ...options }),
    stop: async () => {
      serving.server.closeAllConnections()
      await serving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A browser of her own in which the organisation's founder has unlocked her desk. */
export async function unlockedDesk(house: DemandHouse, desk: Desk, options: VisitorOptions = {}): Promise<Page> {
  const page = await (await house.visitor(options)).newPage()
  if (house.address.startsWith('https:')) await protect(page, house)
  await page.goto(`${house.address}/desk`)
  await page.locator('input[value=recovery]').check()
  await page.locator('#secret').fill(desk.code)
  await page.locator('main form [type=submit]').click()
  await page.locator('.desk-foot').waitFor()
  return page
}

/** Stands where a real house has its TLS: takes what is asked of its address to the port on which it listens. */
async function protect(page: Page, { address, serving }: DemandHouse): Promise<void> {
  await page.route(`${address}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `http://127.0.0.1:${serving.port}${pathname}${search}` }) })
  })
}

async function organisation({ house }: Serving, name: string): Promise<Desk> {
  const opening = toBase64url(chance(16))
  await house.store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8(opening)))))
  const code = newRecoveryCode(chance)
  const keys = await lockboxKeys(subtle, await stretchForLockbox(code))
  const told = { about: { en: 'People who work in the homes of others.' }, inPerson: { en: 'Every Sunday under the big tree.' } }
  const description = { name, place: 'Port City', languages: ['en'], ...told, contact: 'desk@example.org', website: null }
  const founding = { description, now: house.now(), opening, lockboxes: [{ way: 'recovery' as const, keys }] }
  const founded = await foundOrganisation(subtle, chance, founding)
  expectOk(await receive(house, envelopeText(founded.envelope)))
  return { name, founded, code: await showRecoveryCode(subtle, code) }
}
