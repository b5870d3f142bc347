// At an event: what another source says otherwise, with that source beside the event's own.
import { Fragment } from 'preact'
import { disputedIn, type KeptConflict } from '#domain/conflict.ts'
import type { Recorded } from '#domain/event.ts'
import { Mark } from '#ui/mark.tsx'
import { apart } from '#words/direction.ts'
import { directionOf } from '#words/languages.ts'
import { sumIn } from '#words/sums.ts'
import { Sources } from './sources.tsx'
import { inLanguage } from './told.tsx'
import type { Stood, View } from './view.ts'

/** So many stand at an event, the newest; all of them are among the data. */
const most = 5

export function disputedAt({ conflicts = [] }: Stood, event: Recorded): readonly KeptConflict[] {
  return disputedIn(conflicts, event.id).slice(-most)
}

export function Disputed({ view, stood, event }: { readonly view: View; readonly stood: Stood; readonly event: Recorded }) {
  return disputedAt(stood, event).map(({ id, source, amounts, text, lang }) => (
    <Fragment key={id}>
      <p class="doubt"><Mark name="disputed" /> {saysOtherwise(view, { source, amounts })}</p>
      {text !== '' && <p {...inLanguage(lang)}>{text}</p>}
      {!event.sources.some(({ link }) => link === source.link) && <Sources view={view} sources={[source]} />}
    </Fragment>
  ))
}

/** 'Disputed: Hong Kong Free Press gives HK$6,106 a month (AMCB)'. */
export function saysOtherwise(view: View, { source, amounts }: Pick<KeptConflict, 'source' | 'amounts'>): string {
  const apartHere = (text: string) => apart(directionOf(view.visit.lang), text)
  const publisher = apartHere(source.publisher)
  if (amounts.length === 0) return view.keeping('disputed', { publisher })
  const sums = amounts.map((sum) => {
    const written = view.around(`unit-${sum.unit}`, { sum: apartHere(sumIn(view.visit.lang, sum.amount, sum.currency)) })
    return sum.of === '' ? written : written + view.say('in-brackets', { inside: apartHere(sum.of) })
  })
  return view.keeping('disputed-sum', { publisher, sums: sums.join(view.say('in-list')) })
}
