// Keeps rendered answers as long as nothing public has changed: packed once, sent many times, with an ETag.
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { isDay, type Day } from '#values/day.ts'
import { dayOf } from '#values/moment.ts'
import type { House } from '../acts/house.ts'
import type { PublicRecord } from '../site/record.ts'
import { publicRecord, publicVersion } from '../store/public-record.ts'

export type Made = { readonly status: 200 | 404; readonly type: string; readonly text: string }
type Bytes = Uint8Array<ArrayBuffer>
type Kept = { readonly status: 200 | 404; readonly type: string; readonly etag: string; readonly plain: Bytes; readonly gzip: Bytes }
/** `on` is the day that was asked about as it stands in the address, or undefined. */
type Make = (record: PublicRecord, on: string | undefined, today: Day) => Made

/** Bytes of pages, packed and not, that are kept at the most: every day there ever was may be asked about. */
export const mostKeptBytes = 32_000_000

/** Answers with what `make` makes of the public record: the same address gives the same bytes until an act or midnight changes them. */
export function pageCache(house: House) {
  const kept = newestKept()
  let of = ''
  let record: PublicRecord | null = null

  async function current(today: Day): Promise<PublicRecord> {
    const version = `${today} ${await publicVersion(house.store.db)}`
    if (version !== of || record === null) {
      record = await publicRecord(house.store.db)
      // What was read may be newer than the version read before it, never older: at worst it is made once more.
      kept.clear()
      of = version
    }
    return record
  }

  return async function answer(context: Context, address: string, make: Make): Promise<Response> {
    const today = dayOf(house.now())
    const now = await current(today)
    const asked = context.req.query('on')
    const on = isDay(asked) ? asked : undefined
    const key = `${address}&on=${on ?? ''}`
    const found = kept.get(key) ?? (await packed(house, make(now, on, today)))
    if (found.status === 200) kept.keep(key, found)
    return send(context, found)
  }
}

/** What was asked for last stays longest. */
function newestKept() {
  const kept = new Map<string, Kept>()
  let bytes = 0
  function drop(key: string): void {
    const page = kept.get(key)
    if (page && kept.delete(key)) bytes -= weightOf(key, page)
  }
  return {
    get: (key: string) => kept.get(key),
    keep: (key: string, page: Kept) => {
      drop(key)
      kept.set(key, page)
      bytes += weightOf(key, page)
      while (bytes > mostKeptBytes) drop(kept.keys().next().value!)
    },
    clear: () => {
      kept.clear()
      bytes = 0
    },
  }
}

function weightOf(key: string, { plain, gzip }: Kept): number {
  return 2 * key.length + plain.length + gzip.length
}

async function packed(house: House, made: Made): Promise<Kept> {
  const plain = utf8(made.text)
  const hash = new Uint8Array(await house.subtle.digest('SHA-256', plain))
  const etag = `W/"${toBase64url(hash).slice(0, 22)}"`
  return { status: made.status, type: made.type, etag, plain, gzip: new Uint8Array(gzipSync(plain)) }
}

function send(context: Context, page: Kept): Response {
  const caching = { 'Cache-Control': 'no-cache', ETag: page.etag, Vary: 'Accept-Encoding' }
  if (context.req.header('If-None-Match') === page.etag) return new Response(null, { status: 304, headers: caching })
  const gzip = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')
  const headers = { ...caching, 'Content-Type': page.type, ...(gzip && { 'Content-Encoding': 'gzip' }) }
  return new Response(gzip ? page.gzip : page.plain, { status: page.status, headers })
}
