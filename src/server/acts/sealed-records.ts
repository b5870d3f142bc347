// Records that members seal, and the marks of what was read. The server keeps bytes it cannot open.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import { mayKeep, mayReplace } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act, BodyOf } from '#wire/act.ts'
import { addRecord, recordOf, removeRecord, replaceRecord } from '../store/records.ts'
import { keepBlob, keepWrap, shred } from '../store/sealed-bytes.ts'
import { markRead, voiceOf, withdrawnRecord } from '../store/voices.ts'
import { bytesBeside, kept, type Done, type Work } from './work.ts'

type Sealed = BodyOf<'keep-record'>['sealed']

export async function keepRecord(work: Work, act: Act<'keep-record'>): Promise<Result<Done, Refusal>> {
  const { kind, of, sealed, replaces } = act.body
  if (!mayKeep(work.member!.role, kind)) return refuse('not-your-role')
  if (!isCurrentKey(work, sealed.key)) return refuse('wrong-key')
  if (await recordOf(work.db, act.org, sealed.record)) return refuse('record-taken')
  if (await voiceOf(work.db, act.org, sealed.record)) return refuse('record-taken')
  // One of another kind would vanish from its list, and nothing there would say why.
  const before = replaces === null ? null : await recordOf(work.db, act.org, replaces)
  if (replaces !== null && before?.kind !== kind) return refuse('unknown-record')
  if (before !== null && !mayReplace(work.member!, before)) return refuse('not-your-role')
  // What members keep has nothing beside it.
  if (sealed.attachments.length > 0) return refuse('bytes-missing')
  const bytes = await keepSealed(work, act.org, sealed)
  if (!bytes.ok) return bytes
  await addRecord(work.db, {
    org: act.org,
    record: sealed.record,
    kind,
    of,
    key: sealed.key,
    payload: sealed.payload.sha256,
    payloadLength: sealed.payload.length,
    wrap: sealed.wrap.sha256,
    byKey: act.by,
    keptOn: work.today,
    replacedBy: null,
  })
  if (replaces !== null) await replaceRecord(work.db, act.org, replaces, sealed.record)
  return kept
}

export async function shredRecord(work: Work, act: Act<'shred-record'>): Promise<Result<Done, Refusal>> {
  const record = await recordOf(work.db, act.org, act.body.record)
  if (!record) return refuse('unknown-record')
  await shred(work.db, act.org, act.body.record)
  await removeRecord(work.db, act.org, act.body.record)
  return kept
}

export async function acknowledgeVoices(work: Work, act: Act<'acknowledge-voices'>): Promise<Result<Done, Refusal>> {
  for (const record of act.body.records) {
    // A voice that was withdrawn since she read it does not hold up the others.
    const isOrWas = (await voiceOf(work.db, act.org, record)) ?? (await withdrawnRecord(work.db, act.org, record))
    if (!isOrWas) return refuse('unknown-record')
  }
  await markRead(work.db, act.org, act.body.records, work.today)
  return kept
}

/** Keeps a record's wrap and payload, both of which must stand beside the act under the hashes that it names. */
export async function keepSealed(work: Pick<Work, 'db' | 'beside'>, org: Id, sealed: Sealed): Promise<Result<null, Refusal>> {
  const payload = bytesBeside(work, sealed.payload)
  const wrap = bytesBeside(work, sealed.wrap)
  if (!payload.ok || !wrap.ok) return refuse('bytes-missing')
  await keepWrap(work.db, { org, record: sealed.record, key: sealed.key, sha256: sealed.wrap.sha256, bytes: wrap.value })
  const isNew = await keepBlob(work.db, org, sealed.record, sealed.payload.sha256, payload.value)
  return isNew ? ok(null) : refuse('record-taken')
}

/** Whether a key id is one of a team's, of any epoch: who was offline for weeks seals to the key that she knew. */
function isCurrentKey(work: Work, key: Id): boolean {
  return work.roster!.teams.some((team) => team.epochs.some((epoch) => epoch.key === key))
}
