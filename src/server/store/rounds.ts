// Rounds as they were last signed, and the organisation's own list of places that help.
import type { Id } from '#values/id.ts'
import type { Hotline, Round } from '#domain/round.ts'
import { isRoundCode } from '#wire/acts/voices.ts'
import { readActText } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import type { Signature } from '#wire/roster-entry.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** `act` and `sigs` are the signed act that last set the round, as every client checks it; `hash` is that of the round's canonical text. */
export type KeptRound = {
  readonly org: Id
  readonly round: Id
  readonly code: string
  readonly body: Round
  readonly act: string
  readonly sigs: string
  readonly hash: Hash
  readonly state: 'open' | 'closed'
  readonly byKey: Id
}

export async function addRound(db: Db, round: KeptRound): Promise<void> {
  await db.insertInto('rounds').values(columns(round)).execute()
}

export async function replaceRound(db: Db, round: KeptRound): Promise<void> {
  await db.updateTable('rounds').set(columns(round)).where('org', '=', round.org).where('round', '=', round.round).execute()
}

export async function closeRound(db: Db, org: Id, round: Id): Promise<void> {
  await db.updateTable('rounds').set({ state: 'closed' }).where('org', '=', org).where('round', '=', round).execute()
}

export async function roundOf(db: Db, org: Id, round: Id): Promise<KeptRound | null> {
  const found = await db.selectFrom('rounds').selectAll().where('org', '=', org).where('round', '=', round).executeTakeFirst()
  return found ? roundFrom(found) : null
}

/** The code may be anything that stood in an address: not all of it is text to PostgreSQL. */
export async function roundByCode(db: Db, code: string): Promise<KeptRound | null> {
  if (!isRoundCode(code)) return null
  const found = await db.selectFrom('rounds').selectAll().where('code', '=', code).executeTakeFirst()
  return found ? roundFrom(found) : null
}

export async function roundsOf(db: Db, org: Id): Promise<readonly KeptRound[]> {
  return (await db.selectFrom('rounds').selectAll().where('org', '=', org).orderBy('round').execute()).map(roundFrom)
}

/** The act that last set the list, as every phone that shows it checks it: a place that helps must be one that a member named. */
export type SignedList = { readonly act: string; readonly sigs: readonly Signature[] }

export async function keepHotlines(db: Db, org: Id, { act, sigs }: SignedList): Promise<void> {
  const text = JSON.stringify({ act, sigs })
  await db
    .insertInto('hotlines')
    .values({ org, hotlines: text })
    .onConflict((conflict) => conflict.column('org').doUpdateSet({ hotlines: text }))
    .execute()
}

export async function signedHotlines(db: Db, org: Id): Promise<SignedList | null> {
  const found = await db.selectFrom('hotlines').select('hotlines').where('org', '=', org).executeTakeFirst()
  return found ? (JSON.parse(found.hotlines) as SignedList) : null
}

export async function hotlinesOf(db: Db, org: Id): Promise<readonly Hotline[]> {
  const signed = await signedHotlines(db, org)
  const read = signed && readActText(signed.act)
  return read?.ok && read.value.kind === 'list-hotlines' ? read.value.body.hotlines : []
}

function columns(round: KeptRound) {
  return {
    org: round.org,
    round: round.round,
    code: round.code,
    body: JSON.stringify(round.body),
    act: round.act,
    sigs: round.sigs,
    hash: round.hash,
    state: round.state,
    by_key: round.byKey,
  }
}

function roundFrom(row: Tables['rounds']): KeptRound {
  return {
    org: row.org as Id,
    round: row.round as Id,
    code: row.code,
    body: JSON.parse(row.body) as Round,
    act: row.act,
    sigs: row.sigs,
    hash: row.hash as Hash,
    state: row.state as KeptRound['state'],
    byKey: row.by_key as Id,
  }
}
