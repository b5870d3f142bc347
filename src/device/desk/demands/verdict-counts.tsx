// The numbers of a verdict in plain words, how and when they were counted, and what they come to: exactly what a second person signs.
import type { Event } from '#domain/event.ts'
import { countedIn, fewestShown, outcomeOf } from '#domain/verdict.ts'
import { whenInSentence } from '#words/dates.ts'
import { useLanguage } from '../words.tsx'
import { written } from './told-text.tsx'
import { useDemanding, useFold } from './words.ts'

const answers = ['met', 'partly', 'notMet', 'worse'] as const

export function VerdictCounts({ event }: { readonly event: Extract<Event, { kind: 'verdict' }> }) {
  const say = useDemanding()
  const fold = useFold()
  const { lang } = useLanguage()
  const counted = countedIn(event.count)
  return (
    <>
      <p>{say('verdict-by', { who: event.actor.name, when: whenInSentence(lang, event.when) })}</p>
      <table class="numbers">
        <caption>{say('count')}</caption>
        <thead><tr><th scope="col">{say('count-answer')}</th><th scope="col">{say('count-people')}</th></tr></thead>
        <tbody>
          {answers.map((answer) => <tr key={answer}><th scope="row">{say(`count-${answer}`)}</th><td>{event.count[answer]}</td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{say('count-all')}</th><td>{counted}</td></tr></tfoot>
      </table>
      <p><strong>{fold(`outcome-${outcomeOf(event.count)}`)}</strong></p>
      {counted < fewestShown && <p class="small">{say('few-counted', { fewest: String(fewestShown) })}</p>}
      <p class="told" {...written(event.lang)}>{event.text}</p>
    </>
  )
}
