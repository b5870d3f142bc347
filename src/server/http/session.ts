// Who asks: the member behind a session's token, as long as the roster knows her and nobody froze her.
import { utf8 } from '#values/encoding.ts'
import type { Member, Roster } from '#domain/roster.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import type { House } from '../acts/house.ts'
import { rosterOf } from '../acts/rosters.ts'
import { sessionOf } from '../store/sessions.ts'

export type Holder = { readonly token: Hash; readonly roster: Roster; readonly member: Member }

/** Null without a token, with one that is not known or has run out, and when her roster entry has ended. */
export async function holderOf(house: House, authorization: string | undefined): Promise<Holder | null> {
  const secret = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1]
  if (secret === undefined) return null
  const token = await hashOf(house.subtle, utf8(secret))
  const session = await sessionOf(house.store.db, token, house.now())
  const roster = session && (await rosterOf(house.store.db, house.subtle, session.org))
  const member = roster && memberByKey(roster, session.key)
  return member && !member.frozen ? { token, roster, member } : null
}
