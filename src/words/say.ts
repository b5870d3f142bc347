// Says a text in a language: slots are typed from the English text itself, plurals follow the language, a missing word falls back to
// English.
import { apart } from './direction.ts'
import { directionOf } from './languages.ts'

/** In how many ways a language counts: English in two, Indonesian in one, Arabic in six. */
export type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Forms = { readonly [F in Exclude<Form, 'other'>]?: string } & { readonly other: string }
/** A text, or its forms by plural category of the slot {n}: {one: '{n} voice', other: '{n} voices'}. */
export type Phrase = string | Forms
export type Catalogue = Readonly<Record<string, Phrase>>
/** Another language's plain file: any of the keys, the same slots. */
export type Translated<C extends Catalogue> = { readonly [K in keyof C]?: Phrase }
/** The same, whole: a missing text, or a missing form of one that counts, does not compile. */
export type Whole<C extends Catalogue, F extends Form> = {
  readonly [K in keyof C]: C[K] extends string ? string : { readonly [Each in F]: string }
}

type SlotsIn<T> = T extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never
type TextsOf<P> = P extends string ? P : P extends { readonly other: infer Other } ? Other : never
type Slots<P> = { readonly [S in SlotsIn<TextsOf<P>>]: S extends 'n' ? number : string }
type Filled<P> = [SlotsIn<TextsOf<P>>] extends [never] ? [] : [slots: Slots<P>]

/** Says the text of a key with its slots filled. */
export type Say<C extends Catalogue> = <K extends keyof C & string>(key: K, ...filled: Filled<C[K]>) => string

export function sayIn<C extends Catalogue>(lang: string, english: C, translated: Translated<C> | undefined): Say<C> {
  return (key, ...filled) => {
    const own = translated?.[key]
    const slots = (filled[0] ?? {}) as Readonly<Record<string, string | number>>
    return fill(formOf(own ?? english[key]!, own === undefined ? 'en' : lang, slots['n']), slots, own === undefined ? 'en' : lang)
  }
}

/** Whether a key has words of its own in a translation; what is missing is shown in English and marked. */
export function isTranslated<C extends Catalogue>(key: keyof C & string, translated: Translated<C> | undefined): boolean {
  return translated?.[key] !== undefined
}

function formOf(phrase: Phrase, lang: string, n: string | number | undefined): string {
  if (typeof phrase === 'string') return phrase
  return phrase[typeof n === 'number' ? new Intl.PluralRules(lang).select(n) : 'other'] ?? phrase.other
}

function fill(text: string, slots: Readonly<Record<string, string | number>>, lang: string): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, slot: string) => {
    const value = slots[slot]
    if (value === undefined) return whole
    return typeof value === 'number' ? inDigits(value, lang) : apart(directionOf(lang), value)
  })
}

/**
 * Western digits in every language. Arabic is written with either kind, but a wage, a date or a telephone number stands in these on the
 * contract, in the sources and in every other language of the page, and a figure must be found again at a glance.
 */
function inDigits(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(value)
}
