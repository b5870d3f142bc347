// Everything that can be asked of this server as data, as OpenAPI 3.1: for programs to read, held against the routes by a test.
import { standings } from '#domain/standing/outcome.ts'
import { siteLanguages } from '#words/languages.ts'
import { longestQuestion } from '../../search/asked.ts'
import { longestText, mostOnPage, mostPages, say, type DataName } from './asked.ts'
import { licenceLink } from './others.ts'
import { demandColumns, eventColumns } from './tables.ts'
import { list, ref, schemas, type Schema } from './schemas.ts'

const text = { type: 'string', minLength: 1, maxLength: longestText }
const day = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

type Question = readonly [description: string, schema: Schema, example: string]

/** What each question means, and what may stand there. */
const questions: Readonly<Record<DataName, Question>> = {
  place: ['Of this place, by its whole name.', text, 'Hong Kong'],
  standing: ['Standing so on the day.', { type: 'string', enum: standings }, 'refused'],
  objective: ['Under this objective of the Global Compact for Migration.', { type: 'integer', minimum: 1, maximum: 23 }, '6'],
  framework: ['Under a framework: gcm-6, sdg-8.8, icrmw, c189-10, upr.', { type: 'string' }, 'gcm-6'],
  raiser: ['Raised by: a whole name, or the id of an organisation.', text, 'Union'],
  authority: ['Asked of this authority, or with its words or deeds: a code of /authorities.json.', text, 'state-1'],
  since: ['Changed on this day or later: an event recorded or taken back, an edit, a signature, a look, a translation.', day, '2026-11-01'],
  lang: ['The language of sentences that are made here.', { type: 'string', enum: siteLanguages }, 'id'],
  on: ['As it was on this day; one that has not come is today.', day, '2020-01-01'],
  page: ['Counted from 1.', { type: 'integer', minimum: 1, maximum: mostPages }, '1'],
  size: ['How many on a page.', { type: 'integer', minimum: 1, maximum: mostOnPage, default: mostOnPage }, '10'],
  bom: ['With the mark by which spreadsheets know UTF-8.', { type: 'integer', enum: [1] }, '1'],
}

/** Of a search: what cannot be meant is as if it were not there. */
const searched: Readonly<Record<string, Question>> = {
  q: ['The words. Typing mistakes, beginnings and other scripts are found too.', { type: 'string', maxLength: longestQuestion }, 'wages'],
  standing: questions.standing,
  place: ['At this place.', { type: 'string', maxLength: longestQuestion }, 'Hong Kong'],
  objective: questions.objective,
  year: ['In which something happened.', { type: 'integer', minimum: 1, maximum: 9_999 }, '2024'],
  lang: questions.lang,
  on: questions.on,
  page: ['Counted from 1; one beyond the last is the last.', { type: 'integer', minimum: 1, maximum: 9_999 }, '1'],
}

const pageHeaders = {
  Link: { description: 'Where the next page is (rel="next"), and the one before (rel="prev").', schema: { type: 'string' } },
  'X-Total-Count': { description: 'How many there are on all pages.', schema: { type: 'integer' } },
}

type Path = {
  readonly summary: string
  readonly asks: readonly DataName[]
  readonly type: string
  readonly schema?: Schema
  readonly description?: string
  readonly isPaged?: boolean
  /** It asks what a search asks, in place of `asks`, and refuses nothing. */
  readonly isSearch?: boolean
}

const which: readonly DataName[] = [
  'place', 'standing', 'objective', 'framework', 'raiser', 'authority', 'since', 'lang', 'on', 'page', 'size',
]
const json = 'application/json'
const columns = (names: readonly string[]) => `Columns: ${names.join(', ')}.`

