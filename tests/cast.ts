// The cast: people with names, keys and roles, made by the real sealing room, who act through the real door on a real database.
import { webcrypto } from 'node:crypto'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { foundOrganisation } from '#sealing/found-organisation.ts'
import { lockboxKeys } from '#sealing/lockbox.ts'
import type { MemberKeyring } from '#sealing/member-keys.ts'
import type { TeamKey } from '#sealing/team-key.ts'
import type { House, LogLine } from '#server/acts/house.ts'
import { receive } from '#server/acts/door.ts'
import { addOpening } from '#server/store/sessions.ts'
import { openStore, type Store, type Target } from '#server/store/store.ts'
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { dayOf, later, type Moment } from '#values/moment.ts'
import { ok } from '#values/result.ts'
import { secret } from '#values/secret.ts'
import { actBytes, stampOf, type Act, type ActKind, type BodyOf, type MembersAct } from '#wire/act.ts'
import { envelopeText, type DoorReply, type Envelope } from '#wire/envelope.ts'
import { hashOf, type Hash } from '#wire/hash.ts'

export const { subtle } = crypto
export const chance = (bytes: number) => webcrypto.getRandomValues(new Uint8Array(bytes))
export const freshId = (): Id => idOf(chance(16))

export type MembersKind = MembersAct['kind']
/** What an act may be told to say otherwise; `beside` are sealed bytes, `sigs` stand instead of the maker's own. */
export type More = {
  readonly id?: Id
  readonly previous?: Id | null
  readonly head?: Hash | null
  readonly at?: Moment
  readonly opening?: string | null
  readonly beside?: readonly Uint8Array[]
  readonly sigs?: Envelope['sigs']
}
/** An act that is signed and not yet sent. */
export type Signed = { readonly id: Id; readonly hash: Hash; readonly envelope: Envelope }

/** Somebody with keys, of an organisation; a member as soon as its roster says so. */
export type Person = {
  readonly name: string
  readonly org: Id
  readonly root: string
  readonly member: Id
  readonly key: Id
  readonly keyring: MemberKeyring
  readonly sign: <K extends MembersKind>(kind: K, body: BodyOf<K>, more?: More) => Promise<Signed>
  /** Signs and sends. */
  readonly act: <K extends MembersKind>(kind: K, body: BodyOf<K>, more?: More) => Promise<DoorReply>
}

type Place = Pick<Person, 'org' | 'root'>
type Keys = Pick<Person, 'member' | 'key' | 'keyring'>

export type CastOrganisation = {
  readonly name: string
  readonly org: Id
  readonly root: string
  readonly founder: Person
  readonly everyone: TeamKey
  readonly listening: TeamKey
  /** The act that opened it, for who wants to send it again. */
  readonly opening: Envelope
}

export type Cast = {
  readonly house: House
  readonly store: Store
  readonly log: readonly LogLine[]
  readonly now: () => Moment
  readonly pass: (milliseconds: number) => void
  readonly post: (envelope: Envelope) => Promise<DoorReply>
  /** A fresh one-time link, of which the secret is answered. */
  readonly openingLink: () => Promise<string>
  /** Signs everything that opens an organisation, and sends nothing. */
  readonly founds: (name?: string, opening?: string) => Promise<CastOrganisation>
  /** Opens an organisation through the door. */
  readonly organisation: (name?: string) => Promise<CastOrganisation>
  readonly person: (name: string, of: Place, keys: Keys) => Person
  /** How many rows each table has: a refusal changes none of them. */
  readonly counts: () => Promise<Readonly<Record<string, number>>>
  readonly close: () => Promise<void>
}

export const kept = { ok: true, outcome: 'kept' } as const
export const waits = { ok: true, outcome: 'waiting' } as const
export function refused(refusal: string) {
  return { ok: false, refusal } as const
}

