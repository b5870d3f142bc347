// The languages in which Samasama speaks, their own names, and which way their scripts run.

/** Of everything: the desk, the speaking page, the receipt, the witness's page and the public pages. */
export const languages = ['en', 'id', 'tl'] as const
export type Language = (typeof languages)[number]

/** Of the public pages, which are read by more people than work here. */
export const siteLanguages = [...languages, 'ar', 'zh-Hant'] as const
export type SiteLanguage = (typeof siteLanguages)[number]

export const nativeNames: Readonly<Record<SiteLanguage, string>> = {
  en: 'English', id: 'Bahasa Indonesia', tl: 'Tagalog', ar: 'العربية', 'zh-Hant': '繁體中文',
}

/** Whole, but not yet read by anybody who lives in them: each page says so. Take a language out when somebody of the movement has. */
const drafts: ReadonlySet<SiteLanguage> = new Set<SiteLanguage>(['ar', 'zh-Hant'])

/** As those who show shared addresses write a language: with a country, whether it needs one or not. */
export const openGraphLocales: Readonly<Record<SiteLanguage, string>> = {
  en: 'en_GB', id: 'id_ID', tl: 'tl_PH', ar: 'ar_AR', 'zh-Hant': 'zh_HK',
}

const fromRight = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a language tag, for the `dir` of any text. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return fromRight.has(lang.split('-')[0]!) ? 'rtl' : 'ltr'
}

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

export function isSiteLanguage(text: string): text is SiteLanguage {
  return (siteLanguages as readonly string[]).includes(text)
}

export function isDraftLanguage(lang: SiteLanguage): boolean {
  return drafts.has(lang)
}

/** The language of ours that a browser's Accept-Language likes best. */
export function preferredLanguage(acceptLanguage: string): Language {
  return preferredOf(isLanguage, acceptLanguage)
}

/** The same among those of the public pages. */
export function preferredSiteLanguage(acceptLanguage: string): SiteLanguage {
  return preferredOf(isSiteLanguage, acceptLanguage)
}

/** Whether a text in a language is one that the reader of a page reads: Arabic of any country, Chinese of Hong Kong or Taiwan. */
export function isReadBy(reader: SiteLanguage, lang: string): boolean {
  return lang === reader || (!lang.startsWith('zh-Hans') && ours(lang) === reader)
}

function preferredOf<L extends SiteLanguage>(isOurs: (text: string) => text is L, acceptLanguage: string): L | 'en' {
  const wishes = acceptLanguage.split(',', 20).map((part, place) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const q = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
    return { lang: ours(tag.trim()), weight: q === undefined ? 1 : Number(q), place }
  })
  const known = wishes.flatMap(({ lang, ...rest }) => (isOurs(lang) && rest.weight > 0 ? [{ lang, ...rest }] : []))
  return known.toSorted((a, b) => b.weight - a.weight || a.place - b.place)[0]?.lang ?? 'en'
}

/**
 * The tag under which we would have a language: Filipino (fil) is Tagalog here, `in` is an old tag of Indonesian. All Chinese, and
 * Cantonese, leads to the script in which we write it: who reads the other reads this one better than English.
 */
function ours(tag: string): string {
  const primary = tag.split('-')[0]!.toLowerCase()
  return { fil: 'tl', in: 'id', zh: 'zh-Hant', yue: 'zh-Hant' }[primary] ?? primary
}
