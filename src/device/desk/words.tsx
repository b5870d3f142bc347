// The words of the desk in the language that its reader chose, which alone is fetched, and the sentence for every refusal.
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { directionOf, isLanguage, preferredLanguage, type Language } from '#words/languages.ts'
import { sayIn, type Catalogue, type Say, type Translated } from '#words/say.ts'
import { piece, type Piece } from './piece.ts'
import { outside, type Area, type Areas, type Known, type Translation } from './words/areas.ts'

const translations: { readonly [L in Exclude<Language, 'en'>]: Piece<Translation> } = {
  id: piece('device/desk/words/indonesian.ts', async () => (await import('./words/indonesian.ts')).words),
  tl: piece('device/desk/words/tagalog.ts', async () => (await import('./words/tagalog.ts')).words),
}

type Chosen = {
  readonly lang: Language
  readonly choose: (lang: Language) => void
  /** The language that was wished for and whose words could not be fetched; until then it stays as it was. */
  readonly missing: Language | null
}
const LanguageContext = createContext<Chosen>({ lang: 'en', choose: () => undefined, missing: null })
const EnglishContext = createContext<Known>(outside)
const kept = 'samasama-language'

/** Fetches what the first screen says; false where it cannot be had, so that English stands in. */
export async function fetchFirstWords(): Promise<boolean> {
  return fetchWords(firstLanguage())
}

/** The language chosen here before, else the one that the page came in, else what the browser likes best. */
export function Languages({ children }: { readonly children: ComponentChildren }) {
  const [lang, setLang] = useState<Language>(() => (isHere(firstLanguage()) ? firstLanguage() : 'en'))
  const [missing, setMissing] = useState<Language | null>(() => (isHere(firstLanguage()) ? null : firstLanguage()))
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = document.documentElement.dataset['dir'] ?? directionOf(lang)
  }, [lang])
  const wished = useRef<Language>(missing ?? lang)
  const chosen = useMemo(() => ({ lang, choose: (next: Language) => void choose(next), missing }), [lang, missing])
  useEffect(() => {
    if (missing === null) return
    const again = () => chosen.choose(missing)
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [chosen, missing])
  return <LanguageContext.Provider value={chosen}>{children}</LanguageContext.Provider>

  async function choose(next: Language): Promise<void> {
    wished.current = next
    localStorageSet(next)
    const came = await fetchWords(next)
    // Words that come late do not take the place of those that she chose meanwhile.
    if (wished.current !== next) return
    setMissing(came ? null : next)
    if (came) setLang(next)
  }
}

/** The screens under it may say more than the first one could. */
export function MoreEnglish({ known, children }: { readonly known: Known; readonly children: ComponentChildren }) {
  return <EnglishContext.Provider value={known}>{children}</EnglishContext.Provider>
}

export function useLanguage(): Chosen {
  return useContext(LanguageContext)
}

/** The words of one area: `const say = useSay('organisation')`. */
export function useSay<A extends Area>(area: A): Say<Areas[A]> {
  const { lang } = useLanguage()
  const english = useContext(EnglishContext)
  return useMemo(() => sayArea(english, lang, area), [english, lang, area])
}

/** The words of one area in other languages than the reader's, for paper that others read: fetched when asked for, null until then. */
export function useSayIn<A extends Area>(languages: readonly Language[], area: A): (lang: Language) => Say<Areas[A]> | null {
  const english = useContext(EnglishContext)
  const [, setCame] = useState(0)
  const asked = languages.join(' ')
  useEffect(() => {
    const missing = asked.split(' ').filter((each) => isLanguage(each)).filter((each) => !isHere(each))
    for (const each of missing) void fetchWords(each).then(() => setCame((before) => before + 1))
  }, [asked])
  return (lang) => (isHere(lang) ? sayArea(english, lang, area) : null)
}

/** The sentence for a refusal of the door or of the way to it. */
export function useRefusal(): (refusal: { readonly code: string }) => string {
  const say = useSay('refusals')
  const isKnown = (code: string) => code in outside.refusals && code !== 'something-else'
  return ({ code }) => (isKnown(code) ? say(code as 'no-network') : say('something-else', { code }))
}

function sayArea<A extends Area>(known: Known, lang: Language, area: A): Say<Areas[A]> {
  const english = known[area] as Areas[A] | undefined
  if (english === undefined) throw new Error(`the words of ${area} are said before the desk is unlocked`)
  const other: Translated<Catalogue> | undefined = lang === 'en' ? undefined : translations[lang].here()?.[area]
  return sayIn(lang, english, other as Translated<Areas[A]> | undefined)
}

function isHere(lang: Language): boolean {
  return lang === 'en' || translations[lang].here() !== null
}

async function fetchWords(lang: Language): Promise<boolean> {
  return lang === 'en' || (await translations[lang].fetch()) !== null
}

/** As `Languages` says. */
export function firstLanguage(): Language {
  const before = localStorageGet()
  if (before !== null && isLanguage(before)) return before
  const page = document.documentElement.lang
  return isLanguage(page) ? page : preferredLanguage(navigator.languages.join(','))
}

function localStorageGet(): string | null {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}

function localStorageSet(lang: Language): void {
  try {
    localStorage.setItem(kept, lang)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
