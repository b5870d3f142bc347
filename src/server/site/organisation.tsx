// The page of an organisation: who it is, where it can be found in person, what it raised and keeps, and how to work with it.
import { isReadBy, type SiteLanguage } from '#words/languages.ts'
import { AskedList, Counts } from './asked-list.tsx'
import { newestFirst } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { Follow } from './follow/follow.tsx'
import { Frame } from './frame.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { onPage, PageByPage, pagesOf } from './page-by-page.tsx'
import { organisationPath } from './paths.ts'
import type { Keeper, PublicRecord, Shelf } from './record.ts'
import { inLanguage, languageName } from './told.tsx'
import { viewOf, type View, type Visit } from './view.ts'

const perPage = 15

type Lists = { readonly raised: readonly Entry[]; readonly kept: readonly Entry[] }

/** `number` counts from 1. */
export function organisationPage(record: PublicRecord, org: string, number: number, visit: Visit): Page {
  const keeper = record.organisations.find((each) => each.org === org)
  const lists = listsOf(record, org, visit)
  const last = pagesOf(lists.raised.length + lists.kept.length, perPage)
  if (keeper === undefined || number > last) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const about = inOwnWords(visit.lang, keeper.about, keeper)
  const tree = (
    <Frame
      view={view} title={keeper.name} path={(lang) => organisationPath(lang, org, number)}
      description={about?.text.slice(0, mostDescribed) ?? `${view.around('organisation')}${view.say('colon')}${keeper.name}`}
    >
      <header class="opening">
        <p class="kicker">{view.around('organisation')} · <bdi>{keeper.place}</bdi></p>
        <h1><bdi>{keeper.name}</bdi></h1>
        {about && <p class="why" {...inLanguage(about.lang)}>{about.text}</p>}
        <Facts view={view} keeper={keeper} />
        <Successions view={view} keeper={keeper} />
      </header>
      <div class="columns">
        <div class="story">
          <Demands view={view} lists={lists} number={number} />
          <PageByPage view={view} number={number} last={last} pathOf={(page) => (lang) => organisationPath(lang, org, page)} />
        </div>
        <div class="your-turn">
          <WorkWithUs view={view} keeper={keeper} />
          <Follow view={view} path={organisationPath(visit.lang, org)} />
        </div>
      </div>
    </Frame>
  )
  return { status: 200, tree }
}

const mostDescribed = 300

/** The demands whose words this page shows. */
export function organisationWants(shelf: Shelf, org: string, number: number, visit: Visit): readonly Entry[] {
  const { raised, kept } = listsOf(shelf, org, visit)
  return onPage([...raised, ...kept], number, perPage)
}

/** What it has signed that it raises; and what it tells of others, from public sources. */
function listsOf({ catalogue }: Shelf, org: string, visit: Visit): Lists {
  const signed = catalogue.entries.filter((entry) => entry.signed.some((each) => each === org))
  const told = catalogue.entries.filter(({ organisation, isOnlyTold }) => organisation === org && isOnlyTold)
  return { raised: newestFirst(signed, visit), kept: newestFirst(told, visit) }
}

function Facts({ view, keeper }: { readonly view: View; readonly keeper: Keeper }) {
  const { say, around, visit } = view
  const { languages, contact, website } = keeper
  const inPerson = inOwnWords(visit.lang, keeper.inPerson, keeper)
  return (
    <ul class="about-it">
      {languages.length > 0 && (
        <li>{around('languages-of-it')}{say('colon')}{languages.map((lang) => languageName(visit.lang, lang)).join(say('in-list'))}</li>
      )}
      {inPerson && <li>{around('in-person')}{say('colon')}<span {...inLanguage(inPerson.lang)}>{inPerson.text}</span></li>}
      {contact !== '' && <li>{say('contact')}{say('colon')}<bdi>{contact}</bdi></li>}
      {website !== null && <li>{around('website')}{say('colon')}<a href={website} dir="ltr">{asOpened(website)}</a></li>}
    </ul>
  )
}

/** Who goes on with its work, or whose work it goes on with: as two stewards of the one that ends have signed. */
function Successions({ view, keeper: { org } }: { readonly view: View; readonly keeper: Keeper }) {
  const { around, say, date, visit, record } = view
  const named = (record.successions ?? []).filter((one) => one.on <= visit.on && (one.org === org || one.successor === org))
  return named.map((one) => {
    const other = view.keeper(one.org === org ? one.successor : one.org)
    if (other === undefined) return null
    return (
      <p key={one.org} class={one.org === org ? 'notice' : 'about-it'}>
        {around(one.org === org ? 'named-successor' : 'succeeds', { when: date(one.on) })}{say('colon')}
        <a href={view.href(organisationPath(visit.lang, other.org))}><bdi>{other.name}</bdi></a>
      </p>
    )
  })
}

/** The address as a browser opens it: without signs that turn letters around, and with those of another script spelt out. */
function asOpened(link: string): string {
  return URL.parse(link)?.href ?? link
}

function Demands({ view, lists: { raised, kept }, number }: { readonly view: View; readonly lists: Lists; readonly number: number }) {
  const shown = new Set(onPage([...raised, ...kept], number, perPage))
  const here = (entries: readonly Entry[]) => view.read(entries.filter((entry) => shown.has(entry)))
  const keptHere = here(kept)
  return (
    <>
      <section aria-labelledby="raised">
        <h2 id="raised">{view.around('raised-by-it')}</h2>
        {raised.length === 0 && <p>{view.around('raised-none')}</p>}
        <Counts view={view} entries={raised} />
        {here(raised).length > 0 && <AskedList view={view} demands={here(raised)} />}
      </section>
      {keptHere.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{view.around('kept-by-it')}</h2>
          <p class="late">{view.around('kept-means')}</p>
          <Counts view={view} entries={kept} />
          <AskedList view={view} demands={keptHere} />
        </section>
      )}
    </>
  )
}

function WorkWithUs({ view, keeper }: { readonly view: View; readonly keeper: Keeper }) {
  const { around, say } = view
  const isReached = keeper.contact !== '' || keeper.website !== null || Object.keys(keeper.inPerson).length > 0
  return (
    <section aria-labelledby="work-with">
      <h2 id="work-with">{around('work-with')}</h2>
      <p>{around('work-with-raise')}</p>
      <p>{around(isReached ? 'work-with-reach' : 'work-with-reach-none')}</p>
      {keeper.contact !== '' && <p>{say('answer-contact', { contact: keeper.contact })}</p>}
    </section>
  )
}

/** What it wrote of itself in the reader's language, else in its own first one, else in any. */
function inOwnWords(reader: SiteLanguage, texts: Keeper['about'], { languages }: Keeper): { text: string; lang: string } | null {
  const written = Object.keys(texts)
  const lang = written.find((each) => isReadBy(reader, each)) ?? languages.find((each) => written.includes(each)) ?? written[0]
  return lang === undefined ? null : { text: texts[lang]!, lang }
}
