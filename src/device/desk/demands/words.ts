// The words of the demand screens, and of the fold, in the language that the desk's reader chose.
import { useMemo } from 'preact/hooks'
import { demanding as english } from '#words/en/demanding.ts'
import { objectives as englishObjectives } from '#words/en/objectives.ts'
import { foldWords, type FoldWords } from '#words/fold.ts'
import { demanding as indonesian } from '#words/id/demanding.ts'
import { objectives as indonesianObjectives } from '#words/id/objectives.ts'
import { sayIn, type Say } from '#words/say.ts'
import { demanding as tagalog } from '#words/tl/demanding.ts'
import { objectives as tagalogObjectives } from '#words/tl/objectives.ts'
import { useLanguage } from '../words.tsx'

export type Demanding = Say<typeof english>

const objectives = { en: undefined, id: indonesianObjectives, tl: tagalogObjectives }
const translated = { en: undefined, id: indonesian, tl: tagalog }

export function useDemanding(): Demanding {
  const { lang } = useLanguage()
  return useMemo(() => sayIn(lang, english, translated[lang]), [lang])
}

/** An objective of the Global Compact by its number and short name: '6. Recruitment and decent work'. */
export function useObjective(): (n: number) => string {
  const { lang } = useLanguage()
  const say = useMemo(() => sayIn(lang, englishObjectives, objectives[lang]), [lang])
  return (n) => `${n}. ${say(`objective-${n}` as 'objective-1')}`
}

export function useFold(): FoldWords {
  return foldWords(useLanguage().lang)
}
