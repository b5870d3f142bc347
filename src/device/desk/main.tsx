// The entry of the desk, of opening and of joining: here the clock, chance, the network and the memory of the device come in.
import { render } from 'preact'
import type { Moment } from '#values/moment.ts'
import { createOutbox } from '../outbox/outbox.ts'
import { openQueue } from '../outbox/queue.ts'
import { askBy } from '../vault/ask.ts'
import { openMemory } from '../vault/memory.ts'
import { stretchInWorker } from '../vault/stretching.ts'
import type { Surroundings } from '../vault/surroundings.ts'
import { createVault, type Vault } from '../vault/vault.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { App, type Entrance } from './app.tsx'
import { entrances, fetchTheRest } from './areas.ts'
import { lockTogether } from './lock-together.ts'
import { bringPieces } from './piece.ts'
import { fetchFirstWords, firstLanguage } from './words.tsx'
import './desk.css'
import './demands/demands.css'

async function main(): Promise<void> {
  const place = document.getElementById('desk')
  if (place === null) return
  bringPieces(place.dataset['pieces'] ?? '', fetch.bind(globalThis))
  const from: Surroundings = {
    subtle: crypto.subtle,
    chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    now: () => Date.now() as Moment,
    ask: askBy(fetch.bind(globalThis)),
    origin: location.origin,
    stretch: stretchInWorker,
    memory: await openMemory(),
  }
  const vault = createVault(from)
  const outbox = createOutbox(from, vault, await openQueue())
  watchIdleness(vault)
  lockTogether(vault, new BroadcastChannel('samasama-lock'))
  watchNetwork(outbox)
  const entrance = entranceOf(place.dataset['shell'])
  // Until these are here, what the server wrote stays; what does not come is asked for again by the screen itself.
  await Promise.all([fetchFirstWords(), entrances[entrance.shell]?.fetch()])
  place.replaceChildren()
  render(<App parts={{ from, vault, outbox }} entrance={entrance} />, place)
  whenPainted(() => void fetchTheRest(firstLanguage()))
}

/** What stands after the `#` of a link is a secret: it is read once and erased. On the desk it is the path of a screen, and stays. */
function entranceOf(shell: string | undefined): Entrance {
  if (shell !== 'open' && shell !== 'join') return { shell: 'desk', secret: null }
  const secret = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
  return { shell, secret: secret === '' ? null : secret }
}

/** A phone that slept for an hour wakes with a late timer, so it is looked at again whenever the page is seen. */
function watchIdleness(vault: Vault): void {
  for (const event of ['pointerdown', 'keydown', 'input', 'scroll'] as const) {
    addEventListener(event, vault.touch, { passive: true, capture: true })
  }
  setInterval(vault.lockIfIdle, 10_000)
  document.addEventListener('visibilitychange', vault.lockIfIdle)
  addEventListener('pageshow', vault.lockIfIdle)
}

function watchNetwork(outbox: Outbox): void {
  addEventListener('online', () => void outbox.send())
  setInterval(() => void outbox.send(), 60_000)
}

/** After the first screen is seen, and whenever the network is back: what is here already costs nothing. */
function whenPainted(fetchIt: () => void): void {
  requestAnimationFrame(() => setTimeout(fetchIt))
  addEventListener('online', fetchIt)
}

void main()
