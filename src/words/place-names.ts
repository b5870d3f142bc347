// What a place is called in the language of a reader: a country by the name that its language has for it; any other as people wrote it.
import type { SiteLanguage } from './languages.ts'

/** Places that are no country, or that people write otherwise than the list of names does. */
const alsoWritten: Readonly<Record<string, string>> = {
  'Viet Nam': 'VN', 'Macau': 'MO', 'UAE': 'AE', 'Emirates': 'AE', 'Korea': 'KR', 'Republic of Korea': 'KR', 'Burma': 'MM', 'UK': 'GB',
  'USA': 'US', 'United States of America': 'US', 'Turkey': 'TR', 'Czech Republic': 'CZ', 'Ivory Coast': 'CI', 'UN': 'UN',
}
/** Their names in full say whose they are: nobody who lives there calls them so. */
const shortly = new Set(['HK', 'MO'])

const regions: Readonly<Record<string, Readonly<Partial<Record<SiteLanguage, string>>>>> = {
  'Asia and the Pacific': { id: 'Asia dan Pasifik', tl: 'Asya at Pasipiko', ar: 'آسيا والمحيط الهادئ', 'zh-Hant': '亞洲及太平洋' },
  'Asia Pacific': { id: 'Asia Pasifik', tl: 'Asya Pasipiko', ar: 'آسيا والمحيط الهادئ', 'zh-Hant': '亞太地區' },
  'Middle East': { id: 'Timur Tengah', tl: 'Gitnang Silangan', ar: 'الشرق الأوسط', 'zh-Hant': '中東' },
  'Gulf': { id: 'Negara-negara Teluk', tl: 'Golpo', ar: 'الخليج', 'zh-Hant': '海灣國家' },
}

const codes = codesByName()
const called = new Map<string, string>()

/** The place as its record has it where the reader's language is English, or has no name for it. */
export function placeName(lang: SiteLanguage, place: string): string {
  if (lang === 'en') return place
  const key = `${lang} ${place}`
  const known = called.get(key)
  if (known !== undefined) return known
  const code = codes.get(place)
  const name = code === undefined ? regions[place]?.[lang] ?? place : namesIn(lang, code) ?? place
  // Of places that nobody knows there may be any number; of those that are known there are few.
  if (name !== place) called.set(key, name)
  return name
}

/** In the order of the reader's alphabet, by what each is called. */
export function inAlphabet<T>(lang: SiteLanguage, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const { compare } = new Intl.Collator(lang)
  return all.toSorted((one, other) => compare(nameOf(one), nameOf(other)))
}

function namesIn(lang: string, code: string): string | undefined {
  const style = shortly.has(code) ? 'short' : 'long'
  return new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' }).of(code)
}

function codesByName(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  const all = letters.flatMap((first) => letters.map((second) => first + second))
  const named = all.flatMap((code) => {
    const name = namesIn('en', code)
    return name === undefined ? [] : [[name, code] as const]
  })
  return new Map([...named, ...Object.entries(alsoWritten)])
}
