// Everything that one address shows: opening an organisation, joining one, or the desk, locked or open.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { inside, joining, opening } from './areas.ts'
import { Locked } from './locked.tsx'
import { Outside } from './outside.tsx'
import { PartsContext, useParts, useVault, type Parts } from './parts.tsx'
import type { Piece } from './piece.ts'
import { Router } from './router.tsx'
import { NotHere, usePiece } from './when-here.tsx'
import { Languages, useSay } from './words.tsx'

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
      <Whole piece={inside} key="inside">
        {(Inside) => <Inside parts={parts} open={state} ownName={ownName} onNameTaken={() => setOwnName(null)} />}
      </Whole>
    )
  }
  if (shell === 'open') {
    return <Whole piece={opening} key="open">{(Opening) => <Opening token={entrance.secret} onOpened={setOwnName} />}</Whole>
  }
  if (shell === 'join') {
    return <Whole piece={joining} key="join">{(Joining) => <Joining secret={entrance.secret} onJoined={setOwnName} />}</Whole>
  }
  return <Locked key={parts.vault.locks()} why={state.why} />
}

/** A piece that is the whole page: while it is on its way, or cannot be had, the page says so. */
function Whole<T>({ piece, children }: { readonly piece: Piece<T>; readonly children: (value: T) => ComponentChildren }) {
  const say = useSay('desk')
  const got = usePiece(piece)
  return got.is === 'here' ? <>{children(got.value)}</> : <Outside title={say('desk')}><NotHere got={got} /></Outside>
}
