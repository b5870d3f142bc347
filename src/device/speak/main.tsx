// The entry of the speaking page: takes the pin out of the address and gathers what surrounds the page.
import { render } from 'preact'
import { putBy } from '../outbox/speaker-files.ts'
import { startLabour, type Labour } from '../outbox/speaker-labour.ts'
import { speakersQueue } from '../outbox/speaker-queue.ts'
import { askBy } from '../vault/ask.ts'
import type { Around } from './around.ts'
import { leaveQuickly } from '../outbox/speaker-leave.ts'
import { placeHere, takePin } from './place.ts'
import { Speaking } from './speaking.tsx'
import { fetchWords, wished } from './words.ts'
import './speak.css'

const root = document.getElementById('speaking')!
let labour: Labour | null = null

const around: Around = {
  subtle: isSecureContext ? crypto.subtle : null,
  ask: askBy(fetch.bind(globalThis)),
  put: putBy(fetch.bind(globalThis)),
  labour: () => (labour ??= startLabour()),
  queue: speakersQueue(),
  code: location.pathname.split('/')[2] ?? '',
  pin: takePin(),
  wishes: navigator.languages,
  receiptAddress: `${location.host}/receipt`,
  leave: () => leaveQuickly(placeHere().behind, forget),
}

// A second link of the same round, opened over the first, changes only what stands after `#`: it is looked at from the beginning.
addEventListener('hashchange', () => location.hash !== '' && location.reload())

await fetchWords(wished(around.wishes))
root.replaceChildren()
render(<Speaking around={around} />, root)

function forget(): void {
  render(null, root)
  labour?.end()
}
