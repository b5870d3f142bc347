// What is made in a thread for whoever asks: kept for a while, made once for all who wait, and never more in a minute than can be borne.
import { gunzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { minute, type Moment } from '#values/moment.ts'
import type { Bytes } from '../threads/maker.ts'

/** What the page cache keeps of it: all that it says. */
export type Order = { readonly isToday: boolean }
export type Bounds = {
  readonly mostKept: number
  /** So many are made within a minute; days that are over, of which there are thousands, may take only a few of them. */
  readonly perMinute: { readonly today: number; readonly earlier: number }
}
/** Takes the order as its text. Null: not now. */
export type MakeOnce = (order: string) => Promise<Bytes | null>

/** What was made last is kept longest; who asks while it is being made waits for the same. */
export function madeOnce<O extends Order>(now: () => Moment, make: (order: O) => Promise<Bytes | null>, bounds: Bounds): MakeOnce {
  const kept = new Map<string, Promise<Bytes | null>>()
  const pace = { today: paceOf(now, bounds.perMinute.today), earlier: paceOf(now, bounds.perMinute.earlier) }
  return (text) => {
    const order = JSON.parse(text) as O
    const known = kept.get(text)
    if (known === undefined && !pace[order.isToday ? 'today' : 'earlier']()) return Promise.resolve(null)
    const coming = known ?? make(order)
    kept.delete(text)
    kept.set(text, coming)
    if (kept.size > bounds.mostKept) kept.delete(kept.keys().next().value!)
    // What could not be made is tried again when it is asked for again.
    if (known === undefined) void coming.then((made) => made === null && kept.get(text) === coming && kept.delete(text))
    return coming
  }
}

/** The page cache knows what each says, and who has it already: nothing is made to say that it is still the same. */
export async function sendMade(
  context: Context, told: Response, make: MakeOnce, headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (told.status === 404) return context.notFound()
  const all = { ETag: told.headers.get('ETag') ?? '', 'Cache-Control': 'no-cache', ...headers }
  if (told.status === 304) return new Response(null, { status: 304, headers: all })
  const made = await make(await textOf(told))
  if (made === null) return new Response(null, { status: 503, headers: { 'Retry-After': '60' } })
  return new Response(made, { headers: { ...all, 'Content-Length': String(made.length) } })
}

async function textOf(told: Response): Promise<string> {
  const bytes = new Uint8Array(await told.arrayBuffer())
  return new TextDecoder().decode(told.headers.get('Content-Encoding') === 'gzip' ? gunzipSync(bytes) : bytes)
}

/** Answers whether one more may begin in this minute. */
function paceOf(now: () => Moment, most: number): () => boolean {
  let [of, begun] = [0, 0]
  return () => {
    const current = Math.floor(now() / minute)
    if (current !== of) [of, begun] = [current, 0]
    begun += 1
    return begun <= most
  }
}
