// What stands inside the seals of a joint draft, with its parsers, and the hashes by which parties sign: salted, so that none is guessed.
import * as v from 'valibot'
import type { Id } from '#values/id.ts'
import type { BodyOf } from './act.ts'
import { authority, demand } from './acts/demands.ts'
import { dissent } from './acts/together.ts'
import { canonicalBytes, type Canonical } from './canonical.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { hash, id, list, text, whole } from './shapes.ts'

const { raisers: _, ...entries } = demand.entries
/** A demand without its raisers: who signs them raises it, and nobody knows before the end who that will be. */
const none = v.pipe(v.array(v.never()), v.maxLength(0))
/** Neither translations nor notes: no screen shows them before they are public, and nobody shall sign what she was not shown. */
const words = v.strictObject({ ...entries, translations: none, notes: none, fromPublicSources: v.literal(false) })
/** `seq`: how long the party's roster was when this was sealed. A server that shows a shorter one later goes back on it. */
const party = v.strictObject({ organisation: id, name: text(200), seq: whole })
const content = v.strictObject({
  v: v.literal(1), about: v.literal('joint-draft'), joint: id, parties: list(party, 20, 2), salt: hash, words,
  authorities: list(authority, 60),
})
const said = v.strictObject({ v: v.literal(1), about: v.literal('joint-dissent'), joint: id, ...dissent.entries })

export type JointContent = v.InferOutput<typeof content>
export type JointWords = JointContent['words']
export type SaidBeside = v.InferOutput<typeof said>

/** Null for what is no version of a joint draft, or has a field too many or too few. */
export function readJointContent(value: unknown): JointContent | null {
  const read = v.safeParse(content, value)
  return read.success ? read.output : null
}

export function readSaidBeside(value: unknown): SaidBeside | null {
  const read = v.safeParse(said, value)
  return read.success ? read.output : null
}

type Signed = { readonly joint: Id; readonly salt: Hash; readonly words: JointWords; readonly authorities: JointContent['authorities'] }

/** What a party signs: SHA-256 over the canonical words, the new authorities that they name, the joint draft and its salt. */
export function hashOfWords(subtle: Subtle, { joint, salt, words: demanded, authorities }: Signed): Promise<Hash> {
  return hashOf(subtle, canonicalBytes({ v: 1, joint, salt, words: demanded, authorities } as unknown as Canonical))
}

export function hashOfDissent(
  subtle: Subtle, { joint, party: by, text: written, lang, salt }: Omit<SaidBeside, 'v' | 'about'>,
): Promise<Hash> {
  return hashOf(subtle, canonicalBytes({ v: 1, joint, party: by, text: written, lang, salt }))
}

/** The words that a publication carries, as they were signed. */
export function wordsIn({ demand: { raisers: _, ...demanded } }: Pick<BodyOf<'publish-together'>, 'demand'>): JointWords {
  return demanded as JointWords
}
