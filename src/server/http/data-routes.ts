// The public record for programs of others: as JSON and as tables, a page at a time, readable from pages of any address.
import type { Context, Hono } from 'hono'
import type { Day } from '#values/day.ts'
import type { House } from '../acts/house.ts'
import { dataAsked, everyPage, questionOf, say, whichDemands, type DataAsked, type DataName } from '../site/data/asked.ts'
import { csvOf } from '../site/data/csv.ts'
import { authoritiesJson, authoritiesSelected, gcmJson, gcmWants, licenceLink, organisationsJson } from '../site/data/others.ts'
import { openApi } from '../site/data/openapi.ts'
import { selected } from '../site/data/select.ts'
import { demandRows, eventRows } from '../site/data/tables.ts'
import { demandJson, demandsJson, type DemandJson } from '../site/json.ts'
import { onPage, pagesOf } from '../site/page-by-page.tsx'
import { openApiPath } from '../site/paths.ts'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import type { Made, pageCache } from './page-cache.ts'
import { demandWants, nothing, type Wanted } from './public-pages.ts'

type Answered = Pick<Made, 'type' | 'text'>
/** A list of which one page is told. `known` are the questions that it answers; `list` answers null when one cannot be answered. */
type Data<T> = {
  readonly known: readonly DataName[]
  readonly list: (shelf: Shelf, asked: DataAsked, visit: Visit) => readonly T[] | null
  readonly wants: (some: readonly T[]) => Wanted
  readonly tell: (record: PublicRecord, some: readonly T[], asked: DataAsked, visit: Visit) => Answered
}

/** For everybody, whatever page it is read from: there is nothing here that a cookie or a secret would open. */
export const forAnybody = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, X-Total-Count',
} as const

const demands = (tell: (demands: readonly DemandJson[], asked: DataAsked) => Answered, more: readonly DataName[] = []) => data({
  known: [...whichDemands, ...everyPage, ...more],
  list: selected,
  wants: (some) => some,
  tell: (record, _some, asked, visit) => tell(demandsJson(record, visit), asked),
})

const lists: Readonly<Record<string, Data<never>>> = {
  '/demands.json': demands((all) => json(all)),
  '/demands.csv': demands((all, { bom }) => csv(csvOf(demandRows(all), bom)), ['bom']),
  '/events.csv': demands((all, { bom, since }) => csv(csvOf(eventRows(all, since), bom)), ['bom']),
  '/authorities.json': data({
    known: ['place', 'on', 'page', 'size'],
    list: authoritiesSelected,
    wants: nothing,
    tell: (record, some, _asked, visit) => json(authoritiesJson(record, some, visit)),
  }),
  '/organisations.json': data({
    known: ['on', 'page', 'size'],
    list: ({ organisations }) => organisations.toSorted((a, b) => (a.org < b.org ? -1 : 1)),
    wants: nothing,
    tell: (record, some, _asked, visit) => json(organisationsJson(record, some, visit)),
  }),
}

type Answer = ReturnType<typeof pageCache>

export function dataRoutes(app: Hono, house: House, answer: Answer): void {
  for (const [path, list] of Object.entries(lists)) open(app, path, (context) => pageOf(house, answer, context, list))
  open(app, '/frameworks/gcm.json', (context) => alone(house, answer, context, {
    wants: gcmWants,
    tell: (record, visit) => gcmJson(record, visit),
  }))
  open(app, openApiPath, (context) => alone(house, answer, context, { wants: nothing, tell: () => openApi }, []))
  open(app, '/demands/:file{.+\\.json}', (context) => {
    const code = context.req.param('file')!.slice(0, -'.json'.length)
    return alone(house, answer, context, {
      wants: (shelf, visit) => demandWants(shelf, visit, { code }),
      tell: (record, visit) => demandJson(record, code, visit),
    })
  })
}

