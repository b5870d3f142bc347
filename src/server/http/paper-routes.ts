// Copies for Word: of a demand, of what is asked of an authority or demanded under a framework, and of a selection.
import type { Context, Hono } from 'hono'
import { siteLanguages, type SiteLanguage } from '#words/languages.ts'
import type { House } from '../acts/house.ts'
import type { Paper } from '../paper/paper.ts'
import { wordType, writerWith } from '../paper/writer.ts'
import { demandPaper } from '../site/paper/demand-paper.ts'
import {
  authorityPaper, authorityPaperWants, codesIn, frameworkPaper, frameworkPaperWants, selected, selectionPaper,
} from '../site/paper/list-paper.ts'
import type { PublicRecord, Shelf } from '../site/record.ts'
import { dayAsked, type Visit } from '../site/view.ts'
import { madeOnce, sendMade, type Bounds } from './made-once.ts'
import type { Made, pageCache } from './page-cache.ts'
import { demandWants, type Wanted } from './public-pages.ts'

type Told = {
  readonly wants: (shelf: Shelf, code: string, visit: Visit) => Wanted
  readonly tell: (record: PublicRecord, code: string, visit: Visit) => Paper | null
}
/** What the page cache keeps of a document. `writing` is raised when documents look different from before. */
type Order = { readonly writing: 2; readonly isToday: boolean; readonly paper: Paper }

const papers: Readonly<Record<string, Told>> = {
  '/demands/:code/copy.docx': { wants: (shelf, code, visit) => demandWants(shelf, visit, { code }), tell: demandPaper },
  '/authorities/:code/copy.docx': { wants: authorityPaperWants, tell: authorityPaper },
  '/f/:code/copy.docx': { wants: frameworkPaperWants, tell: frameworkPaper },
  '/copy.docx': {
    wants: (shelf, codes, visit) => selected(shelf, codesIn(codes), visit),
    tell: (record, codes, visit) => selectionPaper(record, codesIn(codes), visit),
  },
}

/** At most some 200 kB each. */
const bounds: Bounds = { mostKept: 20, perMinute: { today: 60, earlier: 12 } }

export function paperRoutes(app: Hono, house: House, answer: ReturnType<typeof pageCache>): void {
  const writer = writerWith(() => house.log({ what: 'bug', bug: 'writing a document' }))
  const write = madeOnce(house.now, ({ paper }: Order) => writer(paper), bounds)
  for (const [path, { wants, tell }] of Object.entries(papers)) {
    app.get(`/:lang{${siteLanguages.join('|')}}${path}`, async (context) => {
      const lang = context.req.param('lang') as SiteLanguage
      const code = context.req.param('code') ?? codesIn(context.req.query('codes') ?? '').join(',')
      const visitOn = (asked: string | undefined, today: Visit['today']): Visit => (
        { lang, on: dayAsked(asked, today), today, address: house.address, assets: { site: '' } })
      const told = await answer(context, `${context.req.path}?codes=${code}`, {
        wants: (shelf, asked, today) => wants(shelf, code, visitOn(asked, today)),
        make: (record, asked, today) => ordered(tell(record, code, visitOn(asked, today)), dayAsked(asked, today) === today),
      })
      return sendMade(context, told, write, headersOf(context, lang, code))
    })
  }
}

function ordered(paper: Paper | null, isToday: boolean): Made {
  if (paper === null) return { status: 404, type: 'application/json', text: '' }
  const order: Order = { writing: 2, isToday, paper }
  return { status: 200, type: 'application/json', text: JSON.stringify(order) }
}

/** A file has a name that says what it is; nothing of it comes from an address but letters, digits and hyphens. */
function headersOf(context: Context, lang: SiteLanguage, code: string): Record<string, string> {
  const named = context.req.path.endsWith(`/${lang}/copy.docx`) || !/^[\w.-]{1,60}$/.test(code) ? 'selection' : code
  return {
    'Content-Type': wordType,
    'Content-Disposition': `attachment; filename="samasama-${named}-${lang}.docx"`,
  }
}
