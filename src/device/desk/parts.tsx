// The parts of which the desk is put together once, by its entry: surroundings, vault, outbox.
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { MembersAct } from '#wire/act.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { Waiting } from '../outbox/order.ts'
import type { Surroundings } from '../vault/surroundings.ts'
import type { Vault, VaultState } from '../vault/vault.ts'

export type Parts = { readonly from: Surroundings; readonly vault: Vault; readonly outbox: Outbox }

export const PartsContext = createContext<Parts | null>(null)

export function useParts(): Parts {
  const parts = useContext(PartsContext)
  if (parts === null) throw new Error('a screen stands outside of the desk')
  return parts
}

export function useVault(): VaultState {
  const { vault } = useParts()
  const [state, setState] = useState(vault.state)
  useEffect(() => {
    // It may have changed between the first drawing and now.
    setState(vault.state())
    return vault.subscribe(() => setState(vault.state()))
  }, [vault])
  return state
}

type Passing = { readonly waiting: readonly Waiting[]; readonly sent: readonly MembersAct[] }

function passing(outbox: Outbox): Passing {
  return { waiting: outbox.seen(), sent: outbox.sent() }
}

/** What waits on this device and what went in from here, as they change: never behind what an act that was performed has said. */
export function useOutbox(): Passing {
  const { outbox } = useParts()
  const [state, setState] = useState(() => passing(outbox))
  useEffect(() => {
    const stop = outbox.subscribe(() => setState(passing(outbox)))
    void outbox.look()
    return stop
  }, [outbox])
  return state
}

export function useWaiting(): readonly Waiting[] {
  return useOutbox().waiting
}
