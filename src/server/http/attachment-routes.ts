// What stands beside a voice goes out here, to those who listen: sealed bytes, as they were declared, once they are here whole.
import type { Hono } from 'hono'
import { isId, type Id } from '#values/id.ts'
import { listens } from '#domain/permission.ts'
import type { House } from '../acts/house.ts'
import { attachmentsOf, piecesFrom, type Attachment } from '../store/attachments.ts'
import { holderOf } from './session.ts'

export function attachmentRoutes(app: Hono, house: House): void {
  const { db } = house.store
  app.get('/desk/attachment', async (context) => {
    const holder = await holderOf(house, context.req.header('Authorization'))
    if (!holder) return context.json({ refusal: 'session-over', detail: null }, 401)
    if (!listens(holder.member.role)) return context.json({ refusal: 'not-your-role', detail: null }, 403)
    const [record, place] = [context.req.query('record'), Number(context.req.query('place') ?? '0')]
    const beside = isId(record) ? (await attachmentsOf(db, holder.roster.org, [record])).get(record as Id) : undefined
    const asked = beside?.find((one) => one.place === place)
    if (!asked?.isWhole) return context.json({ refusal: 'unknown-record', detail: null }, 404)
    return new Response(streamOf(house, asked), {
      headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(asked.length) },
    })
  })
}

/** A piece is read when the one before has gone out. */
function streamOf(house: House, attachment: Attachment): ReadableStream<Uint8Array> {
  const pieces = piecesFrom(house.store.db, attachment)
  return new ReadableStream({
    pull: async (out) => {
      const piece = await pieces.next()
      if (piece.done === true) out.close()
      else out.enqueue(new Uint8Array(piece.value))
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}