const paths: Readonly<Record<string, Path>> = {
  '/demands.json': { summary: 'Demands with their events', asks: which, type: json, schema: list(ref('Demand')), isPaged: true },
  '/demands/{code}.json': { summary: 'One demand', asks: ['lang', 'on'], type: json, schema: ref('Demand') },
  '/demands.csv': {
    summary: 'Demands as a table', asks: [...which, 'bom'], type: 'text/csv', description: columns(demandColumns), isPaged: true,
  },
  '/events.csv': {
    summary: 'Events of these demands as a table', asks: [...which, 'bom'], type: 'text/csv', isPaged: true,
    description: `${columns(eventColumns)} A page has the events of so many demands.`,
  },
  '/authorities.json': {
    summary: 'Authorities and how what they are asked stands', asks: ['place', 'on', 'page', 'size'], type: json,
    schema: list(ref('Authority')), isPaged: true,
  },
  '/organisations.json': {
    summary: 'Organisations on this server', asks: ['on', 'page', 'size'], type: json, schema: list(ref('Organisation')), isPaged: true,
  },
  '/frameworks/gcm.json': {
    summary: 'What is demanded under each objective of the Global Compact for Migration', asks: ['lang', 'on'], type: json,
    schema: ref('Compact'),
  },
  '/search.json': {
    summary: 'What a search finds: demands, authorities, organisations and places, best first', asks: [], type: json, schema: ref('Found'),
    isSearch: true,
  },
  '/deadlines.ics': {
    summary: 'Promises and answers that are due', type: 'text/calendar',
    asks: ['place', 'objective', 'framework', 'raiser', 'authority', 'lang'],
  },
  '/dump.jsonl.gz': {
    summary: 'Everything public, one JSON object a line', asks: [], type: 'application/gzip',
    description: 'The first line names the licence; `is` tells what each line is. At most ten minutes old.',
  },
  '/dump.sha256': { summary: 'The checksum of that file', asks: [], type: 'text/plain' },
  '/openapi.json': { summary: 'This description', asks: [], type: json },
  ...feeds('', 'what is new'),
  ...feeds('/demands/{code}', 'what is new of one demand'),
  ...feeds('/authorities/{code}', 'what is new of one authority'),
  ...feeds('/o/{code}', 'what is new of one organisation'),
  ...feeds('/places/{code}', 'what is new of one place, as its page writes it'),
}

export const openApi = {
  openapi: '3.1.0',
  info: { title: 'Samasama', version: '1', description: say('licence-text'), license: { name: say('licence'), url: licenceLink } },
  paths: Object.fromEntries(Object.entries(paths).map(([path, one]) => [path, { get: operation(path, one) }])),
  components: { schemas },
} as const

function feeds(path: string, of: string): Readonly<Record<string, Path>> {
  return {
    [`/{lang}${path}/feed.atom`]: { summary: `Atom: ${of}`, asks: [], type: 'application/atom+xml' },
    [`/{lang}${path}/feed.json`]: { summary: `JSON Feed: ${of}`, asks: [], type: 'application/feed+json', schema: ref('Feed') },
  }
}

function operation(path: string, { summary, asks, type, schema, description, isPaged = false, isSearch = false }: Path) {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name, in: 'path', required: true, schema: name === 'lang' ? questions.lang[1] : { type: 'string' },
  }))
  const known: readonly (readonly [string, Question])[] = isSearch
    ? Object.entries(searched) : asks.map((name) => [name, questions[name]])
  const asked = known.map(([name, [means, of, example]]) => {
    return { name, in: 'query', required: false, description: means, schema: of, example }
  })
  const found = { description: description ?? summary, content: { [type]: schema === undefined ? {} : { schema } } }
  const refusal = (said: string) => ({ description: said, content: { [json]: { schema: ref('Refusal') } } })
  return {
    summary,
    parameters: [...named, ...asked],
    responses: {
      200: isPaged ? { ...found, headers: pageHeaders } : found,
      ...(!isSearch && { 304: { description: 'The same as what has the ETag that was sent.' } }),
      ...((asks.length > 0 || path.includes('/feed.')) && { 400: refusal('A question that cannot be asked.') }),
      ...(path.startsWith('/demands/{code}') && { 410: refusal('A demand that was taken away with the list it came in, and why.') }),
      ...((named.some(({ name }) => name === 'code') || isPaged) && { 404: refusal('Nothing of that name, or no such page.') }),
    },
  }
}
