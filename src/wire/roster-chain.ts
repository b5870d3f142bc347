// Follows a roster from its genesis: parses each entry, checks hashes and signatures, and lets the rules of the domain decide.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { MemberKeys, Roster } from '#domain/roster.ts'
import { enterRoster, openRoster, type CheckedEntry, type RosterRefusal } from '#domain/roster-rules.ts'
import { hashOf, keyIdOf, type Subtle } from './hash.ts'
import { orgIdOf, readRosterEntry, signersOf, type EntryRefusal, type RosterEntry, type SignedEntry } from './roster-entry.ts'

export type ChainRefusal = RosterRefusal | EntryRefusal | 'another-organisation' | 'no-entries'

/** The roster after all entries, oldest first. With `org`, the chain must belong to that organisation: its id is the hash of the root. */
export async function followRoster(subtle: Subtle, entries: readonly SignedEntry[], org?: Id): Promise<Result<Roster, ChainRefusal>> {
  let roster: Roster | null = null
  for (const entry of entries) {
    const next: Result<Roster, ChainRefusal> = await nextRoster(subtle, roster, entry)
    if (!next.ok) return next
    roster = next.value
  }
  if (!roster) return refuse('no-entries')
  return org !== undefined && roster.org !== org ? refuse('another-organisation') : ok(roster)
}

/** The roster after one more entry; `roster` is null for the genesis. */
export async function nextRoster(subtle: Subtle, roster: Roster | null, signed: SignedEntry): Promise<Result<Roster, ChainRefusal>> {
  const checked = await checkEntry(subtle, roster, signed)
  if (!checked.ok) return checked
  return roster ? enterRoster(roster, checked.value) : openRoster(checked.value)
}

/** Parses an entry and verifies its signatures against the keys that count at this place; says nothing yet about the rules. */
export async function checkEntry(
  subtle: Subtle,
  roster: Roster | null,
  signed: SignedEntry,
): Promise<Result<CheckedEntry, ChainRefusal>> {
  const bytes = utf8(signed.entry)
  const entry = readRosterEntry(bytes)
  if (!entry.ok) return entry
  const root = roster?.root ?? (entry.value.kind === 'genesis' ? entry.value.body.root : null)
  if (root === null || (await orgIdOf(subtle, root)) !== entry.value.org) return refuse('another-organisation')
  const keyIds = await keyIdsIn(subtle, entry.value)
  const signers = await signersOf(subtle, root, bytes, signed.sigs, rosterKeys(roster, entry.value, keyIds))
  const { org, seq, prev, kind, body } = entry.value
  return ok({ change: { kind, body } as CheckedEntry['change'], org, seq, prev, hash: await hashOf(subtle, bytes), signers, keyIds })
}

function rosterKeys(roster: Roster | null, entry: RosterEntry, keyIds: ReadonlyMap<string, Id>): (by: Id) => string | null {
  if (roster) return (by) => roster.members.find((member) => member.key === by)?.keys.roster ?? null
  if (entry.kind !== 'genesis') return () => null
  const { root, keys } = entry.body
  return (by) => (by === entry.org ? root : by === keyIds.get(keys.act) ? keys.roster : null)
}

async function keyIdsIn(subtle: Subtle, entry: RosterEntry): Promise<ReadonlyMap<string, Id>> {
  const keys = publicKeysIn(entry).map(async (key) => [key, await keyIdOf(subtle, fromBase64url(key)!)] as const)
  const recipients = recipientsIn(entry).map(async (text) => [text, await keyIdOf(subtle, utf8(text))] as const)
  return new Map(await Promise.all([...keys, ...recipients]))
}

function publicKeysIn(entry: RosterEntry): readonly string[] {
  if (entry.kind === 'add-device') return [entry.body.act]
  return 'keys' in entry.body ? [(entry.body.keys as MemberKeys).act] : []
}

function recipientsIn(entry: RosterEntry): readonly string[] {
  if (entry.kind === 'genesis') return entry.body.teams.map((team) => team.recipient)
  return 'recipient' in entry.body ? [entry.body.recipient] : []
}
