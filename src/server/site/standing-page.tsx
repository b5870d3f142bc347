// All demands that stand alike, a page at a time, for a record that has outgrown the first page.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { standings, type Standing } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { Banner } from './banner.tsx'
import { DemandList, newestFirst } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { standingPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { isOnRecord, viewOf, type View, type Visit } from './view.ts'

const perPage = 30

/** `number` counts from 1. */
export function standingPage(record: PublicRecord, standing: string, number: number, visit: Visit): Page {
  const view = viewOf(record, visit)
  const found = standings.find((each) => each === standing)
  const alike = record.demands.map(view.stood).filter((each) => isOnRecord(view, each) && each.standing.standing === found)
  const shown = newestFirst(alike).slice((number - 1) * perPage, number * perPage)
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
      <Pages view={view} standing={found} number={number} last={Math.ceil(alike.length / perPage)} />
    </Frame>
  )
  return { status: 200, tree }
}

type PagesProps = { readonly view: View; readonly standing: Standing; readonly number: number; readonly last: number }

function Pages({ view, standing, number, last }: PagesProps) {
  if (last === 1) return null
  const to = (page: number) => view.href(standingPath(view.visit.lang, standing, page))
  return (
    <nav aria-label={view.say('more-pages')} class="more-pages">
      <p>{view.say('page-of', { number: String(number), last: String(last) })}</p>
      {number > 1 && <a href={to(number - 1)} rel="prev">{view.say('page-before')}</a>}
      {number < last && <a href={to(number + 1)} rel="next">{view.say('page-after')}</a>}
    </nav>
  )
}
