// Says what the public pages say, in one of their languages: their own words, those of the fold, dates, and the names of objectives.
import { about as arabicAbout } from './ar/about.ts'
import { around as arabicAround } from './ar/around.ts'
import { dates as arabicDates, months as arabicMonths } from './ar/dates.ts'
import { fold as arabicFold } from './ar/fold.ts'
import { keeping as arabicKeeping } from './ar/keeping.ts'
import { objectives as arabicObjectives } from './ar/objectives.ts'
import { site as arabicSite } from './ar/site.ts'
import { dateSayings, type DateSayings } from './date-sayings.ts'
import { about as englishAbout } from './en/about.ts'
import { around as englishAround } from './en/around.ts'
import { dates as englishDates, months as englishMonths } from './en/dates.ts'
import { fold as englishFold } from './en/fold.ts'
import { keeping as englishKeeping } from './en/keeping.ts'
import { objectives as englishObjectives } from './en/objectives.ts'
import { site as englishSite } from './en/site.ts'
import { foldSayings, type FoldSayings } from './fold-sayings.ts'
import { about as indonesianAbout } from './id/about.ts'
import { around as indonesianAround } from './id/around.ts'
import { dates as indonesianDates, months as indonesianMonths } from './id/dates.ts'
import { fold as indonesianFold } from './id/fold.ts'
import { keeping as indonesianKeeping } from './id/keeping.ts'
import { objectives as indonesianObjectives } from './id/objectives.ts'
import { site as indonesianSite } from './id/site.ts'
import type { SiteLanguage } from './languages.ts'
import { sayIn, type Say, type Translated } from './say.ts'
import { about as tagalogAbout } from './tl/about.ts'
import { around as tagalogAround } from './tl/around.ts'
import { dates as tagalogDates, months as tagalogMonths } from './tl/dates.ts'
import { fold as tagalogFold } from './tl/fold.ts'
import { keeping as tagalogKeeping } from './tl/keeping.ts'
import { objectives as tagalogObjectives } from './tl/objectives.ts'
import { site as tagalogSite } from './tl/site.ts'
import { about as chineseAbout } from './zh-Hant/about.ts'
import { around as chineseAround } from './zh-Hant/around.ts'
import { dates as chineseDates, months as chineseMonths } from './zh-Hant/dates.ts'
import { fold as chineseFold } from './zh-Hant/fold.ts'
import { keeping as chineseKeeping } from './zh-Hant/keeping.ts'
import { objectives as chineseObjectives } from './zh-Hant/objectives.ts'
import { site as chineseSite } from './zh-Hant/site.ts'

const english = {
  about: englishAbout, around: englishAround, dates: englishDates, fold: englishFold, objectives: englishObjectives, site: englishSite,
  keeping: englishKeeping,
} as const
type Files = typeof english
type Readings = { readonly [File in keyof Files]: Translated<Files[File]> }
type InEach<T> = Readonly<Record<SiteLanguage, T>>

/** Every text of the public pages; a language without one of these files does not compile. */
export const siteCatalogues: InEach<Readings> = {
  en: english,
  id: {
    about: indonesianAbout, around: indonesianAround, dates: indonesianDates, fold: indonesianFold, objectives: indonesianObjectives,
    site: indonesianSite, keeping: indonesianKeeping,
  },
  tl: {
    about: tagalogAbout, around: tagalogAround, dates: tagalogDates, fold: tagalogFold, objectives: tagalogObjectives,
    site: tagalogSite, keeping: tagalogKeeping,
  },
  ar: {
    about: arabicAbout, around: arabicAround, dates: arabicDates, fold: arabicFold, objectives: arabicObjectives,
    site: arabicSite, keeping: arabicKeeping,
  },
  'zh-Hant': {
    about: chineseAbout, around: chineseAround, dates: chineseDates, fold: chineseFold, objectives: chineseObjectives,
    site: chineseSite, keeping: chineseKeeping,
  },
}

const months: InEach<readonly string[]> = {
  en: englishMonths, id: indonesianMonths, tl: tagalogMonths, ar: arabicMonths, 'zh-Hant': chineseMonths,
}

export type SiteWords = Say<typeof englishSite>
export type KeepingWords = Say<typeof englishKeeping>
export type AboutWords = Say<typeof englishAbout>
export type AroundWords = Say<typeof englishAround>

const site = inEach((lang) => sayIn(lang, englishSite, siteCatalogues[lang].site))
const keeping = inEach((lang) => sayIn(lang, englishKeeping, siteCatalogues[lang].keeping))
const about = inEach((lang) => sayIn(lang, englishAbout, siteCatalogues[lang].about))
const around = inEach((lang) => sayIn(lang, englishAround, siteCatalogues[lang].around))
const objectives = inEach((lang) => sayIn(lang, englishObjectives, siteCatalogues[lang].objectives))
const dates = inEach((lang) => dateSayings(sayIn(lang, englishDates, siteCatalogues[lang].dates), months[lang]))
const fold = inEach((lang) => foldSayings(sayIn(lang, englishFold, siteCatalogues[lang].fold), dates[lang]))

export function siteWords(lang: SiteLanguage): SiteWords {
  return site[lang]
}

export function keepingWords(lang: SiteLanguage): KeepingWords {
  return keeping[lang]
}

export function aboutWords(lang: SiteLanguage): AboutWords {
  return about[lang]
}

export function aroundWords(lang: SiteLanguage): AroundWords {
  return around[lang]
}

export function siteDates(lang: SiteLanguage): DateSayings {
  return dates[lang]
}

export function siteFold(lang: SiteLanguage): FoldSayings {
  return fold[lang]
}

/** The short name of an objective of the Global Compact for Migration, 1 to 23; its number where there is no such objective. */
export function objectiveName(lang: SiteLanguage, number: number): string {
  const key = `objective-${number}`
  return key in englishObjectives ? objectives[lang](key as keyof typeof englishObjectives) : String(number)
}

function inEach<T>(make: (lang: SiteLanguage) => T): InEach<T> {
  return { en: make('en'), id: make('id'), tl: make('tl'), ar: make('ar'), 'zh-Hant': make('zh-Hant') }
}
