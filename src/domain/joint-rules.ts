// What holds for a joint draft: how it is proposed, amended, answered, published when all have answered, and closed.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { hasSigned, isNewest, partyOf, type JointDraft, type JointParty, type JointVersion } from './joint-draft.ts'

/** So that what somebody has not asked for weighs little: three drafts of twenty versions each, at the very most. */
export const jointLimits = {
  parties: 20,
  /** Of one draft: of all its parties together, and of each. */
  versions: 100, versionsOfOne: 20,
  /** Open drafts that one organisation has proposed, and of those, how many may wait for the first answer of the same other one. */
  open: 20, unanswered: 3,
  /** Bytes of one sealed version, and of one sealed dissent. */
  payload: 131_072, dissent: 32_768,
} as const

/** What is, as far as a proposal looks at it: who is here, who takes nothing from the proposer, and what the proposer has open. */
export type Proposing = {
  readonly organisation: Id
  readonly here: readonly Id[]
  readonly mutedBy: readonly Id[]
  readonly open: number
  readonly unanswered: ReadonlyMap<Id, number>
}
export type ProposeRefusal =
  | 'unknown-organisation' | 'named-twice' | 'not-a-party' | 'takes-no-invitations' | 'too-many-joint-drafts' | 'too-many-unanswered'
type OnJoint = 'unknown-joint' | 'joint-over'
export type AmendRefusal = OnJoint | 'unknown-version' | 'version-taken' | 'too-many-versions'
export type JointAnswerRefusal = OnJoint | 'unknown-version' | 'words-differ' | 'words-moved-on'
export type TogetherRefusal =
  | OnJoint | 'unknown-version' | 'words-differ' | 'words-moved-on' | 'not-everybody-answered' | 'not-a-raiser' | 'raisers-differ'
  | 'dissents-differ'
export type CloseRefusal = OnJoint | 'not-your-organisation'

/** Whether these parties may be asked. `not-a-party`: who proposes raises it too, and nobody raises together alone. */
export function proposable(parties: readonly Id[], by: Proposing): Result<null, ProposeRefusal> {
  if (new Set(parties).size < parties.length) return refuse('named-twice')
  if (!parties.includes(by.organisation) || parties.length < 2) return refuse('not-a-party')
  if (parties.some((id) => !by.here.includes(id))) return refuse('unknown-organisation')
  if (parties.some((id) => by.mutedBy.includes(id))) return refuse('takes-no-invitations')
  if (by.open >= jointLimits.open) return refuse('too-many-joint-drafts')
  return parties.some((id) => (by.unanswered.get(id) ?? 0) >= jointLimits.unanswered) ? refuse('too-many-unanswered') : ok(null)
}

/** Whether a party may write a version on these. */
export function amendable(
  joint: JointDraft | null, version: Pick<JointVersion, 'id' | 'parents'>, organisation: Id,
): Result<JointDraft, AmendRefusal> {
  const open = openTo(joint, organisation)
  if (!open.ok) return open
  const { versions } = open.value
  if (versions.some(({ id }) => id === version.id)) return refuse('version-taken')
  if (new Set(version.parents).size < version.parents.length) return refuse('unknown-version')
  if (version.parents.some((parent) => !versions.some(({ id }) => id === parent))) return refuse('unknown-version')
  const own = versions.filter(({ by }) => by === organisation).length
  return versions.length >= jointLimits.versions || own >= jointLimits.versionsOfOne ? refuse('too-many-versions') : open
}

export type Answering = { readonly version: Id; readonly words: string; readonly says: 'signs' | 'declines' }

/**
 * Whether a party's answer counts. `words-differ`: another hash than the version's; `words-moved-on`: somebody has written on it since, and
 * nobody signs what is not put forward any more. Who declines may do so of any version.
 */
export function answerable(joint: JointDraft | null, answer: Answering, organisation: Id): Result<JointDraft, JointAnswerRefusal> {
  const open = openTo(joint, organisation)
  if (!open.ok) return open
  const version = open.value.versions.find(({ id }) => id === answer.version)
  if (!version) return refuse('unknown-version')
  if (version.words !== answer.words) return refuse('words-differ')
  return answer.says === 'signs' && !isNewest(open.value, version.id) ? refuse('words-moved-on') : open
}

/** What somebody wants to publish: the hash of its words, who stands as raiser under which name, and the hashes of what stands beside. */
export type Together = {
  readonly version: Id
  readonly words: string
  readonly raisers: readonly { readonly id: Id; readonly name: string; readonly organisation: Id | null }[]
  readonly dissents: readonly { readonly party: Id; readonly hash: string }[]
}

/**
 * Those who raise the demand, when it may be published: every party has signed these very words or declined, who publishes has signed, the
 * raisers are those who signed, under the names that they signed with, and every dissent is there as its party wrote it, none left out.
 */
export function publishableTogether(
  joint: JointDraft | null, together: Together, organisation: Id,
): Result<readonly JointParty[], TogetherRefusal> {
  const open = openTo(joint, organisation)
  if (!open.ok) return open
  const version = open.value.versions.find(({ id }) => id === together.version)
  if (!version) return refuse('unknown-version')
  if (version.words !== together.words) return refuse('words-differ')
  if (!isNewest(open.value, version.id)) return refuse('words-moved-on')
  const { parties } = open.value
  const signed = parties.filter((party) => hasSigned(open.value, party, version))
  if (parties.some((party) => party.answer?.says !== 'declines' && !signed.includes(party))) return refuse('not-everybody-answered')
  if (!signed.some((party) => party.organisation === organisation)) return refuse('not-a-raiser')
  if (!sameRaisers(together.raisers, signed)) return refuse('raisers-differ')
  return sameDissents(together.dissents, parties) ? ok(signed) : refuse('dissents-differ')
}

/** Who proposed it closes it; the others may decline. */
export function closable(joint: JointDraft | null, organisation: Id): Result<JointDraft, CloseRefusal> {
  const open = openTo(joint, organisation)
  return open.ok && open.value.organisation !== organisation ? refuse('not-your-organisation') : open
}

/** To whom it is not shown, it is not there: nobody learns by asking which drafts there are. */
function openTo(joint: JointDraft | null, organisation: Id): Result<JointDraft, OnJoint> {
  if (joint === null || partyOf(joint, organisation) === null) return refuse('unknown-joint')
  return joint.state === 'open' ? ok(joint) : refuse('joint-over')
}

function sameRaisers(raisers: Together['raisers'], signed: readonly JointParty[]): boolean {
  return raisers.length === signed.length && signed.every(({ organisation, answer }, at) => {
    const raiser = raisers[at]
    return raiser?.id === organisation && raiser.organisation === organisation && raiser.name === answer?.name
  })
}

function sameDissents(dissents: Together['dissents'], parties: readonly JointParty[]): boolean {
  const said = parties.filter(({ answer }) => answer !== null && answer.dissent !== null)
  const fits = ({ organisation, answer }: JointParty) =>
    dissents.some(({ party, hash }) => party === organisation && hash === answer?.dissent)
  return said.length === dissents.length && said.every(fits)
}
