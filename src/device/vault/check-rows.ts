// Checks rows of the chain one by one: that each follows from the one before, that its bytes are its own, and that its maker signed them.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { readActText, type MembersAct } from '#wire/act.ts'
import { firstBrokenRow } from '#wire/chain.ts'
import type { Row, WaitingThings } from '#wire/desk-replies.ts'
import { hashOf, keyIdOf, type Subtle } from '#wire/hash.ts'
import type { Signature } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import type { Place } from './heads.ts'
import type { Person } from './walk-roster.ts'

/** Who made a row, as far as this device could check it itself. A newcomer's and a witness's keys come with their own acts. */
export type Maker =
  | { readonly is: 'member'; readonly member: Id } | { readonly is: 'witness'; readonly name: string }
  | { readonly is: 'newcomer' } | { readonly is: 'server' }
export type CheckedRow = { readonly row: Row; readonly act: MembersAct | null; readonly maker: Maker }
type Waits = Pick<WaitingThings['late'][number], 'actId' | 'actHash' | 'act' | 'sigs'>
export type RowRefusal = 'chain-broken' | 'act-forged'

export async function checkRows(
  subtle: Subtle, root: string, people: ReadonlyMap<Id, Person>, seen: Place, rows: readonly Row[],
): Promise<Result<readonly CheckedRow[], RowRefusal>> {
  if ((await firstBrokenRow(subtle, seen, rows)) !== null) return refuse('chain-broken')
  const checked: CheckedRow[] = []
  for (const row of rows) {
    if ((await hashOf(subtle, utf8(row.act))) !== row.actHash) return refuse('chain-broken')
    const one = await checkRow(subtle, root, people, row)
    if (!one) return refuse('act-forged')
    checked.push(one)
  }
  return ok(checked)
}

/** The act behind a text and its signatures, if the member who made it is on the roster (or was) and signed it. */
export async function signedAct(
  subtle: Subtle, root: string, people: ReadonlyMap<Id, Person>, text: string, sigs: readonly Signature[],
): Promise<MembersAct | null> {
  const act = readActText(text)
  if (!act.ok || !('by' in act.value)) return null
  const key = people.get(act.value.by)?.keys.act
  return key !== undefined && (await holds(subtle, root, key, act.value.by, text, sigs)) ? act.value : null
}

/**
 * An act that waits, if its maker signed these bytes and they are those that the server names by id and hash: whoever signs for it, or lets
 * it in, signs for what she was shown.
 */
export async function signedWaiting(
  subtle: Subtle, root: string, people: ReadonlyMap<Id, Person>, { actId, actHash, act, sigs }: Waits,
): Promise<MembersAct | null> {
  const signed = await signedAct(subtle, root, people, act, sigs)
  return signed?.id === actId && (await hashOf(subtle, utf8(act))) === actHash ? signed : null
}

async function checkRow(subtle: Subtle, root: string, people: ReadonlyMap<Id, Person>, row: Row): Promise<CheckedRow | null> {
  if (row.kind === 'voices-of-day' && row.byKey === null) return { row, act: null, maker: { is: 'server' } }
  const read = readActText(row.act)
  if (!read.ok || !('by' in read.value)) return null
  const act = read.value
  if (act.id !== row.id || act.kind !== row.kind || act.by !== row.byKey) return null
  const brought = broughtKey(act)
  if (brought === undefined) return { row, act, maker: { is: 'newcomer' } }
  const key = brought ?? people.get(act.by)?.keys.act
  if (key === undefined || (brought !== null && (await keyIdOf(subtle, fromBase64url(key)!)) !== act.by)) return null
  return (await holds(subtle, root, key, act.by, row.act, row.sigs)) ? { row, act, maker: makerOf(act, people) } : null
}

/** The public key that an act of somebody without membership brings; null for members. A nonce revealed later brings none (undefined). */
function broughtKey(act: MembersAct): string | null | undefined {
  if (act.kind === 'ask-to-join') return act.body.keys.act
  if (act.kind === 'witness') return act.body.key
  return act.kind === 'reveal-nonce' ? undefined : null
}

function makerOf(act: MembersAct, people: ReadonlyMap<Id, Person>): Maker {
  if (act.kind === 'witness') return { is: 'witness', name: act.body.name }
  return act.kind === 'ask-to-join' ? { is: 'newcomer' } : { is: 'member', member: people.get(act.by)!.member }
}

async function holds(subtle: Subtle, root: string, key: string, by: Id, text: string, sigs: readonly Signature[]): Promise<boolean> {
  const own = sigs.find((one) => one.by === by)
  return own !== undefined && verifies(subtle, { purpose: 'act', root: fromBase64url(root)!, bytes: utf8(text) }, key, own.sig)
}
