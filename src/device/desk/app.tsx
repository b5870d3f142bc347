// Everything that one address shows: opening an organisation, joining one, or the desk, locked or open.
import { useEffect, useState } from 'preact/hooks'
import { Frame } from './frame.tsx'
import { Joining } from './joining/joining.tsx'
import { Locked } from './locked.tsx'
import { MemberProvider } from './member.tsx'
import { MendingProvider } from './mending.tsx'
import { OwnName } from './own-name.tsx'
import { Opening } from './opening/opening.tsx'
import { PartsContext, useParts, useVault, type Parts } from './parts.tsx'
import { Router } from './router.tsx'
import { Languages } from './words.tsx'

/** Which page this is, and what stood after its `#`, which is no longer there. */
export type Entrance = { readonly shell: 'desk' | 'open' | 'join'; readonly secret: string | null }

export function App({ parts, entrance }: { readonly parts: Parts; readonly entrance: Entrance }) {
  return (
    <PartsContext.Provider value={parts}>
      <Languages>
        <Router>
          <Place entrance={entrance} />
        </Router>
      </Languages>
    </PartsContext.Provider>
  )
}

function Place({ entrance }: { readonly entrance: Entrance }) {
  const parts = useParts()
  const state = useVault()
  const [shell, setShell] = useState(entrance.shell)
  const [ownName, setOwnName] = useState<string | null>(null)
  const isOpen = state.is === 'open'
  useEffect(() => {
    if (!isOpen) return
    // From now on this is the desk: a lock leads to unlocking, not to opening once more.
    if (location.pathname !== '/desk') history.replaceState(null, '', '/desk')
    setShell('desk')
    // What waited from an earlier visit goes out when its maker is back.
    void parts.outbox.send()
  }, [isOpen, parts])
  if (state.is === 'open') {
    return (
      <MemberProvider parts={parts} open={state}>
        <OwnName name={ownName} onTaken={() => setOwnName(null)} />
        <MendingProvider>
          <Frame open={state} />
        </MendingProvider>
      </MemberProvider>
    )
  }
  if (shell === 'open') return <Opening token={entrance.secret} onOpened={setOwnName} />
  if (shell === 'join') return <Joining secret={entrance.secret} onJoined={setOwnName} />
  return <Locked key={parts.vault.locks()} why={state.why} />
}
