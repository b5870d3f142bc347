// Says what following the record, and taking it along as data, is about, in each language of the public pages.
import { following as arabic } from './ar/following.ts'
import { following as english } from './en/following.ts'
import { following as indonesian } from './id/following.ts'
import type { SiteLanguage } from './languages.ts'
import { sayIn, type Say, type Translated } from './say.ts'
import { following as tagalog } from './tl/following.ts'
import { following as chinese } from './zh-Hant/following.ts'

export type FollowingWords = Say<typeof english>

export const followingCatalogues: Readonly<Record<SiteLanguage, Translated<typeof english>>> = {
  en: english, id: indonesian, tl: tagalog, ar: arabic, 'zh-Hant': chinese,
}

export function followingWords(lang: SiteLanguage): FollowingWords {
  return sayIn(lang, english, followingCatalogues[lang])
}
