// The addresses of the public pages; the routes are made from the same words.
import { slugOf } from '#domain/place.ts'
import type { Standing } from '#domain/standing/outcome.ts'
import type { Day } from '#values/day.ts'
import type { SiteLanguage } from '#words/languages.ts'

/** A page's address in each language, without the day. */
export type PathIn = (lang: SiteLanguage) => string

export function homePath(lang: SiteLanguage): string {
  return `/${lang}/`
}

export function demandPath(lang: SiteLanguage, code: string): string {
  return `/${lang}/demands/${code}`
}

export function posterPath(lang: SiteLanguage, code: string): string {
  return `/${lang}/demands/${code}/poster`
}

export function yearsPath(lang: SiteLanguage, code: string): string {
  return `/${lang}/demands/${code}/years`
}

export function cardPath(lang: SiteLanguage, code: string): string {
  return `/${lang}/demands/${code}/card`
}

/** What changed on the page of a demand. Pages are counted from 1; the first has no number. */
export function demandLogPath(lang: SiteLanguage, code: string, number = 1): string {
  return `/${lang}/demands/${code}/log${number === 1 ? '' : `/${number}`}`
}

/** The picture that stands for a page where its address is shared: of the first page, of a demand, of an authority. */
export function pictureOf(path: string): string {
  return `${path.replace(/\/$/, '')}/picture.png`
}

/** Pages are counted from 1; the first has no number. */
export function standingPath(lang: SiteLanguage, standing: Standing, number: number): string {
  return number === 1 ? `/${lang}/standing/${standing}` : `/${lang}/standing/${standing}/${number}`
}

export function authoritiesPath(lang: SiteLanguage): string {
  return `/${lang}/authorities`
}

/** Pages are counted from 1; the first has no number. */
export function authorityPath(lang: SiteLanguage, code: string, number = 1): string {
  return number === 1 ? `/${lang}/authorities/${code}` : `/${lang}/authorities/${code}/${number}`
}

/** What changed on the page of an authority. Pages are counted from 1; the first has no number. */
export function authorityLogPath(lang: SiteLanguage, code: string, number = 1): string {
  return `${authorityPath(lang, code)}/log${number === 1 ? '' : `/${number}`}`
}

export function meetingPath(lang: SiteLanguage, code: string): string {
  return `${authorityPath(lang, code)}/meeting`
}

export function frameworksPath(lang: SiteLanguage): string {
  return `/${lang}/f`
}

export function frameworkPath(lang: SiteLanguage, code: string, number = 1): string {
  return number === 1 ? `/${lang}/f/${code}` : `/${lang}/f/${code}/${number}`
}

export function placesPath(lang: SiteLanguage): string {
  return `/${lang}/places`
}

/** A place, or two of them: those that are named together. */
export function placePath(lang: SiteLanguage, places: readonly string[], number = 1): string {
  const path = `/${lang}/places/${places.map((place) => encodeURIComponent(slugOf(place))).join('/')}`
  return number === 1 ? path : `${path}/${number}`
}

/** `since` as it was asked for, or null. */
export function changesPath(lang: SiteLanguage, since: Day | null, number = 1): string {
  return `/${lang}/changes${number === 1 ? '' : `/${number}`}${since === null ? '' : `?since=${since}`}`
}

export function placeQuestionsPath(lang: SiteLanguage, place: string): string {
  return `${placePath(lang, [place])}/questions`
}

export function organisationPath(lang: SiteLanguage, org: string, number = 1): string {
  return number === 1 ? `/${lang}/o/${org}` : `/${lang}/o/${org}/${number}`
}

export function aboutPath(lang: SiteLanguage): string {
  return `/${lang}/about`
}

export const demandsJsonPath = '/demands.json'
export const demandsTablePath = '/demands.csv'
export const eventsTablePath = '/events.csv'
export const openApiPath = '/openapi.json'
export const dumpPath = '/dump.jsonl.gz'
export const dumpSumPath = '/dump.sha256'
export const deadlinesPath = '/deadlines.ics'

/** The feed of a page: of everything, of a demand, an authority, an organisation. */
export function feedOf(path: string): string {
  return `${path.replace(/\/$/, '')}/feed.atom`
}

export function demandJsonPath(code: string): string {
  return `/demands/${code}.json`
}
