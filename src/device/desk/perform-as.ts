// Acts of the member who began them: what takes a while must not end in the name of somebody who unlocked the same browser meanwhile.
import type { Outbox, Perform, Performed } from '../outbox/outbox.ts'
import type { Held } from '../vault/held.ts'
import type { Open, Vault } from '../vault/vault.ts'

/** Where the organisation stands at this moment, for her who holds this; null once it was locked, whoever unlocked it after. */
export function freshFor(vault: Pick<Vault, 'state'>, held: Held): Open | null {
  const state = vault.state()
  return state.is === 'open' && state.held === held ? state : null
}

export function performAs(vault: Pick<Vault, 'state'>, outbox: Pick<Outbox, 'perform'>, held: Held): Perform {
  return (kind, body, beside) => {
    if (freshFor(vault, held) === null) return Promise.resolve(locked)
    return outbox.perform(kind, body, beside)
  }
}

const locked: Performed = { state: 'refused', refusal: { code: 'locked', detail: null } }
