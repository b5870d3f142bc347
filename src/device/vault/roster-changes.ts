// Changes of the roster as a steward makes them: the next entry, signed by her, and the team keys that go with it, sealed to each member.
import type { Id } from '#values/id.ts'
import type { RosterChange } from '#domain/roster.ts'
import type { Chance } from '#sealing/chance.ts'
import { newTeamKey, sealTeamKey, type TeamKey } from '#sealing/team-key.ts'
import type { BodyOf } from '#wire/act.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { rosterEntryBytes, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import type { Open } from './vault.ts'

type Keys = BodyOf<'enter-roster'>['keys']
/** The body of an act that enters the roster, and the sealed bytes that stand beside it. */
export type Entering = { readonly body: BodyOf<'enter-roster'>; readonly beside: readonly Uint8Array[] }
type Sealed = { readonly named: Keys[number]; readonly bytes: Uint8Array<ArrayBuffer> }

/** The entry after the last one that this device knows, signed by the steward who is unlocked here. */
export async function nextEntry({ held, followed }: Open, change: RosterChange): Promise<SignedEntry> {
  const { org, seq, head } = followed.roster
  const bytes = rosterEntryBytes({ v: 1, org, seq: seq + 1, prev: head as Hash, ...change } as RosterEntry)
  const sig = await held.keyring.signers.roster.sign(held.rootBytes, bytes)
  return { entry: new TextDecoder().decode(bytes), sigs: [{ by: held.key, sig }] }
}

/** The second steward's signature over an entry that waits. */
export async function cosignEntry({ held }: Open, { entry }: SignedEntry): Promise<string> {
  return held.keyring.signers.roster.sign(held.rootBytes, new TextEncoder().encode(entry))
}

export type KeysFor = { readonly member: Id; readonly recipient: string; readonly teams: readonly Id[] }

/** A change with the keys of teams, all epochs that the steward holds, sealed to one member. */
export async function enteringWithKeys(
  subtle: SubtleCrypto, open: Open, change: RosterChange, to: KeysFor | null,
): Promise<Entering> {
  const keys = to === null ? [] : [...open.followed.teamKeys.values()].filter(({ team }) => to.teams.includes(team))
  const sealed = to === null ? [] : await Promise.all(keys.map((key) => sealedFor(subtle, key, to)))
  return enteringOf(await nextEntry(open, change), sealed)
}

/** A new key for a team, sealed to everybody who is in it now. */
export async function enteringNewEpoch(subtle: SubtleCrypto, chance: Chance, open: Open, team: Id): Promise<Entering> {
  const { roster, today } = open.followed
  const known = roster.teams.find((one) => one.id === team)!
  const key = await newTeamKey(subtle, chance, team, known.epochs.length)
  const members = roster.members.filter(({ id }) => known.members.includes(id))
  const sealed = await Promise.all(members.map(({ id, keys }) => sealedFor(subtle, key, { member: id, recipient: keys.recipient })))
  const body = { day: today, team, epoch: key.epoch, recipient: key.recipient }
  return enteringOf(await nextEntry(open, { kind: 'new-epoch', body }), sealed)
}

async function sealedFor(subtle: SubtleCrypto, key: TeamKey, to: { readonly member: Id; readonly recipient: string }): Promise<Sealed> {
  const sealed = await sealTeamKey(key, to.recipient)
  if (!sealed.ok) throw new Error('a member of the roster has a recipient that was checked')
  const bytes = { sha256: await hashOf(subtle, sealed.value), length: sealed.value.length }
  return { named: { team: key.team, epoch: key.epoch, member: to.member, bytes }, bytes: sealed.value }
}

function enteringOf(entry: SignedEntry, sealed: readonly Sealed[]): Entering {
  const body = { entry: { entry: entry.entry, sigs: [...entry.sigs] }, keys: sealed.map(({ named }) => named) }
  return { body, beside: sealed.map(({ bytes }) => bytes) }
}
