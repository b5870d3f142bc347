// The addresses under which the desk reads the public record in parts: for a member behind a session, packed on the way.
import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { House } from '../acts/house.ts'
import type { ListAsked } from './desk-lists.ts'
import { deskRecord } from './desk-record.ts'
import type { InMemory } from './page-routes.ts'
import { holderOf, type Holder } from './session.ts'

type Read = (holder: Holder, asked: (name: string) => string) => Promise<object>

/** As long as anything that a desk asks. */
const longestAsked = 2_000

export function deskRecordRoutes(app: Hono, house: House, inMemory: InMemory): void {
  const record = deskRecord(house, inMemory)
  const get = (path: string, read: Read) => {
    app.use(path, compress())
    app.get(path, async (context: Context) => {
      const holder = await holderOf(house, context.req.header('Authorization'))
      if (!holder) return context.json({ refusal: 'session-over', detail: null }, 401)
      return context.json(await read(holder, (name) => (context.req.query(name) ?? '').slice(0, longestAsked)))
    })
  }
  get('/desk/around', (_, asked) => record.around(asked('version'), numberIn(asked('part'))))
  get('/desk/list', ({ roster }, asked) => record.list(roster.org, listAsked(asked)))
  get('/desk/demands', (_, asked) => record.whole(asked('ids').split(',')))
}

/** What cannot be meant is as if it were not there. */
function listAsked(asked: (name: string) => string): ListAsked {
  const whose = (['others', 'all'] as const).find((each) => each === asked('whose')) ?? 'ours'
  return { whose, isToLook: asked('by') === 'look', q: asked('q').trim(), from: numberIn(asked('from')), version: asked('version') }
}

function numberIn(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}
