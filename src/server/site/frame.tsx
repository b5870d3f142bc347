// The frame of every public page: head, masthead, the day, languages, and the foot. No script, no inline style.
import type { ComponentChildren } from 'preact'
import { MarkSheet, sheetNames } from '#ui/mark.tsx'
import { directionOf, isDraftLanguage, nativeNames, openGraphLocales, siteLanguages } from '#words/languages.ts'
import { searchWords } from '#words/site.ts'
import { iconPath } from './icon.ts'
import { pictureHeight, pictureWidth } from '../pictures/picture.ts'
import { aboutPath, authoritiesPath, demandsJsonPath, homePath, pictureOf, type PathIn } from './paths.ts'
import { nothingAsked, searchPath } from './search/question.ts'
import type { View } from './view.ts'

type Fields = readonly (readonly [name: string, value: string])[]
type Props = {
  readonly view: View
  readonly title: string
  /** One sentence for those who see the address shared somewhere. */
  readonly description: string
  readonly path: PathIn
  /** It has a picture of its own for where its address is shared; else that of the first page stands for it. */
  readonly pictured?: boolean
  /** A page that should never be found by a search. */
  readonly hidden?: boolean
  /** What the address of this page asks beside the day. */
  readonly asks?: Fields
  readonly children: ComponentChildren
}

export function Frame({ view, title, description, path, pictured = false, hidden = false, asks = [], children }: Props) {
  const { lang } = view.visit
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <Head {...{ view, title, description, path, pictured, hidden }} />
      <body>
        <a class="skip" href="#text">{view.say('skip')}</a>
        <MarkSheet names={sheetNames} />
        <Masthead view={view} path={path} asks={asks} />
        <main id="text">
          <Draft view={view} path={path} />
          <EarlierDay view={view} path={path} />
          {children}
        </main>
        <Foot view={view} path={path} />
      </body>
    </html>
  )
}

type HeadProps = Pick<Props, 'view' | 'title' | 'description' | 'path'> & { readonly pictured: boolean; readonly hidden: boolean }

function Head({ view, title, description, path, pictured, hidden }: HeadProps) {
  const { lang, on, today, address, assets } = view.visit
  const isToday = on === today
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${view.say('site-name')}`}</title>
      <meta name="description" content={description} />
      <Shared {...{ view, title, description, path, pictured }} />
      <meta name="color-scheme" content="light dark" />
      {(hidden || !isToday) && <meta name="robots" content="noindex" />}
      {!hidden && <link rel="canonical" href={address + path(lang)} />}
      {!hidden && isToday && siteLanguages.map((each) => <link key={each} rel="alternate" hreflang={each} href={address + path(each)} />)}
      <link rel="icon" type="image/svg+xml" href={iconPath} />
      <link rel="stylesheet" href={assets.site} />
    </head>
  )
}

/** What is shown where somebody shares the address, and no byte more: pages are weighed. The picture only where it can be fetched. */
function Shared({ view, title, description, path, pictured }: Omit<HeadProps, 'hidden'>) {
  const { lang, address } = view.visit
  const page = pictured ? path(lang) : homePath(lang)
  const facts: readonly (readonly [string, string])[] = [
    ['title', title],
    ['description', description],
    ['locale', openGraphLocales[lang]],
  ]
  const pictures: readonly (readonly [string, string])[] = [
    ['image', address + view.href(pictureOf(page))],
    ['image:width', String(pictureWidth)],
    ['image:height', String(pictureHeight)],
  ]
  return (
    <>
      {[...facts, ...(address === '' ? [] : pictures)].map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={content} />
      ))}
      {address !== '' && <meta name="twitter:card" content="summary_large_image" />}
    </>
  )
}

function Masthead({ view, path, asks }: Pick<Props, 'view' | 'path'> & { readonly asks: Fields }) {
  const { say, href, visit } = view
  return (
    <header class="masthead">
      <p class="name"><a href={href(homePath(visit.lang))}>{say('site-name')}</a> <span>{say('site-line')}</span></p>
      <nav aria-label={say('nav')}>
        <ul>
          <li><a href={href(homePath(visit.lang))}>{say('nav-home')}</a></li>
          <li><a href={href(authoritiesPath(visit.lang))}>{say('nav-authorities')}</a></li>
          <li><a href={href(searchPath(visit.lang, nothingAsked))}>{searchWords(visit.lang)('button')}</a></li>
          <li><a href={href(aboutPath(visit.lang))}>{say('nav-about')}</a></li>
        </ul>
      </nav>
      <nav aria-label={say('languages')} class="languages">
        <ul>
          {siteLanguages.map((each) => (
            <li key={each}>
              <a href={href(path(each))} lang={each} hreflang={each} aria-current={each === visit.lang ? 'true' : undefined}>
                {nativeNames[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <OtherDay view={view} asks={asks} />
    </header>
  )
}

/** The day of the record, and a form that asks this same page for another. */
function OtherDay({ view, asks }: { readonly view: View; readonly asks: Fields }) {
  const { say, visit } = view
  return (
    <details class="day">
      <summary>{say('as-of', { date: view.date(visit.on) })} <span>{say('other-day')}</span></summary>
      <form method="get">
        {asks.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <label for="on">{say('other-day-label')}</label>
        <input id="on" name="on" type="date" value={visit.on} max={visit.today} required />
        <button>{say('other-day-button')}</button>
      </form>
    </details>
  )
}

function EarlierDay({ view, path }: Pick<Props, 'view' | 'path'>) {
  const { on, today, lang } = view.visit
  if (on === today) return null
  return (
    <p class="notice grave">
      {view.say('on-earlier-day', { date: view.date(on) })}{view.say('gap')}<a href={path(lang)}>{view.say('back-to-today')}</a>
    </p>
  )
}

/** Whole, and checked by nobody yet: every page in such a language says so, and where to write what is wrong. */
function Draft({ view, path }: Pick<Props, 'view' | 'path'>) {
  const { lang } = view.visit
  if (!isDraftLanguage(lang)) return null
  const about = aboutPath(lang)
  return (
    <p class="late page-draft">
      {view.say('page-draft')}{view.say('gap')}
      <a href={`${path(lang) === about ? '' : view.href(about)}#answer`}>{view.say('page-draft-tell')}</a>
    </p>
  )
}

function Foot({ view, path }: Pick<Props, 'view' | 'path'>) {
  const { say, href, visit: { address, lang } } = view
  return (
    <footer>
      <p>{say('foot-promise')}</p>
      {address !== '' && <p class="on-paper">{say('poster-read')}{say('colon')}<bdi class="address">{address + href(path(lang))}</bdi></p>}
      <p>{say('foot-free')}{say('gap')}<a class="foot-data" href={view.dataHref(demandsJsonPath)}>{say('foot-data')}</a></p>
    </footer>
  )
}
