// The first page: what migrants ask, by how it stands, and the newest events.
import type { Standing } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { Banner } from './banner.tsx'
import { DemandList, newestFirst } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { NewestEvents } from './newest-events.tsx'
import type { Page } from './page.ts'
import { homePath, standingPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { LongestSilences } from './silences.tsx'
import { isOnRecord, viewOf, type Stood, type View, type Visit } from './view.ts'

/** What most needs looking at comes first. */
const order: readonly Standing[] = [
  'refused', 'taken-back', 'contested', 'unanswered', 'promised', 'partly-met', 'acted-on', 'met', 'closed',
]

/** A page must stay light: beyond so many demands each standing shows its newest, and leads to a page of its own. */
const mostInAll = 34
const mostInGroup = 3

type Group = { readonly standing: Standing; readonly demands: readonly Stood[] }

export function homePage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const all = record.demands.map(view.stood).filter((each) => isOnRecord(view, each))
  const title = view.say('home-title')
  const most = all.length > mostInAll ? mostInGroup : mostInAll
  const tree = (
    <Frame view={view} title={title} description={finding(view, all)} path={homePath}>
      {all.some(({ demand }) => demand.fromPublicSources) && <Banner view={view} many />}
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{finding(view, all)}</p>
      </header>
      <Tally view={view} groups={groupsOf(all)} />
      <div class="columns">
        <div class="story">
          {groupsOf(all).map((group) => <OneGroup key={group.standing} view={view} group={group} most={most} />)}
          {all.length === 0 && <p>{view.say('home-empty')}</p>}
        </div>
        <div class="facts">
          <NewestEvents view={view} all={all} />
          <LongestSilences view={view} all={all} />
        </div>
      </div>
    </Frame>
  )
  return { status: 200, tree }
}

function groupsOf(all: readonly Stood[]): Group[] {
  return order
    .map((standing) => ({ standing, demands: all.filter((each) => each.standing.standing === standing) }))
    .filter(({ demands }) => demands.length > 0)
}

function finding({ say }: View, all: readonly Stood[]): string {
  const met = all.filter(({ standing }) => standing.standing === 'met').length
  return say('home-count', { n: all.length }) + say('gap') + (met === 0 ? say('home-none-met') : say('home-met', { n: met }))
}

function Tally({ view, groups }: { readonly view: View; readonly groups: readonly Group[] }) {
  return (
    <nav class="tally" aria-labelledby="tally">
      <h2 id="tally">{view.say('home-tally')}</h2>
      <ul>
        {groups.map(({ standing, demands }) => (
          <li key={standing} class={`s-${standing}`}>
            <a href={`#${standing}`}><b>{demands.length}</b> <MarkOf name={standing} /> {view.fold(`standing-${standing}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type GroupProps = { readonly view: View; readonly group: Group; readonly most: number }

function OneGroup({ view, group: { standing, demands }, most }: GroupProps) {
  return (
    <section aria-labelledby={standing}>
      <h2 id={standing} class={`s-${standing}`}><MarkOf name={standing} /> {view.fold(`standing-${standing}`)}</h2>
      <p class="means">{view.fold(`means-${standing}`)}</p>
      <DemandList view={view} demands={newestFirst(demands).slice(0, most)} />
      {demands.length > most && (
        <p><a href={view.href(standingPath(view.visit.lang, standing, 1))}>{view.say('all-alike', { n: demands.length })}</a></p>
      )}
    </section>
  )
}

