// The plain page behind /witness: what stands there before the device's own program has drawn itself, or without it.
import { witness as english } from '#words/en/witness.ts'
import { witness as indonesian } from '#words/id/witness.ts'
import { witness as tagalog } from '#words/tl/witness.ts'
import { directionOf, type Language } from '#words/languages.ts'
import { sayIn } from '#words/say.ts'
import { asTyped, type ShellAssets } from './desk-shell.tsx'
import type { Page } from './page.ts'

const translated = { en: undefined, id: indonesian, tl: tagalog }

export function witnessShell(lang: Language, { script, styles, modules }: ShellAssets): Page {
  const say = sayIn(lang, english, translated[lang])
  const tree = (
    <html lang={lang} dir={directionOf(lang)} spellcheck={asTyped.spellcheck}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say('title')} · Samasama`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {styles.map((style) => <link key={style} rel="stylesheet" href={style} />)}
        {modules.map((module) => <link key={module} rel="modulepreload" href={module} />)}
        {script !== null && <script type="module" src={script} />}
      </head>
      <body>
        <div id="witness">
          <main class="narrow">
            <h1>{say('title')}</h1>
            <p>{say('what')}</p>
            <noscript><p class="notice grave">{say('needs-script')}</p></noscript>
            <p><a href={`/${lang}/`}>{say('to-public')}</a></p>
          </main>
        </div>
      </body>
    </html>
  )
  return { status: 200, tree }
}
