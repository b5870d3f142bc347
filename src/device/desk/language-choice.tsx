// The choice of the language in which the desk speaks, each in its own name.
import { isLanguage, languages, nativeNames } from '#words/languages.ts'
import { useLanguage, useSay } from './words.tsx'

export function LanguageChoice() {
  const say = useSay('desk')
  const { lang, choose } = useLanguage()
  return (
    <label class="language-choice">
      <span>{say('language')}</span>
      <select value={lang} onChange={(event) => isLanguage(event.currentTarget.value) && choose(event.currentTarget.value)}>
        {languages.map((one) => <option key={one} value={one} lang={one}>{nativeNames[one]}</option>)}
      </select>
    </label>
  )
}
