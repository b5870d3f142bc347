// Says a text in a language: slots are typed from the English text itself, plurals follow the language, a missing word falls back to
// English.

/** A text, or its forms by plural category of the slot {n}: {one: '{n} voice', other: '{n} voices'}. */
export type Phrase = string | { readonly one?: string; readonly other: string }
export type Catalogue = Readonly<Record<string, Phrase>>
/** Another language's plain file: any of the keys, the same slots. */
export type Translated<C extends Catalogue> = { readonly [K in keyof C]?: Phrase }

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
  const category = typeof n === 'number' ? new Intl.PluralRules(lang).select(n) : 'other'
  return category === 'one' && phrase.one !== undefined ? phrase.one : phrase.other
}

function fill(text: string, slots: Readonly<Record<string, string | number>>, lang: string): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, slot: string) => {
    const value = slots[slot]
    if (value === undefined) return whole
    return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value
  })
}
