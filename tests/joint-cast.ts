// Organisations that raise a demand together: each with a device of a member, the real vault, and what it sees of the drafts that go round.
import { openTogether, type OpenJoint, type OpenVersion, type TogetherRule } from '#device/vault/open-together.ts'
import { amendment, answerTo, proposal, publication, type Answering, type Written } from '#device/vault/together-acts.ts'
import type { Open } from '#device/vault/vault.ts'
import type { Id } from '#values/id.ts'
import type { Result } from '#values/result.ts'
import type { BodyOf } from '#wire/act.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { readRoster, readTogether } from '#wire/together-replies.ts'
import { expectOk, freshId, subtle, type Cast, type CastOrganisation, type More, type Person } from './cast.ts'
import { demandBody } from './demand-cast.ts'
import { unlockedDevice, type Device } from './device-cast.ts'

export type Party = { readonly of: CastOrganisation; readonly who: Person; readonly device: Device }

export async function partyOf(cast: Cast, of: CastOrganisation, who = of.founder): Promise<Party> {
  return { of, who, device: await unlockedDevice(cast, who) }
}

export function openOn({ device: { vault } }: Party): Open {
  const state = vault.state()
  if (state.is !== 'open') throw new Error('it is locked')
  return state
}

/** The words of a demand on these addressees, as they go round. */
export function wordsOn(of: CastOrganisation, addressees: Id[], more: Partial<BodyOf<'publish-demand'>> = {}): Written {
  const { raisers: _, ...words } = demandBody(of, addressees, more)
  return { words: { ...words, translations: [], notes: [], fromPublicSources: false }, authorities: [] }
}

export async function rosterSeenBy({ device }: Party, org: Id) {
  const read = valueOf(await device.vault.read(`/desk/roster?org=${org}`, readRoster))
  return valueOf(await followRoster(subtle, read.entries, org))
}

/** Proposes to these others; answers the draft's id and what the door said. */
export async function proposes(by: Party, others: readonly CastOrganisation[], written: Written, more: More = {}) {
  const joint = freshId()
  const asked = await Promise.all(others.map(async ({ org, name }) => ({ roster: await rosterSeenBy(by, org), name })))
  const { body, beside } = valueOf(await proposal(by.device.from, openOn(by), joint, asked, written))
  return { joint, body, beside, reply: await by.who.act('propose-together', body, { beside, ...more }) }
}

export async function seenBy(party: Party, off?: ReadonlySet<TogetherRule>): Promise<readonly OpenJoint[]> {
  const reply = valueOf(await party.device.vault.read('/desk/together', readTogether))
  return openTogether(party.device.from, openOn(party), reply, off)
}

export async function jointSeenBy(party: Party, joint: Id, off?: ReadonlySet<TogetherRule>): Promise<OpenJoint> {
  return (await seenBy(party, off)).find(({ draft }) => draft.id === joint)!
}

export function lastOf({ versions }: OpenJoint): OpenVersion {
  return versions.at(-1)!
}

export async function amends(party: Party, joint: Id, change: Partial<Written['words']>, parents?: readonly Id[]): Promise<DoorReply> {
  const seen = await jointSeenBy(party, joint)
  const last = lastOf(seen)
  const written = { words: { ...last.content.words, ...change }, authorities: last.content.authorities }
  const { body, beside } = valueOf(await amendment(party.device.from, openOn(party), seen, parents ?? [last.id], written))
  return party.who.act('amend-together', body, { beside })
}

export async function answers(party: Party, joint: Id, more: Partial<Answering> = {}, version?: OpenVersion): Promise<DoorReply> {
  const seen = await jointSeenBy(party, joint)
  const how = { says: 'signs', name: party.of.name, said: null, ...more } as const
  const { body, beside } = valueOf(await answerTo(party.device.from, openOn(party), seen, version ?? lastOf(seen), how))
  return party.who.act('answer-together', body, { beside })
}

export async function publicationBy(party: Party, joint: Id): Promise<BodyOf<'publish-together'>> {
  const seen = await jointSeenBy(party, joint)
  return publication(seen, lastOf(seen))
}

export function valueOf<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** A draft that goes round between an organisation and another that is opened for it. */
export async function sentRound(cast: Cast, of: CastOrganisation): Promise<Id> {
  const other = await cast.organisation('Circle')
  const { joint, reply } = await proposes(await partyOf(cast, of), [other], wordsOn(of, [freshId()]))
  expectOk(reply)
  return joint
}
