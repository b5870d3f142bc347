// Lockboxes: a member's sealed root under her passphrase, printed code or passkey; the server knows only where each lies.
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act, BodyOf } from '#wire/act.ts'
import { dropLockbox, keepLockbox, lockboxAt, lockboxesOf } from '../store/sessions.ts'
import { bytesBeside, kept, memberId, type Done, type Work } from './work.ts'

type Named = BodyOf<'keep-lockbox'>['lockbox']

export async function keepLockboxes(work: Work, org: Id, member: Id, named: readonly Named[]): Promise<Result<null, Refusal>> {
  for (const one of named) {
    const bytes = bytesBeside(work, one.bytes)
    if (!bytes.ok) return bytes
    if (await lockboxAt(work.db, one.locator)) return refuse('lockbox-taken')
    await keepLockbox(work.db, { locator: one.locator, org, member, way: one.way, bytes: bytes.value })
  }
  return ok(null)
}

/** A new lockbox, in the same step in place of an old one: a change of passphrase is never half done. */
export async function addLockbox(work: Work, act: Act<'keep-lockbox'>): Promise<Result<Done, Refusal>> {
  const { lockbox, replaces } = act.body
  if (replaces !== null && !(await dropLockbox(work.db, act.org, memberId(work), replaces))) return refuse('unknown-lockbox')
  const added = await keepLockboxes(work, act.org, memberId(work), [lockbox])
  return added.ok ? kept : added
}

export async function removeLockbox(work: Work, act: Act<'drop-lockbox'>): Promise<Result<Done, Refusal>> {
  const mine = await lockboxesOf(work.db, act.org, memberId(work))
  if (mine.length === 1 && mine[0]!.locator === act.body.locator) return refuse('last-lockbox')
  return (await dropLockbox(work.db, act.org, memberId(work), act.body.locator)) ? kept : refuse('unknown-lockbox')
}

/** Lockboxes of somebody who is not a member yet wait as text within her invite. */
export function lockboxesToKeep(
  work: Work,
  named: readonly Named[],
): Result<readonly { locator: Named['locator']; way: Named['way']; bytes: Uint8Array<ArrayBuffer> }[], Refusal> {
  const boxes = named.map((one) => ({ one, bytes: bytesBeside(work, one.bytes) }))
  if (boxes.some((box) => !box.bytes.ok)) return refuse('bytes-missing')
  return ok(boxes.map(({ one, bytes }) => ({ locator: one.locator, way: one.way, bytes: bytes.ok ? bytes.value : fromBase64url('')! })))
}
