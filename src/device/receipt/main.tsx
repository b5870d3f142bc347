// The entry of the receipt's page.
import { render } from 'preact'
import { startLabour, type Labour } from '../outbox/speaker-labour.ts'
import { leaveQuickly } from '../outbox/speaker-leave.ts'
import { askBy } from '../vault/ask.ts'
import type { Around } from './around.ts'
import { ReceiptPage } from './receipt-page.tsx'
import './receipt.css'

const root = document.getElementById('receipt')!
let labour: Labour | null = null

const around: Around = {
  isSecure: isSecureContext,
  subtle: crypto.subtle,
  ask: askBy(fetch.bind(globalThis)),
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  labour: () => (labour ??= startLabour()),
  origin: location.origin,
  wishes: navigator.languages,
  leave: () => leaveQuickly(0, forget),
}

root.replaceChildren()
render(<ReceiptPage around={around} />, root)

function forget(): void {
  render(null, root)
  labour?.end()
}
