// Acts of the member who began them: what takes a while must not end in the name of somebody who unlocked the same browser meanwhile.
import { daysApart } from '#domain/roster-days.ts'
import type { Day } from '#values/day.ts'
import { utf8 } from '#values/encoding.ts'
import { dayOf, type Moment } from '#values/moment.ts'
import type { BodyOf } from '#wire/act.ts'
import { readRosterEntry } from '#wire/roster-entry.ts'
import type { Outbox, Perform, Performed } from '../outbox/outbox.ts'
import type { Held } from '../vault/held.ts'
import type { Open, Vault } from '../vault/vault.ts'

/** Where the organisation stands at this moment, for her who holds this; null once it was locked, whoever unlocked it after. */
export function freshFor(vault: Pick<Vault, 'state'>, held: Held): Open | null {
  const state = vault.state()
  return state.is === 'open' && state.held === held ? state : null
}

export function performAs({ vault, outbox, now }: Parts, held: Held): Perform {
  return (kind, body, beside) => {
    if (freshFor(vault, held) === null) return Promise.resolve(refused('locked'))
    if (kind === 'enter-roster' && isFar(body as BodyOf<'enter-roster'>, dayOf(now()))) return Promise.resolve(refused('days-apart'))
    return outbox.perform(kind, body, beside)
  }
}

type Parts = { readonly vault: Pick<Vault, 'state'>; readonly outbox: Pick<Outbox, 'perform'>; readonly now: () => Moment }

/** The day in an entry is the server's: her own clock is often wrong, but where the two lie far apart she signs for neither. */
function isFar({ entry: { entry } }: BodyOf<'enter-roster'>, own: Day): boolean {
  const read = readRosterEntry(utf8(entry))
  return !read.ok || daysApart(read.value.body.day, own)
}

function refused(code: string): Performed {
  return { state: 'refused', refusal: { code, detail: null } }
}
