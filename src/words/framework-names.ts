// What a framework is called: in the reader's language where the official name is sure, else in English, which the page then marks.
import { frameworkOf } from '#domain/frameworks.ts'
import { frameworks as arabic } from './ar/frameworks.ts'
import { targets as arabicTargets } from './ar/targets.ts'
import { frameworks as english } from './en/frameworks.ts'
import { targets as englishTargets } from './en/targets.ts'
import { frameworks as indonesian } from './id/frameworks.ts'
import type { SiteLanguage } from './languages.ts'
import { objectiveName } from './site.ts'
import { frameworks as tagalog } from './tl/frameworks.ts'
import { frameworks as chinese } from './zh-Hant/frameworks.ts'

export type FrameworkName = { readonly text: string; readonly lang: string }
type Names = Readonly<Record<string, string>>

const names: Readonly<Record<SiteLanguage, Names>> = {
  en: english, id: indonesian as Names, tl: tagalog as Names, ar: arabic as Names, 'zh-Hant': chinese as Names,
}
const targets: Readonly<Partial<Record<SiteLanguage, Names>>> = { en: englishTargets, ar: arabicTargets as Names }

/** The name of an objective, a target, a convention (also for its articles) or a body; null where we have no wording of a target. */
export function frameworkName(lang: SiteLanguage, code: string): FrameworkName | null {
  const found = frameworkOf(code)
  if (found === null) return null
  if (found.kind === 'objective') return { text: objectiveName(lang, found.number), lang }
  if (found.kind === 'target') return inEither(lang, targets, found.target)
  return inEither(lang, names, found.kind === 'body' ? found.body : found.convention)
}

function inEither(lang: SiteLanguage, from: Readonly<Partial<Record<SiteLanguage, Names>>>, key: string): FrameworkName | null {
  const [own, source] = [from[lang]?.[key], from.en?.[key]]
  if (own !== undefined) return { text: own, lang }
  return source === undefined ? null : { text: source, lang: 'en' }
}
