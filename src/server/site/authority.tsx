// The page of one authority: what it is asked, what it answered and promised, and what it did.
import type { Authority } from '#domain/authority.ts'
import { AnswerOrCorrect, ThisIsOurs } from './answer-or-correct.tsx'
import { AuthorityLink } from './authority-link.tsx'
import { askedOf, isOnPageOf, SaidAndDone } from './authority-words.tsx'
import { Banner } from './banner.tsx'
import { DemandLink, titleIn } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { authorityPath } from './paths.ts'
import type { Keeper, PublicRecord } from './record.ts'
import { Standing, Waiting } from './standing-line.tsx'
import { inLanguage, languageName, Original } from './told.tsx'
import { viewOf, type Stood, type View, type Visit } from './view.ts'

export function authorityPage(record: PublicRecord, code: string, visit: Visit): Page {
  const authority = record.authorities.find((each) => each.code === code)
  if (authority === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const all = record.demands.filter((page) => isOnPageOf(page, authority)).map(view.stood)
  const tree = (
    <Frame
      view={view}
      title={authority.name}
      description={view.say('authorities-demands', { n: askedOf(all, authority).length })}
      path={(lang) => authorityPath(lang, code)}
    >
      <article class="authority">
        {all.some(({ demand }) => demand.fromPublicSources) && <Banner view={view} many here />}
        <Opening view={view} authority={authority} />
        <div class="columns">
          <div class="story">
            <Asked view={view} authority={authority} demands={askedOf(all, authority)} />
          </div>
          <div class="facts">
            <SaidAndDone view={view} all={all} authority={authority} />
          </div>
          <div class="your-turn">
            <AnswerOrCorrect view={view} keeper={keeperOf(view, all)} code={authority.code} />
            <ThisIsOurs view={view} keeper={keeperOf(view, all)} />
          </div>
        </div>
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

function Opening({ view, authority }: { readonly view: View; readonly authority: Authority }) {
  const { say, record } = view
  const parent = record.authorities.find(({ id }) => id === authority.parent)
  const parts = record.authorities.filter(({ parent }) => parent === authority.id)
  const { languages, contact, termToAnswer } = authority
  return (
    <header class="opening">
      <p class="kicker">{view.fold(`authority-${authority.kind}`)} · {authority.place}</p>
      <h1 {...inLanguage(authority.lang)}>{authority.name}</h1>
      <ul class="about-it">
        {parent && <li>{say('part-of')}{say('colon')}<AuthorityLink view={view} authority={parent} /></li>}
        {parts.length > 0 && <li>{say('has-parts')}{say('colon')}{linked(view, parts)}</li>}
        {languages.length > 0 && <li>{say('works-in')}{say('colon')}{languagesIn(view, languages)}</li>}
        {contact !== '' && <li>{say('contact')}{say('colon')}<bdi>{contact}</bdi></li>}
        {termToAnswer && <li>{say('term-to-answer', { n: termToAnswer.days, source: termToAnswer.source })}</li>}
      </ul>
    </header>
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
function keeperOf(view: View, all: readonly Stood[]): Keeper | undefined {
  const count = (org: string) => all.filter(({ demand }) => demand.organisation === org).length
  return view.record.organisations.toSorted((a, b) => count(b.org) - count(a.org))[0]
}
