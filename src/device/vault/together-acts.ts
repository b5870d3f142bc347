// The acts on joint drafts as a device makes them: what is signed of the words, and what is sealed beside them for every party.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, type Result } from '#values/result.ts'
import type { Text } from '#domain/demand.ts'
import { hasSigned, type JointAnswer } from '#domain/joint-draft.ts'
import type { Roster } from '#domain/roster.ts'
import type { RecordRefusal } from '#sealing/record.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { Hash } from '#wire/hash.ts'
import { hashOfDissent, hashOfWords, type JointContent, type JointWords } from '#wire/joint-words.ts'
import type { OpenJoint, OpenVersion } from './open-together.ts'
import { sealTogether } from './seal-together.ts'
import type { Surroundings } from './surroundings.ts'
import type { Open } from './vault.ts'

/** A body and the sealed bytes that stand beside its act. */
export type Made<K extends 'propose-together' | 'amend-together' | 'answer-together'> = {
  readonly body: BodyOf<K>; readonly beside: readonly Uint8Array[]
}
/** What is written: the words, and the authorities that nobody has written down yet. */
export type Written = { readonly words: JointWords; readonly authorities: JointContent['authorities'] }
type From = Pick<Surroundings, 'subtle' | 'chance'>
type Making<K extends 'propose-together' | 'amend-together' | 'answer-together'> = Promise<Result<Made<K>, RecordRefusal>>

/** `others` are the followed rosters of those who are asked, with the names by which they are known here. */
export async function proposal(
  from: From, open: Open, joint: Id, others: readonly { readonly roster: Roster; readonly name: string }[], written: Written,
): Making<'propose-together'> {
  const own = { organisation: open.held.org, name: open.followed.description.name, seq: open.followed.roster.seq }
  const asked = others.map(({ roster, name }) => ({ organisation: roster.org, name, seq: roster.seq }))
  const rosters = others.map(({ roster }) => roster)
  const made = await version(from, open, rosters, { joint, parties: [own, ...asked], ...written }, [])
  if (!made.ok) return made
  const { words, sealed, beside } = made.value
  return ok({ body: { joint, parties: [own, ...asked].map(({ organisation }) => organisation), words, sealed }, beside })
}

/** On top of the newest version that she read, or of two, where two wrote at once and this brings them together. */
export async function amendment(
  from: From, open: Open, { draft, versions, others }: OpenJoint, parents: readonly Id[], written: Written,
): Making<'amend-together'> {
  const before = versions.find(({ id }) => parents.includes(id))!.content
  const seqOf = (org: Id) => (org === open.held.org ? open.followed.roster : others.find((one) => one.org === org))?.seq ?? 0
  const parties = before.parties.map((party) => ({ ...party, seq: Math.max(party.seq, seqOf(party.organisation)) }))
  const made = await version(from, open, others, { joint: draft.id, parties, ...written }, parents)
  if (!made.ok) return made
  const { words, sealed, beside } = made.value
  return ok({ body: { joint: draft.id, parents: [...parents], words, sealed }, beside })
}

export type Answering = { readonly says: JointAnswer['says']; readonly name: string; readonly said: Text | null }

/** Signs exactly the words of this version, or declines them; `said` is to be read beside the demand once it is public. */
export async function answerTo(
  from: From, open: Open, { draft, others }: OpenJoint, to: Pick<OpenVersion, 'id' | 'words'>, { says, name, said }: Answering,
): Making<'answer-together'> {
  const body = { joint: draft.id, version: to.id, words: to.words, says, name }
  if (said === null) return ok({ body: { ...body, dissent: null }, beside: [] })
  const beside = { joint: draft.id, party: open.held.org, text: said.text, lang: said.lang, salt: saltFrom(from) }
  const content = { v: 1, about: 'joint-dissent', ...beside } as const satisfies Canonical
  const sealed = await sealTogether(from, open, others, { kind: 'joint-dissent', of: [draft.id, to.id], content })
  if (!sealed.ok) return sealed
  const hash = await hashOfDissent(from.subtle, beside)
  return ok({ body: { ...body, dissent: { hash, sealed: sealed.value.named } }, beside: sealed.value.beside })
}

/** The demand with those as its raisers who signed this version, and all that is to be read beside it. */
export function publication({ draft, dissents }: OpenJoint, { id, words, content }: OpenVersion): BodyOf<'publish-together'> {
  const signed = draft.parties.filter((party) => hasSigned(draft, party, { id, words }))
  const raisers = signed.map(({ organisation, answer }) => ({ id: organisation, name: answer!.name, organisation }))
  const beside = draft.parties.flatMap(({ organisation, answer }) => {
    const said = answer?.dissent ? dissents.get(organisation) : undefined
    return said ? [{ party: organisation, text: said.text, lang: said.lang, salt: said.salt }] : []
  })
  return {
    joint: draft.id, version: id, salt: content.salt, demand: { ...content.words, raisers }, authorities: content.authorities,
    dissents: beside,
  }
}

type Whole = Written & Pick<JointContent, 'joint' | 'parties'>

async function version(from: From, open: Open, others: readonly Roster[], whole: Whole, parents: readonly Id[]) {
  const salted = { ...whole, salt: saltFrom(from) }
  const words = await hashOfWords(from.subtle, salted)
  const content = { v: 1, about: 'joint-draft', ...salted } as unknown as Canonical
  const sealed = await sealTogether(from, open, others, { kind: 'joint-version', of: [whole.joint, ...parents], content })
  return sealed.ok ? ok({ words, sealed: sealed.value.named, beside: sealed.value.beside }) : sealed
}

function saltFrom({ chance }: From): Hash {
  return toBase64url(chance(32)) as Hash
}
