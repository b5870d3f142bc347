// The screens before the first question: the language, an unchecked key, who asks and where to find them, the consent.
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { writtenDate } from '#words/dates.ts'
import { directionOf } from '#words/languages.ts'
import { ownName } from '#words/own-names.ts'
import type { Round } from '#domain/round.ts'
import { Told } from './texts.tsx'
import { fetchWords, wished, wordsIn, type Words } from './words.ts'

type Props = { readonly say: Words; readonly lang: string; readonly round: Round; readonly onDone: () => void }

type LanguageProps = { readonly languages: readonly string[]; readonly onChoose: (lang: string) => void; readonly onDone: () => void }

export function ChooseLanguage({ languages, onChoose, onDone }: LanguageProps) {
  return (
    <ul class="languages">
      {languages.map((lang) => (
        <li key={lang} lang={lang} dir={directionOf(lang)}>
          <Button kind="quiet" onPress={() => void choose(lang)}>{ownName(lang)}</Button>
        </li>
      ))}
    </ul>
  )

  async function choose(lang: string): Promise<void> {
    await fetchWords(lang)
    onChoose(lang)
    onDone()
  }
}

export function Unchecked({ say, lang, round, onDone }: Props) {
  return (
    <>
      <Notice title={say('unchecked-do')} kind="grave"><p>{say('unchecked-why')}</p></Notice>
      <WhereToFind {...{ say, lang, round }} />
      <Button kind="quiet" onPress={onDone}>{say('unchecked-go-on')}</Button>
    </>
  )
}

export function WhoAsks({ say, lang, round, onDone }: Props) {
  return (
    <>
      <div class="who"><Told texts={round.who} lang={lang} /></div>
      <h2>{say('about-title')}</h2>
      <Told texts={round.title} lang={lang} />
      <p>{say('until', { date: isolated(writtenDate(lang, { date: round.until, precision: 'day' })) })}</p>
      <WhereToFind {...{ say, lang, round }} />
      <p>{say('where-first')}</p>
      <h2>{say('sealed-title')}</h2>
      <p>{say('sealed')}</p>
      <p>{say('sealed-limit')}</p>
      <Button onPress={onDone}>{say('go-on')}</Button>
    </>
  )
}

/** In the speaker's language inside a sentence that may run the other way: kept together by the signs that Unicode has for it. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

export function Consent({ say, lang, round, onDone, onNo }: Props & { readonly onNo: () => void }) {
  return (
    <>
      <Told texts={round.consent} lang={lang} />
      <p>{say('consent-leaves-nothing')}</p>
      <Button onPress={onDone}>{say('consent-yes')}</Button>
      <Button kind="quiet" onPress={onNo}>{say('consent-no')}</Button>
    </>
  )
}

export function WhereToFind({ say, lang, round }: Omit<Props, 'onDone'>) {
  return (
    <>
      <h2>{say('where-title')}</h2>
      <Told texts={round.where} lang={lang} />
    </>
  )
}

/** In English too, for whoever holds the phone of somebody else. */
export function languageTitle(wishes: readonly string[]): string {
  return [...new Set([wished(wishes), 'en'].map((lang) => wordsIn(lang).say('language-title')))].join('\n')
}
