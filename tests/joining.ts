// Joining, step by step, as steward and newcomer do it on their own devices; and entries of the roster, signed by whoever signs them.
import type { Role, RosterChange } from '#domain/roster.ts'
import { newInvite, vouch, type Invite } from '#sealing/invite.ts'
import { beginJoining, digitsToExpect, offerJoining, revealJoining, type Newcomer, type Offer } from '#sealing/joining.ts'
import { lockboxKeys, sealLockbox } from '#sealing/lockbox.ts'
import { memberKeys, newRoot } from '#sealing/member-keys.ts'
import { sealTeamKey, type TeamKey } from '#sealing/team-key.ts'
import { organisation as organisationIn, rosterEntries } from '#server/store/organisations.ts'
import { addDays } from '#values/day.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { dayOf } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { DoorReply } from '#wire/envelope.ts'
import { hashOf, keyIdOf } from '#wire/hash.ts'
import { rosterEntryBytes, type RosterEntry } from '#wire/roster-entry.ts'
import { chance, expectOk, freshId, subtle, type Cast, type CastOrganisation, type More, type Person, type Signed } from './cast.ts'

type Entry = BodyOf<'enter-roster'>['entry']
type Admitted = Partial<Extract<RosterChange, { kind: 'admit-member' }>['body']>
export type Joining = {
  readonly invite: Invite
  readonly newcomer: Person
  readonly invites: () => Promise<DoorReply>
  readonly asks: () => Promise<DoorReply>
  readonly answers: () => Promise<DoorReply>
  readonly reveals: (nonce?: string) => Promise<DoorReply>
  /** The twelve digits on the newcomer's screen, and those that the steward expects to be read out. */
  readonly digits: () => Promise<readonly [string, string]>
  /** The steward's entry that admits her (another one when told otherwise), signed and not yet sent; and sent. */
  readonly admission: (more?: Admitted) => Promise<{ readonly signed: Signed; readonly entry: Entry }>
  readonly admits: (more?: Admitted) => Promise<DoorReply>
}

/**
 * A newcomer for this role, met by a steward (the founder unless told), with an invite of her own (unless she has somebody else's).
 * Nothing is sent before the first step is called.
 */
export async function joiningOf(
  cast: Cast, of: CastOrganisation, name: string, role: Role, steward: Person = of.founder, until = addDays(dayOf(cast.now()), 7),
  known?: Invite,
): Promise<Joining> {
  const teams = role === 'reader' ? [of.everyone] : [of.everyone, of.listening]
  const terms = { role, teams: teams.map(({ team }) => team) }
  const invite = known ?? (await newInvite(subtle, chance, of.root))
  const newcomer = await stranger(cast, of, name)
  const joiner = { member: newcomer.member, keys: newcomer.keyring.keys }
  const begun: Newcomer = await beginJoining(subtle, chance, joiner)
  let offer: Offer | null = null
  const offered = async () => (offer ??= await offerOf(cast, of, invite, terms, steward, begun))
  const shown = async () => {
    const revealed = await revealJoining(subtle, begun, (await offered()).terms, (await offered()).steward)
    if (!revealed.ok) throw new Error(revealed.refusal)
    return revealed.value
  }
  const admission: Joining['admission'] = async (more) => {
    const body = { day: dayOf(cast.now()), member: newcomer.member, keys: joiner.keys, ...terms, invite: invite.invite, ...more }
    const entry = await entryBy(cast, of.org, { kind: 'admit-member', body }, [steward])
    const sealed = await keysFor(teams, newcomer)
    const beside = sealed.map(({ bytes }) => bytes)
    return { entry, signed: await steward.sign('enter-roster', { entry, keys: sealed.map((key) => key.entry) }, { beside }) }
  }
  return {
    invite, newcomer,
    invites: async () => {
      const mac = (await vouch(subtle, invite, 'terms', { ...terms, until })) as BodyOf<'invite'>['mac']
      return steward.act('invite', { invite: invite.invite, ...terms, until, mac })
    },
    asks: async () => {
      const said = { member: newcomer.member, keys: joiner.keys, commitment: begun.commitment }
      const mac = (await vouch(subtle, invite, 'newcomer', said as unknown as Canonical)) as BodyOf<'invite'>['mac']
      const box = await lockboxFor(newcomer)
      return newcomer.act('ask-to-join', { ...said, invite: invite.invite, mac, lockboxes: [box.entry] }, { beside: [box.bytes] })
    },
    answers: async () => steward.act('answer-newcomer', { invite: invite.invite, nonce: (await offered()).steward.nonce }),
    reveals: async (nonce) => newcomer.act('reveal-nonce', { invite: invite.invite, nonce: nonce ?? (await shown()).nonce }),
    digits: async () => {
      const { shown: digits, nonce } = await shown()
      const expected = await digitsToExpect(subtle, await offered(), nonce)
      return [digits, expected.ok ? expected.value : expected.refusal] as const
    },
    admission,
    admits: async (more) => cast.post((await admission(more)).signed.envelope),
  }
}

