// A sheet for a meeting with one authority: what is late, what is asked next, all that was asked, and its own words.
import type { Authority } from '#domain/authority.ts'
import { candidatesOn, threeQuestions, type Asked, type Candidates, type OnShelf } from '#domain/questions.ts'
import { lookedUntil } from '#domain/silence.ts'
import { silentSince } from '#domain/standing-history.ts'
import { paperWords } from '#words/paper.ts'
import { SaidAndDone } from './authority-words.tsx'
import { Banner } from './banner.tsx'
import { concerning, newestFirst } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { authorityPath, meetingPath } from './paths.ts'
import { Questions } from './questions.tsx'
import type { PublicRecord, Shelf } from './record.ts'
import { Standing, Waiting } from './standing-line.tsx'
import { inLanguage } from './told.tsx'
import { viewOf, type Stood, type View, type Visit } from './view.ts'

/** What goes on two sheets of paper, the most pressing first. */
const most = { late: 5, asked: 14, words: 4, read: 8 }

type OfOne = OnShelf & { readonly entry: Entry }
type Lists = {
  readonly asked: readonly Entry[]
  readonly concerned: readonly Entry[]
  readonly late: readonly Entry[]
  readonly bearing: Candidates<OfOne>
}
type Props = { readonly view: View; readonly authority: Authority }

export function meetingPage(record: PublicRecord, code: string, visit: Visit): Page {
  const authority = record.authorities.find((each) => each.code === code)
  if (authority === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const say = paperWords(visit.lang)
  const { asked, concerned, late, bearing } = listsOf(record, authority, visit)
  const description = view.say('authorities-demands', { n: asked.length })
  const title = say('meeting-title', { name: authority.name })
  const isTold = asked.some(({ isOnlyTold }) => isOnlyTold)
  const tree = (
    <Frame view={view} title={title} description={description} path={(lang) => meetingPath(lang, code)}>
      <article class="meeting">
        <header class="opening">
          <p class="kicker">{view.fold(`authority-${authority.kind}`)} · {description}</p>
          <h1>{title}</h1>
        </header>
        <section aria-labelledby="late">
          <h2 id="late">{say('late')}</h2>
          <Late view={view} authority={authority} all={view.read(late)} />
        </section>
        <section aria-labelledby="next">
          <h2 id="next">{say('next')}</h2>
          <Questions view={view} asked={questionsFor(view, authority, bearing)} level="h3" />
        </section>
        <section aria-labelledby="all-asked">
          <h2 id="all-asked">{say('all-asked')}</h2>
          <Short view={view} authority={authority} all={view.read(asked.slice(0, most.asked))} />
          {asked.length > most.asked && (
            <p class="late">
              <a href={view.href(authorityPath(visit.lang, code))}>
                {say('more-asked', { shown: String(most.asked), all: String(asked.length) })}
              </a>
            </p>
          )}
        </section>
        <SaidAndDone view={view} all={view.read(concerned.slice(0, most.read))} authority={authority} most={most.words} />
        {isTold && <Banner view={view} many />}
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

/** The demands whose words this page shows. */
export function meetingWants(shelf: Shelf, code: string, visit: Visit): readonly Entry[] {
  const authority = shelf.authorities.find((each) => each.code === code)
  if (authority === undefined) return []
  const { asked, concerned, late, bearing: { silent, promised, disputed } } = listsOf(shelf, authority, visit)
  const bearing = [...silent, ...promised, ...disputed].map(({ entry }) => entry)
  return [...asked.slice(0, most.asked), ...concerned.slice(0, most.read), ...late, ...bearing]
}

/** The lists made last: a page asks for them when it says what it wants, and again when it is drawn. */
const made = new WeakMap<readonly Entry[], { readonly key: string; readonly lists: Lists }>()

function listsOf({ catalogue: { entries } }: Shelf, authority: Authority, visit: Visit): Lists {
  const key = `${authority.id} ${visit.on} ${visit.today}`
  const known = made.get(entries)
  if (known?.key === key) return known.lists
  const lists = listsFrom(entries, authority, visit)
  made.set(entries, { key, lists })
  return lists
}

/** The newest first; but what is late by the longest silence, then by the oldest promise. */
function listsFrom(entries: readonly Entry[], authority: Authority, visit: Visit): Lists {
  const concerned = newestFirst(concerning(entries, authority.id), visit)
  const asked = concerned.filter((entry) => ofIt(entry, authority) !== undefined)
  const silent = asked
    .map((entry) => {
      const since = silentSince(ofIt(entry, authority)!.silences, visit.on, lookedUntil(entry.lookedOn, visit.on))
      return { entry, since: since ?? '' }
    })
    .filter(({ since }) => since !== '')
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ entry }) => entry)
  const bearing = candidatesFor(asked, authority, visit)
  const promised = bearing.promised.map(({ entry }) => entry)
  return { concerned, asked, late: [...new Set([...silent.slice(0, most.read), ...promised])], bearing }
}

/** As it stands with this authority alone. */
function candidatesFor(asked: readonly Entry[], authority: Authority, visit: Visit): Candidates<OfOne> {
  const all = asked.map((entry): OfOne => {
    const own = ofIt(entry, authority)!
    return { entry, turns: own.turns, addressees: [own], lookedOn: entry.lookedOn }
  })
  return candidatesOn(all, visit.on, most.read)
}

function questionsFor(view: View, authority: Authority, { silent, promised, disputed }: Candidates<OfOne>): readonly Asked<Stood>[] {
  const alone = (some: readonly OfOne[]) => view.read(some.map(({ entry }) => entry)).flatMap((stood): Stood[] => {
    const own = standFor(stood, authority)
    return own === undefined ? [] : [{ ...stood, standing: { ...stood.standing, ...own, addressees: [own] } }]
  })
  return threeQuestions({ silent: alone(silent), promised: alone(promised), disputed: alone(disputed) })
}

function ofIt({ addressees }: Entry, { id }: Authority) {
  return addressees.find(({ addressee }) => addressee === id)
}

function standFor({ standing }: Stood, { id }: Authority) {
  return standing.addressees.find(({ addressee }) => addressee === id)
}

function Late({ view, authority, all }: Props & { readonly all: readonly Stood[] }) {
  const late = all.filter((stood) => {
    const own = standFor(stood, authority)
    return own !== undefined && (own.silence !== null || own.overdue !== null)
  })
  if (late.length === 0) return <p>{paperWords(view.visit.lang)('late-none')}</p>
  return (
    <ul class="demands">
      {late.slice(0, most.late).map((stood) => (
        <li key={stood.demand.id}>
          <DemandLink view={view} stood={stood} />
          <Waiting view={view} stand={standFor(stood, authority)!} stood={stood} />
        </li>
      ))}
    </ul>
  )
}

/** A line for each: the code, the sentence demanded, and how it stands with this authority. */
function Short({ view, authority, all }: Props & { readonly all: readonly Stood[] }) {
  if (all.length === 0) return <p>{view.say('asked-of-it-none')}</p>
  return (
    <ol class="plain in-short">
      {all.map((stood) => (
        <li key={stood.demand.id}>
          <b {...inLanguage('en')}>{stood.demand.code}</b>{' '}
          <DemandLink view={view} stood={stood} />{' '}
          <Standing view={view} stand={standFor(stood, authority) ?? stood.standing} />
        </li>
      ))}
    </ol>
  )
}
