// Exactly what the witness signs: the demand, the numbers in plain words, how and when they were counted, and that it was checked.
import { countedIn, outcomeOf } from '#domain/verdict.ts'
import { whenInSentence } from '#words/dates.ts'
import { directionOf, type Language } from '#words/languages.ts'
import { fromBase64url } from '#values/encoding.ts'
import { digitsOf, showDigits } from '#wire/comparison.ts'
import type { Shown } from './sign-count.ts'
import type { Words } from './words.ts'

type Props = { readonly say: Words; readonly lang: Language; readonly shown: Shown }

const answers = ['met', 'partly', 'notMet', 'worse'] as const

export function Count({ say, lang, shown: { verdict, demand } }: Props) {
  const { event, hash } = verdict
  const who = event.actor.name
  return (
    <>
      <p class="lead">{say('intro', { who })}</p>
      <section aria-labelledby="demand">
        <h2 id="demand">{say('demand')}</h2>
        <p class="demanded" lang={demand.title.lang} dir={directionOf(demand.title.lang)}>{demand.title.text}</p>
        {demand.text.text !== '' && <p lang={demand.text.lang} dir={directionOf(demand.text.lang)}>{demand.text.text}</p>}
        <p><a href={`/${lang}/demands/${demand.code}`} target="_blank" rel="noreferrer">{say('read-demand')}</a></p>
      </section>
      <section aria-labelledby="counted">
        <h2 id="counted">{say('counted')}</h2>
        <p>{say('counted-on', { when: whenInSentence(lang, event.when) })}</p>
        <Numbers say={say} event={event} />
        <p class="outcome">{say(`outcome-${outcomeOf(event.count)}`)}</p>
        <h3>{say('how')}</h3>
        <p lang={event.lang} dir={directionOf(event.lang)}>{event.text}</p>
      </section>
      <p class="checked">{say('checked', { who })} {say('compare', { digits: showDigits(digitsOf(fromBase64url(hash)!, 12)) })}</p>
    </>
  )
}

function Numbers({ say, event }: { readonly say: Words; readonly event: Shown['verdict']['event'] }) {
  return (
    <table class="numbers">
      <caption>{say('asked')}</caption>
      <thead><tr><th scope="col">{say('answer')}</th><th scope="col">{say('people')}</th></tr></thead>
      <tbody>
        {answers.map((answer) => <tr key={answer}><th scope="row">{say(answer)}</th><td>{event.count[answer]}</td></tr>)}
      </tbody>
      <tfoot><tr><th scope="row">{say('all')}</th><td>{countedIn(event.count)}</td></tr></tfoot>
    </table>
  )
}