export async function openCast(target: Target, start = '2026-11-23T09:00:00Z'): Promise<Cast> {
  const store = await openStore(target)
  const log: LogLine[] = []
  let clock = Date.parse(start) as Moment
  const house: House = {
    store, subtle, chance, now: () => clock, address: 'https://samasama.example', workKey: chance(32), log: (line) => log.push(line),
  }
  const post = (envelope: Envelope) => receive(house, envelopeText(envelope))
  const openingLink = async () => {
    const opening = toBase64url(chance(16))
    await store.write(async (db) => ok(await addOpening(db, await hashOf(subtle, utf8(opening)))))
    return opening
  }
  const person: Cast['person'] = (name, of, keys) => personOf({ post, now: house.now }, name, of, keys)
  const founds = async (name = 'Union', opening?: string) => found(person, name, opening ?? (await openingLink()), clock)
  return {
    house, store, log, post, openingLink, person, founds,
    now: house.now,
    pass: (milliseconds) => {
      clock = later(clock, milliseconds)
    },
    organisation: async (name) => {
      const made = await founds(name)
      expectOk(await post(made.opening))
      return made
    },
    counts: () => counted(store),
    close: () => store.close(),
  }
}

export function expectOk(reply: DoorReply): Extract<DoorReply, { ok: true }> {
  if (!reply.ok) throw new Error(`refused: ${reply.refusal}`)
  return reply
}

/** Sends, expects this refusal, and that every table has the rows that it had. */
export async function expectRefused(cast: Cast, refusal: string, send: () => Promise<DoorReply>): Promise<void> {
  const before = await cast.counts()
  expect(await send()).toMatchObject(refused(refusal))
  expect(await cast.counts()).toEqual(before)
}

async function found(person: Cast['person'], name: string, opening: string, now: Moment): Promise<CastOrganisation> {
  const description = { name, place: 'Port City', languages: ['en'], about: {}, inPerson: {}, contact: '', website: null }
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  const made = await foundOrganisation(subtle, chance, { description, now, opening, lockboxes: [{ way: 'passphrase', keys }] })
  const founder = person(`${name}'s founder`, made, made)
  const [everyone, listening] = made.teams as [TeamKey, TeamKey]
  return { name, org: made.org, root: made.root, founder, everyone, listening, opening: made.envelope }
}

function personOf({ post, now }: Pick<Cast, 'post' | 'now'>, name: string, { org, root }: Place, { member, key, keyring }: Keys): Person {
  const sign: Person['sign'] = async (kind, body, more = {}) => {
    const act = actOf({ org, key }, kind, body, more, now())
    const bytes = actBytes(act as Act & MembersAct)
    const sigs = more.sigs ?? [{ by: key, sig: await keyring.signers.act.sign(fromBase64url(root)!, bytes) }]
    const beside = (more.beside ?? []).map(toBase64url)
    const envelope = { act: new TextDecoder().decode(bytes), sigs, beside, opening: more.opening ?? null, work: null }
    return { id: act.id, hash: await hashOf(subtle, bytes), envelope }
  }
  return { name, org, root, member, key, keyring, sign, act: async (kind, body, more) => post((await sign(kind, body, more)).envelope) }
}

function actOf<K extends MembersKind>({ org, key }: Pick<Person, 'org' | 'key'>, kind: K, body: BodyOf<K>, more: More, now: Moment) {
  const at = more.at ?? now
  const stamp = stampOf(kind as ActKind) === 'at' ? { at, day: null } : { at: null, day: dayOf(at) }
  const place = { previous: more.previous ?? null, head: more.head ?? null, replaces: null }
  return { v: 1, org, id: more.id ?? freshId(), kind, body, by: key, ...place, ...stamp } as unknown as MembersAct
}

async function counted({ db }: Store): Promise<Readonly<Record<string, number>>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name)
  const rows = tables.map(async (table) => {
    const found = await sql<{ all: number }>`select count(*) as "all" from ${sql.table(table)}`.execute(db)
    return [table, Number(found.rows[0]!.all)] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}
