// Texts of people: the one in the reader's language, and the tidy form in which they are kept.
import type { Texts } from '#domain/round.ts'
import { plain } from '#values/sealed.ts'
import { tidyText } from '#wire/voice-content.ts'

/** The reader's language, else English, else whichever there is. */
export function langOf(texts: Texts, lang: string): string {
  return [lang, 'en', ...Object.keys(texts)].find((one) => texts[one] !== undefined) ?? lang
}

export function plainText(texts: Texts, lang: string): string {
  return texts[langOf(texts, lang)] ?? ''
}

/** As it is kept: composed letters, no hidden signs, nothing before or after. */
export function tidy(typed: string): string {
  return plain(tidyText(typed))
}

/** In these languages only, tidy, and without empty ones. */
export function tidyTexts(texts: Texts, languages: readonly string[]): Texts {
  const tidied = languages.map((lang) => [lang, tidy(texts[lang] ?? '')] as const)
  return Object.fromEntries(tidied.filter(([, text]) => text !== ''))
}
