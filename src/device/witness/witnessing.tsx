// The witness's page: what was counted for which demand, her name, her signature, and thanks.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { directionOf, isLanguage, languages, nativeNames, preferredLanguage, type Language } from '#words/languages.ts'
import type { WitnessLink } from '#wire/verdict-page.ts'
import type { Around } from './around.ts'
import { Count } from './count.tsx'
import { fetchVerdict, signCount, type Shown, type WitnessRefusal } from './sign-count.ts'
import { SignIt } from './sign-it.tsx'
import { Thanks } from './thanks.tsx'
import { refusalSentence, wordsIn, type Words } from './words.ts'

type Stage =
  | { readonly is: 'fetching' }
  | { readonly is: 'refused'; readonly refusal: WitnessRefusal }
  | { readonly is: 'shown'; readonly shown: Shown }
  | { readonly is: 'thanks'; readonly shown: Shown; readonly name: string }
type Ready = Around & { readonly subtle: SubtleCrypto }

export function Witnessing({ around }: { readonly around: Around }) {
  const [lang, setLang] = useState<Language>(() => firstLanguage(around))
  const say = useMemo(() => wordsIn(lang), [lang])
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = document.documentElement.dataset['dir'] ?? directionOf(lang)
    document.title = `${say('title')} · Samasama`
  }, [lang, say])
  const { subtle, link } = around
  const ready = useMemo(() => (subtle === null ? null : { ...around, subtle }), [around, subtle])
  return (
    <main class="narrow">
      {ready === null && <Cannot say={say} why={say('needs-https')} />}
      {ready !== null && link === null && <Cannot say={say} why={say('link-broken')} />}
      {ready !== null && link !== null && <Asked around={ready} link={link} say={say} lang={lang} />}
      <LanguageChoice lang={lang} say={say} choose={setLang} />
    </main>
  )
}

type Props = { readonly around: Ready; readonly link: WitnessLink; readonly say: Words; readonly lang: Language }

function Asked({ around, link, say, lang }: Props) {
  const [stage, setStage] = useState<Stage>({ is: 'fetching' })
  const fetchIt = useCallback(async () => {
    setStage({ is: 'fetching' })
    const shown = await fetchVerdict(around, link)
    setStage(shown.ok ? { is: 'shown', shown: shown.value } : { is: 'refused', refusal: shown.refusal })
  }, [around, link])
  useEffect(() => void fetchIt(), [fetchIt])
  const sign = async (shown: Shown, name: string) => {
    const signed = await signCount(around, link, shown.verdict, name)
    if (signed.ok) setStage({ is: 'thanks', shown, name })
    return signed
  }
  if (stage.is === 'thanks') return <Thanks say={say} lang={lang} shown={stage.shown} name={stage.name} />
  return (
    <>
      <h1>{say('title')}</h1>
      {stage.is === 'fetching' && <output class="line">{say('loading')}</output>}
      {stage.is === 'refused' && (
        <>
          <Notice title={refusalSentence(say, stage.refusal)} kind="grave" live />
          <Button kind="quiet" onPress={() => void fetchIt()}>{say('try-again')}</Button>
        </>
      )}
      {stage.is === 'shown' && (
        <>
          <Count say={say} lang={lang} shown={stage.shown} />
          <SignIt say={say} onSign={(name) => sign(stage.shown, name)} />
        </>
      )}
    </>
  )
}

function Cannot({ say, why }: { readonly say: Words; readonly why: string }) {
  return (
    <>
      <h1>{say('title')}</h1>
      <Notice title={why} kind="grave" />
    </>
  )
}

type Choice = { readonly lang: Language; readonly say: Words; readonly choose: (lang: Language) => void }

function LanguageChoice({ lang, say, choose }: Choice) {
  return (
    <label class="language-choice">
      <span>{say('language')}</span>
      <select value={lang} onChange={(event) => isLanguage(event.currentTarget.value) && choose(event.currentTarget.value)}>
        {languages.map((one) => <option key={one} value={one} lang={one}>{nativeNames[one]}</option>)}
      </select>
    </label>
  )
}

function firstLanguage({ wishes }: Around): Language {
  const page = document.documentElement.lang
  return isLanguage(page) ? page : preferredLanguage(wishes.join(','))
}
