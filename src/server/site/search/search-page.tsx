// The page of a search: what was asked, what was found and where, and how to narrow it down. It is never found by another search.
import { isOnlyTold } from '#domain/demand-rules.ts'
import { StandingMark } from '#ui/standing-mark.tsx'
import { searchWords } from '#words/site.ts'
import { AuthorityLink } from '../authority-link.tsx'
import { Banner } from '../banner.tsx'
import { titleIn } from '../demand-list.tsx'
import { anchorOf } from '../event-entry.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { PageByPage } from '../page-by-page.tsx'
import { demandPath, homePath, organisationPath, placePath } from '../paths.ts'
import type { PublicRecord } from '../record.ts'
import { inLanguage, languageName, Original } from '../told.tsx'
import { viewOf, type Stood, type View, type Visit } from '../view.ts'
import { excerptOf, marked, type Excerpt, type Part } from './excerpt.ts'
import { Chosen, Narrow } from './narrow.tsx'
import { asFields, isNarrowed, searchPath, type Question } from './question.ts'
import { SearchBox } from './search-box.tsx'
import type { Answered, Hit } from './search.ts'

/** `found` is null while the words of the record are still being read. */
export function searchPage(record: PublicRecord, question: Question, found: Answered | null, visit: Visit): Page {
  const view = viewOf(record, visit)
  const words = searchWords(visit.lang)
  const title = question.q === '' ? words('title') : `${question.q} · ${words('title')}`
  const isAsked = question.q !== '' || isNarrowed(question)
  const shown = view.read(demandsIn(found))
  const tree = (
    <Frame
      view={view} title={title} description={words('hint')} path={(lang) => searchPath(lang, question)} hidden
      asks={asFields({ ...question, page: 1 })}
    >
      {shown.some(({ demand }) => isOnlyTold(demand)) && <Banner view={view} many />}
      <header class="opening">
        <h1>{words('title')}</h1>
        <SearchBox view={view} question={question} />
        <Chosen view={view} question={question} />
      </header>
      {isAsked && found === null && <NotReady view={view} question={question} />}
      {isAsked && found !== null && <Results {...{ view, question, found }} />}
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words the page shows. */
export function demandsIn(found: Answered | null) {
  return (found?.hits ?? []).flatMap((hit) => (hit.kind === 'demand' ? [hit.entry] : []))
}

function NotReady({ view, question }: { readonly view: View; readonly question: Question }) {
  const words = searchWords(view.visit.lang)
  return (
    <p class="notice">
      {words('not-ready')}{view.say('gap')}<a href={view.href(searchPath(view.visit.lang, question))}>{words('look-again')}</a>
    </p>
  )
}

type FoundProps = { readonly view: View; readonly question: Question; readonly found: Answered }

function Results({ view, question, found }: FoundProps) {
  const words = searchWords(view.visit.lang)
  const { total, hits, page, last, isWhole } = found
  return (
    <div class="columns">
      <section class="story" aria-labelledby="results">
        <h2 id="results">{words('results')}</h2>
        <p>{total === 0 ? words('found-none') : words('found', { n: total })}</p>
        {total === 0 && <p><a href={view.href(homePath(view.visit.lang))}>{view.say('go-home')}</a></p>}
        {!isWhole && total > 0 && <p class="late">{words('found-in-part')}</p>}
        <ol class="found" start={(page - 1) * 20 + 1}>
          {hits.map((hit) => <OneHit key={keyOf(hit)} view={view} hit={hit} found={found} />)}
        </ol>
        <PageByPage view={view} number={page} last={last} pathOf={(each) => (lang) => searchPath(lang, { ...question, page: each })} />
      </section>
      <div class="facts"><Narrow view={view} question={question} found={found} /></div>
    </div>
  )
}

type HitProps = { readonly view: View; readonly hit: Hit; readonly found: Answered }

function OneHit({ view, hit, found }: HitProps) {
  const { lang } = view.visit
  const words = searchWords(lang)
  const kicker = <p class="kicker">{words(`kind-${hit.kind}`)}</p>
  if (hit.kind === 'authority') {
    const { authority } = hit
    return <li>{kicker}<AuthorityLink view={view} authority={authority} /><p><bdi>{view.place(authority.place)}</bdi></p></li>
  }
  if (hit.kind === 'organisation') {
    const { org, name, contact } = hit.organisation
    const path = view.href(organisationPath(lang, org))
    return <li>{kicker}<a href={path}><bdi>{name}</bdi></a>{contact !== '' && <p><bdi>{contact}</bdi></p>}</li>
  }
  if (hit.kind === 'place') {
    const { place } = hit
    return <li>{kicker}<a href={view.href(placePath(lang, [place]))}>{words('to-place', { place: view.place(place) })}</a></li>
  }
  const [stood] = view.read([hit.entry])
  return stood === undefined ? null : <li>{kicker}<Demand view={view} stood={stood} found={found} /></li>
}

function Demand({ view, stood, found: { meant } }: { readonly view: View; readonly stood: Stood; readonly found: Answered }) {
  const title = titleIn(view, stood.demand)
  const path = view.href(demandPath(view.visit.lang, stood.demand.code))
  const excerpt = excerptOf(view, stood, meant)
  const { standing } = stood.standing
  return (
    <>
      <a href={path} {...inLanguage(title.lang)}><Marked parts={marked(title.text, meant)} /></a>
      <Original view={view} chosen={title} />
      <p><StandingMark name={standing} fromSheet>{view.fold(`standing-${standing}`)}</StandingMark></p>
      {excerpt && (
        <p class="excerpt">
          {excerpt.in === 'event' ? <a href={`${path}#${anchorOf(excerpt.event)}`}>{placeIn(view, excerpt)}</a> : placeIn(view, excerpt)}
          {view.say('colon')}
          <q {...(excerpt.lang === null ? { dir: 'auto' } : inLanguage(excerpt.lang))}><Marked parts={excerpt.parts} /></q>
        </p>
      )}
    </>
  )
}

export function placeIn(view: View, excerpt: Excerpt): string {
  const words = searchWords(view.visit.lang)
  if (excerpt.in === 'event') return words('in-event', { date: view.date(excerpt.event.when) })
  if (excerpt.in === 'title') return words('in-title', { language: languageName(view.visit.lang, excerpt.lang ?? 'und') })
  return view.say(({ text: 'what-is-asked', how: 'how', asks: 'what-is-asked', names: 'who-raised', notes: 'notes' } as const)[excerpt.in])
}

function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return <>{parts.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text))}</>
}

function keyOf(hit: Hit): string {
  if (hit.kind === 'demand') return hit.entry.id
  if (hit.kind === 'authority') return hit.authority.id
  return hit.kind === 'organisation' ? hit.organisation.org : hit.place
}
