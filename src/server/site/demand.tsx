// The page of one demand: the sentence demanded, the two words, why it stands as it does, who asks whom, and everything that happened.
import { isOnlyTold, keeperOf } from '#domain/demand-rules.ts'
import { objectiveName } from '#words/site.ts'
import { AnswerOrCorrect, ThisIsOurs } from './answer-or-correct.tsx'
import { Banner } from './banner.tsx'
import { BesideDemand } from './beside.tsx'
import { titleIn } from './demand-list.tsx'
import { Frame } from './frame.tsx'
import { shortOf } from './framework.tsx'
import { History } from './history.tsx'
import { notFoundPage } from './not-found.tsx'
import type { Page } from './page.ts'
import { aboutPath, demandLogPath, demandPath, frameworkPath, placePath } from './paths.ts'
import type { PublicRecord } from './record.ts'
import { Share } from './share.tsx'
import { Sources } from './sources.tsx'
import { Standing } from './standing-line.tsx'
import { chosenText, inLanguage, Original } from './told.tsx'
import { TwoWords } from './two-words.tsx'
import { demandCalled, viewOf, type Stood, type View, type Visit } from './view.ts'
import { WhoIsAsked, WhoRaisedIt } from './whom.tsx'

type Props = { readonly view: View; readonly stood: Stood }

export function demandPage(record: PublicRecord, code: string, visit: Visit): Page {
  const found = demandCalled(record, code)
  if (found === undefined) return notFoundPage(record, visit)
  const view = viewOf(record, visit)
  const stood = view.stood(found)
  const title = titleIn(view, stood.demand)
  const standing = view.fold(`standing-${stood.standing.standing}`)
  const tree = (
    <Frame
      view={view}
      title={title.text}
      description={view.say('stands-because', { standing, why: view.why(stood.standing, stood) })}
      path={(lang) => demandPath(lang, code)}
      pictured
    >
      <Demand view={view} stood={stood} />
    </Frame>
  )
  return { status: 200, tree }
}

function Demand({ view, stood }: Props) {
  const { demand } = stood
  const keeper = view.keeper(keeperOf(demand))
  const isOpen = isOnlyTold(demand) || demand.raisers.some(({ organisation }) => organisation === null)
  return (
    <article class="demand">
      {isOnlyTold(demand) && <Banner view={view} many={demand.raisers.length > 1} here />}
      <Opening view={view} stood={stood} />
      <TwoWords view={view} stood={stood} />
      <div class="columns">
        <div class="facts">
          <Asked view={view} stood={stood} />
          <HowItCanBeDone view={view} stood={stood} />
          <WhoIsAsked view={view} stood={stood} />
          <WhoRaisedIt view={view} stood={stood} />
          <Frameworks view={view} stood={stood} />
        </div>
        <div class="story">
          <History view={view} stood={stood} />
          <Notes view={view} stood={stood} />
        </div>
        <div class="your-turn">
          <BesideDemand view={view} stood={stood} />
          <AnswerOrCorrect view={view} keeper={keeper} code={demand.code} />
          {isOpen && <ThisIsOurs view={view} keeper={view.keeper(demand.organisation)} />}
          <Share view={view} stood={stood} />
        </div>
      </div>
    </article>
  )
}

function Opening({ view, stood }: Props) {
  const { demand, standing } = stood
  const { lang } = view.visit
  const title = titleIn(view, stood.demand)
  return (
    <header class="opening">
      <p class="kicker">
        {demand.code}
        {demand.places.map((place) => (
          [' · ', <a key={place} href={view.href(placePath(lang, [place]))}><bdi>{view.place(place)}</bdi></a>]
        ))}
      </p>
      <h1 {...inLanguage(title.lang)}>{title.text}</h1>
      <Original view={view} chosen={title} />
      <p class="stands"><Standing view={view} stand={standing} /></p>
      <p class="why">{view.why(standing, stood)}</p>
      <p class="looked">
        <Looked view={view} stood={stood} />{view.say('gap')}
        <a href={`${view.href(aboutPath(lang))}#${standing.standing}`}>{view.say('why-word')}</a>{' '}
        <a href={view.href(demandLogPath(lang, demand.code))}>{view.keeping('log-link')}</a>
      </p>
    </header>
  )
}

/** How far anybody has looked: after that day the page must not seem to know. */
function Looked({ view, stood }: Props) {
  const { demand, standing } = stood
  if (demand.lookedOn === null) return <>{view.say('never-checked')}</>
  if (standing.notCheckedSince === null) return <>{view.say('checked-on', { when: view.when(demand.lookedOn) })}</>
  return <strong>{view.say('not-checked-since', { date: view.date(standing.notCheckedSince) })}</strong>
}

function Asked({ view, stood }: Props) {
  const { demand, standing } = stood
  const text = chosenText(view.visit.lang, demand.text, demand.translations.filter(({ of }) => of === 'text'))
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{view.say('what-is-asked')}</h2>
      <p {...inLanguage(text.lang, view.visit.lang)}>{text.text}</p>
      <Original view={view} chosen={text} />
      {demand.asks.length > 0 && (
        <ul class="asks">
          {demand.asks.map(({ id, title, translations = [] }) => {
            const stand = standing.asks.find(({ ask }) => ask === id)
            const told = chosenText(view.visit.lang, title, translations)
            return (
              <li key={id}>
                <span {...inLanguage(told.lang, view.visit.lang)}>{told.text}</span> {stand && <Standing view={view} stand={stand} />}
                <Original view={view} chosen={told} />
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function HowItCanBeDone({ view, stood: { demand } }: Props) {
  const how = chosenText(view.visit.lang, demand.howItCanBeDone, demand.translations.filter(({ of }) => of === 'how'))
  return (
    <section aria-labelledby="how">
      <h2 id="how">{view.say('how')}</h2>
      {how.text === '' ? <p class="late">{view.say('how-none')}</p> : <p {...inLanguage(how.lang, view.visit.lang)}>{how.text}</p>}
      <Original view={view} chosen={how} />
    </section>
  )
}

function Frameworks({ view, stood }: Props) {
  const { objectives, frameworks } = stood.demand
  const { lang } = view.visit
  if (objectives.length === 0 && frameworks.length === 0) return null
  return (
    <section aria-labelledby="frameworks">
      <h2 id="frameworks">{view.say('objectives')}</h2>
      <ul class="plain">
        {objectives.map((number) => (
          <li key={number}>
            <a href={view.href(frameworkPath(lang, `gcm-${number}`))}>{number} {objectiveName(lang, number)}</a>
          </li>
        ))}
      </ul>
      {frameworks.length > 0 && (
        <p class="late">
          {view.around('read-under')}{view.say('colon')}
          {frameworks.map((code, at) => [
            at > 0 && view.say('semicolon'), <a key={code} href={view.href(frameworkPath(lang, code))}>{shortOf(code)}</a>,
          ])}
        </p>
      )}
    </section>
  )
}

/** What a reader should know beside the events. */
function Notes({ view, stood }: Props) {
  const { notes } = stood.demand
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{view.say('notes')}</h2>
      {notes.map(({ text, lang, sources }) => (
        <div key={text}>
          <p {...inLanguage(lang, view.visit.lang)}>{text}</p>
          <Sources view={view} sources={sources} />
        </div>
      ))}
    </section>
  )
}
