// Keeps rendered answers as long as nothing public has changed: packed once, sent many times, with an ETag.
import { promisify } from 'node:util'
import { gzip as gzipLater, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { isDay, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf, second, type Moment } from '#values/moment.ts'
import type { House } from '../acts/house.ts'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { demandLog } from '../store/demand-log.ts'
import { undoneCalled } from '../store/imports.ts'
import { publicVersion } from '../store/public-record.ts'
import { demandsRead } from '../store/public-shelf.ts'
import type { Wanted } from './public-pages.ts'
import { shelfAfter, type KeptShelf } from './shelf.ts'

type Status = 200 | 400 | 404 | 410
/** `headers` are those that it has beside the ones of every page. */
export type Made = {
  readonly status: Status
  readonly type: string
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}
type Bytes = Uint8Array<ArrayBuffer>
type Kept = Omit<Made, 'text'> & { readonly etag: string; readonly plain: Bytes; readonly gzip: Bytes }
/** `on` is the day that was asked about as it stands in the address, or undefined. */
type Making = {
  /** Data are heavy: they are kept by themselves, so that who reads all of them pushes out no page. */
  readonly isData?: boolean
  /** The demands whose words are to be read. */
  readonly wants: (shelf: Shelf, on: string | undefined, today: Day) => Wanted
  /** The demand whose changes are to be read too. */
  readonly logOf?: (shelf: Shelf) => Id | undefined
  readonly make: (record: PublicRecord, on: string | undefined, today: Day) => Made
}

/** Bytes of pages, packed and not, that are kept at the most: every day there ever was may be asked about. */
export const mostKeptBytes = 32_000_000
const mostDataBytes = 16_000_000
/** What is longer is packed beside other work. */
const longText = 200_000

/** The public record at one version on one day, with its own pages: what is made late of an older one never stands among newer ones. */
type Edition = { readonly kept: KeptShelf; readonly pages: Pages; readonly data: Pages }
type Pages = ReturnType<typeof newestKept>
/** What was found when the store had this mark. */
type Look = { readonly mark: number; readonly today: Day; readonly at: Moment; readonly turn: number; readonly edition: Edition }
type Looking = Pick<Look, 'mark' | 'today'> & { readonly coming: Promise<Edition> }

/** The public record of now, by the day that it is. */
export type Current = (today: Day) => Edition | Promise<Edition>

/**
 * Answers with what `make` makes of the public record: the same address gives the same bytes until an act or midnight changes them.
 * Its `shelf` is the one of now.
 */
export function pageCache(house: House, current = editions(house)) {
  const shelf = async () => (await current(dayOf(house.now()))).kept.shelf
  return Object.assign(answer, { shelf })

  async function answer(context: Context, address: string, { isData = false, wants, logOf, make }: Making): Promise<Response> {
    const today = dayOf(house.now())
    const now = current(today)
    // Nothing is waited for where nothing has changed.
    const { kept: { shelf }, ...editions } = now instanceof Promise ? await now : now
    const pages = isData ? editions.data : editions.pages
    const asked = context.req.query('on')
    const on = isDay(asked) ? asked : undefined
    const key = `${address}&on=${on ?? ''}`
    const found = pages.get(key) ?? (await packed(house, make(await read(), on, today)))
    if (found.status === 200) pages.keep(key, found)
    return send(context, found)

    function read(): Promise<PublicRecord> {
      return readFor(house, shelf, wants(shelf, on, today), logOf?.(shelf), codeIn(context.req.path))
    }
  }
}

/**
 * The edition of now. The database is asked for its version only when the store's mark has moved: the mark is read before the question, so
 * that an act which was acknowledged before somebody asks for a page shows on it. On PostgreSQL, another program that changed something
 * (a restore into the empty database of a server that was merely started) does not move the mark, and shows within a second.
 */
export function editions({ store, now }: House): Current {
  const trusted = store.kind === 'sqlite' ? Number.POSITIVE_INFINITY : second
  let [last, looking, turns]: [Look | null, Looking | null, number] = [null, null, 0]

  return (today) => {
    const mark = store.mark()
    if (last?.mark === mark && last.today === today && Math.abs(now() - last.at) < trusted) return last.edition
    if (looking?.mark !== mark || looking.today !== today) looking = { mark, today, coming: look(mark, today) }
    return looking.coming
  }

  async function look(mark: number, today: Day): Promise<Edition> {
    const [turn, at] = [(turns += 1), now()]
    try {
      const version = `${today} ${await publicVersion(store.db)}`
      // What is read may be newer than the version read before it, never older: at worst it is made once more.
      const same = last?.edition.kept.shelf.version === version ? last.edition : null
      const edition = same ?? editionOf(await shelfAfter(store.db, version, last?.edition.kept ?? null))
      if (last === null || last.turn < turn) last = { mark, today, at, turn, edition }
      return edition
    } finally {
      if (looking?.mark === mark) looking = null
    }
  }
}

/** The words may be newer than the shelf by an act that came in meanwhile; the page is then made anew for the next who asks. */
async function readFor(
  { store }: House, shelf: Shelf, wanted: Wanted, logOf: Id | undefined, code: string | undefined,
): Promise<PublicRecord> {
  const demands = await demandsRead(store.db, wanted.map(({ id }) => id))
  const gone = code === undefined || shelf.catalogue.byCode.has(code) ? null : await undoneCalled(store.db, code)
  return { ...shelf, demands, ...(logOf !== undefined && { log: await demandLog(store.db, logOf) }), ...(gone && { gone }) }
}

/** The same, of a page that is not kept. */
export function wordsRead(house: House, shelf: Shelf, wanted: Wanted): Promise<PublicRecord> {
  return readFor(house, shelf, wanted, undefined, undefined)
}

/** The code of the demand whose address this is, or lies beneath it. */
function codeIn(path: string): string | undefined {
  return /\/demands\/([A-Za-z0-9][A-Za-z0-9-]{1,60})(?=[/.]|$)/.exec(path)?.[1]
}

function editionOf(kept: KeptShelf): Edition {
  return { kept, pages: newestKept(mostKeptBytes), data: newestKept(mostDataBytes) }
}

/** What was asked for last stays longest. */
function newestKept(most: number) {
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
      while (bytes > most) drop(kept.keys().next().value!)
    },
  }
}

function weightOf(key: string, { plain, gzip }: Kept): number {
  return 2 * key.length + plain.length + gzip.length
}

async function packed(house: House, { text, ...made }: Made): Promise<Kept> {
  const plain = utf8(text)
  const hash = new Uint8Array(await house.subtle.digest('SHA-256', plain))
  const etag = `W/"${toBase64url(hash).slice(0, 22)}"`
  const gzip = plain.length > longText ? await promisify(gzipLater)(plain) : gzipSync(plain)
  return { ...made, etag, plain, gzip: new Uint8Array(gzip) }
}

function send(context: Context, page: Kept): Response {
  const caching = { ...page.headers, 'Cache-Control': 'no-cache', ETag: page.etag, Vary: 'Accept-Encoding' }
  if (context.req.header('If-None-Match') === page.etag) return new Response(null, { status: 304, headers: caching })
  const gzip = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '')
  const headers = { ...caching, 'Content-Type': page.type, ...(gzip && { 'Content-Encoding': 'gzip' }) }
  return new Response(gzip ? page.gzip : page.plain, { status: page.status, headers })
}
