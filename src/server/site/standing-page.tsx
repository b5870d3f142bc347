// All demands that stand alike, a page at a time, for a record that has outgrown the first page.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { standings } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { Banner } from './banner.tsx'
import { byStanding } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandList } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { standingPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { viewOf, type Visit } from './view.ts'

const perPage = 30

/** `number` counts from 1. */
export function standingPage(record: PublicRecord, standing: string, number: number, visit: Visit): Page {
  const view = viewOf(record, visit)
  const found = standings.find((each) => each === standing)
  const alike = byStanding(record.catalogue.entries, visit).get(found ?? 'met') ?? []
  const shown = view.read(onPage(alike, number, perPage))
  if (found === undefined || shown.length === 0) return notFoundPage(record, visit)
  const title = view.fold(`standing-${found}`)
  const tree = (
    <Frame view={view} title={title} description={view.fold(`means-${found}`)} path={(lang) => standingPath(lang, found, number)}>
      {shown.some(({ demand }) => isOnlyTold(demand)) && <Banner view={view} many />}
      <header class="opening">
        <h1 class={`s-${found}`}><MarkOf name={found} /> {title}</h1>
        <p class="why">{view.fold(`means-${found}`)}</p>
      </header>
      <DemandList view={view} demands={shown} />
      <PageByPage
        view={view} number={number} last={pagesOf(alike.length, perPage)}
        pathOf={(page) => (lang) => standingPath(lang, found, page)}
      />
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function standingWants({ catalogue }: Shelf, standing: string, number: number, visit: Visit): readonly Entry[] {
  const found = standings.find((each) => each === standing)
  return found === undefined ? [] : onPage(byStanding(catalogue.entries, visit).get(found) ?? [], number, perPage)
}
