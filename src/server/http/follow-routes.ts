// Feeds of what is new, and a calendar of what is due: for programs that ask again and again, and hear mostly that nothing has changed.
import type { Context, Hono } from 'hono'
import { placeOf } from '#domain/place.ts'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import { dataAsked, questionOf, say, type DataName } from '../site/data/asked.ts'
import { selected } from '../site/data/select.ts'
import { atomOf, jsonFeedOf } from '../site/follow/atom.ts'
import { calendarOf, duesOf } from '../site/follow/calendar.ts'
import { feedOf, feedWants, type Feed, type FeedOf } from '../site/follow/feed.ts'
import type { Visit } from '../site/view.ts'
import { forAnybody, notAsked, open, refused } from './data-routes.ts'
import type { Made, pageCache } from './page-cache.ts'

type Answer = ReturnType<typeof pageCache>
type Shape = { readonly type: string; readonly text: (feed: Feed, itself: string) => string }

export const feedsOf: Readonly<Record<string, FeedOf['kind']>> = {
  '': 'all', '/demands/:code': 'demand', '/authorities/:code': 'authority', '/o/:code': 'organisation', '/places/:code': 'place',
}

const shapes: Readonly<Record<string, Shape>> = {
  'feed.atom': { type: 'application/atom+xml; charset=utf-8', text: atomOf },
  'feed.json': { type: 'application/feed+json; charset=utf-8', text: (feed, itself) => JSON.stringify(jsonFeedOf(feed, itself)) },
}

export const calendarNames: readonly DataName[] = ['place', 'objective', 'framework', 'raiser', 'authority', 'lang']

export function followRoutes(app: Hono, house: House, answer: Answer): void {
  for (const [path, kind] of Object.entries(feedsOf)) {
    for (const [file, shape] of Object.entries(shapes)) {
      open(app, `/:lang{${siteLanguages.join('|')}}${path}/${file}`, (context) => {
        const asked = dataAsked(new URL(context.req.url).searchParams, [])
        if (!asked.ok) return notAsked(context, asked.refusal)
        const { lang, code = '' } = context.req.param() as { lang: SiteLanguage; code?: string }
        const of = feedIn(kind, code)
        return feed(house, answer, context, { lang, of, shape, address: context.req.path })
      })
    }
  }
  open(app, '/deadlines.ics', (context) => calendar(house, answer, context))
}

/** A place is written as in the address of its page. */
function feedIn(kind: FeedOf['kind'], code: string): FeedOf {
  return kind === 'all' ? { kind } : { kind, code: kind === 'place' ? (placeOf(code) ?? '') : code }
}

type Asked = { readonly lang: SiteLanguage; readonly of: FeedOf; readonly shape: Shape; readonly address: string }

function feed(house: House, answer: Answer, context: Context, { lang, of, shape, address }: Asked): Promise<Response> {
  return answer(context, address, {
    isData: true,
    wants: (shelf) => feedWants(shelf, of),
    make: (record, _on, today) => {
      const told = feedOf(record, of, { ...visitOf(house, lang), on: today, today })
      if (told === null && record.gone) return { status: 410, ...refused('withdrawn', record.gone.reason) }
      if (told === null) return { status: 404, ...refused('not-here', say('no-such-feed')) }
      return found(shape.type, shape.text(told, house.address + address))
    },
  })
}

function calendar(house: House, answer: Answer, context: Context): Response | Promise<Response> {
  const read = dataAsked(new URL(context.req.url).searchParams, calendarNames)
  if (!read.ok) return notAsked(context, read.refusal)
  const asked = read.value
  return answer(context, context.req.path + questionOf(asked), {
    isData: true,
    wants: (shelf, _on, today) => (
      duesOf(shelf, selected(shelf, asked, { on: today, today }) ?? [], asked.authority, today).map(({ entry }) => entry)),
    make: (record, _on, today) => {
      const entries = selected(record, asked, { on: today, today })
      if (entries === null) return { status: 400, ...refused('not-understood', say('not-an-authority')) }
      const visit = { ...visitOf(house, asked.lang), on: today, today }
      return found('text/calendar; charset=utf-8', calendarOf(record, duesOf(record, entries, asked.authority, today), visit))
    },
  })
}

function found(type: string, text: string): Made {
  return { status: 200, type, text, headers: forAnybody }
}

function visitOf({ address }: House, lang: SiteLanguage): Pick<Visit, 'lang' | 'address' | 'assets'> {
  return { lang, address, assets: { site: '' } }
}
