// Everybody who is asked, by place, with how many demands are on record with each.
import type { Authority } from '#domain/authority.ts'
import { inAlphabet } from '#words/place-names.ts'
import { AuthorityLink } from './authority-link.tsx'
import { askedByAuthority } from './catalogue/catalogue.ts'
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { authoritiesPath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { viewOf, type View, type Visit } from './view.ts'

export function authoritiesPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const title = view.say('authorities-title')
  const counts = askedByAuthority(record.catalogue.entries)
  const shown = record.authorities.filter(({ id }) => counts.has(id))
  const tree = (
    <Frame view={view} title={title} description={view.say('authorities-intro')} path={authoritiesPath}>
      <header class="opening">
        <h1>{title}</h1>
        <p class="why">{view.say('authorities-intro')}</p>
      </header>
      <div class="places">
        {inAlphabet(visit.lang, placesOf(shown), view.place).map((place, at) => (
          <section key={place} aria-labelledby={`place-${at}`}>
            <h2 id={`place-${at}`}><bdi>{view.place(place)}</bdi></h2>
            <ul>
              {shown.filter((each) => each.place === place).map((each) => (
                <OneAuthority key={each.id} view={view} authority={each} n={counts.get(each.id) ?? 0} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  )
  return { status: 200, tree }
}

function OneAuthority({ view, authority, n }: { readonly view: View; readonly authority: Authority; readonly n: number }) {
  return (
    <li>
      <AuthorityLink view={view} authority={authority} />
      {n > 0 && <> <span class="late">{view.say('authorities-demands', { n })}</span></>}
    </li>
  )
}

function placesOf(authorities: readonly Authority[]): string[] {
  return [...new Set(authorities.map(({ place }) => place))]
}