/** Answers GET (and so HEAD), and tells browsers that anybody may ask. */
export function open(app: Hono, path: string, handle: (context: Context) => Response | Promise<Response>): void {
  app.get(path, handle)
  const headers = { ...forAnybody, 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS' }
  app.options(path, () => new Response(null, { status: 204, headers }))
}

export function refused(refusal: string, detail: string): Answered & { readonly headers: typeof forAnybody } {
  return { ...json({ refusal, detail }), headers: forAnybody }
}

/** Says at once what cannot be asked. */
export function notAsked(context: Context, detail: string): Response {
  const { text, type, headers } = refused('not-understood', detail)
  return context.body(text, 400, { ...headers, 'Content-Type': type, 'Cache-Control': 'no-store' })
}

function pageOf(house: House, answer: Answer, context: Context, { known, list, wants, tell }: Data<never>): Response | Promise<Response> {
  const read = dataAsked(new URL(context.req.url).searchParams, known)
  if (!read.ok) return notAsked(context, read.refusal)
  const asked = read.value
  const { path } = context.req
  const some = (all: readonly never[]) => onPage(all, asked.page, asked.size)
  return answer(context, path + questionOf(asked, { on: null }), {
    isData: true,
    wants: (shelf, on, today) => wants(some(list(shelf, asked, visitOf(house, asked, on, today)) ?? [])),
    make: (record, on, today) => {
      const visit = visitOf(house, asked, on, today)
      const all = list(record, asked, visit)
      if (all === null) return { status: 400, ...refused('not-understood', say('not-an-authority')) }
      const last = pagesOf(all.length, asked.size)
      if (asked.page > last) return { status: 404, ...refused('no-such-page', say('no-such-page', { last: String(last) })) }
      const headers = { ...forAnybody, 'X-Total-Count': String(all.length), Link: linksOf(house.address + path, asked, last) }
      return { status: 200, ...tell(record, some(all), asked, visit), headers }
    },
  })
}

type Alone = {
  readonly wants: (shelf: Shelf, visit: Visit) => Wanted
  /** Null when there is nothing of that name. */
  readonly tell: (record: PublicRecord, visit: Visit) => object | null
}

const ofWhole: readonly DataName[] = ['lang', 'on']

/** What is told whole. */
function alone(house: House, answer: Answer, context: Context, { wants, tell }: Alone, known = ofWhole): Response | Promise<Response> {
  const read = dataAsked(new URL(context.req.url).searchParams, known)
  if (!read.ok) return notAsked(context, read.refusal)
  const asked = read.value
  return answer(context, context.req.path + questionOf(asked, { on: null }), {
    isData: true,
    wants: (shelf, on, today) => wants(shelf, visitOf(house, asked, on, today)),
    make: (record, on, today) => {
      const told = tell(record, visitOf(house, asked, on, today))
      if (told === null && record.gone) return { status: 410, ...refused('withdrawn', record.gone.reason) }
      if (told === null) return { status: 404, ...refused('unknown-demand', say('no-such-demand')) }
      return { status: 200, ...json(told), headers: { ...forAnybody, Link: licence } }
    },
  })
}

const licence = `<${licenceLink}>; rel="license"`

function linksOf(address: string, asked: DataAsked, last: number): string {
  const to = (page: number, rel: string) => `<${address}${questionOf(asked, { page })}>; rel="${rel}"`
  const { page } = asked
  return [...(page < last ? [to(page + 1, 'next')] : []), ...(page > 1 ? [to(page - 1, 'prev')] : []), licence].join(', ')
}

function visitOf({ address }: House, { lang }: DataAsked, on: string | undefined, today: Day): Visit {
  return { lang, on: dayAsked(on, today), today, address, assets: { site: '' } }
}

function data<T>(of: Data<T>): Data<never> {
  return of as unknown as Data<never>
}

function json(value: unknown): Answered {
  return { type: 'application/json; charset=utf-8', text: JSON.stringify(value) }
}

function csv(text: string): Answered {
  return { type: 'text/csv; charset=utf-8', text }
}
