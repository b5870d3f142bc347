// Follows an organisation's roster from its genesis, and gathers every key that ever stood in it.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { keyIdOf, type Subtle } from '#wire/hash.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { readRosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import { rosterEntries, type Organisation } from '../store/organisations.ts'
import type { Db } from '../store/store.ts'
import type { Finding } from './check.ts'

/** Key id -> the public key under which acts are signed; ended keys too, since their acts stand in the chain. */
export type KnownKeys = Map<Id, string>
type Followed = { readonly finding: Finding; readonly keys: KnownKeys }

export async function checkRoster(db: Db, subtle: Subtle, { org, rosterHead }: Organisation): Promise<Followed> {
  const entries = await rosterEntries(db, org)
  const roster = await followRoster(subtle, entries, org)
  const holds = roster.ok && roster.value.head === rosterHead && roster.value.seq === entries.length - 1
  return { finding: { what: 'rosters', looked: entries.length, wrong: holds ? [] : [org] }, keys: await keysIn(subtle, entries) }
}

async function keysIn(subtle: Subtle, entries: readonly SignedEntry[]): Promise<KnownKeys> {
  const keys: KnownKeys = new Map()
  for (const { entry } of entries) {
    const read = readRosterEntry(utf8(entry))
    if (!read.ok) continue
    const { body } = read.value
    const key = 'keys' in body ? body.keys.act : 'act' in body ? body.act : null
    if (key !== null) keys.set(await keyIdOf(subtle, fromBase64url(key)!), key)
  }
  return keys
}
