// Everything that a demand can be read under, with how many are: all objectives of the Compact, and of the rest what holds some.
import { bodies, conventions, frameworkOf } from '#domain/frameworks.ts'
import { frameworkName } from '#words/framework-names.ts'
import { countedBy } from './catalogue/catalogue.ts'
import { articlesOf } from './framework.tsx'
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { frameworkPath, frameworksPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { inLanguage } from './told.tsx'
import { viewOf, type View, type Visit } from './view.ts'

type Counts = ReadonlyMap<string, number>

export function frameworksPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const counts = countedBy(record.catalogue.entries, visit, ({ frameworks }) => frameworks)
  const title = view.around('frameworks-title')
  const objectives = Array.from({ length: 23 }, (_, at) => `gcm-${at + 1}`)
  const targets = [...counts.keys()].filter((code) => frameworkOf(code)?.kind === 'target').toSorted(inTheirOrder)
  const tree = (
    <Frame view={view} title={title} description={view.around('frameworks-intro')} path={frameworksPath}>
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{view.around('frameworks-intro')}</p>
      </header>
      <Group view={view} id="objectives" heading={view.around('objectives-heading')} codes={objectives} counts={counts} />
      {targets.length > 0 && <Group view={view} id="targets" heading={view.around('targets-heading')} codes={targets} counts={counts} />}
      <Group view={view} id="conventions" heading={view.around('conventions-heading')} codes={Object.keys(conventions)} counts={counts} />
      <Group view={view} id="bodies" heading={view.around('bodies-heading')} codes={bodies} counts={counts} />
    </Frame>
  )
  return { status: 200, tree }
}

type Props = {
  readonly view: View
  readonly id: string
  readonly heading: string
  readonly codes: readonly string[]
  readonly counts: Counts
}

function Group({ view, id, heading, codes, counts }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="frameworks">
        {codes.map((code) => <One key={code} view={view} code={code} counts={counts} />)}
      </ul>
    </section>
  )
}

function One({ view, code, counts }: { readonly view: View; readonly code: string; readonly counts: Counts }) {
  const found = frameworkOf(code)
  const name = frameworkName(view.visit.lang, code)
  const n = counts.get(code) ?? 0
  const number = found?.kind === 'objective' ? `${found.number} ` : found?.kind === 'target' ? `${found.target} ` : ''
  const text = name?.text ?? ''
  return (
    <li>
      <a href={view.href(frameworkPath(view.visit.lang, code))}>
        {number}{name === null || name.lang === view.visit.lang ? text : <span {...inLanguage(name.lang)}>{text}</span>}
      </a>{' '}
      <span class="late">{n === 0 ? view.around('no-demand-yet') : view.say('authorities-demands', { n })}</span>
      {found?.kind === 'convention' && <Articles view={view} convention={code} counts={counts} />}
    </li>
  )
}

function Articles({ view, convention, counts }: { readonly view: View; readonly convention: string; readonly counts: Counts }) {
  const articles = articlesOf(counts, convention)
  if (articles.length === 0) return null
  return (
    <p class="ways-on">
      {articles.map(({ code, article }) => (
        <a key={code} href={view.href(frameworkPath(view.visit.lang, code))}>{view.around('article', { number: String(article) })}</a>
      ))}
    </p>
  )
}

/** 8.7 before 8.8 before 10.3 before 10.c. */
function inTheirOrder(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}
