// Organisations of two servers that raise a demand together by files: what each device writes, and what the other brings in.
import { answerFile } from '#device/outbox/for-elsewhere.ts'
import { openTogether, type OpenJoint } from '#device/vault/open-together.ts'
import { amendment, answerTo, proposal, type Answering, type Written } from '#device/vault/together-acts.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { hashOf } from '#wire/hash.ts'
import { rosterFile, type AnswerFile, type DraftFile } from '#wire/joint-files.ts'
import { followRoster } from '#wire/roster-chain.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { jointReply, readRoster } from '#wire/together-replies.ts'
import * as v from 'valibot'
import { freshId, subtle, type CastOrganisation } from './cast.ts'
import { lastOf, openOn, valueOf, type Party } from './joint-cast.ts'

export type Elsewhere = Pick<DraftFile, 'last' | 'reply'>

export async function entriesOf({ device, of }: Party): Promise<readonly SignedEntry[]> {
  return valueOf(await device.vault.read(`/desk/roster?org=${of.org}`, readRoster)).entries
}

export async function besideRoster(entries: readonly SignedEntry[]) {
  const bytes = rosterFile(entries)
  return { bytes, named: { sha256: await hashOf(subtle, bytes), length: bytes.length } }
}

/** Writes the guest down at the host's server, as its file tells of it. */
export async function keepsGuest(
  host: Party, guest: Party, entries?: readonly SignedEntry[], more: { readonly name?: string; readonly address?: string } = {},
) {
  const { bytes, named } = await besideRoster(entries ?? (await entriesOf(guest)))
  const body = { organisation: guest.of.org, name: guest.of.name, address: 'https://elsewhere.example', roster: named, ...more }
  return host.who.act('keep-guest', body, { beside: [bytes] })
}

/** Proposes to a guest, and to others of its own server. */
export async function proposesElsewhere(host: Party, guest: Party, written: Written, others: readonly CastOrganisation[] = []) {
  const joint = freshId()
  const theirs = { roster: valueOf(await followRoster(subtle, await entriesOf(guest), guest.of.org)), name: guest.of.name }
  const here = await Promise.all(others.map(async ({ org, name }) => {
    const { entries } = valueOf(await host.device.vault.read(`/desk/roster?org=${org}`, readRoster))
    return { roster: valueOf(await followRoster(subtle, entries, org)), name }
  }))
  const { body, beside } = valueOf(await proposal(host.device.from, openOn(host), joint, [theirs, ...here], written))
  return { joint, body, beside, reply: await host.who.act('propose-together', body, { beside }) }
}

export async function fileFor(host: Party, joint: Id, guest: Party): Promise<Elsewhere> {
  const path = `/desk/elsewhere?joint=${joint}&guest=${guest.of.org}`
  return valueOf(await host.device.vault.read(path, (value) => {
    const read = v.safeParse(v.object({ last: v.nullable(v.custom<Id>(() => true)), reply: jointReply }), value)
    return read.success ? ok(read.output) : refuse('not-understood')
  }))
}

export async function opensFile(guest: Party, { reply }: Elsewhere): Promise<OpenJoint> {
  return (await openTogether(guest.device.from, openOn(guest), reply))[0]!
}

export async function answersInFile(guest: Party, file: Elsewhere, more: Partial<Answering> = {}): Promise<AnswerFile> {
  const seen = await opensFile(guest, file)
  const how = { says: 'signs', name: guest.of.name, said: null, ...more } as const
  const { body, beside } = valueOf(await answerTo(guest.device.from, openOn(guest), seen, lastOf(seen), how))
  return inFile(guest, file, 'answer-together', body, beside)
}

export async function amendsInFile(guest: Party, file: Elsewhere, change: Partial<Written['words']>): Promise<AnswerFile> {
  const seen = await opensFile(guest, file)
  const last = lastOf(seen)
  const written = { words: { ...last.content.words, ...change }, authorities: last.content.authorities }
  const { body, beside } = valueOf(await amendment(guest.device.from, openOn(guest), seen, [last.id], written))
  return inFile(guest, file, 'amend-together', body, beside)
}

async function inFile<K extends 'amend-together' | 'answer-together'>(
  guest: Party, { last }: Elsewhere, kind: K, body: Parameters<typeof answerFile<K>>[2]['body'], beside: readonly Uint8Array[],
) {
  const { from, held } = guest.device
  return answerFile(from, held, { kind, body, beside, last, entries: await entriesOf(guest), about: 'an answer' })
}

/** As the host's desk brings it in; `more` changes what the act says. */
export async function brings(
  host: Party, file: AnswerFile, more: Partial<AnswerFile> & { readonly withoutRoster?: boolean } = {},
): Promise<DoorReply> {
  const { joint, guest, act, sigs, entries, beside, withoutRoster = false } = { ...file, ...more }
  const roster = await besideRoster(entries)
  const bytes = beside.map((text) => fromBase64url(text)!)
  const named = await Promise.all(bytes.map(async (each) => ({ sha256: await hashOf(subtle, each), length: each.length })))
  const body = { joint, guest, act, sigs, roster: withoutRoster ? null : roster.named, beside: named }
  return host.who.act('bring-together', body, { beside: [...(withoutRoster ? [] : [roster.bytes]), ...bytes] })
}
