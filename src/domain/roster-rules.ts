// How the roster grows: which entry may follow which, who must have signed it, and what the roster is afterwards.
import { addDays, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Genesis, Member, Role, Roster, RosterChange, Team } from './roster.ts'
import { eligibleStewards, signaturesNeeded } from './roster-signatures.ts'

export type RosterRefusal =
  | 'not-next-entry'
  | 'back-dated'
  | 'unknown-member'
  | 'already-member'
  | 'unknown-team'
  | 'unknown-device'
  | 'not-next-epoch'
  | 'not-signed-by-steward'
  | 'second-steward-needed'
  | 'last-steward'
  | 'all-stewards-frozen'
  | 'genesis-not-signed'

/** Entry, its key ids as computed from its public keys, its hash, and the key ids whose signatures were verified. */
export type CheckedEntry = {
  readonly change: RosterChange
  readonly seq: number
  readonly prev: string | null
  readonly hash: string
  readonly org: Id
  readonly signers: readonly Id[]
  /** Key id of each public act key and of each recipient that the entry names. */
  readonly keyIds: ReadonlyMap<string, Id>
}

/** Hours for which a client waits before it relies on what a lone steward changed. */
export const hoursOfNotice = 72

export function openRoster(entry: CheckedEntry): Result<Roster, RosterRefusal> {
  if (entry.change.kind !== 'genesis' || entry.seq !== 0 || entry.prev !== null) return refuse('not-next-entry')
  const genesis = entry.change.body
  const founder = memberOf(entry, genesis.founder, genesis.keys, 'steward')
  if (!entry.signers.includes(founder.key) || !entry.signers.includes(entry.org)) return refuse('genesis-not-signed')
  return ok(rosterOf(entry, genesis, founder))
}

/** The roster after one more entry, or why it cannot be. `signers` counts persons: nobody counts on her own removal. */
export function enterRoster(roster: Roster, entry: CheckedEntry): Result<Roster, RosterRefusal> {
  if (entry.seq !== roster.seq + 1 || entry.prev !== roster.head || entry.org !== roster.org) return refuse('not-next-entry')
  // How many must sign may follow from the day: an entry from before the others would pass by a rule of then. Clocks may differ by a day.
  const { day } = entry.change.body
  if (day < addDays(roster.day, -1)) return refuse('back-dated')
  const signed = eligibleStewards(roster, entry.change).filter((steward) => entry.signers.includes(steward.key)).length
  if (signed < 1) return refuse('not-signed-by-steward')
  if (signed < signaturesNeeded(roster, entry.change)) return refuse('second-steward-needed')
  const changed = changeRoster(roster, entry)
  return changed.ok ? ok({ ...changed.value, seq: entry.seq, head: entry.hash, day: day > roster.day ? day : roster.day }) : changed
}

export function memberByKey(roster: Roster, key: Id): Member | null {
  return roster.members.find((member) => member.key === key) ?? null
}

export function stewards(roster: Roster): readonly Member[] {
  return roster.members.filter((member) => member.role === 'steward')
}

function changeRoster(roster: Roster, entry: CheckedEntry): Result<Roster, RosterRefusal> {
  const { change } = entry
  switch (change.kind) {
    case 'genesis':
      return refuse('not-next-entry')
    case 'admit-member':
      return admit(roster, entry, change.body)
    case 'remove-member':
      return remove(roster, entry.seq, change.body.member)
    case 'change-role':
      return changeRole(roster, change.body)
    case 'renew-keys':
      return renewKeys(roster, entry, change.body)
    case 'add-device':
      return ok({
        ...roster,
        devices: [...roster.devices, { ...pick(change.body), id: change.body.device, key: keyOf(entry, change.body.act) }],
      })
    case 'remove-device':
      return removeDevice(roster, change.body.device)
    case 'add-team':
      return ok({ ...roster, teams: [...roster.teams, teamOf(entry, change.body)] })
    case 'new-epoch':
      return newEpoch(roster, entry, change.body)
    case 'pin-partner':
      return ok({
        ...roster,
        partners: [
          ...without(roster, change.body.org),
          { org: change.body.org, root: change.body.root, recipient: change.body.recipient },
        ],
      })
    case 'unpin-partner':
      return ok({ ...roster, partners: without(roster, change.body.org) })
    case 'commit-trustees':
      return ok({ ...roster, trustees: change.body.shares })
    case 'release-root':
      return ok({ ...roster, rootHeldByFounder: false })
    case 'freeze-member':
      return freeze(roster, change.body.member, true)
    case 'thaw-member':
      return freeze(roster, change.body.member, false)
  }
}

type Body<K extends RosterChange['kind']> = Extract<RosterChange, { kind: K }>['body']

function admit(roster: Roster, entry: CheckedEntry, body: Body<'admit-member'>): Result<Roster, RosterRefusal> {
  const member = memberOf(entry, body.member, body.keys, body.role)
  const known = roster.members.some((one) => one.id === member.id) || roster.endedKeys.some((ended) => ended.member === member.id)
  if (known || isKeyTaken(roster, member.key)) return refuse('already-member')
  return placeInTeams({ ...roster, members: [...roster.members, member] }, body.member, body.teams)
}

