// All places: where something is demanded, and the homes whose authorities are asked, each with how many demands there are.
import { actsFor } from '#domain/place.ts'
import type { Id } from '#values/id.ts'
import { inAlphabet } from '#words/place-names.ts'
import { countedBy } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { placePath, placesPath } from './paths.ts'
import type { PublicRecord, Shelf } from './record.ts'
import { viewOf, type Visit } from './view.ts'

/** A page must stay light: with more places than this, those with most demands are shown. */
const mostPlaces = 200

export function placesPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const title = view.around('places-title')
  const homes = homesOf(record)
  const counts = countedBy(record.catalogue.entries, visit, (entry) => [...entry.places, ...homes(entry)])
  const shown = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostPlaces)
  const tree = (
    <Frame view={view} title={title} description={view.around('places-intro')} path={placesPath}>
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{view.around('places-intro')}</p>
      </header>
      <ul class="frameworks">
        {inAlphabet(visit.lang, shown, ([place]) => view.place(place)).map(([place, n]) => (
          <li key={place}>
            <a href={view.href(placePath(visit.lang, [place]))}><bdi>{view.place(place)}</bdi></a>{' '}
            <span class="late">{view.say('authorities-demands', { n })}</span>
          </li>
        ))}
      </ul>
      {counts.size > shown.length && <p>{view.around('and-more', { n: counts.size - shown.length })}</p>}
      {counts.size === 0 && <p>{view.around('no-demand-yet')}</p>}
    </Frame>
  )
  return { status: 200, tree }
}

/** The places for which those act of whom something is asked, where the demand is about another. */
export function homesOf({ authorities }: Pick<Shelf, 'authorities'>): (entry: Pick<Entry, 'addressees' | 'places'>) => readonly string[] {
  const known = new Map(authorities.map((each) => [each.id, each]))
  const found = new Map<Id, string | null>()
  const homeOf = (id: Id) => {
    if (!found.has(id)) found.set(id, actsFor(id, known))
    return found.get(id) ?? null
  }
  return ({ addressees, places }) => addressees.flatMap(({ addressee }) => {
    const home = homeOf(addressee)
    return home === null || places.includes(home) ? [] : [home]
  })
}
