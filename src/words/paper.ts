// Says what stands on paper, and what is asked in a meeting or a parliament, in each language of the public pages.
import { paper as arabic } from './ar/paper.ts'
import { paper as english } from './en/paper.ts'
import { paper as indonesian } from './id/paper.ts'
import type { SiteLanguage } from './languages.ts'
import { sayIn, type Say, type Translated } from './say.ts'
import { paper as tagalog } from './tl/paper.ts'
import { paper as chinese } from './zh-Hant/paper.ts'

export const paperCatalogues: Readonly<Record<SiteLanguage, Translated<typeof english>>> = {
  en: english, id: indonesian, tl: tagalog, ar: arabic, 'zh-Hant': chinese,
}
export type PaperWords = Say<typeof english>

export function paperWords(lang: SiteLanguage): PaperWords {
  return sayIn(lang, english, paperCatalogues[lang])
}
