// The choice of the language in which the desk speaks, each in its own name.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { isLanguage, languages, nativeNames } from '#words/languages.ts'
import { useLanguage, useSay } from './words.tsx'

export function LanguageChoice() {
  const say = useSay('desk')
  const { lang, choose, missing } = useLanguage()
  return (
    <>
      {missing !== null && (
        <Notice title={say('language-missing', { language: nativeNames[missing] })} kind="grave" live>
          <Button id="language-again" kind="quiet" onPress={() => choose(missing)}>{say('piece-again')}</Button>
        </Notice>
      )}
      <label class="language-choice">
        <span>{say('language')}</span>
        <select value={lang} onChange={(event) => isLanguage(event.currentTarget.value) && choose(event.currentTarget.value)}>
          {languages.map((one) => <option key={one} value={one} lang={one}>{nativeNames[one]}</option>)}
        </select>
      </label>
    </>
  )
}
