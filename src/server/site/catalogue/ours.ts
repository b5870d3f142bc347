// An organisation's own demands in the order of what waits: to be signed, overdue, unseen for long; from the catalogue alone.
import { settled } from '#domain/answering.ts'
import { lookedUntil } from '#domain/silence.ts'
import { isPromiseOverdue, silentSince, standingOn } from '#domain/standing-history.ts'
import { addDays, daysBetween, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { countsUntil, type Entry } from './entry.ts'

/** `waiting`: how many at the beginning of the list wait for something. */
export type Ours = { readonly entries: readonly Entry[]; readonly waiting: number }
/** The days in which a law lets an authority answer, where it does. */
export type Terms = ReadonlyMap<Id, number>

/** As on the desk: a season in which something may have happened unseen. */
const longUnseen = 90

/** It published it, raises it, or is asked to sign that it does. */
export function isOf({ organisation, raisers }: Entry, org: Id): boolean {
  return organisation === org || raisers.includes(org)
}

/** Asked to sign first; then what is overdue, then what nobody looked at for long, the longest first; what is closed last. */
export function oursInTurn(entries: readonly Entry[], org: Id, today: Day, terms: Terms): Ours {
  const before = addDays(today, -longUnseen)
  const ordered = entries
    .filter((entry) => isOf(entry, org))
    .map((entry) => ({ entry, turn: turnOf(entry, org, today, terms, before) }))
    .sort((a, b) => a.turn - b.turn || compare(a.entry.lookedOn ?? '9999', b.entry.lookedOn ?? '9999'))
  return { entries: ordered.map(({ entry }) => entry), waiting: ordered.filter(({ turn }) => turn <= 2).length }
}

/** Those on whose record it writes and that are open, those that nobody ever saw first, then those unseen the longest. */
export function unseenFirst(entries: readonly Entry[], org: Id, today: Day): readonly Entry[] {
  return entries
    .filter((entry) => (entry.organisation === org || entry.signed.includes(org)) && standsOn(entry, today) !== 'closed')
    .toSorted((a, b) => compare(a.lookedOn ?? '', b.lookedOn ?? ''))
}

function turnOf(entry: Entry, org: Id, today: Day, terms: Terms, before: Day): number {
  const { raisers, signed, lookedOn } = entry
  if (raisers.includes(org) && !signed.includes(org)) return 0
  if (standsOn(entry, today) === 'closed') return 4
  // What was only written down from public sources waits for those who raised it.
  if (!raisers.includes(org)) return 3
  if (isLate(entry, today, terms)) return 1
  return lookedOn !== null && lookedOn < before ? 2 : 3
}

function isLate(entry: Entry, today: Day, terms: Terms): boolean {
  const until = lookedUntil(entry.lookedOn, today)
  if (until === null) return false
  return entry.addressees.some(({ addressee, dues, silences, turns }) => {
    if (isPromiseOverdue(dues, today, until)) return true
    const since = silentSince(silences, today, until)
    const term = terms.get(addressee)
    return since !== null && term !== undefined && !settled.includes(standingOn(turns, today)) && daysBetween(since, until) > term
  })
}

function standsOn(entry: Entry, today: Day) {
  return standingOn(entry.turns, countsUntil(entry, { on: today, today }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
