// What a program asks for when it asks for data: which demands, of which day, in which language, which page. All else is refused.
import { frameworkOf } from '#domain/frameworks.ts'
import { standings, type Standing } from '#domain/standing/outcome.ts'
import { isDay, type Day } from '#values/day.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { data } from '#words/en/data.ts'
import { isSiteLanguage, siteLanguages, type SiteLanguage } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'

export const say = sayIn('en', data, undefined)

/** Null where nothing is asked. `page` counts from 1. */
export type DataAsked = {
  readonly place: string | null
  readonly standing: Standing | null
  readonly objective: number | null
  readonly framework: string | null
  /** Its name as on the page, or the id of an organisation on this server. */
  readonly raiser: string | null
  readonly authority: string | null
  /** Only what changed on this day or later. */
  readonly since: Day | null
  readonly lang: SiteLanguage
  readonly on: Day | null
  readonly page: number
  readonly size: number
  /** The mark by which spreadsheets know UTF-8. */
  readonly bom: boolean
}
export type DataName = keyof DataAsked

export const whichDemands: readonly DataName[] = ['place', 'standing', 'objective', 'framework', 'raiser', 'authority', 'since']
export const everyPage: readonly DataName[] = ['lang', 'on', 'page', 'size']
/** Demands on a page of data, at the most and where nothing is said. */
export const mostOnPage = 500
export const mostPages = 99_999
export const longestText = 200

const nothingAsked: DataAsked = {
  place: null, standing: null, objective: null, framework: null, raiser: null, authority: null, since: null, lang: 'en', on: null, page: 1,
  size: mostOnPage, bom: false,
}

type Read = { readonly [N in DataName]: (text: string) => Result<DataAsked[N], string> }

const read: Read = {
  place: textIn('place'),
  standing: (text) => {
    const found = standings.find((each) => each === text)
    return found ? ok(found) : refuse(say('not-a-standing', { known: standings.join(', ') }))
  },
  objective: (text) => (/^([1-9]|1\d|2[0-3])$/.test(text) ? ok(Number(text)) : refuse(say('not-an-objective'))),
  framework: (text) => (text.length <= 40 && frameworkOf(text) !== null ? ok(text) : refuse(say('not-a-framework'))),
  raiser: textIn('raiser'),
  authority: textIn('authority'),
  since: dayIn('since'),
  lang: (text) => (isSiteLanguage(text) ? ok(text) : refuse(say('not-a-language', { known: siteLanguages.join(', ') }))),
  on: dayIn('on'),
  page: numberIn('page', mostPages),
  size: numberIn('size', mostOnPage),
  bom: (text) => (text === '1' ? ok(true) : refuse(say('not-a-switch', { name: 'bom' }))),
}

/** Refuses with a sentence: a name that is not among the `known`, a value that is none, a name that is asked twice. */
export function dataAsked(query: URLSearchParams, known: readonly DataName[]): Result<DataAsked, string> {
  let asked = nothingAsked
  for (const [name, text] of query) {
    const key = known.find((each) => each === name)
    if (key === undefined) return refuse(say('unknown-name', { name: name.slice(0, 40), known: known.join(', ') }))
    if (query.getAll(name).length > 1) return refuse(say('asked-twice', { name }))
    const value = read[key](text)
    if (!value.ok) return value
    asked = { ...asked, [key]: value.value }
  }
  return ok(asked)
}

/** The same questions in one order, so that they have one answer: an address asks in any. */
export function questionOf(asked: DataAsked, more: Partial<DataAsked> = {}): string {
  const all = { ...asked, ...more }
  const differs = (Object.keys(nothingAsked) as DataName[]).filter((name) => all[name] !== nothingAsked[name])
  const query = new URLSearchParams(differs.map((name) => [name, all[name] === true ? '1' : String(all[name])]))
  return query.size === 0 ? '' : `?${query}`
}

function textIn(name: string) {
  return (text: string): Result<string, string> => {
    const fits = text.length >= 1 && text.length <= longestText
    return fits ? ok(text) : refuse(say('too-long', { name, most: String(longestText) }))
  }
}

function dayIn(name: string) {
  return (text: string): Result<Day, string> => (isDay(text) ? ok(text) : refuse(say('not-a-day', { name })))
}

function numberIn(name: string, most: number) {
  return (text: string): Result<number, string> => {
    const fits = /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most
    return fits ? ok(Number(text)) : refuse(say('not-a-number', { name, most: String(most) }))
  }
}
