// POST /acts: the one way in for every change.
import type { Hono } from 'hono'
import { isRefusal } from '#domain/refusal.ts'
import { mostEnvelopeBytes } from '#wire/envelope.ts'
import { receive } from '../acts/door.ts'
import type { House } from '../acts/house.ts'
import { limitedBody } from './bodies.ts'
import { statuses } from './statuses.ts'

const tooLarge = { ok: false, refusal: 'too-large', detail: null }

export function actsRoutes(app: Hono, house: House): void {
  app.post('/acts', limitedBody(mostEnvelopeBytes, tooLarge), async (context) => {
    const reply = await receive(house, await context.req.text())
    if (reply.ok) return context.json(reply)
    return context.json(reply, isRefusal(reply.refusal) ? statuses[reply.refusal] : 400)
  })
}
