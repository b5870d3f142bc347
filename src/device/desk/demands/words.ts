// The words of the demand screens, and of the fold, in the language that the desk's reader chose.
import type { demanding } from '#words/en/demanding.ts'
import { foldWords, type FoldWords } from '#words/fold.ts'
import type { Say } from '#words/say.ts'
import { useLanguage, useSay } from '../words.tsx'

export type Demanding = Say<typeof demanding>

export function useDemanding(): Demanding {
  return useSay('demanding')
}

/** An objective of the Global Compact by its number and short name: '6. Recruitment and decent work'. */
export function useObjective(): (n: number) => string {
  const say = useSay('objectives')
  return (n) => `${n}. ${say(`objective-${n}` as 'objective-1')}`
}

export function useFold(): FoldWords {
  return foldWords(useLanguage().lang)
}
