// What a draft that goes round waits for, as one of its parties sees it.
import { hasSigned, newest, partyOf } from '#domain/joint-draft.ts'
import type { Id } from '#values/id.ts'
import type { OpenJoint } from '../../../vault/open-together.ts'
import { mayPublish } from './publish-joint.tsx'

export type WaitsFor = 'our-answer' | 'our-answer-anew' | 'others' | 'publishing'

/** Who declined waits for nobody; who signed words that were changed since is asked anew. */
export function waitsFor(joint: OpenJoint, own: Id): WaitsFor {
  const party = partyOf(joint.draft, own)
  const now = newest(joint.draft)
  if (party === null || party.answer === null) return 'our-answer'
  if (party.answer.says === 'signs' && !now.some((version) => hasSigned(joint.draft, party, version))) return 'our-answer-anew'
  return joint.versions.some((version) => mayPublish(joint, version, own).ok) ? 'publishing' : 'others'
}
