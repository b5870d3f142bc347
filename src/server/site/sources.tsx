// The sources of an event: who published what, when, in which language, with a link to open and, where there is one, an archived copy.
import type { Source } from '#domain/event.ts'
import { isReadBy } from '#words/languages.ts'
import { inLanguage, languageName } from './told.tsx'
import type { View } from './view.ts'

export function Sources({ view, sources }: { readonly view: View; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <p class="sources">
      {view.say(sources.length === 1 ? 'source' : 'sources')}{view.say('colon')}
      {sources.map((source, at) => [at > 0 && view.say('semicolon'), <OneSource key={source.link} view={view} source={source} />])}
    </p>
  )
}

function OneSource({ view, source }: { readonly view: View; readonly source: Source }) {
  const { publisher, title, date, lang, link, archive } = source
  const inAnother = !isReadBy(view.visit.lang, lang) && languageIn(view, lang)
  const details = [title && publisher, date && view.date(date), inAnother].filter((each) => each)
  return (
    <>
      <a href={link} {...(title ? inLanguage(lang) : {})}>{title || publisher}</a>
      {details.length > 0 && view.say('in-brackets', { inside: details.join(view.say('comma')) })}
      {archive && <>{view.say('gap')}<a href={archive}>{view.say('in-brackets', { inside: view.say('archived') }).trim()}</a></>}
    </>
  )
}

function languageIn(view: View, lang: string): string {
  return view.say('in-language', { language: languageName(view.visit.lang, lang) })
}
