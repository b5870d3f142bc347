// The words of the desk in the language that its reader chose, and the sentence for every refusal.
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { desk as deskEn } from '#words/en/desk.ts'
import { desk as deskId } from '#words/id/desk.ts'
import { desk as deskTl } from '#words/tl/desk.ts'
import { listening as listeningEn } from '#words/en/listening.ts'
import { listening as listeningId } from '#words/id/listening.ts'
import { listening as listeningTl } from '#words/tl/listening.ts'
import { opening as openingEn } from '#words/en/opening.ts'
import { opening as openingId } from '#words/id/opening.ts'
import { opening as openingTl } from '#words/tl/opening.ts'
import { organisation as organisationEn } from '#words/en/organisation.ts'
import { organisation as organisationId } from '#words/id/organisation.ts'
import { organisation as organisationTl } from '#words/tl/organisation.ts'
import { refusals as refusalsEn } from '#words/en/refusals.ts'
import { refusals as refusalsId } from '#words/id/refusals.ts'
import { refusals as refusalsTl } from '#words/tl/refusals.ts'
import { directionOf, isLanguage, preferredLanguage, type Language } from '#words/languages.ts'
import { sayIn, type Catalogue, type Say, type Translated } from '#words/say.ts'

const english = { desk: deskEn, listening: listeningEn, opening: openingEn, organisation: organisationEn, refusals: refusalsEn }
type Areas = typeof english
type Area = keyof Areas
const translated: { readonly [L in Exclude<Language, 'en'>]: { readonly [A in Area]: Translated<Areas[A]> } } = {
  id: { desk: deskId, listening: listeningId, opening: openingId, organisation: organisationId, refusals: refusalsId },
  tl: { desk: deskTl, listening: listeningTl, opening: openingTl, organisation: organisationTl, refusals: refusalsTl },
}

type Chosen = { readonly lang: Language; readonly choose: (lang: Language) => void }
const LanguageContext = createContext<Chosen>({ lang: 'en', choose: () => undefined })
const kept = 'samasama-language'

/** The language chosen here before, else the one that the page came in, else what the browser likes best. */
export function Languages({ children }: { readonly children: ComponentChildren }) {
  const [lang, setLang] = useState<Language>(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = document.documentElement.dataset['dir'] ?? directionOf(lang)
  }, [lang])
  const chosen = useMemo(() => ({ lang, choose }), [lang])
  return <LanguageContext.Provider value={chosen}>{children}</LanguageContext.Provider>

  function choose(next: Language): void {
    localStorageSet(next)
    setLang(next)
  }
}

export function useLanguage(): Chosen {
  return useContext(LanguageContext)
}

/** The words of one area: `const say = useSay('organisation')`. */
export function useSay<A extends Area>(area: A): Say<Areas[A]> {
  const { lang } = useLanguage()
  return useMemo(() => sayArea(lang, area), [lang, area])
}

/** The sentence for a refusal of the door or of the way to it. */
export function useRefusal(): (refusal: { readonly code: string }) => string {
  const say = useSay('refusals')
  return ({ code }) => (code in refusalsEn && code !== 'something-else' ? say(code as 'no-network') : say('something-else', { code }))
}

/** The words of one area in any of our languages: for paper that others read. */
export function sayArea<A extends Area>(lang: Language, area: A): Say<Areas[A]> {
  const other: Translated<Catalogue> | undefined = lang === 'en' ? undefined : translated[lang][area]
  return sayIn(lang, english[area], other as Translated<Areas[A]> | undefined)
}

function firstLanguage(): Language {
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
