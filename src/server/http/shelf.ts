// The shelf of the public pages, kept up: what changed since it was last looked at is read anew, and nothing else.
import type { Id } from '#values/id.ts'
import { catalogueOf } from '../site/catalogue/catalogue.ts'
import { entryOf, type Entry } from '../site/catalogue/entry.ts'
import type { Shelf } from '../site/record.ts'
import { allAuthorities } from '../store/authorities.ts'
import { correctionsOnAuthorities } from '../store/corrections.ts'
import { guestAddresses } from '../store/guests.ts'
import { inParts } from '../store/imports.ts'
import { organisations } from '../store/organisations.ts'
import { lastActOn } from '../store/demand-log.ts'
import { describedOrganisation } from '../store/public-record.ts'
import { allSuccessions } from '../store/places-taken.ts'
import { demandsInTurn, demandsRead, demandsSince, publicPlaces, type Places, type PublicDemand } from '../store/public-shelf.ts'
import type { Db } from '../store/store.ts'

export type KeptShelf = { readonly shelf: Shelf; readonly places: Places; readonly entries: ReadonlyMap<Id, Entry> }

/** With more acts than this since the last look, everything is read anew. */
const mostActs = 1_000

/** What it holds may be newer than `version`, which was read before; never older. */
export async function shelfAfter(db: Db, version: string, before: KeptShelf | null): Promise<KeptShelf> {
  const places = await publicPlaces(db)
  const entries = (before && (await changedEntries(db, before, places))) ?? (await allEntries(db))
  const shelf = {
    version,
    authorities: await allAuthorities(db),
    organisations: (await organisations(db)).map(describedOrganisation),
    besideAuthorities: [...(await correctionsOnAuthorities(db)).values()].flat(),
    successions: await allSuccessions(db),
    elsewhere: await guestAddresses(db),
    catalogue: catalogueOf([...entries.values()]),
  }
  return { shelf, places, entries }
}

async function changedEntries(db: Db, before: KeptShelf, places: Places): Promise<ReadonlyMap<Id, Entry> | null> {
  const changed = await demandsSince(db, before.places, places, mostActs)
  if (changed === null) return null
  if (changed.size === 0) return before.entries
  const entries = new Map(before.entries)
  // What was taken away with its list is not read again.
  for (const id of changed) entries.delete(id)
  for (const some of inParts([...changed])) await putInto(entries, db, await demandsRead(db, some))
  return entries
}

async function allEntries(db: Db): Promise<ReadonlyMap<Id, Entry>> {
  const entries = new Map<Id, Entry>()
  for await (const some of demandsInTurn(db)) await putInto(entries, db, some)
  return entries
}

async function putInto(entries: Map<Id, Entry>, db: Db, some: readonly PublicDemand[]): Promise<void> {
  const edited = await lastActOn(db, some.map(({ demand }) => demand.id))
  for (const page of some) entries.set(page.demand.id, entryOf(page, edited.get(page.demand.id)))
}
