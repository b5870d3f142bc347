// The parts of which the desk is put together once, by its entry: surroundings, vault, outbox.
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
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

/** What waits on this device, as it changes. */
export function useWaiting(): readonly Waiting[] {
  const { outbox } = useParts()
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  useEffect(() => {
    let gone = false
    const look = async () => {
      const found = await outbox.waiting()
      if (!gone) setWaiting(found)
    }
    void look()
    const stop = outbox.subscribe(() => void look())
    return () => {
      gone = true
      stop()
    }
  }, [outbox])
  return waiting
}
