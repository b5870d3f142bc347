// Guests: writing down an organisation of another server with its roster, and bringing what its members have signed to a draft.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { bringable, guestLimits, keepableGuest } from '#domain/guest-rules.ts'
import { mayDo } from '#domain/permission.ts'
import type { Refusal } from '#domain/refusal.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import type { Roster } from '#domain/roster.ts'
import { readActText, type Act, type BodyOf } from '#wire/act.ts'
import { guestKinds } from '#wire/acts/together.ts'
import type { Subtle } from '#wire/hash.ts'
import { readRosterFile } from '#wire/joint-files.ts'
import { followRoster } from '#wire/roster-chain.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { verifies } from '#wire/signature.ts'
import { broughtBy, guestIds, guestOf, keepBrought, keepGuestRow, type Guest } from '../store/guests.ts'
import { jointOf } from '../store/joints.ts'
import { organisationsAmong } from '../store/organisations.ts'
import type { Db } from '../store/store.ts'
import { rosterOf } from './rosters.ts'
import { bytesBeside, kept, type Done, type Work } from './work.ts'

export type FromGuest = Act<'amend-together'> | Act<'answer-together'>
/** Does what a guest's member has signed, as it would do what a member here has. */
export type PerformForGuest = (work: Work, act: FromGuest) => Promise<Result<Done, Refusal>>

export async function keepGuest(work: Work, { org, body }: Act<'keep-guest'>): Promise<Result<Done, Refusal>> {
  const { organisation: guest, name, address } = body
  const brought = await rosterBrought(work, guest, body.roster)
  if (!brought.ok) return brought
  const before = await guestOf(work.db, org, guest)
  const isHere = (await organisationsAmong(work.db, [guest])).length > 0
  const may = keepableGuest(brought.value.roster, { isHere, guests: (await guestIds(work.db, org)).length, before })
  if (!may.ok) return may
  if (before !== null && !goesOn(before.entries, brought.value.entries)) return refuse('roster-not-understood')
  const { roster: { seq }, entries } = brought.value
  await keepGuestRow(work.db, { host: org, guest, name, address, seq, entries }, work.today)
  return kept
}

export async function bringTogether(work: Work, act: Act<'bring-together'>, perform: PerformForGuest): Promise<Result<Done, Refusal>> {
  const { body, org } = act
  const joint = await jointOf(work.db, body.joint, work.house.store.kind === 'postgres')
  const read = readActText(body.act)
  if (!read.ok || !isFromGuest(read.value)) return refuse('not-from-guest')
  const made = read.value
  const brought = await broughtBy(work.db, body.joint, body.guest)
  const may = bringable(joint, { guest: body.guest, act: made, brought }, org)
  if (!may.ok) return may
  const guest = await guestOf(work.db, org, body.guest)
  if (guest === null) return refuse('unknown-guest')
  const roster = await rosterNow(work, guest, body.roster)
  if (!roster.ok) return roster
  if (!(await isTheirs(work.house.subtle, roster.value, made, body))) return refuse('not-from-guest')
  const done = await perform(work, made)
  if (!done.ok) return done
  const { joint: id, guest: from, act: text, sigs } = body
  await keepBrought(work.db, { joint: id, guest: from, place: brought.length, id: made.id, act: text, sigs }, work.today)
  return done
}

/** The roster of a party: of an organisation here, else as the one that proposes has it written down. */
export async function partyRoster({ db, house }: Pick<Work, 'db' | 'house'>, host: Id, party: Id): Promise<Roster | null> {
  const here = await rosterOf(db, house.subtle, party)
  if (here !== null) return here
  const guest = await guestOf(db, host, party)
  if (guest === null) return null
  const roster = await followRoster(house.subtle, guest.entries, party)
  if (!roster.ok) throw new Error(`the stored roster of a guest does not hold: ${roster.refusal}`)
  return roster.value
}

/** Of these organisations, those that are here, and those that this one has written down. */
export async function knownTo(db: Db, host: Id, among: readonly Id[]): Promise<readonly Id[]> {
  const here = await organisationsAmong(db, among)
  const guests = await guestIds(db, host)
  return [...here, ...among.filter((one) => !here.includes(one) && guests.includes(one))]
}

type RosterBrought = { readonly roster: Roster; readonly entries: readonly SignedEntry[] }
type Beside = BodyOf<'keep-guest'>['roster']

async function rosterBrought(work: Work, guest: Id, named: Beside): Promise<Result<RosterBrought, Refusal>> {
  if (named.length > guestLimits.roster) return refuse('too-large')
  const bytes = bytesBeside(work, named)
  if (!bytes.ok) return bytes
  const entries = readRosterFile(bytes.value)
  if (entries === null) return refuse('roster-not-understood')
  const roster = await followRoster(work.house.subtle, entries, guest)
  return roster.ok ? ok({ roster: roster.value, entries }) : refuse('roster-not-understood')
}

/** The longer of the one that is kept and the one that came along, which must go on from it; it is kept then. */
async function rosterNow(work: Work, guest: Guest, named: Beside | null): Promise<Result<Roster, Refusal>> {
  if (named === null) {
    const roster = await partyRoster(work, guest.host, guest.guest)
    return roster === null ? refuse('unknown-guest') : ok(roster)
  }
  const brought = await rosterBrought(work, guest.guest, named)
  if (!brought.ok) return brought
  const { roster, entries } = brought.value
  if (roster.seq < guest.seq) return refuse('roster-goes-back')
  if (!goesOn(guest.entries, entries)) return refuse('roster-not-understood')
  await keepGuestRow(work.db, { ...guest, seq: roster.seq, entries }, work.today)
  return ok(roster)
}

/** One that forks off is another history of the same organisation: neither is believed against the other. */
function goesOn(before: readonly SignedEntry[], after: readonly SignedEntry[]): boolean {
  return before.every(({ entry }, at) => after[at]?.entry === entry)
}

function isFromGuest(act: { readonly kind: string }): act is FromGuest {
  return (guestKinds as readonly string[]).includes(act.kind)
}

/** Made for this draft by a member of today, who may do it, and signed by her. */
async function isTheirs(subtle: Subtle, roster: Roster, made: FromGuest, { joint, act, sigs }: BodyOf<'bring-together'>): Promise<boolean> {
  const member = memberByKey(roster, made.by)
  if (made.org !== roster.org || made.body.joint !== joint) return false
  if (member === null || member.frozen || !mayDo(member.role, made.kind)) return false
  const signed = { purpose: 'act', root: fromBase64url(roster.root)!, bytes: utf8(act) } as const
  const good = await Promise.all(sigs.filter(({ by }) => by === made.by).map(({ sig }) => verifies(subtle, signed, member.keys.act, sig)))
  return good.includes(true)
}
