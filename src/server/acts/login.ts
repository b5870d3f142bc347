// Logging in: a signature over a nonce that serves once, bound to this address; never a password.
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { hour, later, minute, type Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import { hashOf } from '#wire/hash.ts'
import { loginBytes, type LoginRequest } from '#wire/login.ts'
import { verifies } from '#wire/signature.ts'
import { addNonce, addSession, useNonce } from '../store/sessions.ts'
import type { House } from './house.ts'
import { rosterOf } from './rosters.ts'

const nonceLife = minute
const sessionLife = 12 * hour

export type Nonce = { readonly nonce: string; readonly expires: Moment }

/** A fresh nonce, kept as its hash. Anybody may ask for one: it says nothing about who is here. */
export async function makeNonce(house: House): Promise<Nonce> {
  const nonce = toBase64url(house.chance(32))
  const now = house.now()
  const expires = later(now, nonceLife)
  await house.store.write(async (db) => ok(await addNonce(db, await hashOf(house.subtle, utf8(nonce)), expires, now)))
  return { nonce, expires }
}

/** The same refusal for an unknown organisation, an unknown key and a wrong signature: nobody learns who has a key here. */
export async function login(
  house: House,
  request: LoginRequest,
): Promise<Result<{ token: string; expires: Moment }, 'not-signed' | 'nonce-used' | 'another-address'>> {
  if (request.origin !== house.address) return refuse('another-address')
  const now = house.now()
  const fresh = await house.store.write(async (db) => ok(await useNonce(db, await hashOf(house.subtle, utf8(request.nonce)), now)))
  if (!fresh.ok || !fresh.value || request.expires < now || request.expires > later(now, nonceLife)) return refuse('nonce-used')
  const member = await signedBy(house, request)
  if (!member) return refuse('not-signed')
  const token = toBase64url(house.chance(32))
  const expires = later(now, sessionLife)
  await house.store.write(async (db) =>
    ok(await addSession(db, await hashOf(house.subtle, utf8(token)), { org: request.org, member, key: request.key, expires })),
  )
  return ok({ token, expires })
}

async function signedBy(house: House, request: LoginRequest): Promise<Id | null> {
  const roster = await rosterOf(house.store.db, house.subtle, request.org)
  const member = roster && memberByKey(roster, request.key)
  // A key of nobody is checked all the same, so that the answer takes as long.
  const root = fromBase64url(roster?.root ?? '') ?? new Uint8Array(32)
  const rootBytes = root.length === 32 ? root : new Uint8Array(32)
  const bytes = loginBytes({ ...request, root: roster?.root ?? '' })
  const signed = await verifies(
    house.subtle,
    { purpose: 'login', root: rootBytes, bytes },
    member?.keys.login ?? toBase64url(new Uint8Array(32).fill(1)),
    request.sig,
  )
  return signed && member && !member.frozen ? member.id : null
}
