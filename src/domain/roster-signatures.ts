// Who must sign an entry of the roster: one steward or two, who of them may, and what a lone steward can do only with notice.
import { addDays } from '#values/day.ts'
import type { Member, Role, Roster, RosterChange } from './roster.ts'

/** Days after which additions need two stewards, once there are two. */
export const daysOfFaceToFace = 14

/**
 * Whether one signature is enough, or two stewards must sign: decided anew whenever it is asked. Taking the role of a steward away weighs
 * as much as giving it: else one of three would first take it from the others, and then rule alone.
 */
export function signaturesNeeded(roster: Roster, change: RosterChange): 1 | 2 {
  if (stewardsOver(roster, change).length < 2) return 1
  if (change.kind === 'admit-member') return change.body.day > addDays(roster.opened, daysOfFaceToFace) ? 2 : 1
  if (change.kind === 'change-role') return rises(roster, change.body) || fallsFromSteward(roster, change.body) ? 2 : 1
  return [
    'remove-member',
    'renew-keys',
    'new-epoch',
    'pin-partner',
    'commit-trustees',
    'release-root',
    'thaw-member',
    'add-team',
  ].includes(change.kind)
    ? 2
    : 1
}

/** Whether clients wait `hoursOfNotice` from when they first saw it: what a lone steward did that only trust can carry. */
export function needsNotice(roster: Roster, change: RosterChange): boolean {
  if (stewardsOver(roster, change).length >= 2) return false
  if (change.kind === 'change-role') return rises(roster, change.body)
  return ['remove-member', 'renew-keys', 'new-epoch', 'pin-partner'].includes(change.kind)
}

/** Those whose signature counts: nobody on her own removal, and nobody who is frozen. */
export function eligibleStewards(roster: Roster, change: RosterChange): readonly Member[] {
  const aboutHerself = change.kind === 'remove-member' || change.kind === 'thaw-member' ? change.body.member : null
  return roster.members.filter(({ id, role, frozen }) => role === 'steward' && id !== aboutHerself && !frozen)
}

/**
 * The stewards of whom two must sign where there are two. One who is frozen counts though she cannot sign: whoever freezes the others gains
 * nothing by it. Only to end a freeze those who can sign are enough.
 */
function stewardsOver(roster: Roster, change: RosterChange): readonly Member[] {
  if (change.kind === 'thaw-member') return eligibleStewards(roster, change)
  const removed = change.kind === 'remove-member' ? change.body.member : null
  return roster.members.filter(({ id, role }) => role === 'steward' && id !== removed)
}

const rank: Record<Role, number> = { reader: 0, researcher: 1, 'case-worker': 1, organiser: 2, steward: 3 }
type RoleChange = Extract<RosterChange, { kind: 'change-role' }>['body']

/** By her role, or by a team that she was not in: its key is what the role is for. */
function rises(roster: Roster, { member: id, role, teams }: RoleChange): boolean {
  const member = roster.members.find((one) => one.id === id)
  const gains = teams.some((team) => roster.teams.some((one) => one.id === team && !one.members.includes(id)))
  return member !== undefined && (gains || rank[role] > rank[member.role])
}

function fallsFromSteward(roster: Roster, { member: id, role }: RoleChange): boolean {
  return role !== 'steward' && roster.members.some((one) => one.id === id && one.role === 'steward')
}
