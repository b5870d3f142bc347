// The whole public record as lists and counts see it: which demands there are, and how they stood on a day.
import { settled } from '#domain/answering.ts'
import { lookedUntil } from '#domain/silence.ts'
import { silentSince, standingOn } from '#domain/standing-history.ts'
import type { Standing } from '#domain/standing/outcome.ts'
import { addDays, daysBetween, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { countsUntil, isOnRecordOn, newestDay, type AsOf, type Entry } from './entry.ts'

export type Catalogue = {
  /** In the order of their codes. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<Id, Entry>
  readonly byCode: ReadonlyMap<string, Entry>
}
export type Silent = { readonly entry: Entry; readonly addressee: Id; readonly days: number }

export function catalogueOf(entries: readonly Entry[]): Catalogue {
  const ordered = entries.toSorted((a, b) => compare(a.code, b.code))
  return {
    entries: ordered,
    byId: new Map(ordered.map((entry) => [entry.id, entry])),
    byCode: new Map(ordered.map((entry) => [entry.code, entry])),
  }
}

/** Those on record on the day, the one in which something happened last before the others. */
export function newestFirst(entries: readonly Entry[], at: AsOf): readonly Entry[] {
  return entries
    .filter((entry) => isOnRecordOn(entry, at))
    .map((entry) => ({ entry, day: newestDay(entry, at) }))
    .sort((a, b) => compare(b.day, a.day))
    .map(({ entry }) => entry)
}

/** Long lists that were put in order last, of each catalogue: a page asks for its own before its words are read, and when it is drawn. */
const lists = new WeakMap<readonly Entry[], Map<string, readonly Entry[]>>()
const listsKept = 16

/** Those of the catalogue that are `wanted`, the newest first; `name` says which they are. */
export function newestOf(
  { entries }: Catalogue, name: string, at: AsOf, wanted: (entry: Entry) => boolean,
): readonly Entry[] {
  const known = lists.get(entries) ?? new Map<string, readonly Entry[]>()
  lists.set(entries, known)
  const key = `${at.on} ${at.today} ${name}`
  const found = known.get(key) ?? newestFirst(entries.filter(wanted), at)
  known.delete(key)
  known.set(key, found)
  if (known.size > listsKept) known.delete(known.keys().next().value!)
  return found
}

type Parted = ReadonlyMap<Standing, readonly Entry[]>

/** Lists that were parted last, of each catalogue: most pages that are asked for one after the other are of the same day. */
const parted = new WeakMap<readonly Entry[], Map<string, Parted>>()
const daysKept = 8

/** The same, parted by how they stood; a standing that none has is left out. */
export function byStanding(entries: readonly Entry[], at: AsOf): Parted {
  const days = parted.get(entries) ?? new Map<string, Parted>()
  parted.set(entries, days)
  const day = `${at.on} ${at.today}`
  const found = days.get(day) ?? Map.groupBy(newestFirst(entries, at), (entry) => standingOn(entry.turns, countsUntil(entry, at)))
  days.delete(day)
  days.set(day, found)
  if (days.size > daysKept) days.delete(days.keys().next().value!)
  return found
}

/** How what is asked of one authority stood. Those that are asked of it only. */
export function askedOf(entries: readonly Entry[], authority: Id, at: AsOf): ReadonlyMap<Standing, readonly Entry[]> {
  const asked = entries.filter(({ addressees }) => addressees.some(({ addressee }) => addressee === authority))
  return Map.groupBy(newestFirst(asked, at), (entry) => {
    return standingOn(entry.addressees.find(({ addressee }) => addressee === authority)!.turns, countsUntil(entry, at))
  })
}

/** How many demands are asked of each authority; 0 for one that nothing is asked of and that said or did something. */
export function askedByAuthority(entries: readonly Entry[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { acted } of entries) for (const authority of acted) counts.set(authority, 0)
  for (const { addressees } of entries) for (const { addressee } of addressees) counts.set(addressee, (counts.get(addressee) ?? 0) + 1)
  return counts
}

/** The demands on which an authority is asked, or said or did something. */
export function concerning(entries: readonly Entry[], authority: Id): readonly Entry[] {
  return entries.filter((entry) => isConcerned(entry, authority))
}

export function isConcerned({ acted, addressees }: Entry, authority: Id): boolean {
  return acted.includes(authority) || addressees.some(({ addressee }) => addressee === authority)
}

/** How many of those on record on the day there are by each of the things that an entry names: places, frameworks. */
export function countedBy(entries: readonly Entry[], at: AsOf, named: (entry: Entry) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (isOnRecordOn(entry, at)) for (const each of new Set(named(entry))) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

/** Silences of those who were handed something, where somebody has looked within twelve months, the longest first. */
export function silentOn(entries: readonly Entry[], at: AsOf): readonly Silent[] {
  const yearAgo = yearBefore(at.on)
  return entries
    .filter(({ lookedOn }) => lookedOn !== null && lookedOn >= yearAgo)
    .flatMap((entry) => silencesIn(entry, at))
    .toSorted((a, b) => b.days - a.days)
}

function silencesIn(entry: Entry, at: AsOf): Silent[] {
  const on = countsUntil(entry, at)
  const until = lookedUntil(entry.lookedOn, on)
  return entry.addressees.flatMap(({ addressee, turns, silences }) => {
    const since = silentSince(silences, on, until)
    if (since === null || until === null || settled.includes(standingOn(turns, on))) return []
    return [{ entry, addressee, days: daysBetween(since, until) }]
  })
}

/** The same day of the year before; the last of February where there is none. */
function yearBefore(on: Day): Day {
  const text = `${String(Number(on.slice(0, 4)) - 1).padStart(4, '0')}${on.slice(4)}`
  return on.endsWith('-02-29') ? addDays(`${text.slice(0, 4)}-03-01` as Day, -1) : text as Day
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
