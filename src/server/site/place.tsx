// The page of a place, as the one that receives and as home; and of two places that demands name together.
import { placeOf } from '#domain/place.ts'
import { paperWords } from '#words/paper.ts'
import { AskedList, countIn, Counts } from './asked-list.tsx'
import { AuthorityLink } from './authority-link.tsx'
import { Banner } from './banner.tsx'
import { askedByAuthority, countedBy, newestFirst } from './catalogue/catalogue.ts'
import { isOnRecordOn, type Entry } from './catalogue/entry.ts'
import { Follow } from './follow/follow.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { frameworkPath, placePath, placeQuestionsPath } from './paths.ts'
import { homesOf } from './places.tsx'
import type { PublicRecord, Shelf } from './record.ts'
import { viewOf, type View, type Visit } from './view.ts'

const perPage = 15
/** What stands beside the demands of the place is shown in part where there is much of it. */
const mostBeside = { demands: 6, authorities: 40, corridors: 40 }

type Lists = { readonly here: readonly Entry[]; readonly asHome: readonly Entry[]; readonly causes: readonly Entry[] }
type Props = { readonly view: View; readonly record: PublicRecord; readonly places: readonly string[]; readonly lists: Lists }

/** `slugs` are that of a place and that of another, or ''; `number` counts from 1. */
export function placePage(record: PublicRecord, slugs: readonly string[], number: number, visit: Visit): Page {
  const places = placesCalled(slugs)
  if (places === null || !isKnown(record, places)) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const lists = listsOf(record, places, visit)
  const last = pagesOf(lists.here.length, perPage)
  if (number > last) return notFoundPage(record, visit)
  const [one = '', other] = places
  const title = other === undefined ? view.place(one) : view.around('corridor-of', { one: view.place(one), other: view.place(other) })
  const shown = view.read(onPage(lists.here, number, perPage))
  const tree = (
    <Frame view={view} title={title} description={countIn(view, lists.here.length)} path={(lang) => placePath(lang, places, number)}>
      {[...lists.here, ...lists.asHome].some(({ isOnlyTold }) => isOnlyTold) && <Banner view={view} many />}
      <header class="opening">
        <p class="kicker">{view.around(other === undefined ? 'place' : 'corridor')}</p>
        <h1>{title}</h1>
        <p class="why">{other === undefined ? countIn(view, lists.here.length) : view.around('corridor-means')}</p>
        <Counts view={view} entries={lists.here} />
        {other === undefined && lists.here.length + lists.asHome.length > 0 && (
          <p><a href={view.href(placeQuestionsPath(visit.lang, one))}>{paperWords(visit.lang)('questions')}</a></p>
        )}
      </header>
      <div class="columns">
        <div class="story">
          <section aria-labelledby="here">
            <h2 id="here">{view.around('demanded-here')}</h2>
            <AskedList view={view} demands={shown} />
          </section>
          <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => placePath(lang, places, page)} />
        </div>
        <div class="facts">
          {other === undefined ? <OfOnePlace {...{ view, record, places, lists }} /> : <EachAlone view={view} places={places} />}
          {other === undefined && <Follow view={view} path={placePath(visit.lang, places)} />}
        </div>
      </div>
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function placeWants(shelf: Shelf, slugs: readonly string[], number: number, visit: Visit): readonly Entry[] {
  const places = placesCalled(slugs)
  if (places === null) return []
  const { here, asHome, causes } = listsOf(shelf, places, visit)
  if (places.length > 1) return onPage(here, number, perPage)
  return [...onPage(here, number, perPage), ...asHome.slice(0, mostBeside.demands), ...causes.slice(0, mostBeside.demands)]
}

/** Null where a slug is that of no place. Two places are the same in either order; in their own address the first of the alphabet leads. */
function placesCalled(slugs: readonly string[]): readonly string[] | null {
  const called = slugs.filter((slug) => slug !== '').map(placeOf)
  const places = [...new Set(called.filter((place) => place !== null))].toSorted()
  return places.length === called.length && places.length > 0 ? places : null
}

function isKnown({ catalogue, authorities }: Shelf, places: readonly string[]): boolean {
  if (catalogue.entries.some((entry) => places.every((place) => entry.places.includes(place)))) return true
  return places.length === 1 && authorities.some(({ place }) => place === places[0])
}

function listsOf(shelf: Shelf, places: readonly string[], visit: Visit): Lists {
  const { entries } = shelf.catalogue
  const here = newestFirst(entries.filter((entry) => places.every((place) => entry.places.includes(place))), visit)
  if (places.length > 1) return { here, asHome: [], causes: [] }
  const homes = homesOf(shelf)
  return {
    here,
    asHome: newestFirst(entries.filter((entry) => homes(entry).includes(places[0]!)), visit),
    causes: here.filter(({ objectives }) => objectives.includes(2)),
  }
}

function OfOnePlace({ view, record, places: [place = ''], lists: { asHome, causes } }: Props) {
  return (
    <>
      {asHome.length > 0 && (
        <section aria-labelledby="home">
          <h2 id="home">{view.around('as-home')}</h2>
          <Some view={view} entries={asHome} />
        </section>
      )}
      <section aria-labelledby="causes">
        <h2 id="causes">{view.around('causes')}</h2>
        <p class="late"><a href={view.href(frameworkPath(view.visit.lang, 'gcm-2'))}>{view.around('causes-means')}</a></p>
        <Some view={view} entries={causes} />
      </section>
      <Authorities view={view} record={record} place={place} />
      <Corridors view={view} record={record} place={place} />
    </>
  )
}

function Some({ view, entries }: { readonly view: View; readonly entries: readonly Entry[] }) {
  const more = entries.length - mostBeside.demands
  return (
    <>
      <AskedList view={view} demands={view.read(entries.slice(0, mostBeside.demands))} />
      {more > 0 && <p class="late">{view.around('and-more', { n: more })}</p>}
    </>
  )
}

function Authorities({ view, record, place }: { readonly view: View; readonly record: PublicRecord; readonly place: string }) {
  const counts = askedByAuthority(record.catalogue.entries)
  const all = record.authorities.filter((each) => each.place === place && counts.has(each.id))
  if (all.length === 0) return null
  return (
    <section aria-labelledby="authorities">
      <h2 id="authorities">{view.around('its-authorities')}</h2>
      <ul class="plain">
        {all.slice(0, mostBeside.authorities).map((each) => <li key={each.id}><AuthorityLink view={view} authority={each} /></li>)}
      </ul>
    </section>
  )
}

/** The other places that demands name together with this one. */
function Corridors({ view, record, place }: { readonly view: View; readonly record: PublicRecord; readonly place: string }) {
  const named = record.catalogue.entries.filter((entry) => entry.places.includes(place) && isOnRecordOn(entry, view.visit))
  const counts = countedBy(named, view.visit, ({ places }) => places.filter((each) => each !== place))
  if (counts.size === 0) return null
  return (
    <section aria-labelledby="corridors">
      <h2 id="corridors">{view.around('together-with')}</h2>
      <ul class="plain">
        {[...counts].slice(0, mostBeside.corridors).map(([other, n]) => (
          <li key={other}>
            <a href={view.href(placePath(view.visit.lang, [place, other].toSorted()))}><bdi>{view.place(other)}</bdi></a>{' '}
            <span class="late">{view.say('authorities-demands', { n })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function EachAlone({ view, places }: { readonly view: View; readonly places: readonly string[] }) {
  return (
    <section aria-labelledby="alone">
      <h2 id="alone">{view.around('places-title')}</h2>
      <ul class="plain">
        {places.map((each) => (
          <li key={each}><a href={view.href(placePath(view.visit.lang, [each]))}><bdi>{view.place(each)}</bdi></a></li>
        ))}
      </ul>
    </section>
  )
}
