// A joint draft: a demand that several organisations write together before it is published. Of its words only hashes are known here.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Text } from './demand.ts'

export const jointAnswers = ['signs', 'declines'] as const
export const reasonsToClose = ['not-agreed', 'no-longer-needed', 'begun-anew', 'a-slip'] as const
export type ReasonToClose = (typeof reasonsToClose)[number]

/** `words` is the hash of the words that were read, `dissent` that of what shall be read beside them. */
export type JointAnswer = {
  readonly says: (typeof jointAnswers)[number]
  readonly version: Id
  readonly words: string
  /** The name under which the organisation stands, or was asked. */
  readonly name: string
  readonly dissent: string | null
  readonly on: Day
}
/** An organisation that was asked to raise the demand; the one that proposed it is a party like the others. */
export type JointParty = { readonly organisation: Id; readonly answer: JointAnswer | null }
/** `parents` are the versions that it was written on: two on the same one both stand, and nobody overwrites anybody. */
export type JointVersion = { readonly id: Id; readonly by: Id; readonly parents: readonly Id[]; readonly words: string }

export type JointDraft = {
  readonly id: Id
  /** Who proposed it. */
  readonly organisation: Id
  readonly state: 'open' | 'published' | 'closed'
  readonly parties: readonly JointParty[]
  /** In the order in which they came. */
  readonly versions: readonly JointVersion[]
}

/** What an organisation wanted read beside a published demand: one of its raisers, or one that was asked and did not sign. */
export type Dissent = {
  readonly organisation: Id
  readonly name: string
  readonly says: JointAnswer['says']
  readonly on: Day
  /** Whether it was said of these very words; who declined an earlier version may not have been asked again. */
  readonly ofTheseWords: boolean
  readonly said: Text
}

/** The versions that nobody has written another on: the newest, and more than one where two wrote at once. */
export function newest({ versions }: Pick<JointDraft, 'versions'>): readonly JointVersion[] {
  const before = new Set(versions.flatMap(({ parents }) => parents))
  return versions.filter(({ id }) => !before.has(id))
}

export function isNewest(joint: Pick<JointDraft, 'versions'>, version: Id): boolean {
  return newest(joint).some(({ id }) => id === version)
}

export function partyOf({ parties }: Pick<JointDraft, 'parties'>, organisation: Id): JointParty | null {
  return parties.find((party) => party.organisation === organisation) ?? null
}

/** Whether a party's signature is for these words, as they stand now: an amendment of them ends it. */
export function hasSigned(
  joint: Pick<JointDraft, 'versions'>, { answer }: JointParty, { id, words }: Pick<JointVersion, 'id' | 'words'>,
): boolean {
  return answer?.says === 'signs' && answer.version === id && answer.words === words && isNewest(joint, id)
}

/** Whose signatures end when somebody writes on these versions: to be said before it is done. */
export function endedBy(joint: JointDraft, parents: readonly Id[]): readonly Id[] {
  const signed = (party: JointParty) => joint.versions.some((one) => parents.includes(one.id) && hasSigned(joint, party, one))
  return joint.parties.filter(signed).map(({ organisation }) => organisation)
}