/** All the steps at once: a new member. */
export async function joins(cast: Cast, of: CastOrganisation, name: string, role: Role, steward: Person = of.founder): Promise<Person> {
  const joining = await joiningOf(cast, of, name, role, steward)
  for (const step of [joining.invites, joining.asks, joining.answers, joining.reveals, joining.admits]) expectOk(await step())
  return joining.newcomer
}

/** Somebody with keys of her own and no place in any roster. */
export async function stranger(cast: Cast, of: CastOrganisation, name: string): Promise<Person> {
  const keyring = await memberKeys(subtle, newRoot(chance))
  return cast.person(name, of, { member: freshId(), key: await keyIdOf(subtle, fromBase64url(keyring.keys.act)!), keyring })
}

/** The next entry of a roster, signed by these; `enters` sends it as an act of the first. */
export async function entryBy(cast: Cast, org: Id, change: RosterChange, signers: readonly Person[]): Promise<Entry> {
  const { db } = cast.store
  const [seq, prev] = [(await rosterEntries(db, org)).length, (await organisationIn(db, org))!.rosterHead]
  const bytes = rosterEntryBytes({ v: 1, org, seq, prev, ...change } as RosterEntry)
  const entry = new TextDecoder().decode(bytes)
  return { entry, sigs: await Promise.all(signers.map(async (one) => ({ by: one.key, sig: await entrySigOf(one, { entry }) }))) }
}

type With = More & { readonly keys?: BodyOf<'enter-roster'>['keys'] }

export async function enters(cast: Cast, by: Person, change: RosterChange, { keys = [], ...more }: With = {}): Promise<DoorReply> {
  return by.act('enter-roster', { entry: await entryBy(cast, by.org, change, [by]), keys }, more)
}

/** The second steward's signature over an entry that waits, for her `cosign`. */
export async function entrySigOf({ keyring, root }: Person, { entry }: Pick<Entry, 'entry'>): Promise<string> {
  return keyring.signers.roster.sign(fromBase64url(root)!, new TextEncoder().encode(entry))
}

/** Team keys sealed to one person, as an act names them, and their bytes. */
export async function keysFor(teams: readonly TeamKey[], { member, keyring }: Person) {
  return Promise.all(teams.map(async (team) => {
    const sealed = await sealTeamKey(team, keyring.keys.recipient)
    if (!sealed.ok) throw new Error(sealed.refusal)
    return { bytes: sealed.value, entry: { team: team.team, epoch: team.epoch, member, bytes: await named(sealed.value) } }
  }))
}

/** A lockbox of hers under a fresh secret. */
export async function lockboxFor({ member, org, root }: Person, way: 'passphrase' | 'recovery' | 'passkey' = 'passphrase') {
  const keys = await lockboxKeys(subtle, secret(chance(32)))
  const bytes = await sealLockbox(keys, { member, org, root, memberRoot: newRoot(chance), orgRootPrivate: null })
  return { bytes, keys, entry: { locator: keys.locatorHash, way, bytes: await named(bytes) } }
}

async function named(bytes: Uint8Array<ArrayBuffer>) {
  return { sha256: await hashOf(subtle, bytes), length: bytes.length }
}

async function offerOf(
  cast: Cast, of: CastOrganisation, { invite }: Invite, terms: Pick<Offer['terms'], 'role' | 'teams'>, steward: Person, begun: Newcomer,
): Promise<Offer> {
  const head = (await organisationIn(cast.store.db, of.org))!.rosterHead
  const met = { member: steward.member, keys: steward.keyring.keys }
  return offerJoining(chance, { root: of.root, head, invite, ...terms }, met, begun.joiner, begun.commitment)
}
