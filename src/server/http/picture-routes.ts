// The pictures that stand for pages where an address is shared: drawn when somebody asks, kept for a while, never more than can be borne.
import type { Context, Hono } from 'hono'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { drawerWith } from '../pictures/drawer.ts'
import type { Picture } from '../pictures/picture.ts'
import { authorityPicture, demandPicture, homePicture } from '../site/pictures.ts'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import { madeOnce, sendMade, type Bounds } from './made-once.ts'
import type { Made, pageCache } from './page-cache.ts'
import { nothing, type Wanted } from './public-pages.ts'

type Told = {
  readonly wants: (shelf: Shelf, code: string) => Wanted
  readonly tell: (record: PublicRecord, visit: Visit, code: string) => Picture | null
}
/** What the page cache keeps of a picture. `drawing` is raised when pictures look different from before: nobody then keeps an old one. */
type Order = { readonly drawing: 1; readonly isToday: boolean; readonly picture: Picture }

const pictures: Readonly<Record<string, Told>> = {
  '/picture.png': { wants: nothing, tell: homePicture },
  '/demands/:code/picture.png': { wants: demandCalled, tell: (record, visit, code) => demandPicture(record, code, visit) },
  '/authorities/:code/picture.png': { wants: nothing, tell: (record, visit, code) => authorityPicture(record, code, visit) },
}

/** About 50 kB each. */
const bounds: Bounds = { mostKept: 100, perMinute: { today: 240, earlier: 24 } }

export function pictureRoutes(app: Hono, house: House, answer: ReturnType<typeof pageCache>): void {
  const drawer = drawerWith(() => house.log({ what: 'bug', bug: 'drawing a picture' }))
  const draw = madeOnce(house.now, ({ picture }: Order) => drawer(picture), bounds)
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
      return sendMade(context, told, draw, { 'Content-Type': 'image/png', Link: canonicalOf(context, house) })
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
function canonicalOf(context: Context, { address }: House): string {
  return `<${address}${new URL(context.req.url).pathname}>; rel="canonical"`
}
