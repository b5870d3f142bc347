// What stands beside a voice arrives in pieces, each kept where the last one ended; whole, it must be the bytes that the voice declared.
import { createHash } from 'node:crypto'
import { addDays, type Day } from '#values/day.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { afterPiece, attachmentLimits, type PieceRefusal } from '#domain/attachment.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import type { BeginUpload, BegunUpload, UploadDone } from '#wire/upload.ts'
import {
  addPiece, attachmentArriving, attachmentsOf, beginUpload, bytesBegunOn, endUpload, forgetPieces, piecesFrom, unfinishedSince,
  type Attachment,
} from '../store/attachments.ts'
import type { Db } from '../store/store.ts'
import type { House } from './house.ts'

/** Who sends: the id that was given for it, and the word told with it. */
export type Sending = { readonly upload: Id; readonly token: string }
export type BeginRefusal = 'unknown-upload' | 'too-much-today'
export type UploadRefusal = 'unknown-upload' | 'bytes-differ' | 'not-sealed' | PieceRefusal

/**
 * Begins or goes on: answers where to send, and from which byte. Whoever knows the voice's id and the hash may begin anew; the word told
 * before is over then, and what came stays. `unknown-upload`: no voice here has declared this. `too-much-today`: wait until tomorrow.
 */
export async function beginAttachment(house: House, asked: BeginUpload): Promise<Result<BegunUpload | UploadDone, BeginRefusal>> {
  const before = await declared(house.store.db, asked)
  if (before !== null && before.arrived === before.length && !before.isWhole) await checkWhole(house, before)
  const [upload, token] = [idOf(house.chance(16)), toBase64url(house.chance(32))]
  const on = dayOf(house.now())
  return house.store.write(async (db): Promise<Result<BegunUpload | UploadDone, BeginRefusal>> => {
    const attachment = await declared(db, asked)
    if (attachment === null) return refuse('unknown-upload')
    if (attachment.isWhole) return ok({ done: true })
    const { length, arrived } = attachment
    if (arrived === 0 && (await bytesBegunOn(db, asked.org, on)) + length > attachmentLimits.ofDay) return refuse('too-much-today')
    await beginUpload(db, attachment, { upload, token: await hashOf(house.subtle, utf8(token)), on })
    return ok({ upload, token, offset: arrived, length })
  })
}

/** Where the next piece begins, and how long it all is. */
export async function reachedBy(house: House, sending: Sending): Promise<Attachment | null> {
  return attachmentArriving(house.store.db, sending.upload, await hashOf(house.subtle, utf8(sending.token)))
}

/**
 * Keeps a piece; answers how many bytes are here then. The last one is acknowledged only when all of them together are what was declared.
 * `bytes-differ`: they are not, and all begin anew. `not-sealed`: what arrives is no sealed file, or too little of it to tell.
 */
export async function takePiece(house: House, sending: Sending, offset: number, bytes: Uint8Array): Promise<Result<number, UploadRefusal>> {
  const token = await hashOf(house.subtle, utf8(sending.token))
  const kept = await house.store.write(async (db): Promise<Result<Attachment, UploadRefusal>> => {
    const attachment = await attachmentArriving(db, sending.upload, token)
    if (attachment === null) return refuse('unknown-upload')
    const arrived = afterPiece(attachment, offset, bytes.length)
    if (!arrived.ok) return arrived
    if (offset === 0 && !beginsSealed(bytes)) return refuse('not-sealed')
    await addPiece(db, attachment, offset, bytes)
    return ok({ ...attachment, arrived: arrived.value })
  })
  if (!kept.ok) return kept
  if (kept.value.arrived < kept.value.length) return ok(kept.value.arrived)
  return (await checkWhole(house, kept.value)) ? ok(kept.value.length) : refuse('bytes-differ')
}

/** What was begun and is not whole within its days is taken away: the voice stays, and its phone may begin anew. */
export async function forgetUnfinished(house: House, today: Day): Promise<void> {
  const before = addDays(today, -attachmentLimits.days)
  const unfinished = await unfinishedSince(house.store.db, before)
  for (const one of unfinished) await house.store.write(async (db) => ok(await forgetPieces(db, one)))
  if (unfinished.length > 0) await house.store.scrub()
}

async function declared(db: Db, { org, record, sha256 }: BeginUpload): Promise<Attachment | null> {
  const named = (await attachmentsOf(db, org, [record])).get(record)?.filter((one) => one.sha256 === sha256) ?? []
  return named.find(({ isWhole }) => !isWhole) ?? named[0] ?? null
}

async function checkWhole(house: House, attachment: Attachment): Promise<boolean> {
  const isIt = (await hashOfPieces(house.store.db, attachment)) === attachment.sha256
  await house.store.write(async (db) => ok(await (isIt ? endUpload(db, attachment) : forgetPieces(db, attachment))))
  return isIt
}

async function hashOfPieces(db: Db, attachment: Attachment): Promise<Hash> {
  const hash = createHash('sha256')
  for await (const piece of piecesFrom(db, attachment)) hash.update(piece)
  return toBase64url(new Uint8Array(hash.digest())) as Hash
}

const ageHeader = utf8('age-encryption.org')

function beginsSealed(bytes: Uint8Array): boolean {
  return ageHeader.every((byte, at) => bytes[at] === byte)
}
