// Finds the public key under which an act must be signed, and checks the signature over the exact bytes that came.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Roster } from '#domain/roster.ts'
import type { MembersAct } from '#wire/act.ts'
import type { Signature } from '#wire/roster-entry.ts'
import { readRosterEntry } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import { keyIdOf, type Subtle } from '#wire/hash.ts'
import { inviteOf } from '../store/invites.ts'
import type { Db } from '../store/store.ts'

type Signed = { readonly root: string; readonly key: string }

/** Whether `by` signed. Kinds by somebody who is not (yet) a member bring their key along; it must be the one that `by` names. */
export async function signedByMaker(
  db: Db,
  subtle: Subtle,
  roster: Roster | null,
  act: MembersAct,
  text: string,
  sigs: readonly Signature[],
): Promise<boolean> {
  const signed = await signerOf(db, subtle, roster, act)
  const signature = sigs.find((one) => one.by === act.by)
  const root = signed && fromBase64url(signed.root)
  if (!signed || !signature || root?.length !== 32) return false
  return verifies(subtle, { purpose: 'act', root, bytes: utf8(text) }, signed.key, signature.sig)
}

async function signerOf(db: Db, subtle: Subtle, roster: Roster | null, act: MembersAct): Promise<Signed | null> {
  if (act.kind === 'open-organisation') return founder(act.body.genesis.entry)
  if (!roster) return null
  const brought = await broughtKey(db, act)
  if (brought !== null) return (await keyIdOf(subtle, fromBase64url(brought)!)) === act.by ? { root: roster.root, key: brought } : null
  const member = roster.members.find((one) => one.key === act.by)
  const key = member?.keys.act ?? roster.endedKeys.find((ended) => ended.key === act.by)?.keys.act
  return key ? { root: roster.root, key } : null
}

function founder(genesis: string): Signed | null {
  const entry = readRosterEntry(utf8(genesis))
  if (!entry.ok || entry.value.kind !== 'genesis') return null
  return { root: entry.value.body.root, key: entry.value.body.keys.act }
}

async function broughtKey(db: Db, act: MembersAct): Promise<string | null> {
  if (act.kind === 'ask-to-join') return act.body.keys.act
  if (act.kind === 'witness') return act.body.key
  if (act.kind === 'reveal-nonce') return (await inviteOf(db, act.org, act.body.invite))?.newcomer?.keys.act ?? null
  return null
}
