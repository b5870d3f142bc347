// The plain pages behind /r/<code> and /receipt: who asks, where to find them, places that help. They stand there before the phone's own
// program has drawn itself, or without it; nothing can be typed into them.
import type { ComponentChildren } from 'preact'
import type { Hotline, Round, Texts } from '#domain/round.ts'
import { shell as english } from '#words/en/shell.ts'
import { shell as indonesian } from '#words/id/shell.ts'
import { directionOf, preferredLanguage, type Language } from '#words/languages.ts'
import { ownName } from '#words/own-names.ts'
import { sayIn, type Say } from '#words/say.ts'
import { asTyped } from './desk-shell.tsx'
import { shell as tagalog } from '#words/tl/shell.ts'
import type { Page } from './page.ts'

/** Addresses of what the page loads, as the build lists them. */
export type SpeakingAssets = { readonly script: string | null; readonly styles: readonly string[]; readonly modules: readonly string[] }
export type SpeakingShell = {
  /** The browser's wish, as it sent it. */
  readonly acceptLanguage: string
  /** Null for a code that nobody uses. */
  readonly round: Round | null
  readonly hotlines: readonly Hotline[]
  readonly assets: SpeakingAssets
}
type Words = Say<typeof english>

export function speakingShell({ acceptLanguage, round, hotlines, assets }: SpeakingShell): Page {
  const lang = preferredLanguage(acceptLanguage)
  const say = wordsOf(lang)
  const wishes = wishesIn(acceptLanguage)
  const inside = round === null ? <Unknown say={say} /> : <Asks {...{ say, round, hotlines, wishes }} />
  return { status: round === null ? 404 : 200, tree: <Shell {...{ lang, title: say('title'), assets, root: 'speaking' }}>{inside}</Shell> }
}

export function receiptShell(acceptLanguage: string, assets: SpeakingAssets): Page {
  const lang = preferredLanguage(acceptLanguage)
  const say = wordsOf(lang)
  const inside = (
    <main>
      <h1>{say('receipt')}</h1>
      <p>{say('receipt-needs-script')}</p>
      <p>{say('receipt-instead')}</p>
    </main>
  )
  return { status: 200, tree: <Shell {...{ lang, title: say('title'), assets, root: 'receipt' }}>{inside}</Shell> }
}

type ShellProps = {
  readonly lang: Language
  readonly title: string
  readonly assets: SpeakingAssets
  readonly root: 'speaking' | 'receipt'
  readonly children: ComponentChildren
}

function Shell({ lang, title, assets, root, children }: ShellProps) {
  return (
    <html lang={lang} dir={directionOf(lang)} spellcheck={asTyped.spellcheck}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {assets.styles.map((style) => <link key={style} rel="stylesheet" href={style} />)}
        {assets.modules.map((module) => <link key={module} rel="modulepreload" href={module} />)}
        {assets.script !== null && <script type="module" src={assets.script} />}
      </head>
      <body>
        <div id={root}><div class="calm">{children}</div></div>
      </body>
    </html>
  )
}

function Unknown({ say }: { readonly say: Words }) {
  return (
    <main>
      <h1>{say('unknown')}</h1>
      <p>{say('unknown-do')}</p>
    </main>
  )
}

type AsksProps = { readonly say: Words; readonly round: Round; readonly hotlines: readonly Hotline[]; readonly wishes: readonly string[] }

function Asks({ say, round, hotlines, wishes }: AsksProps) {
  const [first = 'en', ...others] = [...new Set([...wishes.filter((wish) => round.languages.includes(wish)), ...round.languages])]
  return (
    <main>
      <h1>{say('who')}</h1>
      <Told texts={round.who} lang={first} />
      <h2>{say('where')}</h2>
      <Told texts={round.where} lang={first} />
      {others.length > 0 && (
        <details>
          <summary>{say('other-languages')}</summary>
          {others.map((lang) => <div key={lang}><Told texts={round.who} lang={lang} /><Told texts={round.where} lang={lang} /></div>)}
        </details>
      )}
      <p>{say('needs-script')}</p>
      <p>{say('instead')}</p>
      {hotlines.length > 0 && <Places say={say} hotlines={hotlines} lang={first} />}
    </main>
  )
}

function Places({ say, hotlines, lang }: { readonly say: Words; readonly hotlines: readonly Hotline[]; readonly lang: string }) {
  return (
    <section class="help">
      <h2>{say('help')}</h2>
      <ul>
        {hotlines.map((line) => (
          <li key={line.id}>
            <strong dir="auto">{line.name}</strong>
            <span dir="auto">{line.place}</span>
            <span dir="auto">{line.contact}</span>
            <span>{say('help-hours', { hours: line.hours[lang] ?? Object.values(line.hours)[0] ?? '' })}</span>
            <span>{say('help-languages', { languages: line.languages.map(ownName).join(', ') })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ texts, lang }: { readonly texts: Texts; readonly lang: string }) {
  const text = texts[lang]
  if (text === undefined) return null
  return <div lang={lang} dir={directionOf(lang)}>{text.split('\n').map((line) => <p key={line}>{line}</p>)}</div>
}

/** The languages of an Accept-Language header in its order, each also without its region. */
function wishesIn(header: string): readonly string[] {
  const tags = header.split(',', 20).map((part) => part.split(';')[0]!.trim())
  return tags.flatMap((tag) => [tag, tag.split('-')[0]!.toLowerCase()]).map((tag) => (tag === 'fil' ? 'tl' : tag))
}

function wordsOf(lang: Language): Words {
  return sayIn(lang, english, { en: undefined, id: indonesian, tl: tagalog }[lang])
}
