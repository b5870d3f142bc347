// The page of one framework: what is demanded under an objective, a target, a convention, an article, or before a body, and how it stands.
import { frameworkOf, type Framework } from '#domain/frameworks.ts'
import { frameworkName, type FrameworkName } from '#words/framework-names.ts'
import type { SiteLanguage } from '#words/languages.ts'
import { paperWords } from '#words/paper.ts'
import { AskedList, countIn, Counts } from './asked-list.tsx'
import { Banner } from './banner.tsx'
import { countedBy, newestOf } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { frameworkPath, frameworksPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { inLanguage } from './told.tsx'
import { viewOf, type View, type Visit } from './view.ts'

const perPage = 20
/** A name of more letters is a paragraph, and is set as one. */
const mostAsHeading = 100

/** `number` counts from 1. */
export function frameworkPage(record: PublicRecord, code: string, number: number, visit: Visit): Page {
  const found = frameworkOf(code)
  const view = viewOf(record, visit)
  const under = listOf(record, code, visit)
  const last = pagesOf(under.length, perPage)
  if (found === null || number > last) return notFoundPage(record, visit)
  const name = headingOf(visit.lang, code, found)
  const told = under.filter(({ isOnlyTold }) => isOnlyTold)
  const tree = (
    <Frame
      view={view}
      title={kickerOf(view, found)}
      description={`${name.text}${view.say('colon')}${countIn(view, under.length)}`}
      path={(lang) => frameworkPath(lang, code, number)}
    >
      {told.length > 0 && <Banner view={view} many />}
      <header class="opening">
        <p class="kicker"><a href={view.href(frameworksPath(visit.lang))}>{kickerOf(view, found)}</a></p>
        <h1 class={name.text.length > mostAsHeading ? 'long' : undefined} {...inLanguage(name.lang)}>{name.text}</h1>
        <p class="why">{countIn(view, under.length)}</p>
        <Counts view={view} entries={under} />
        {told.length > 0 && <p class="late">{view.around('mapped', { keeper: keeperOf(view, told) })}</p>}
      </header>
      {found.kind === 'convention' && found.article === null && <Articles view={view} record={record} convention={code} />}
      {under.length > 0 && <AskedList view={view} demands={view.read(onPage(under, number, perPage))} />}
      <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => frameworkPath(lang, code, page)} />
      {under.length > 0 && (
        <p><a href={view.href(`${frameworkPath(visit.lang, code)}/copy.docx`)}>{paperWords(visit.lang)('to-word')}</a></p>
      )}
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function frameworkWants(shelf: Shelf, code: string, number: number, visit: Visit): readonly Entry[] {
  return onPage(listOf(shelf, code, visit), number, perPage)
}

/** 'Article 10', 'C189, Article 10'; what stands above a name, and where there is no room for one. */
export function kickerOf({ around, say }: View, found: Framework): string {
  if (found.kind === 'objective') return around('objective', { number: String(found.number) })
  if (found.kind === 'target') return around('target', { number: found.target })
  if (found.kind === 'body') return found.body.toUpperCase().replaceAll('-', ' ')
  const { article } = found
  return found.convention.toUpperCase() + (article === null ? '' : say('comma') + around('article', { number: String(article) }))
}

/** In the fewest words, as those who know it say it: 'SDG 8.8', 'C189 10', 'UPR'. Pages are weighed, and the page it leads to says more. */
export function shortOf(code: string): string {
  return code.toUpperCase().replaceAll('-', ' ')
}

/** The name; where nobody gave us the words of a target, its number. */
export function headingOf(lang: SiteLanguage, code: string, found: Framework): FrameworkName {
  return frameworkName(lang, code) ?? { text: found.kind === 'target' ? found.target : code, lang }
}

function listOf({ catalogue }: Shelf, code: string, visit: Visit): readonly Entry[] {
  return newestOf(catalogue, `under ${code}`, visit, ({ frameworks }) => frameworks.includes(code))
}

function Articles({ view, record, convention }: { readonly view: View; readonly record: Shelf; readonly convention: string }) {
  const counts = articlesOf(countedBy(record.catalogue.entries, view.visit, ({ frameworks }) => frameworks), convention)
  if (counts.length === 0) return null
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{view.around('articles-heading')}</h2>
      <ul class="plain">
        {counts.map(({ code, article, n }) => (
          <li key={code}>
            <a href={view.href(frameworkPath(view.visit.lang, code))}>{view.around('article', { number: String(article) })}</a>{' '}
            <span class="late">{view.say('authorities-demands', { n })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The articles of a convention under which something is demanded, the first first. */
export function articlesOf(counts: ReadonlyMap<string, number>, convention: string) {
  return [...counts].flatMap(([code, n]) => {
    const found = frameworkOf(code)
    if (found?.kind !== 'convention' || found.convention !== convention || found.article === null) return []
    return [{ code, article: found.article, n }]
  }).toSorted((a, b) => a.article - b.article)
}

/** Who tells most of these from public sources. */
function keeperOf(view: View, told: readonly Entry[]): string {
  const [org] = [...Map.groupBy(told, ({ organisation }) => organisation)].toSorted(([, a], [, b]) => b.length - a.length)[0]!
  return view.keeper(org)?.name ?? view.say('somebody')
}
