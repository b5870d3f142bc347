// An authority in figures: on how many demands it answered, what it promised, what is overdue, and how long it was silent.
import { answeringOn } from '#domain/answering.ts'
import type { Authority } from '#domain/authority.ts'
import { countsUntil, type Entry } from './catalogue/entry.ts'
import type { View } from './view.ts'

type Props = { readonly view: View; readonly authority: Authority; readonly asked: readonly Entry[] }

export function AuthorityFigures({ view, authority, asked }: Props) {
  const askings = asked.flatMap((entry) => {
    const on = countsUntil(entry, view.visit)
    const own = entry.addressees.filter(({ addressee }) => addressee === authority.id)
    return own.map((history) => ({ history, lookedOn: entry.lookedOn, on }))
  })
  const { asked: n, answered, promised, overdue, silence } = answeringOn(askings, authority.termToAnswer?.days ?? null)
  if (n === 0) return null
  const { around } = view
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{around('figures')}</h2>
      <ul class="plain">
        <li>{around('figures-asked', { n })}</li>
        <li>{around('figures-answered', { n: answered })}</li>
        <li>{around('figures-promised', { n: promised })}</li>
        <li>{around('figures-overdue', { n: overdue })}</li>
        {silence && <li>{around('figures-silence', { n: silence.times, span: view.span(silence.median) })}</li>}
      </ul>
      <p class="late">{around('figures-as-of', { date: view.date(view.visit.on) })}</p>
    </section>
  )
}
