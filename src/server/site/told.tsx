// Texts of people: in the reader's language where somebody has translated them, marked as what they are, the words as written one tap away.
import type { Text } from '#domain/demand.ts'
import type { Id } from '#values/id.ts'
import { runsAgainst } from '#words/direction.ts'
import { directionOf, isReadBy, type SiteLanguage } from '#words/languages.ts'
import type { View } from './view.ts'

type Translated = Text & { readonly state: 'draft' | 'checked'; readonly by: string; readonly reviewedBy?: string }
export type Chosen = Text & {
  /** What it was translated from; null for the words as written. */
  readonly from: (Omit<Translated, keyof Text> & { readonly original: Text }) | null
}

/** The words as written when they are in the reader's language or nobody translated them; a checked translation before a draft. */
export function chosenText(reader: SiteLanguage, original: Text, translations: readonly Translated[]): Chosen {
  const own = isReadBy(reader, original.lang) ? [] : translations.filter(({ lang }) => isReadBy(reader, lang))
  const best = own.find(({ state }) => state === 'checked') ?? own[0]
  const { text, lang: written } = original
  if (best === undefined) return { text, lang: written, from: null }
  return { text: best.text, lang: best.lang, from: fromOriginal({ text, lang: written }, best) }
}

function fromOriginal(original: Text, { state, by, reviewedBy }: Translated): Chosen['from'] {
  return { original, state, by, ...(reviewedBy !== undefined && { reviewedBy }) }
}

type InLanguage = { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | Record<string, never>

/** `lang` and `dir` of a text, for whichever element holds it; nothing where the language around it is the same: pages are weighed. */
export function inLanguage(lang: string, around?: SiteLanguage): InLanguage {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}

/** The name of somebody, whose language nobody noted: set apart where it runs against the page. */
export function Name({ view, children }: { readonly view: View; readonly children: string }) {
  return runsAgainst(directionOf(view.visit.lang), children) ? <bdi>{children}</bdi> : <>{children}</>
}

type Raising = { readonly name: string; readonly organisation: string | null }

/**
 * A raiser by its name. Where the organisation here that it is said to be calls itself otherwise, that name stands beside: else one could
 * sign under the name of another.
 */
export function raiserIn({ keeper, say }: View, { name, organisation }: Raising): string {
  const here = organisation === null ? undefined : keeper(organisation as Id)?.name
  return here === undefined || isSameName(here, name) ? name : `${name}${say('in-brackets', { inside: here })}`
}

function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  return plain(one) === plain(other)
}

/** Says of a translation what it is, and opens to the words as written. */
export function Original({ view, chosen }: { readonly view: View; readonly chosen: Chosen }) {
  if (chosen.from === null) return null
  const { original } = chosen.from
  return (
    <details class="original">
      <summary>{stateOf(view, chosen.from)}</summary>
      <p>{view.say('original-in', { language: languageName(view.visit.lang, original.lang) })}</p>
      <p {...inLanguage(original.lang)}>{original.text}</p>
    </details>
  )
}

function stateOf(view: View, { state, by, reviewedBy }: NonNullable<Chosen['from']>): string {
  if (state === 'draft') return view.say('draft-translation')
  return reviewedBy === undefined
    ? view.say('checked-translation', { by })
    : view.keeping('reviewed-translation', { by, reviewer: reviewedBy })
}

/** A language as the reader calls it: 'Indonesian', 'Bahasa Indonesia'. */
export function languageName(reader: SiteLanguage, lang: string): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(lang) ?? lang
}
