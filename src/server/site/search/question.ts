// What is asked of a search, as it stands in an address: words, and what the reader has narrowed it down to.
import { standings, type Standing } from '#domain/standing/outcome.ts'
import type { SiteLanguage } from '#words/languages.ts'
import { questionIn } from '../../search/asked.ts'

export type Filters = {
  readonly standing: Standing | null
  readonly place: string | null
  readonly objective: number | null
  readonly year: number | null
}
export type Facet = keyof Filters
export const facets: readonly Facet[] = ['standing', 'place', 'objective', 'year']

/** `page` counts from 1. */
export type Question = Filters & { readonly q: string; readonly page: number }

export const nothingAsked: Question = { q: '', page: 1, standing: null, place: null, objective: null, year: null }

/** What cannot be meant is as if it were not there. */
export function questionFrom(asked: (name: string) => string | undefined): Question {
  return {
    q: questionIn(asked('q') ?? ''),
    page: numberFrom(asked('page'), 9_999) ?? 1,
    standing: standings.find((each) => each === asked('standing')) ?? null,
    place: questionIn(asked('place') ?? '') || null,
    objective: numberFrom(asked('objective'), 23),
    year: numberFrom(asked('year'), 9_999),
  }
}

/** The same question as an address holds it; what is not asked is left out. */
export function asFields({ page, q, ...filters }: Question): readonly (readonly [name: string, value: string])[] {
  const narrowed = facets.flatMap((facet) => (filters[facet] === null ? [] : [[facet, String(filters[facet])] as const]))
  return [...(q === '' ? [] : [['q', q] as const]), ...narrowed, ...(page === 1 ? [] : [['page', String(page)] as const])]
}

export function searchPath(lang: SiteLanguage, question: Question): string {
  const asked = new URLSearchParams(asFields(question).map(([name, value]) => [name, value])).toString()
  return `/${lang}/search${asked === '' ? '' : `?${asked}`}`
}

export function isNarrowed(question: Question): boolean {
  return facets.some((facet) => question[facet] !== null)
}

function numberFrom(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^[1-9]\d{0,3}$/.test(text)) return null
  return Number(text) <= most ? Number(text) : null
}
