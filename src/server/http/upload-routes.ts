// What stands beside a voice comes in here, resumable from the byte reached (tus): begun, asked about, sent on. Nothing is read or deleted.
import type { Context, Hono } from 'hono'
import { isId, type Id } from '#values/id.ts'
import { ok, type Result } from '#values/result.ts'
import { mostRequestBytes, readBeginUpload, readOffset, tusVersion, uploadHeaders, uploadType } from '#wire/upload.ts'
import { beginAttachment, reachedBy, takePiece, type BeginRefusal, type Sending, type UploadRefusal } from '../acts/attachments.ts'
import type { House } from '../acts/house.ts'
import { jsonOf, limitedBody, smallBody } from './bodies.ts'

const statuses = {
  'unknown-upload': 404, 'too-much-today': 503, 'offset-differs': 409, 'too-long': 413, 'not-sealed': 422, 'bytes-differ': 460,
} as const satisfies Readonly<Record<BeginRefusal | UploadRefusal, number>>
/** A row holds at least so many bytes: what a line loses that falls silent, and is not even cut, is less than one row. */
const leastRow = 8_192
const tooLarge = { refusal: 'too-long', detail: null }

export function uploadRoutes(app: Hono, house: House): void {
  app.use('/uploads/*', async (context, next) => {
    await next()
    context.res.headers.set(uploadHeaders.version, tusVersion)
  })
  app.post('/uploads', smallBody, async (context) => {
    const asked = readBeginUpload(await jsonOf(context))
    if (asked === null) return context.json({ refusal: 'not-understood', detail: null }, 400)
    const begun = await beginAttachment(house, asked)
    return begun.ok ? context.json(begun.value) : said(begun.refusal)
  })
  // The framework looks for HEAD among what answers GET; nothing is to be got here.
  app.get('/uploads/:upload', async (context) => {
    const sending = context.req.raw.method === 'HEAD' ? senderOf(context) : null
    const reached = sending && (await reachedBy(house, sending))
    if (!reached) return said('unknown-upload')
    const { arrived, length } = reached
    return new Response(null, { headers: { [uploadHeaders.offset]: `${arrived}`, [uploadHeaders.length]: `${length}` } })
  })
  app.patch('/uploads/:upload', limitedBody(mostRequestBytes, tooLarge), async (context) => {
    const sending = senderOf(context)
    const offset = readOffset(context.req.header(uploadHeaders.offset))
    const isTus = context.req.header(uploadHeaders.version) === tusVersion && context.req.header('Content-Type') === uploadType
    if (!isTus || offset === null) return context.json({ refusal: 'not-understood', detail: null }, 400)
    return sending === null ? said('unknown-upload') : take(house, sending, offset, context.req.raw.body)
  })
}

function senderOf(context: Context): Sending | null {
  const [upload, token] = [context.req.param('upload'), context.req.header(uploadHeaders.token) ?? '']
  return isId(upload) && /^[A-Za-z0-9_-]{43}$/.test(token) ? { upload: upload as Id, token } : null
}

/**
 * Keeps what comes as it comes. Where the line is cut, what had come is kept too, and the phone goes on from there: so nothing waits for
 * the disk before it reads on, since a stream that breaks forgets what nobody has taken out of it.
 */
async function take(house: House, sending: Sending, from: number, body: ReadableStream<Uint8Array> | null): Promise<Response> {
  let keeping: Promise<Result<number, UploadRefusal>> = Promise.resolve(ok(from))
  const keep = (bytes: Uint8Array) => {
    keeping = keeping.then((before) => (before.ok ? takePiece(house, sending, before.value, bytes) : before))
  }
  let gathered: readonly Uint8Array[] = []
  for await (const chunk of cutOff(body)) {
    gathered = [...gathered, chunk]
    if (lengthOf(gathered) < leastRow) continue
    keep(Buffer.concat(gathered))
    gathered = []
  }
  if (gathered.length > 0) keep(Buffer.concat(gathered))
  const kept = await keeping
  return kept.ok ? new Response(null, { status: 204, headers: { [uploadHeaders.offset]: `${kept.value}` } }) : said(kept.refusal)
}

/** The body as far as it comes: a line that is cut ends it. */
async function* cutOff(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  while (reader !== undefined) {
    const read = await reader.read().catch(() => null)
    if (read === null || read.done) return
    yield read.value
  }
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

function said(refusal: BeginRefusal | UploadRefusal): Response {
  const headers = { 'Content-Type': 'application/json', ...(refusal === 'too-much-today' && { 'Retry-After': '3600' }) }
  return new Response(JSON.stringify({ refusal, detail: null }), { status: statuses[refusal], headers })
}
