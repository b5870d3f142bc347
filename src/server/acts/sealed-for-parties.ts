// One sealed thing for several organisations: its contents once, and a wrap for the team `everyone` of each party and of nobody else.
import type { Id } from '#values/id.ts'
import { refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MembersAct } from '#wire/act.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { addJointRecord, type JointRecord, type JointWrap } from '../store/joint-records.ts'
import { partyRoster } from './guests.ts'
import { bytesBeside, kept, type Done, type Work } from './work.ts'

type Sealed = BodyOf<'propose-together'>['sealed']
export type ForParties = {
  readonly joint: Id
  /** Who proposed it. */
  readonly host: Id
  readonly parties: readonly Id[]
  readonly kind: JointRecord['kind']
  readonly parents: readonly Id[]
  readonly words: Hash
  readonly sealed: Sealed
  /** The most bytes that it may have. */
  readonly most: number
}

export async function keepForParties(work: Work, act: MembersAct, of: ForParties): Promise<Result<Done, Refusal>> {
  const { joint, kind, parents, words, sealed } = of
  if (sealed.payload.length > of.most) return refuse('too-large')
  if (!(await isForAll(work, of))) return refuse('not-sealed-to-all')
  const payload = bytesBeside(work, sealed.payload)
  const wraps = wrapsBeside(work, sealed)
  if (!payload.ok || wraps === null) return refuse('bytes-missing')
  const record = {
    joint, record: sealed.record, kind, org: act.org, byKey: act.by, parents, words, payload: sealed.payload.sha256,
    payloadLength: sealed.payload.length, keptOn: work.today,
  }
  return (await addJointRecord(work.db, record, payload.value, wraps)) ? kept : refuse('version-taken')
}

/**
 * Each party once, and for a key of its own team `everyone`, of any epoch: who was offline for weeks seals to the key that she knew. What
 * the wrap holds, only its readers see.
 */
async function isForAll(work: Work, { host, parties, sealed: { wraps } }: ForParties): Promise<boolean> {
  if (wraps.length !== parties.length || parties.some((party) => !wraps.some((wrap) => wrap.party === party))) return false
  for (const { party, key } of wraps) {
    const roster = await partyRoster(work, host, party)
    const teams = roster?.teams.filter(({ purpose }) => purpose === 'everyone') ?? []
    if (!teams.some(({ epochs }) => epochs.some((epoch) => epoch.key === key))) return false
  }
  return true
}

const mostWrapBytes = 8_192

function wrapsBeside(work: Work, { wraps }: Sealed): readonly JointWrap[] | null {
  const found = wraps.map(({ party: org, key, wrap }) => {
    const bytes = bytesBeside(work, wrap)
    return bytes.ok && wrap.length <= mostWrapBytes ? { org, key, sha256: wrap.sha256, bytes: bytes.value } : null
  })
  return found.includes(null) ? null : (found as readonly JointWrap[])
}
