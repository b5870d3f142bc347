// One more entry of the roster: admitting, removing, roles, epochs. What needs two stewards waits for the second.
import { datedAhead } from '#domain/roster-days.ts'
import { addDays } from '#values/day.ts'
import { utf8 } from '#values/encoding.ts'
import { fromBase64url } from '#values/encoding.ts'
import { refuse, ok, type Result } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Roster, RosterChange } from '#domain/roster.ts'
import type { Act } from '#wire/act.ts'
import { entryHash, readRosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import { nextRoster } from '#wire/roster-chain.ts'
import { endInvite, inviteOf, type Invite } from '../store/invites.ts'
import { addRosterEntry, dropTeamKeys } from '../store/organisations.ts'
import { dropLockboxesOf, endSessionsOf, keepLockbox, lockboxAt } from '../store/sessions.ts'
import { expiry } from './proposals.ts'
import { everybodyHasKey, keepSealedKeys } from './team-keys.ts'
import { kept, type Done, type Work } from './work.ts'

export async function enterRosterEntry(work: Work, act: Act<'enter-roster'>): Promise<Result<Done, Refusal>> {
  const before = work.roster!
  const signed = withSecond(work, act.body.entry)
  const after = await nextRoster(work.house.subtle, before, signed)
  if (!after.ok && after.refusal === 'second-steward-needed' && !work.second) return ok({ outcome: 'waiting', expires: expiry(work.now) })
  if (!after.ok) return after
  const change = changeOf(signed)
  const fits = await fitsTheRest(work, after.value, change, act)
  if (!fits.ok) return fits
  await addRosterEntry(work.db, act.org, after.value.seq, signed, await entryHash(work.house.subtle, signed.entry))
  const sealed = await keepSealedKeys(work, after.value, act.body.keys)
  if (!sealed.ok) return sealed
  await settle(work, before, change)
  return kept
}

/** What the roster's own rules cannot see: which day it is, that a newcomer was invited, and that nobody is left without a new key. */
async function fitsTheRest(work: Work, after: Roster, change: RosterChange, act: Act<'enter-roster'>): Promise<Result<null, Refusal>> {
  if (datedAhead(change.body.day, work.today)) return refuse('clock-ahead')
  if (change.kind === 'new-epoch' && !everybodyHasKey(after, change.body.team, change.body.epoch, act.body.keys))
    return refuse('keys-missing')
  if (change.kind !== 'admit-member') return ok(null)
  // How many must sign follows from the entry's own day: one signature is not to be had by claiming an early one.
  if (!work.second && change.body.day < addDays(work.today, -1)) return refuse('back-dated')
  const invite = await inviteOf(work.db, act.org, change.body.invite)
  if (!invite) return refuse('unknown-invite')
  if (invite.state === 'used' || invite.state === 'withdrawn') return refuse('invite-used')
  if (invite.state !== 'revealed') return refuse('not-yet')
  for (const box of invite.lockboxes) if (await lockboxAt(work.db, box.locator)) return refuse('lockbox-taken')
  return isInvited(invite, change.body) ? ok(null) : refuse('not-the-invited')
}

/** Everything that the two people compared: who she is, all her keys, her role and her teams. */
function isInvited({ newcomer, role, teams }: Invite, body: Extract<RosterChange, { kind: 'admit-member' }>['body']): boolean {
  const sameTeams = JSON.stringify(teams.toSorted()) === JSON.stringify(body.teams.toSorted())
  const sameKeys = JSON.stringify(sorted(newcomer?.keys ?? {})) === JSON.stringify(sorted(body.keys))
  return newcomer?.member === body.member && sameKeys && role === body.role && sameTeams
}

/** What follows from an entry on the server's side: a newcomer's lockboxes are kept, a removed member's sessions, keys and lockboxes go. */
async function settle(work: Work, before: Roster, change: RosterChange): Promise<void> {
  const { db } = work
  if (change.kind === 'admit-member') return admitted(work, before.org, change.body.invite, change.body.member)
  if (change.kind === 'remove-member') {
    await endSessionsOf(db, before.org, change.body.member)
    await dropTeamKeys(db, before.org, change.body.member)
    await dropLockboxesOf(db, before.org, change.body.member)
  }
  if (change.kind === 'change-role') await dropTeamKeys(db, before.org, change.body.member, change.body.teams)
  if (change.kind === 'renew-keys' || change.kind === 'freeze-member') await endSessionsOf(db, before.org, change.body.member)
}

async function admitted(work: Work, org: Id, invite: Id, member: Id): Promise<void> {
  for (const box of (await inviteOf(work.db, org, invite))!.lockboxes) {
    await keepLockbox(work.db, { locator: box.locator, org, member, way: box.way, bytes: fromBase64url(box.bytes)! })
  }
  await endInvite(work.db, org, invite, 'used')
}

function withSecond(work: Work, entry: SignedEntry): SignedEntry {
  const { second } = work
  if (!second?.member || second.entrySig === null) return entry
  return { entry: entry.entry, sigs: [...entry.sigs, { by: second.member.key, sig: second.entrySig }] }
}

function changeOf(signed: SignedEntry): RosterChange {
  const entry = readRosterEntry(utf8(signed.entry))
  if (!entry.ok) throw new Error('an entry that was followed cannot be read')
  return entry.value
}

function sorted(keys: object): object {
  return Object.fromEntries(Object.entries(keys).sort(([a], [b]) => (a < b ? -1 : 1)))
}
