// The first page: what migrants ask, by how it stands, and the newest events.
import type { Standing } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { Banner } from './banner.tsx'
import { byStanding } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandList } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { NewestEvents, withNewest } from './newest-events.tsx'
import type { Page } from './page.ts'
import { changesPath, frameworksPath, homePath, organisationPath, placesPath, standingPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { longestSilent, LongestSilences } from './silences.tsx'
import { viewOf, type View, type Visit } from './view.ts'

/** What most needs looking at comes first. */
const order: readonly Standing[] = [
  'refused', 'taken-back', 'contested', 'unanswered', 'promised', 'partly-met', 'acted-on', 'met', 'closed',
]

/** A page must stay light: beyond so many demands each standing shows its newest, and leads to a page of its own. */
const mostInAll = 34
const mostInGroup = 3
const mostOrganisations = 10

export type Group = { readonly standing: Standing; readonly entries: readonly Entry[] }

export function homePage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const { entries } = record.catalogue
  const groups = groupsOf(entries, visit)
  const all = groups.flatMap((group) => group.entries)
  const title = view.say('home-title')
  const description = finding(view, groups)
  const tree = (
    <Frame view={view} title={title} description={description} path={homePath} pictured>
      {all.some(({ isOnlyTold }) => isOnlyTold) && <Banner view={view} many />}
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{description}</p>
      </header>
      <Tally view={view} groups={groups} />
      <div class="columns">
        <div class="story">
          {groups.map((group) => <OneGroup key={group.standing} view={view} group={group} most={mostOf(all.length)} />)}
          {all.length === 0 && <p>{view.say('home-empty')}</p>}
        </div>
        <div class="facts">
          <NewestEvents view={view} />
          <LongestSilences view={view} />
          <WaysIn view={view} />
        </div>
      </div>
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words the first page shows. */
export function homeWants({ catalogue: { entries } }: Shelf, visit: Visit): readonly Pick<Entry, 'id'>[] {
  const groups = groupsOf(entries, visit)
  const most = mostOf(groups.reduce((sum, group) => sum + group.entries.length, 0))
  const silent = longestSilent(entries, visit).map(({ entry }) => entry)
  return [...groups.flatMap((group) => group.entries.slice(0, most)), ...withNewest(entries, visit), ...silent]
}

export function groupsOf(entries: readonly Entry[], visit: Visit): Group[] {
  return inOrder(byStanding(entries, visit))
}

export function inOrder(parted: ReadonlyMap<Standing, readonly Entry[]>): Group[] {
  return order.flatMap((each) => {
    const found = parted.get(each)
    return found === undefined ? [] : [{ standing: each, entries: found }]
  })
}

function mostOf(all: number): number {
  return all > mostInAll ? mostInGroup : mostInAll
}

export function finding({ say }: View, groups: readonly Group[]): string {
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const met = groups.find(({ standing }) => standing === 'met')?.entries.length ?? 0
  return say('home-count', { n: all }) + say('gap') + (met === 0 ? say('home-none-met') : say('home-met', { n: met }))
}

function Tally({ view, groups }: { readonly view: View; readonly groups: readonly Group[] }) {
  return (
    <nav class="tally" aria-labelledby="tally">
      <h2 id="tally">{view.say('home-tally')}</h2>
      <ul>
        {groups.map(({ standing, entries }) => (
          <li key={standing} class={`s-${standing}`}>
            <a href={`#${standing}`}><b>{entries.length}</b> <MarkOf name={standing} /> {view.fold(`standing-${standing}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type GroupProps = { readonly view: View; readonly group: Group; readonly most: number }

function OneGroup({ view, group: { standing, entries }, most }: GroupProps) {
  return (
    <section aria-labelledby={standing}>
      <h2 id={standing} class={`s-${standing}`}><MarkOf name={standing} /> {view.fold(`standing-${standing}`)}</h2>
      <p class="means">{view.fold(`means-${standing}`)}</p>
      <DemandList view={view} demands={view.read(entries.slice(0, most))} />
      {entries.length > most && (
        <p><a href={view.href(standingPath(view.visit.lang, standing, 1))}>{view.say('all-alike', { n: entries.length })}</a></p>
      )}
    </section>
  )
}

/** Where else a reader may begin: with a promise that States made, with a place, with those who keep these pages. */
function WaysIn({ view }: { readonly view: View }) {
  const { around, href, record, visit: { lang } } = view
  return (
    <nav aria-labelledby="ways" class="ways">
      <h2 id="ways">{around('ways')}</h2>
      <ul class="plain">
        <li><a href={href(frameworksPath(lang))}>{around('frameworks-title')}</a></li>
        <li><a href={href(changesPath(lang, null))}>{around('changes-title')}</a></li>
        <li><a href={href(placesPath(lang))}>{around('places-title')}</a></li>
        {record.organisations.slice(0, mostOrganisations).map(({ org, name }) => (
          <li key={org}><a href={href(organisationPath(lang, org))}><bdi>{name}</bdi></a></li>
        ))}
      </ul>
    </nav>
  )
}
