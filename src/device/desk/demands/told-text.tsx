// Texts of people on the desk: in the reader's language where somebody translated them, each with its own language and direction.
import type { Demand, Text } from '#domain/demand.ts'
import { directionOf } from '#words/languages.ts'
import { useLanguage } from '../words.tsx'
import { useDemanding } from './words.ts'

type Translated = Text & { readonly state: 'draft' | 'checked' }
type Chosen = Text & { readonly isDraft: boolean }

/** The words as written when they are in the reader's language or nobody translated them; a checked translation before a draft. */
export function textIn(lang: string, original: Text, translations: readonly Translated[]): Chosen {
  const own = translations.filter((each) => each.lang === lang && original.lang !== lang)
  const best = own.find(({ state }) => state === 'checked') ?? own[0]
  return best === undefined
    ? { text: original.text, lang: original.lang, isDraft: false }
    : { text: best.text, lang, isDraft: best.state === 'draft' }
}

/** `lang` and `dir` for whichever element holds a text. */
export function written(lang: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang, dir: directionOf(lang) }
}

type Props = { readonly of: Text; readonly translations: readonly Translated[] }

export function ToldText({ of, translations }: Props) {
  const say = useDemanding()
  const { lang } = useLanguage()
  const chosen = textIn(lang, of, translations)
  return (
    <>
      <p class="told" {...written(chosen.lang)}>{chosen.text}</p>
      {chosen.isDraft && <p class="small">{say('draft-translation')}</p>}
    </>
  )
}

/** The sentence demanded, in the reader's language where it was translated. */
export function TitleOf({ demand: { title, translations } }: { readonly demand: Demand }) {
  const { lang } = useLanguage()
  const chosen = textIn(lang, title, translations.filter(({ of }) => of === 'title'))
  return <span {...written(chosen.lang)}>{chosen.text}</span>
}
