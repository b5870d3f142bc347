// The plain pages behind /desk, /open and /join: what stands there before the device's own program has drawn itself, or without it.
import { desk as english } from '#words/en/desk.ts'
import { desk as indonesian } from '#words/id/desk.ts'
import { desk as tagalog } from '#words/tl/desk.ts'
import { directionOf, type Language } from '#words/languages.ts'
import { sayIn, type Say } from '#words/say.ts'
import type { Page } from './page.ts'

/** Addresses of what the page loads, as the build lists them. */
export type ShellAssets = { readonly script: string | null; readonly styles: readonly string[]; readonly modules: readonly string[] }
type DeskAssets = ShellAssets & {
  /** The addresses of what comes later, by name: the desk fetches them whole before it runs any. */
  readonly pieces: Readonly<Record<string, readonly string[]>>
}
export const shells = ['desk', 'open', 'join'] as const
export type Shell = (typeof shells)[number]

/**
 * A browser's own translator and its spelling help send away what stands on a page; what is read and typed here is sealed, and a passphrase
 * must be shown in the words that it has.
 */
export const asTyped = { translate: 'no', spellcheck: 'false' } as unknown as { readonly translate: boolean; readonly spellcheck: boolean }

export function deskShell(shell: Shell, lang: Language, assets: DeskAssets): Page {
  const say = words(lang)
  const tree = (
    <html {...asTyped} lang={lang} dir={directionOf(lang)}>
      <Head title={say(`shell-${shell}`)} assets={assets} />
      <body>
        <div id="desk" data-shell={shell} data-pieces={listed(assets.pieces)}>
          <main class="narrow">
            <h1>{say(`shell-${shell}`)}</h1>
            <p>{say(`shell-${shell}-what`)}</p>
            <noscript><p class="notice grave">{say('plain-needs-script')}</p></noscript>
            <p><a href={`/${lang}/`}>{say('shell-public')}</a></p>
          </main>
        </div>
      </body>
    </html>
  )
  return { status: 200, tree }
}

/** 'name address address; name address ...', as `bringPieces` of the desk reads it. */
function listed(pieces: DeskAssets['pieces']): string {
  return Object.entries(pieces).map(([name, addresses]) => [name, ...addresses].join(' ')).join('; ')
}

function Head({ title, assets }: { readonly title: string; readonly assets: ShellAssets }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Samasama`}</title>
      <meta name="robots" content="noindex" />
      <meta name="google" content="notranslate" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      {assets.styles.map((style) => <link key={style} rel="stylesheet" href={style} />)}
      {assets.modules.map((module) => <link key={module} rel="modulepreload" href={module} />)}
      {assets.script !== null && <script type="module" src={assets.script} />}
    </head>
  )
}

function words(lang: Language): Say<typeof english> {
  return sayIn(lang, english, { en: undefined, id: indonesian, tl: tagalog }[lang])
}
