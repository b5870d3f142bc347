// The slow and the secret work of a speaker's phone, as it runs in a worker: sealing a voice, working for its sending, using a receipt.
import type { AgeKey } from '#sealing/age-keys.ts'
import { sealAttachment, type SealedAttachment } from '#sealing/attachment.ts'
import type { Chance } from '#sealing/chance.ts'
import { newReceipt, receiptKeyring, stretchReceipt, type ReceiptKeyring } from '#sealing/receipt.ts'
import { newRecordKey, sealRecord, type SealedRecord } from '#sealing/record.ts'
import { solveWork } from '#sealing/solve-work.ts'
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Act } from '#wire/act.ts'
import { canonicalAct } from '#wire/act-frame.ts'
import type { CheckedRound } from '#wire/check-round.ts'
import type { Hash } from '#wire/hash.ts'
import type { ReceiptKeys } from '#wire/manifest.ts'
import { roundSalt } from '#wire/round-link.ts'
import { voiceDocument, type VoiceContent } from '#wire/voice-content.ts'
import type { Withdrawal } from '#wire/withdrawal.ts'
import type { Challenge } from '#wire/work.ts'

/** A recording as it leaves the worker. */
export type SealedFile = { readonly sha256: Hash; readonly bytes: Uint8Array<ArrayBuffer> }
/** A voice as it leaves the worker: the act's canonical text, and beside it wrap and payload (base64url). Nothing in it can be read. */
export type SealedVoice = {
  readonly id: Id
  readonly org: Id
  /** What has still to follow the voice; `isIn`: the door has the voice itself. */
  readonly files: readonly SealedFile[]
  readonly isIn: boolean
  readonly code: string
  readonly act: string
  readonly beside: readonly string[]
  readonly record: Id
  readonly payload: Hash
}
export type Tasks = {
  readonly seal: {
    /** `files` are the recordings that the content names, by their places. */
    readonly asked: {
      readonly round: CheckedRound; readonly content: VoiceContent; readonly files: readonly Uint8Array[]; readonly wantsReceipt: boolean
    }
    /** `digits` are the sixteen of the receipt, to be shown once. */
    readonly given: { readonly voice: SealedVoice; readonly digits: string | null }
  }
  readonly solve: {
    readonly asked: { readonly challenge: Challenge; readonly record: Id; readonly payload: Hash }
    readonly given: string
  }
  /** Stretches a receipt; its keys stay in the worker, for the withdrawal. */
  readonly find: { readonly asked: { readonly digits: string; readonly salt: Hash }; readonly given: { readonly locator: Hash } }
  readonly withdraw: {
    readonly asked: { readonly root: string; readonly withdrawal: Withdrawal }
    readonly given: { readonly sig: string }
  }
}
export type TaskName = keyof Tasks
/** `cannot` is what this phone cannot do now: too little memory for the receipt, or a browser without the ciphers. */
export type TaskRefusal = 'cannot' | 'cannot-seal' | 'too-much-work' | 'no-receipt'
export type Perform = <N extends TaskName>(
  name: N, asked: Tasks[N]['asked'], onShare: (share: number) => void,
) => Promise<Result<Tasks[N]['given'], TaskRefusal>>

/** Hands back the function that performs tasks one after another; it remembers the keys of the last receipt that was found. */
export function taskPerformer(subtle: SubtleCrypto, chance: Chance): Perform {
  let found: ReceiptKeyring | null = null
  const performers: { readonly [N in TaskName]: (asked: Tasks[N]['asked'], onShare: (share: number) => void) => unknown } = {
    seal: (asked, onShare) => sealVoice(subtle, chance, asked, onShare),
    solve: ({ challenge, record, payload }) => solveWork(challenge, record, payload),
    find: async ({ digits, salt }, onShare) => {
      found = await receiptKeyring(subtle, await stretchReceipt(digits, salt, onShare))
      return ok({ locator: found.keys.locator })
    },
    withdraw: async ({ root, withdrawal }) =>
      found === null ? refuse('no-receipt') : ok({ sig: await found.withdraw(fromBase64url(root)!, withdrawal) }),
  }
  return async (name, asked, onShare) => {
    try {
      return (await performers[name](asked, onShare)) as Result<never, TaskRefusal>
    } catch {
      return refuse('cannot')
    }
  }
}

async function sealVoice(
  subtle: SubtleCrypto, chance: Chance, { round, content, files, wantsReceipt }: Tasks['seal']['asked'], onShare: (share: number) => void,
): Promise<Result<Tasks['seal']['given'], TaskRefusal>> {
  const digits = wantsReceipt ? newReceipt(chance) : null
  const salt = await roundSalt(subtle, round.root, round.round.round)
  const keyring = digits === null ? null : await receiptKeyring(subtle, await stretchReceipt(digits, salt, onShare))
  const receipt = keyring?.keys ?? null
  const key = await newRecordKey(chance)
  const attachments = await sealAll(subtle, key, files)
  if (attachments === null) return refuse('cannot-seal')
  const draft = {
    kind: 'voice', id: idOf(chance(16)), round: round.hash, head: round.head, team: round.round.team, epoch: round.epoch,
    receipt, attachments, content: voiceDocument(content),
  }
  const sealed = await sealRecord(subtle, draft, round.recipient, key, null)
  if (!sealed.ok) return refuse('cannot-seal')
  const voice = voiceOf(round, idOf(chance(16)), sealed.value, receipt)
  return ok({ voice: { ...voice, files: attachments.map(({ sha256, file }) => ({ sha256, bytes: file })), isIn: false }, digits })
}

async function sealAll(subtle: SubtleCrypto, key: AgeKey, files: readonly Uint8Array[]): Promise<readonly SealedAttachment[] | null> {
  const all: SealedAttachment[] = []
  for (const file of files) {
    const sealed = await sealAttachment(subtle, key, file)
    if (!sealed.ok) return null
    all.push(sealed.value)
  }
  return all
}

type WithoutFiles = Omit<SealedVoice, 'files' | 'isIn'>

function voiceOf(round: CheckedRound, id: Id, { wrap, payload, named }: SealedRecord, receipt: ReceiptKeys | null): WithoutFiles {
  const body = { round: round.round.round, sealed: { ...named, attachments: [...named.attachments] }, receipt }
  const act = canonicalAct({ v: 1, org: round.org, id, kind: 'send-voice', body } satisfies Act<'send-voice'>)
  return {
    id, org: round.org, code: round.round.code, act: new TextDecoder().decode(act), beside: [toBase64url(wrap), toBase64url(payload)],
    record: named.record, payload: named.payload.sha256,
  }
}
