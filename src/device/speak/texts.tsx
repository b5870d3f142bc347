// Texts of the people who ask, each in its own language and direction.
import type { Texts } from '#domain/round.ts'
import { directionOf } from '#words/languages.ts'

export type Own = { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }

/** The text in the speaker's language, else in the first there is; null where there is none. */
export function textIn(texts: Texts, lang: string): Own | null {
  const [found] = [lang, ...Object.keys(texts)].filter((each) => texts[each])
  return found === undefined ? null : { text: texts[found]!, lang: found, dir: directionOf(found) }
}

/** The bare text, for a label. */
export function labelIn(texts: Texts, lang: string): string {
  return textIn(texts, lang)?.text ?? ''
}

export function Told({ texts, lang }: { readonly texts: Texts; readonly lang: string }) {
  const own = textIn(texts, lang)
  if (own === null) return null
  return (
    <div lang={own.lang} dir={own.dir}>
      {own.text.split('\n').filter((line) => line !== '').map((line) => <p key={line}>{line}</p>)}
    </div>
  )
}
