// The languages that people in the movement use most, and the names of any language in the reader's own.
import { isLanguage, nativeNames } from '#words/languages.ts'

export const usualLanguages = [
  'en', 'id', 'tl', 'jv', 'ceb', 'ilo', 'my', 'km', 'lo', 'th', 'vi', 'ne', 'si', 'ta', 'bn', 'hi', 'pa', 'ur', 'ar', 'am', 'sw',
  'zh-Hans', 'zh-Hant', 'ko', 'ja', 'ms', 'mn', 'es', 'fr', 'pt',
] as const

/** Ours by the names that this page gives them, others as the browser names them. */
export function languageName(tag: string, reader: string): string {
  if (tag === 'tl' && isLanguage(tag)) return nativeNames[tag]
  try {
    return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Whether a text can be the tag of a language, as far as people write them. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(text)
}
