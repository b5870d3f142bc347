// Team keys as they are handed to members: each sealed to one person, for a team and an epoch that the roster knows.
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Roster } from '#domain/roster.ts'
import type { BodyOf } from '#wire/act.ts'
import { keepTeamKeys, type TeamKey } from '../store/organisations.ts'
import { bytesBeside, type Work } from './work.ts'

type Named = BodyOf<'enter-roster'>['keys'][number]

/**
 * Keeps the sealed keys that came beside. Refuses a key for somebody who is not in that team, for an epoch that is not, or without
 * its bytes.
 */
export async function keepSealedKeys(work: Work, roster: Roster, named: readonly Named[]): Promise<Result<null, Refusal>> {
  const keys: TeamKey[] = []
  for (const one of named) {
    const bytes = bytesBeside(work, one.bytes)
    if (!bytes.ok) return bytes
    if (!fits(roster, one)) return refuse('unknown-team')
    keys.push({ org: roster.org, team: one.team, epoch: one.epoch, member: one.member, sha256: one.bytes.sha256, bytes: bytes.value })
  }
  await keepTeamKeys(work.db, keys)
  return ok(null)
}

/** Whether everybody in a team is handed the key of an epoch: a new key that leaves somebody out would lock her out unseen. */
export function everybodyHasKey(roster: Roster, team: Id, epoch: number, named: readonly Named[]): boolean {
  const members = roster.teams.find((one) => one.id === team)?.members ?? []
  return members.every((member) => named.some((one) => one.team === team && one.epoch === epoch && one.member === member))
}

function fits(roster: Roster, one: Named): boolean {
  const team = roster.teams.find((known) => known.id === one.team)
  return team !== undefined && team.members.includes(one.member) && one.epoch < team.epochs.length
}
