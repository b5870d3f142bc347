// The pictures that stand for pages where an address is shared: drawn when somebody asks, kept for a while, never more than can be borne.
import { gunzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import { minute, type Moment } from '#values/moment.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { drawerWith, type Drawer, type Png } from '../pictures/drawer.ts'
import type { Picture } from '../pictures/picture.ts'
import { authorityPicture, demandPicture, homePicture } from '../site/pictures.ts'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import type { Made, pageCache } from './page-cache.ts'
import { nothing, type Wanted } from './public-pages.ts'

type Told = {
  readonly wants: (shelf: Shelf, code: string) => Wanted
  readonly tell: (record: PublicRecord, visit: Visit, code: string) => Picture | null
}
/** What the page cache keeps of a picture. `drawing` is raised when pictures look different from before: nobody then keeps an old one. */
type Order = { readonly drawing: 1; readonly isToday: boolean; readonly picture: Picture }
/** Null: not now. */
type Draw = (order: string) => Promise<Png | null>

const pictures: Readonly<Record<string, Told>> = {
  '/picture.png': { wants: nothing, tell: homePicture },
  '/demands/:code/picture.png': { wants: demandCalled, tell: (record, visit, code) => demandPicture(record, code, visit) },
  '/authorities/:code/picture.png': { wants: nothing, tell: (record, visit, code) => authorityPicture(record, code, visit) },
}

/** About 50 kB each. */
const mostKept = 100
/** So many are drawn within a minute; days that are over, of which there are thousands, may take only a few of them. */
const perMinute = { today: 240, earlier: 24 }

/** The page cache knows what each picture says, and who has it already: nothing is drawn to say that it is still the same. */
export function pictureRoutes(app: Hono, house: House, answer: ReturnType<typeof pageCache>): void {
  const draw = drawnOnce(house.now, drawerWith(() => house.log({ what: 'bug', bug: 'drawing a picture' })))
  for (const [path, { wants, tell }] of Object.entries(pictures)) {
    app.get(`/:lang{${siteLanguages.join('|')}}${path}`, async (context) => {
      const { lang, code = '' } = context.req.param() as { lang: SiteLanguage; code?: string }
      const told = await answer(context, `${context.req.path}?`, {
        wants: (shelf) => wants(shelf, code),
        make: (record, asked, today) => {
          const on = dayAsked(asked, today)
          return ordered(tell(record, { lang, on, today, address: house.address, assets: { site: '' } }, code), on === today)
        },
      })
      if (told.status === 404) return context.notFound()
      const headers = headersOf(context, house, told)
      if (told.status === 304) return new Response(null, { status: 304, headers })
      const png = await draw(await textOf(told))
      if (png === null) return new Response(null, { status: 503, headers: { 'Retry-After': '60' } })
      return new Response(png, { headers: { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(png.length) } })
    })
  }
}

function demandCalled({ catalogue }: Shelf, code: string): Wanted {
  const entry = catalogue.byCode.get(code)
  return entry === undefined ? [] : [entry]
}

function ordered(picture: Picture | null, isToday: boolean): Made {
  if (picture === null) return { status: 404, type: 'application/json', text: '' }
  const order: Order = { drawing: 1, isToday, picture }
  return { status: 200, type: 'application/json', text: JSON.stringify(order) }
}

/** The picture of another day belongs to the one of today. */
function headersOf(context: Context, { address }: House, told: Response): Record<string, string> {
  return {
    ETag: told.headers.get('ETag') ?? '',
    'Cache-Control': 'no-cache',
    Link: `<${address}${new URL(context.req.url).pathname}>; rel="canonical"`,
  }
}

async function textOf(told: Response): Promise<string> {
  const bytes = new Uint8Array(await told.arrayBuffer())
  return new TextDecoder().decode(told.headers.get('Content-Encoding') === 'gzip' ? gunzipSync(bytes) : bytes)
}

/** What was drawn last is kept longest; who asks while it is being drawn waits for the same. */
function drawnOnce(now: () => Moment, drawer: Drawer): Draw {
  const kept = new Map<string, Promise<Png | null>>()
  const pace = { today: paceOf(now, perMinute.today), earlier: paceOf(now, perMinute.earlier) }
  return (order) => {
    const { picture, isToday } = JSON.parse(order) as Order
    const known = kept.get(order)
    if (known === undefined && !pace[isToday ? 'today' : 'earlier']()) return Promise.resolve(null)
    const coming = known ?? drawer(picture)
    kept.delete(order)
    kept.set(order, coming)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    // What could not be drawn is tried again when it is asked for again.
    if (known === undefined) void coming.then((png) => png === null && kept.get(order) === coming && kept.delete(order))
    return coming
  }
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
