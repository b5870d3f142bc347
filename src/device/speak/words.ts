// The words of the speaking page: in the speaker's language where we have it, else in English. Only the one she chose is fetched.
import { speaking as english } from '#words/en/speaking.ts'
import { isLanguage, preferredLanguage, type Language } from '#words/languages.ts'
import { sayIn, type Say, type Translated } from '#words/say.ts'

export type Words = Say<typeof english>

const sources = {
  id: async () => (await import('#words/id/speaking.ts')).speaking,
  tl: async () => (await import('#words/tl/speaking.ts')).speaking,
}
const fetched = new Map<Language, Translated<typeof english>>()

/** Where the words cannot be had now, English ones stand in. */
export async function fetchWords(lang: string): Promise<void> {
  const language = oursFor(lang)
  if (language === 'en' || fetched.has(language)) return
  try {
    fetched.set(language, await sources[language]())
  } catch {
    // No network at this moment; the next choice of a language tries again.
  }
}

/** For a language of the round: its own words, or English ones beside its texts. `language` is the one they are in. */
export function wordsIn(lang: string): { readonly say: Words; readonly language: Language } {
  const language = fetched.has(oursFor(lang)) ? oursFor(lang) : 'en'
  return { say: sayIn(language, english, fetched.get(language)), language }
}

/** For somebody who has not chosen a language yet. */
export function wordsWished(wishes: readonly string[]): { readonly say: Words; readonly language: Language } {
  return wordsIn(wished(wishes))
}

export function wished(wishes: readonly string[]): Language {
  return preferredLanguage(wishes.join(','))
}

function oursFor(lang: string): Language {
  const primary = lang.split('-')[0]!
  if (primary === 'fil') return 'tl'
  return isLanguage(primary) ? primary : 'en'
}