function remove(roster: Roster, at: number, id: Id): Result<Roster, RosterRefusal> {
  const member = roster.members.find((one) => one.id === id)
  if (!member) return refuse('unknown-member')
  if (member.role === 'steward' && stewards(roster).length === 1) return refuse('last-steward')
  const members = roster.members.filter((one) => one.id !== id)
  const teams = roster.teams.map((team) => ({ ...team, members: team.members.filter((one) => one !== id) }))
  return ok({ ...roster, members, teams, endedKeys: [...roster.endedKeys, { key: member.key, keys: member.keys, member: id, at }] })
}

function changeRole(roster: Roster, body: Body<'change-role'>): Result<Roster, RosterRefusal> {
  const member = roster.members.find((one) => one.id === body.member)
  if (!member) return refuse('unknown-member')
  if (member.role === 'steward' && body.role !== 'steward' && stewards(roster).length === 1) return refuse('last-steward')
  const members = roster.members.map((one) => (one.id === body.member ? { ...one, role: body.role } : one))
  return placeInTeams({ ...roster, members }, body.member, body.teams)
}

function renewKeys(roster: Roster, entry: CheckedEntry, body: Body<'renew-keys'>): Result<Roster, RosterRefusal> {
  const old = roster.members.find((one) => one.id === body.member)
  if (!old) return refuse('unknown-member')
  const fresh = { ...memberOf(entry, body.member, body.keys, old.role), frozen: old.frozen }
  if (isKeyTaken(roster, fresh.key)) return refuse('already-member')
  const members = roster.members.map((one) => (one.id === body.member ? fresh : one))
  return ok({ ...roster, members, endedKeys: [...roster.endedKeys, { key: old.key, keys: old.keys, member: old.id, at: entry.seq }] })
}

/** A key is one person's, for ever: with one key two members would be one person who counts twice. */
function isKeyTaken(roster: Roster, key: Id): boolean {
  return roster.members.some((one) => one.key === key) || roster.endedKeys.some((ended) => ended.key === key)
}

function removeDevice(roster: Roster, id: Id): Result<Roster, RosterRefusal> {
  const devices = roster.devices.filter((device) => device.id !== id)
  return devices.length === roster.devices.length ? refuse('unknown-device') : ok({ ...roster, devices })
}

function newEpoch(roster: Roster, entry: CheckedEntry, body: Body<'new-epoch'>): Result<Roster, RosterRefusal> {
  const team = roster.teams.find((one) => one.id === body.team)
  if (!team) return refuse('unknown-team')
  if (body.epoch !== team.epochs.length) return refuse('not-next-epoch')
  const epoch = { epoch: body.epoch, recipient: body.recipient, key: keyOf(entry, body.recipient), since: entry.seq }
  return ok({ ...roster, teams: roster.teams.map((one) => (one === team ? { ...one, epochs: [...one.epochs, epoch] } : one)) })
}

function freeze(roster: Roster, id: Id, frozen: boolean): Result<Roster, RosterRefusal> {
  if (!roster.members.some((one) => one.id === id)) return refuse('unknown-member')
  const members = roster.members.map((one) => (one.id === id ? { ...one, frozen } : one))
  return members.some((one) => one.role === 'steward' && !one.frozen) ? ok({ ...roster, members }) : refuse('all-stewards-frozen')
}

function placeInTeams(roster: Roster, id: Id, teams: readonly Id[]): Result<Roster, RosterRefusal> {
  if (teams.some((team) => !roster.teams.some((one) => one.id === team))) return refuse('unknown-team')
  const placed = roster.teams.map((team) => {
    const others = team.members.filter((one) => one !== id)
    return { ...team, members: teams.includes(team.id) ? [...others, id] : others }
  })
  return ok({ ...roster, teams: placed })
}

function rosterOf(entry: CheckedEntry, genesis: Genesis, founder: Member): Roster {
  return {
    org: entry.org,
    root: genesis.root,
    rootHeldByFounder: genesis.rootHeldByFounder,
    opened: genesis.day,
    seq: 0,
    head: entry.hash,
    day: genesis.day,
    members: [founder],
    devices: [],
    partners: [],
    trustees: [],
    endedKeys: [],
    teams: genesis.teams.map((team) => teamOf(entry, { ...team, members: [genesis.founder] })),
  }
}

function teamOf(entry: CheckedEntry, made: Omit<Body<'add-team'>, 'day'>): Team {
  const epoch = { epoch: 0, recipient: made.recipient, key: keyOf(entry, made.recipient), since: entry.seq }
  return { id: made.team, purpose: made.purpose, members: made.members, epochs: [epoch] }
}

function memberOf(entry: CheckedEntry, id: Id, keys: Member['keys'], role: Role): Member {
  return { id, key: keyOf(entry, keys.act), keys, role, frozen: false }
}

/** The key id was computed where hashing is possible; a missing one is a bug of the caller. */
function keyOf(entry: CheckedEntry, key: string): Id {
  const id = entry.keyIds.get(key)
  if (!id) throw new Error('a key of the entry has no key id')
  return id
}

function pick(body: { readonly act: string; readonly manifest: string; readonly until: Day }) {
  return { act: body.act, manifest: body.manifest, until: body.until }
}

function without(roster: Roster, org: Id): Roster['partners'] {
  return roster.partners.filter((partner) => partner.org !== org)
}
