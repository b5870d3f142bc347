// Organisations of other servers that are written down here, and the files by which they take part.
import type { Id } from '#values/id.ts'
import type { Authority } from '#domain/authority.ts'
import { hashOf } from '#wire/hash.ts'
import { fromBase64url } from '#values/encoding.ts'
import { jointFileText, readElsewhere, readGuests, rosterFile, type AnswerFile, type OrganisationFile } from '#wire/joint-files.ts'
import { readRoster } from '#wire/together-replies.ts'
import type { Performed } from '../../../outbox/outbox.ts'
import type { OpenJoint } from '../../../vault/open-together.ts'
import { useFetched, type Fetched } from '../../fetched.tsx'
import type { Member } from '../../member.tsx'
import { saveFile } from '../../save-file.ts'

export type KnownGuests = Extract<ReturnType<typeof readGuests>, { readonly ok: true }>['value']

export function useGuests(): Fetched<KnownGuests> {
  return useFetched('/desk/guests', readGuests)
}

/** The file by which others learn our name, address and roster: nothing in it is secret. */
export async function saveAboutUs({ read, held, followed, from }: Member, about: string): Promise<Performed> {
  const roster = await read(`/desk/roster?org=${held.org}`, readRoster)
  if (!roster.ok) return { state: 'refused', refusal: roster.refusal }
  const { entries } = roster.value
  const { name } = followed.description
  const file = { v: 1, is: 'samasama-organisation', about, organisation: held.org, name, address: from.origin, entries } as const
  saveFile(`samasama-organisation-${held.org.slice(0, 8)}.json`, jointFileText(file))
  return { state: 'done', outcome: 'kept', id: held.org }
}

/** Our draft, sealed for one guest, with all that proves it, and the names of the authorities that its words name. */
export async function saveDraftFor(
  { read, held, from }: Member, { draft, versions }: OpenJoint, guest: Id, authorities: readonly Authority[], about: string,
): Promise<Performed> {
  const told = await read(`/desk/elsewhere?joint=${draft.id}&guest=${guest}`, readElsewhere)
  if (!told.ok) return { state: 'refused', refusal: told.refusal }
  const named = new Set(versions.flatMap(({ content }) => content.words.addressees))
  const known = authorities.filter(({ id }) => named.has(id))
  const file = {
    v: 1, is: 'samasama-draft', about, guest, address: from.origin, last: told.value.last, authorities: known, reply: told.value.reply,
  } as const
  saveFile(`samasama-draft-${draft.id.slice(0, 8)}-${held.org.slice(0, 4)}.json`, jointFileText(file as never))
  return { state: 'done', outcome: 'kept', id: draft.id }
}

export async function keepGuest({ perform, from }: Member, { organisation, name, address, entries }: OrganisationFile): Promise<Performed> {
  const { bytes, named } = await rosterBeside(from.subtle, entries)
  return perform('keep-guest', { organisation, name, address, roster: named }, [bytes])
}

export async function bringAnswer({ perform, from }: Member, { guest, joint, act, sigs, entries, beside }: AnswerFile): Promise<Performed> {
  const roster = await rosterBeside(from.subtle, entries)
  const sealed = beside.map((text) => fromBase64url(text))
  if (sealed.includes(null)) return { state: 'refused', refusal: { code: 'not-from-guest', detail: null } }
  const bytes = sealed as readonly Uint8Array<ArrayBuffer>[]
  const named = await Promise.all(bytes.map(async (each) => ({ sha256: await hashOf(from.subtle, each), length: each.length })))
  return perform('bring-together', { joint, guest, act, sigs, roster: roster.named, beside: named }, [roster.bytes, ...bytes])
}

async function rosterBeside(subtle: SubtleCrypto, entries: OrganisationFile['entries']) {
  const bytes = rosterFile(entries)
  return { bytes, named: { sha256: await hashOf(subtle, bytes), length: bytes.length } }
}
