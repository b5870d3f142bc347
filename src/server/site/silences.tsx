// The longest silences: only of those who were handed something, and only where somebody has looked within twelve months.
import type { Authority } from '#domain/authority.ts'
import { longestSilences } from '#domain/silence.ts'
import { AuthorityLink } from './authority-link.tsx'
import { DemandLink } from './demand-list.tsx'
import type { Stood, View } from './view.ts'

type Props = { readonly view: View; readonly all: readonly Stood[] }

const shown = 5

export function LongestSilences({ view, all }: Props) {
  const longest = silentOnes(view, all).slice(0, shown)
  if (longest.length === 0) return null
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{view.say('home-silences')}</h2>
      <ol class="newest" id="silences-list">
        {longest.map(({ authority, silence, stood }) => (
          <li key={stood.demand.id + authority.id}>
            <p><b>{silence && view.span(silence.days)}</b> <AuthorityLink view={view} authority={authority} /></p>
            <p><DemandLink view={view} stood={stood} /></p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function silentOnes(view: View, all: readonly Stood[]) {
  const each = all.flatMap((stood) => stood.standing.addressees.map(({ addressee, silence }) => {
    return { authority: view.authority(addressee), silence, stood, lookedOn: stood.demand.lookedOn }
  }))
  return longestSilences(each, view.visit.on).filter((one): one is typeof one & { authority: Authority } => one.authority !== undefined)
}
