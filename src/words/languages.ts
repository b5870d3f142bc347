// The languages in which Samasama speaks, their own names, and which way their scripts run.

export const languages = ['en', 'id', 'tl'] as const
export type Language = (typeof languages)[number]

export const nativeNames: Readonly<Record<Language, string>> = { en: 'English', id: 'Bahasa Indonesia', tl: 'Tagalog' }

/** As those who show shared addresses write a language: with a country, whether it needs one or not. */
export const openGraphLocales: Readonly<Record<Language, string>> = { en: 'en_GB', id: 'id_ID', tl: 'tl_PH' }

const fromRight = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a language tag, for the `dir` of any text. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return fromRight.has(lang.split('-')[0]!) ? 'rtl' : 'ltr'
}

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text)
}

/**
 * The language of ours that a browser's Accept-Language likes best; Filipino (fil) is Tagalog here, and `in` is an old tag of
 * Indonesian.
 */
export function preferredLanguage(acceptLanguage: string): Language {
  const wishes = acceptLanguage.split(',', 20).map((part, place) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const q = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
    return { tag: alias(tag.trim().toLowerCase().split('-')[0]!), weight: q === undefined ? 1 : Number(q), place }
  })
  const known = wishes.filter(({ tag, weight }) => isLanguage(tag) && weight > 0).sort((a, b) => b.weight - a.weight || a.place - b.place)
  return (known[0]?.tag as Language | undefined) ?? 'en'
}

function alias(tag: string): string {
  if (tag === 'fil') return 'tl'
  return tag === 'in' ? 'id' : tag
}
