// Questions that somebody can ask aloud: each a sentence, with the demand, what the record says, and where it is known from.
import type { Asked, Question } from '#domain/questions.ts'
import { paperWords } from '#words/paper.ts'
import { DemandLink, titleIn } from './demand-list.tsx'
import { Sources } from './sources.tsx'
import { Waiting } from './standing-line.tsx'
import { Original } from './told.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly asked: readonly Asked<Stood>[]; readonly level: 'h2' | 'h3' }

export function Questions({ view, asked, level: Heading }: Props) {
  if (asked.length === 0) return <p>{paperWords(view.visit.lang)('questions-none')}</p>
  return (
    <ol class="questions">
      {asked.map(({ on, question }) => (
        <li key={on.demand.id}>
          <Heading>{questionIn(view, on, question)}</Heading>
          <p class="asked-about"><DemandLink view={view} stood={on} /></p>
          <Original view={view} chosen={titleIn(view, on.demand)} />
          <p class="reason">{view.why(question.stand, on)}</p>
          <Waiting view={view} stand={question.stand} stood={on} />
          <Sources view={view} sources={sourcesOf(on, question)} />
        </li>
      ))}
    </ol>
  )
}

export function questionIn(view: View, { events }: Stood, { kind, whom, stand, events: [first] }: Question): string {
  const say = paperWords(view.visit.lang)
  const event = events.find(({ id }) => id === first)!
  const who = event.actor.name
  const { day } = stand.reason
  switch (kind) {
    case 'silence': return say('ask-silence', { who: (whom && view.authority(whom)?.name) ?? '' })
    case 'overdue': return day === null ? say('ask-by-when', { who }) : say('ask-overdue', { who, day: view.date(day) })
    case 'by-when': return say('ask-by-when', { who })
    case 'refused': return say('ask-refused', { who, when: view.when(event.when) })
    case 'against': return say('ask-against', { when: view.when(event.when) })
    default: return say(`ask-${kind}`, { when: view.when(event.when) })
  }
}

/** Of all that it rests on, each once. */
function sourcesOf({ events }: Stood, question: Question) {
  const all = question.events.flatMap((id) => events.find((event) => event.id === id)?.sources ?? [])
  return [...new Map(all.map((source) => [source.link, source])).values()]
}
