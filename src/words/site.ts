// Says what the public pages say, in one of our languages.
import { about as englishAbout } from './en/about.ts'
import { objectives as englishObjectives } from './en/objectives.ts'
import { site as english } from './en/site.ts'
import { about as indonesianAbout } from './id/about.ts'
import { objectives as indonesianObjectives } from './id/objectives.ts'
import { site as indonesian } from './id/site.ts'
import type { Language } from './languages.ts'
import { sayIn, type Say } from './say.ts'
import { about as tagalogAbout } from './tl/about.ts'
import { objectives as tagalogObjectives } from './tl/objectives.ts'
import { site as tagalog } from './tl/site.ts'

export type SiteWords = Say<typeof english>
export type AboutWords = Say<typeof englishAbout>

const site: Readonly<Record<Language, SiteWords>> = {
  en: sayIn('en', english, undefined),
  id: sayIn('id', english, indonesian),
  tl: sayIn('tl', english, tagalog),
}
const about: Readonly<Record<Language, AboutWords>> = {
  en: sayIn('en', englishAbout, undefined),
  id: sayIn('id', englishAbout, indonesianAbout),
  tl: sayIn('tl', englishAbout, tagalogAbout),
}
const objectives: Readonly<Record<Language, Say<typeof englishObjectives>>> = {
  en: sayIn('en', englishObjectives, undefined),
  id: sayIn('id', englishObjectives, indonesianObjectives),
  tl: sayIn('tl', englishObjectives, tagalogObjectives),
}

export function siteWords(lang: Language): SiteWords {
  return site[lang]
}

export function aboutWords(lang: Language): AboutWords {
  return about[lang]
}

/** The short name of an objective of the Global Compact for Migration, 1 to 23; its number where there is no such objective. */
export function objectiveName(lang: Language, number: number): string {
  const key = `objective-${number}`
  return key in englishObjectives ? objectives[lang](key as keyof typeof englishObjectives) : String(number)
}
