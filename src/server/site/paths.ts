// The addresses of the public pages; the routes are made from the same words.
import type { Standing } from '#domain/standing/outcome.ts'
import type { Language } from '#words/languages.ts'

/** A page's address in each language, without the day. */
export type PathIn = (lang: Language) => string

export function homePath(lang: Language): string {
  return `/${lang}/`
}

export function demandPath(lang: Language, code: string): string {
  return `/${lang}/demands/${code}`
}

export function posterPath(lang: Language, code: string): string {
  return `/${lang}/demands/${code}/poster`
}

export function cardPath(lang: Language, code: string): string {
  return `/${lang}/demands/${code}/card`
}

/** The picture that stands for a page where its address is shared: of the first page, of a demand, of an authority. */
export function pictureOf(path: string): string {
  return `${path.replace(/\/$/, '')}/picture.png`
}

/** Pages are counted from 1; the first has no number. */
export function standingPath(lang: Language, standing: Standing, number: number): string {
  return number === 1 ? `/${lang}/standing/${standing}` : `/${lang}/standing/${standing}/${number}`
}

export function authoritiesPath(lang: Language): string {
  return `/${lang}/authorities`
}

/** Pages are counted from 1; the first has no number. */
export function authorityPath(lang: Language, code: string, number = 1): string {
  return number === 1 ? `/${lang}/authorities/${code}` : `/${lang}/authorities/${code}/${number}`
}

export function aboutPath(lang: Language): string {
  return `/${lang}/about`
}

export const demandsJsonPath = '/demands.json'

export function demandJsonPath(code: string): string {
  return `/demands/${code}.json`
}
