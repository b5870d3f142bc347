// The longest silences: only of those who were handed something, and only where somebody has looked within twelve months.
import { AuthorityLink } from './authority-link.tsx'
import { silentOn, type Silent } from './catalogue/catalogue.ts'
import type { Entry } from './catalogue/entry.ts'
import { DemandLink } from './demand-list.tsx'
import type { View, Visit } from './view.ts'

const shown = 5

export function longestSilent(entries: readonly Entry[], visit: Visit): readonly Silent[] {
  return silentOn(entries, visit).slice(0, shown)
}

export function LongestSilences({ view }: { readonly view: View }) {
  const longest = longestSilent(view.record.catalogue.entries, view.visit)
  if (longest.length === 0) return null
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{view.say('home-silences')}</h2>
      <ol class="newest" id="silences-list">
        {longest.map((silent) => <OneSilence key={silent.entry.id + silent.addressee} view={view} silent={silent} />)}
      </ol>
    </section>
  )
}

function OneSilence({ view, silent: { entry, addressee, days } }: { readonly view: View; readonly silent: Silent }) {
  const authority = view.authority(addressee)
  const [stood] = view.read([entry])
  if (authority === undefined || stood === undefined) return null
  return (
    <li>
      <p><b>{view.span(days)}</b> <AuthorityLink view={view} authority={authority} /></p>
      <p><DemandLink view={view} stood={stood} /></p>
    </li>
  )
}
