// The ways to narrow a search down: by how demands stand, by place, objective and year, each with how many would be left.
import type { Standing } from '#domain/standing/outcome.ts'
import { MarkOf } from '#ui/mark.tsx'
import { objectiveName, searchWords } from '#words/site.ts'
import type { View } from '../view.ts'
import { facets, searchPath, type Facet, type Question } from './question.ts'
import type { Answered } from './search.ts'

type Props = { readonly view: View; readonly question: Question; readonly found: Answered }

/** Of each facet the fullest; years are few enough. */
const most = 12

export function Narrow({ view, question, found }: Props) {
  const words = searchWords(view.visit.lang)
  const offered = facets.filter((facet) => question[facet] === null && found.counts[facet].length > 1)
  if (offered.length === 0) return null
  return (
    <nav aria-labelledby="narrow" class="narrow">
      <h2 id="narrow">{words('narrow')}</h2>
      {offered.map((facet) => (
        <details key={facet} open={facet === 'standing'}>
          <summary>{words(`by-${facet}`)}</summary>
          <ul>
            {found.counts[facet].slice(0, most).map(([value, count]) => (
              <li key={value}>
                <a href={view.href(searchPath(view.visit.lang, { ...question, page: 1, [facet]: value }))}>
                  {facet === 'standing' && <MarkOf name={value as Standing} />} {valueIn(view, facet, value)}
                </a> <span class="many">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

/** What it is narrowed down to, and the way back. */
export function Chosen({ view, question }: Pick<Props, 'view' | 'question'>) {
  const words = searchWords(view.visit.lang)
  const chosen = facets.flatMap((facet) => (question[facet] === null ? [] : [[facet, question[facet]] as const]))
  if (chosen.length === 0) return null
  return (
    <ul class="chosen">
      {chosen.map(([facet, value]) => (
        <li key={facet}>
          {words('chosen')}{view.say('colon')}<b>{valueIn(view, facet, value)}</b>{view.say('gap')}
          <a href={view.href(searchPath(view.visit.lang, { ...question, page: 1, [facet]: null }))}>{words('take-away')}</a>
        </li>
      ))}
    </ul>
  )
}

function valueIn(view: View, facet: Facet, value: string | number) {
  if (facet === 'standing') return view.fold(`standing-${value as Standing}`)
  if (facet === 'objective') return `${value}. ${objectiveName(view.visit.lang, Number(value))}`
  return <bdi>{facet === 'place' ? view.place(String(value)) : value}</bdi>
}
