// Whoever locks one window of the desk means all of them: the other windows of this browser lock with it.
import type { Vault } from '../vault/vault.ts'

/** What is sent says nothing, and all that it can bring about is a lock. */
type Windows = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>

export function lockTogether(vault: Pick<Vault, 'state' | 'subscribe' | 'lock'>, windows: Windows): void {
  let wasOpen = vault.state().is === 'open'
  vault.subscribe(() => {
    const state = vault.state()
    // By whatever else it was locked (nobody was here, the session ended), the others find that out for themselves.
    const byHand = wasOpen && state.is === 'locked' && state.why?.code === 'left'
    wasOpen = state.is === 'open'
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
    if (byHand) windows.postMessage(null)
  })
  windows.onmessage = () => {
    if (vault.state().is === 'open') vault.lock({ code: 'left', detail: null })
  }
}
