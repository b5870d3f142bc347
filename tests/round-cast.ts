// An organisation with an open round, made with the real keys and rules, and what its server would tell the round's page.
import { webcrypto } from 'node:crypto'
import type { RosterChange } from '#domain/roster.ts'
import type { Round } from '#domain/round.ts'
import { memberKeys, newRoot, type MemberKeyring } from '#sealing/member-keys.ts'
import { newOrganisationRoot, signGenesis, type OrganisationRoot } from '#sealing/organisation-root.ts'
import { newTeamKey, type TeamKey } from '#sealing/team-key.ts'
import type { Day } from '#values/day.ts'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { actBytes, type AnyAct } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { hashOf, keyIdOf, type Hash } from '#wire/hash.ts'
import { rosterEntryBytes, orgIdOf, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import { roundFragment } from '#wire/round-link.ts'
import type { RoundPage } from '#wire/round-page.ts'
import { exampleHotlines, exampleRound } from './example-round.ts'

export const subtle = globalThis.crypto.subtle
export const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))
export const freshId = (): Id => idOf(chance(16))

export type Person = { readonly id: Id; readonly key: Id; readonly keyring: MemberKeyring }
export type Organisation = {
  readonly org: Id
  readonly root: OrganisationRoot
  readonly founder: Person
  /** Those who listen, and everybody: the keys of their first epochs. */
  readonly listening: TeamKey
  readonly everyone: TeamKey
  readonly entries: SignedEntry[]
}

export async function newPerson(): Promise<Person> {
  const keyring = await memberKeys(subtle, newRoot(chance))
  return { id: freshId(), key: await keyIdOf(subtle, fromBase64url(keyring.keys.act)!), keyring }
}

export async function newOrganisation(): Promise<Organisation> {
  const root = await newOrganisationRoot(subtle, chance)
  const [founder, org] = [await newPerson(), await orgIdOf(subtle, root.root)]
  const listening = await newTeamKey(subtle, chance, freshId(), 0)
  const everyone = await newTeamKey(subtle, chance, freshId(), 0)
  const teams = [
    { team: listening.team, purpose: 'listening' as const, recipient: listening.recipient },
    { team: everyone.team, purpose: 'everyone' as const, recipient: everyone.recipient },
  ]
  const held = { root: root.root, founder: founder.id, keys: founder.keyring.keys, rootHeldByFounder: true, teams }
  const bytes = rosterEntryBytes({ v: 1, org, seq: 0, prev: null, kind: 'genesis', body: { day: '2026-11-01' as Day, ...held } })
  const sigs = [
    { by: org, sig: await signGenesis(subtle, root, bytes) },
    { by: founder.key, sig: await founder.keyring.signers.roster.sign(fromBase64url(root.root)!, bytes) },
  ]
  return { org, root, founder, listening, everyone, entries: [{ entry: new TextDecoder().decode(bytes), sigs }] }
}

/** Adds an entry to the roster, signed by the founder. */
export async function enter(of: Organisation, change: RosterChange): Promise<void> {
  const prev = await hashOf(subtle, utf8(of.entries.at(-1)!.entry))
  const entry = { v: 1, org: of.org, seq: of.entries.length, prev, ...change } as RosterEntry
  const bytes = rosterEntryBytes(entry)
  const sig = await of.founder.keyring.signers.roster.sign(fromBase64url(of.root.root)!, bytes)
  of.entries.push({ entry: new TextDecoder().decode(bytes), sigs: [{ by: of.founder.key, sig }] })
}

export async function admit(of: Organisation, role: 'steward' | 'organiser' | 'case-worker' | 'reader'): Promise<Person> {
  const person = await newPerson()
  const joins = { member: person.id, keys: person.keyring.keys, role, teams: [of.listening.team], invite: freshId() }
  const body = { day: '2026-11-02' as Day, ...joins }
  await enter(of, { kind: 'admit-member', body })
  return person
}

export function roundOf(of: Organisation, more: Partial<Round> = {}): Round {
  return { ...exampleRound, round: freshId(), team: of.listening.team, ...more }
}

/** The page of a round, as an honest server tells it; `by` signed the act. */
export async function roundPage(of: Organisation, round: Round, by: Person = of.founder): Promise<RoundPage> {
  const act = openingAct(of, round, by)
  const bytes = actBytes(act)
  return {
    org: of.org, code: round.code, state: 'open', entries: [...of.entries], act: new TextDecoder().decode(bytes),
    sigs: [{ by: by.key, sig: await by.keyring.signers.act.sign(fromBase64url(of.root.root)!, bytes) }],
    hash: await roundHash(round), help: await helpOf(of, of.founder), address: 'https://example.org',
  }
}

/** The list of places that help, named and signed by somebody. */
export async function helpOf({ org, root }: Organisation, by: Person, hotlines = exampleHotlines): Promise<NonNullable<RoundPage['help']>> {
  const frame = { v: 1, org, id: freshId(), by: by.key, previous: null, head: null, replaces: null, at: 1_795_000_000_000, day: null }
  const bytes = actBytes({ ...frame, kind: 'list-hotlines', body: { hotlines } } as unknown as AnyAct)
  const sig = await by.keyring.signers.act.sign(fromBase64url(root.root)!, bytes)
  return { act: new TextDecoder().decode(bytes), sigs: [{ by: by.key, sig }] }
}

export function openingAct(of: Organisation, round: Round, by: Person): AnyAct {
  return {
    v: 1, org: of.org, id: freshId(), kind: 'open-round', by: by.key, previous: null, head: null, replaces: null,
    at: 1_795_000_000_000 as Moment, day: null, body: round,
  } as unknown as AnyAct
}

export async function roundHash(round: Round): Promise<Hash> {
  return hashOf(subtle, utf8(canonicalText(round as unknown as Canonical)))
}

export async function fragmentOf(of: Organisation, round: Round): Promise<string> {
  return roundFragment(subtle, of.root.root, round.round)
}
