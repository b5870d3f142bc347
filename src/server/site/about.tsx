// How it works, what each word means, how to answer or take over, and what is promised and what not.
import { standings } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { aboutWords } from '#words/site.ts'
import { AnswerOrCorrect, ThisIsOurs } from './answer-or-correct.tsx'
import { TakeAlong } from './follow/take-along.tsx'
import { Frame } from './frame.tsx'
import type { Page } from './page.ts'
import { aboutPath } from './paths.ts'
import type { Keeper, PublicRecord } from './record.ts'
import { viewOf, type View, type Visit } from './view.ts'

const sections = [
  ['sources-title', ['sources-text', 'sources-public', 'sources-mistake']],
  ['translations-title', ['translations-text']],
  ['promise-title', ['promise-1', 'promise-2', 'promise-3', 'promise-4', 'promise-5']],
] as const

export function aboutPage(record: PublicRecord, visit: Visit): Page {
  const view = viewOf(record, visit)
  const about = aboutWords(visit.lang)
  const keeper = onlyKeeper(record)
  const tree = (
    <Frame view={view} title={about('title')} description={about('lead')} path={aboutPath}>
      <article class="about">
        <header class="opening">
          <h1>{about('title')}</h1>
          <p class="why">{about('lead')}</p>
        </header>
        <h2>{about('day-title')}</h2>
        <p>{about('day-text')}{view.say('gap')}{about('day-rule')}</p>
        <p>{about('day-met')}</p>
        <p>{about('day-looked')}</p>
        <h2>{about('words-title')}</h2>
        <Meanings view={view} />
        {sections.map(([title, paragraphs]) => (
          <section key={title}>
            <h2>{about(title)}</h2>
            {paragraphs.map((paragraph) => <p key={paragraph}>{about(paragraph)}</p>)}
          </section>
        ))}
        <AnswerOrCorrect view={view} keeper={keeper} code={null} />
        <ThisIsOurs view={view} keeper={keeper} />
        <h2>{about('data-title')}</h2>
        <p>{about('data-text')}</p>
        <TakeAlong view={view} />
      </article>
    </Frame>
  )
  return { status: 200, tree }
}

function Meanings({ view }: { readonly view: View }) {
  return (
    <dl class="meanings">
      {standings.toReversed().map((standing) => (
        <div key={standing} id={standing}>
          <dt class={`s-${standing}`}><MarkOf name={standing} /> {view.fold(`standing-${standing}`)}</dt>
          <dd>{view.fold(`means-${standing}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where one organisation keeps everything here, it is named; else each page names its own. */
function onlyKeeper({ organisations }: PublicRecord): Keeper | undefined {
  return organisations.length === 1 ? organisations[0] : undefined
}
