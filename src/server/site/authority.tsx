// The page of one authority: what it is asked, what it answered and promised, and what it did.
import type { Authority } from '#domain/authority.ts'
import { AnswerOrCorrect, ThisIsOurs } from './answer-or-correct.tsx'
import { AuthorityFigures } from './authority-figures.tsx'
import { AuthorityLink } from './authority-link.tsx'
import { sentAboutAuthority } from './authority-log.tsx'
import { SaidAndDone } from './authority-words.tsx'
import { Banner } from './banner.tsx'
import { BesideAuthority } from './beside.tsx'
import { isConcerned, newestOf } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink, titleIn } from './demand-list.tsx'
import { Cite } from './cite.tsx'
import { Follow } from './follow/follow.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { authorityLogPath, authorityPath, placePath } from './paths.ts'
import type { Keeper, PublicRecord, Shelf } from './record.ts'
import { Standing, Waiting } from './standing-line.tsx'
import { TakeAlong } from './to-word.tsx'
import { inLanguage, languageName, Original } from './told.tsx'
import { viewOf, type Stood, type View, type Visit } from './view.ts'

const perPage = 20

/** `number` counts from 1. */
export function authorityPage(record: PublicRecord, code: string, number: number, visit: Visit): Page {
  const authority = authorityCalled(record, code)
  if (authority === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const { asked, concerned } = listsOf(record, authority, visit)
  const last = pagesOf(asked.length, perPage)
  if (number > last) return notFoundPage(record, visit)
  const all = view.read(onPage(concerned, number, perPage))
  const tree = (
    <Frame
      view={view}
      title={authority.name}
      description={view.say('authorities-demands', { n: asked.length })}
      path={(lang) => authorityPath(lang, code, number)}
      pictured
    >
      <article class="authority">
        {concerned.some(({ isOnlyTold }) => isOnlyTold) && <Banner view={view} many here />}
        <Opening view={view} authority={authority} />
        <div class="columns">
          <div class="story">
            <Asked view={view} authority={authority} demands={view.read(onPage(asked, number, perPage))} />
            <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => authorityPath(lang, code, page)} />
          </div>
          <div class="facts">
            {number === 1 && <AuthorityFigures view={view} authority={authority} asked={asked} />}
            <SaidAndDone view={view} all={all} authority={authority} />
          </div>
          <div class="your-turn">
            <TakeAlong view={view} code={authority.code} demands={view.read(onPage(asked, number, perPage))} />
            <BesideAuthority view={view} corrections={sentAboutAuthority(record, authority)} />
            <AnswerOrCorrect view={view} keeper={keeperOf(view, concerned)} code={authority.code} />
            <ThisIsOurs view={view} keeper={keeperOf(view, concerned)} />
            <Carry view={view} authority={authority} keeper={keeperOf(view, concerned)} />
          </div>
        </div>
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function authorityWants(shelf: Shelf, code: string, number: number, visit: Visit): readonly Entry[] {
  const authority = authorityCalled(shelf, code)
  if (authority === undefined) return []
  const { asked, concerned } = listsOf(shelf, authority, visit)
  return [...onPage(asked, number, perPage), ...onPage(concerned, number, perPage)]
}

/** What is asked of it; and that together with what it said or did something about. The newest first. */
function listsOf({ catalogue }: Shelf, { id }: Authority, visit: Visit) {
  const concerned = newestOf(catalogue, `concerning ${id}`, visit, (entry) => isConcerned(entry, id))
  return { concerned, asked: concerned.filter(({ addressees }) => addressees.some(({ addressee }) => addressee === id)) }
}

function authorityCalled({ authorities }: Shelf, code: string): Authority | undefined {
  return authorities.find((each) => each.code === code)
}

function Opening({ view, authority }: { readonly view: View; readonly authority: Authority }) {
  const { say, record } = view
  const parent = record.authorities.find(({ id }) => id === authority.parent)
  const parts = record.authorities.filter(({ parent }) => parent === authority.id)
  const { languages, contact, termToAnswer } = authority
  return (
    <header class="opening">
      <p class="kicker">
        {view.fold(`authority-${authority.kind}`)} ·{' '}
        <a href={view.href(placePath(view.visit.lang, [authority.place]))}><bdi>{view.place(authority.place)}</bdi></a>
      </p>
      <h1 {...inLanguage(authority.lang)}>{authority.name}</h1>
      <ul class="about-it">
        {parent && <li>{say('part-of')}{say('colon')}<AuthorityLink view={view} authority={parent} /></li>}
        {parts.length > 0 && <li>{say('has-parts')}{say('colon')}{linked(view, parts)}</li>}
        {languages.length > 0 && <li>{say('works-in')}{say('colon')}{languagesIn(view, languages)}</li>}
        {contact !== '' && <li>{say('contact')}{say('colon')}<bdi>{contact}</bdi></li>}
        {termToAnswer && <li>{say('term-to-answer', { n: termToAnswer.days, source: termToAnswer.source })}</li>}
      </ul>
      <p class="looked"><a href={view.href(authorityLogPath(view.visit.lang, authority.code))}>{view.keeping('log-link')}</a></p>
    </header>
  )
}

function Carry({ view, authority, keeper }: { readonly view: View; readonly authority: Authority; readonly keeper: Keeper | undefined }) {
  const path = authorityPath(view.visit.lang, authority.code)
  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{view.say('share')}</h2>
      <Cite view={view} what={authority.name} keeper={keeper} path={path} />
      <Follow view={view} path={path} />
    </section>
  )
}

function languagesIn({ say, visit }: View, languages: readonly string[]): string {
  return languages.map((lang) => languageName(visit.lang, lang)).join(say('in-list'))
}

function linked(view: View, authorities: readonly Authority[]) {
  return authorities.map((each, at) => [at > 0 && view.say('semicolon'), <AuthorityLink key={each.id} view={view} authority={each} />])
}

function Asked({ view, authority, demands }: { readonly view: View; readonly authority: Authority; readonly demands: readonly Stood[] }) {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{view.say('asked-of-it')}</h2>
      {demands.length === 0 && <p>{view.say('asked-of-it-none')}</p>}
      <ul class="demands">
        {demands.map((stood) => {
          const stand = stood.standing.addressees.find(({ addressee }) => addressee === authority.id) ?? stood.standing
          return (
            <li key={stood.demand.id}>
              <DemandLink view={view} stood={stood} />
              <Original view={view} chosen={titleIn(view, stood.demand)} />
              <p><Standing view={view} stand={stand} /></p>
              <p class="reason">{view.why(stand, stood)}</p>
              <Waiting view={view} stand={stand} stood={stood} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Who keeps most of these demands is whom an authority writes to. */
function keeperOf(view: View, all: readonly Entry[]): Keeper | undefined {
  const count = (org: string) => all.filter(({ organisation }) => organisation === org).length
  return view.record.organisations.toSorted((a, b) => count(b.org) - count(a.org))[0]
}
