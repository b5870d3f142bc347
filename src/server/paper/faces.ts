// Which letters and which language a word processor is told for a text: fonts that come with it, for each script its own.

type Faces = { readonly ascii: string; readonly hAnsi: string; readonly cs: string; readonly eastAsia: string }

const latin = 'Arial'
const eastAsian: Readonly<Record<string, string>> = {
  'zh-Hant': 'Microsoft JhengHei', 'zh-Hans': 'Microsoft YaHei', zh: 'Microsoft JhengHei', yue: 'Microsoft JhengHei', ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
}
const complex: Readonly<Record<string, string>> = {
  th: 'Leelawadee UI', lo: 'Leelawadee UI', km: 'Leelawadee UI', my: 'Myanmar Text', bn: 'Nirmala UI', hi: 'Nirmala UI', ne: 'Nirmala UI',
  si: 'Nirmala UI', ta: 'Nirmala UI',
}
/** Word knows these only with a country. */
const tags: Readonly<Record<string, string>> = {
  en: 'en-GB', id: 'id-ID', tl: 'fil-PH', fil: 'fil-PH', ar: 'ar-SA', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', zh: 'zh-TW', yue: 'zh-HK',
  ja: 'ja-JP', ko: 'ko-KR', th: 'th-TH', my: 'my-MM', km: 'km-KH', lo: 'lo-LA', bn: 'bn-BD', ne: 'ne-NP', si: 'si-LK', ta: 'ta-IN',
  ur: 'ur-PK', hi: 'hi-IN', fa: 'fa-IR', vi: 'vi-VN', ms: 'ms-MY',
}

export function facesFor(lang: string, page: string): Faces {
  return {
    ascii: latin, hAnsi: latin,
    cs: complex[primary(lang)] ?? latin,
    eastAsia: known(eastAsian, lang) ?? known(eastAsian, page) ?? eastAsian['zh-Hant']!,
  }
}

/** `w:lang`, in the attribute that its script has; undefined where nobody noted the language, or what was noted is none. */
export function languageFor(lang: string): { value?: string; eastAsia?: string; bidirectional?: string } | undefined {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(lang)) return undefined
  const tag = known(tags, lang) ?? lang
  if (known(eastAsian, lang) !== undefined) return { eastAsia: tag }
  return isComplex(lang) ? { bidirectional: tag } : { value: tag }
}

/** Whether a script has slanted letters: others are only pushed over. */
export function isSlanted(lang: string): boolean {
  return !isComplex(lang) && known(eastAsian, lang) === undefined
}

function isComplex(lang: string): boolean {
  return Object.hasOwn(complex, primary(lang)) || ['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ug', 'sd', 'yi'].includes(primary(lang))
}

function known(table: Readonly<Record<string, string>>, lang: string): string | undefined {
  const script = lang.split('-').slice(0, 2).join('-')
  const found = [lang, script, primary(lang)].find((each) => Object.hasOwn(table, each))
  return found === undefined ? undefined : table[found]
}

function primary(lang: string): string {
  return lang.split('-')[0]!
}
