// Everything public in one file, and its checksum as `sha256sum -c` reads it.
import type { Context, Hono } from 'hono'
import type { House } from '../acts/house.ts'
import { licenceLink } from '../site/data/others.ts'
import { dumpPath, dumpSumPath } from '../site/paths.ts'
import type { Shelf } from '../site/record.ts'
import { forAnybody, open } from './data-routes.ts'
import { dumps, type Dump } from './dump.ts'

const file = dumpPath.slice(1)

export function dumpRoutes(app: Hono, house: House, shelf: () => Promise<Shelf>): void {
  const { newest, bytesOf } = dumps(house, shelf)
  open(app, dumpPath, async (context) => {
    const dump = await newest()
    return answered(context, dump, {
      'Content-Type': 'application/gzip',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Content-Length': String(dump.size),
      'Repr-Digest': `sha-256=:${Buffer.from(dump.sha256, 'hex').toString('base64')}:`,
    }, () => bytesOf(dump))
  })
  open(app, dumpSumPath, async (context) => {
    const dump = await newest()
    return answered(context, dump, { 'Content-Type': 'text/plain; charset=utf-8' }, () => `${dump.sha256}  ${file}\n`)
  })
}

type Headers = Readonly<Record<string, string>>

/** Nothing is read for who has it already, or asks for the head only. */
function answered(context: Context, { sha256 }: Dump, more: Headers, body: () => string | ReadableStream<Uint8Array>): Response {
  const headers = { ...forAnybody, 'Cache-Control': 'no-cache', ETag: `"${sha256}"`, Link: `<${licenceLink}>; rel="license"` }
  if (context.req.header('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  return new Response(context.req.raw.method === 'HEAD' ? null : body(), { headers: { ...headers, ...more } })
}
