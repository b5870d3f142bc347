// Logging in, fetching a lockbox by its locator, and ending a session.
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { ok } from '#values/result.ts'
import type { Hono } from 'hono'
import { hashOf } from '#wire/hash.ts'
import { readLocator, readLogin } from '#wire/login.ts'
import { login, makeNonce } from '../acts/login.ts'
import type { House } from '../acts/house.ts'
import { endSession, lockboxAt } from '../store/sessions.ts'
import { jsonOf, smallBody } from './bodies.ts'
import { holderOf } from './session.ts'

const notUnderstood = { refusal: 'not-understood', detail: null }
const unknownLockbox = { refusal: 'unknown-lockbox', detail: null }

export function loginRoutes(app: Hono, house: House): void {
  app.post('/login/nonce', smallBody, async (context) => context.json(await makeNonce(house)))
  app.post('/login', smallBody, async (context) => {
    const request = readLogin(await jsonOf(context))
    if (!request) return context.json(notUnderstood, 400)
    const answer = await login(house, request)
    return answer.ok
      ? context.json(answer.value)
      : context.json({ refusal: answer.refusal, detail: answer.refusal === 'another-address' ? house.address : null }, 401)
  })
  app.post('/lockbox', smallBody, async (context) => {
    const locator = readLocator(await jsonOf(context))
    const box = locator && (await lockboxAt(house.store.db, await hashOf(house.subtle, fromBase64url(locator)!)))
    return box ? context.json({ bytes: toBase64url(box.bytes), org: box.org }) : context.json(unknownLockbox, 404)
  })
  app.delete('/desk/session', async (context) => {
    const holder = await holderOf(house, context.req.header('Authorization'))
    if (holder) await house.store.write(async (db) => ok(await endSession(db, holder.token)))
    return context.body(null, 204)
  })
}
