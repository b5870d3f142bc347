// The addresses of the public pages; the routes are made from the same words.
import type { Standing } from '#domain/standing/outcome.ts'
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

export function aboutPath(lang: SiteLanguage): string {
  return `/${lang}/about`
}

export const demandsJsonPath = '/demands.json'

export function demandJsonPath(code: string): string {
  return `/demands/${code}.json`
}
