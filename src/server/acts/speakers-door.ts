// The same door for people who speak: no name, no key of the roster, no time. A voice comes in; with its receipt it can be withdrawn.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { dayOf } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { attachable } from '#domain/attachment.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Roster } from '#domain/roster.ts'
import type { Act } from '#wire/act.ts'
import type { Envelope } from '#wire/envelope.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { withdrawalVerifies } from '#wire/withdrawal.ts'
import { workHolds } from '#wire/work.ts'
import type { Moment } from '#values/moment.ts'
import { nameAttachments, shredAttachments } from '../store/attachments.ts'
import { recordOf, recordsOnlyAbout, removeRecord } from '../store/records.ts'
import { roundOf } from '../store/rounds.ts'
import { shred } from '../store/sealed-bytes.ts'
import { useNonce } from '../store/sessions.ts'
import type { Db } from '../store/store.ts'
import { addVoice, addWithdrawn, holdRecord, removeVoice, voiceByAct, voiceOf, withdrawnRecord } from '../store/voices.ts'
import type { House } from './house.ts'
import type { Kept } from './keep-in-chain.ts'
import { rosterOf } from './rosters.ts'
import { keepSealed } from './sealed-records.ts'

type Spoken = Act<'send-voice'>
type Withdrawn = Act<'withdraw-voice'>
export type FromSpeaker = {
  readonly act: Spoken | Withdrawn
  readonly envelope: Envelope
  readonly actHash: Hash
  readonly beside: ReadonlyMap<Hash, Uint8Array<ArrayBuffer>>
  readonly now: Moment
}

export async function takeFromSpeaker(house: House, arrived: FromSpeaker): Promise<Result<Kept, Refusal>> {
  const { act } = arrived
  const roster = await rosterOf(house.store.db, house.subtle, act.org)
  if (!roster) return refuse('unknown-organisation')
  if (act.kind === 'withdraw-voice') return withdrawVoice(house, roster, act, arrived.now)
  const { round, sealed } = act.body
  const worked =
    arrived.envelope.work !== null &&
    (await workHolds(house.subtle, house.workKey, arrived.envelope.work, {
      round,
      record: sealed.record,
      payload: sealed.payload.sha256,
      now: arrived.now,
    }))
  if (!worked) return refuse('work-missing')
  return house.store.write(async (db) => {
    await holdRecord(db, house.store.kind, sealed.record)
    return keepVoice(db, roster, arrived, act)
  })
}

async function keepVoice(db: Db, roster: Roster, arrived: FromSpeaker, act: Spoken): Promise<Result<Kept, Refusal>> {
  const { sealed, round, receipt } = act.body
  const before = await voiceByAct(db, act.org, act.id)
  if (before) return before.actHash === arrived.actHash ? ok(held(act, true)) : refuse('id-taken')
  const fits = await voiceFits(db, roster, act)
  if (!fits.ok) return fits
  const fitting = attachable(sealed.attachments.map(({ length }) => length))
  if (!fitting.ok) return fitting
  const bytes = await keepSealed({ db, beside: arrived.beside }, act.org, sealed)
  if (!bytes.ok) return bytes
  await addVoice(db, {
    org: act.org,
    record: sealed.record,
    round,
    actId: act.id,
    actHash: arrived.actHash,
    key: sealed.key,
    payload: sealed.payload.sha256,
    payloadLength: sealed.payload.length,
    wrap: sealed.wrap.sha256,
    attachments: JSON.stringify(sealed.attachments.map(({ sha256, length }) => ({ sha256, length }))),
    locator: receipt?.locator ?? null,
    withdraw: receipt?.withdraw ?? null,
    returnTo: receipt?.returnTo ?? null,
    receivedOn: dayOf(arrived.now),
    readOn: null,
  })
  await nameAttachments(db, act.org, sealed.record, sealed.attachments)
  return ok(held(act, false))
}

async function voiceFits(db: Db, roster: Roster, act: Spoken): Promise<Result<null, Refusal>> {
  const round = await roundOf(db, act.org, act.body.round)
  if (!round) return refuse('unknown-round')
  // A round that was closed still takes what was spoken before and waited for a network: late voices are never refused.
  const team = roster.teams.find((one) => one.id === round.body.team)
  if (!team?.epochs.some((epoch) => epoch.key === act.body.sealed.key)) return refuse('wrong-key')
  if (await withdrawnRecord(db, act.org, act.body.sealed.record)) return refuse('withdrawn')
  // Neither a voice nor a note under this id: who withdraws a voice takes away everything that is kept under it.
  const taken = (await voiceOf(db, act.org, act.body.sealed.record)) ?? (await recordOf(db, act.org, act.body.sealed.record))
  return taken ? refuse('record-taken') : ok(null)
}

/** Takes a voice away for good: its wrap, its payload, and what was noted about it alone. */
async function withdrawVoice(house: House, roster: Roster, act: Withdrawn, now: Moment): Promise<Result<Kept, Refusal>> {
  const { record, locator, nonce, origin, sig } = act.body
  const done = await house.store.write(async (db) => {
    await holdRecord(db, house.store.kind, record)
    const voice = await voiceOf(db, act.org, record)
    if (!voice?.withdraw || voice.locator !== locator) return refuse('unknown-record')
    if (origin !== house.address) return refuse('another-organisation')
    const root = fromBase64url(roster.root)!
    if (!(await withdrawalVerifies(house.subtle, root, { record, nonce, origin }, voice.withdraw, sig))) return refuse('not-signed')
    if (!(await useNonce(db, await hashOf(house.subtle, utf8(nonce)), now))) return refuse('nonce-used')
    await takeAway(db, voice.org, record)
    await addWithdrawn(db, { org: voice.org, record, locator: voice.locator, on: dayOf(now) })
    return ok({ ...held(act, false), outcome: 'kept' } as Kept)
  })
  if (done.ok) await house.store.scrub()
  return done
}

async function takeAway(db: Db, org: Spoken['org'], record: Spoken['id']): Promise<void> {
  for (const about of await recordsOnlyAbout(db, org, record)) {
    await shred(db, org, about)
    await removeRecord(db, org, about)
  }
  await shred(db, org, record)
  await shredAttachments(db, org, record)
  await removeVoice(db, org, record)
}

function held(act: Spoken | Withdrawn, again: boolean): Kept {
  return { ok: true, id: act.id, outcome: 'held', again, seq: null, head: null }
}
