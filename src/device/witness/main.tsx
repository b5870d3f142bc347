// The entry of the witness's page: takes the secret out of the address, and gathers what surrounds the page.
import { render } from 'preact'
import type { Moment } from '#values/moment.ts'
import { readWitnessFragment } from '#wire/verdict-page.ts'
import { askBy } from '../vault/ask.ts'
import type { Around } from './around.ts'
import { Witnessing } from './witnessing.tsx'
import './witness.css'

const root = document.getElementById('witness')!
const link = readWitnessFragment(location.hash)
// The secret serves this page only: it stays neither in the address nor in the history.
history.replaceState(null, '', location.pathname)

const around: Around = {
  subtle: isSecureContext ? crypto.subtle : null,
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  now: () => Date.now() as Moment,
  ask: askBy(fetch.bind(globalThis)),
  link,
  wishes: navigator.languages,
}

// Another code scanned in the same window changes only what stands after `#`.
addEventListener('hashchange', () => location.hash !== '' && location.reload())

root.replaceChildren()
render(<Witnessing around={around} />, root)
