// Joining: an invite, the newcomer's request, the two nonces by commitment and reveal. Admitting her is an entry of the roster.
import { toBase64url } from '#values/encoding.ts'
import { addDays } from '#values/day.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { keepsCommitment } from '#wire/comparison.ts'
import { addInvite, endInvite, inviteAnywhere, inviteOf, keepAnswered, keepAsked, keepRevealed, type Invite } from '../store/invites.ts'
import { lockboxAt } from '../store/sessions.ts'
import { lockboxesToKeep } from './lockboxes.ts'
import { kept, memberId, type Done, type Work } from './work.ts'

const mostDays = 30

export async function makeInvite(work: Work, act: Act<'invite'>): Promise<Result<Done, Refusal>> {
  const { invite, role, teams, mac, until } = act.body
  if (until > addDays(work.today, mostDays)) return refuse('invite-too-long')
  if (teams.some((team) => !work.roster!.teams.some((known) => known.id === team))) return refuse('unknown-team')
  // Its id alone leads a newcomer to it, so it is one of a kind on this server.
  if (await inviteAnywhere(work.db, invite)) return refuse('invite-used')
  await addInvite(work.db, { org: act.org, invite, role, teams, mac, byMember: memberId(work), until })
  return kept
}

export async function withdrawInvite(work: Work, act: Act<'withdraw-invite'>): Promise<Result<Done, Refusal>> {
  const invite = await inviteOf(work.db, act.org, act.body.invite)
  if (!invite) return refuse('unknown-invite')
  if (invite.state === 'used' || invite.state === 'withdrawn') return refuse('invite-used')
  // One that has run out is withdrawn like any other: else it would stand on the desk, and its lockboxes here, for ever.
  await endInvite(work.db, act.org, act.body.invite, 'withdrawn')
  return kept
}

/** The newcomer asks, once: her keys, the commitment to her nonce, and her lockboxes, which are kept only when she is admitted. */
export async function askToJoin(work: Work, act: Act<'ask-to-join'>): Promise<Result<Done, Refusal>> {
  const { member, keys, commitment, mac, lockboxes } = act.body
  const invite = await usableInvite(work, act, 'open')
  if (!invite.ok) return invite
  const boxes = lockboxesToKeep(work, lockboxes)
  if (!boxes.ok) return boxes
  for (const box of boxes.value) if (await lockboxAt(work.db, box.locator)) return refuse('lockbox-taken')
  await keepAsked(
    work.db,
    act.org,
    act.body.invite,
    { member, keys, commitment, mac },
    boxes.value.map((box) => ({ ...box, bytes: toBase64url(box.bytes) })),
  )
  return kept
}

export async function answerNewcomer(work: Work, act: Act<'answer-newcomer'>): Promise<Result<Done, Refusal>> {
  const invite = await usableInvite(work, act, 'asked')
  if (!invite.ok) return invite
  await keepAnswered(work.db, act.org, act.body.invite, memberId(work), act.body.nonce)
  return kept
}

/** The newcomer shows the nonce to which she was committed before she knew the steward's. */
export async function revealNonce(work: Work, act: Act<'reveal-nonce'>): Promise<Result<Done, Refusal>> {
  const invite = await usableInvite(work, act, 'answered')
  if (!invite.ok) return invite
  const { commitment, member, keys } = invite.value.newcomer!
  if (!(await keepsCommitment(work.house.subtle, commitment, act.body.nonce, { member, keys }))) return refuse('nonce-does-not-fit')
  await keepRevealed(work.db, act.org, act.body.invite, act.body.nonce)
  return kept
}

async function usableInvite(
  work: Work,
  act: { readonly org: Invite['org']; readonly body: { readonly invite: Invite['invite'] } },
  state: Invite['state'],
): Promise<Result<Invite, Refusal>> {
  const invite = await inviteOf(work.db, act.org, act.body.invite)
  if (!invite) return refuse('unknown-invite')
  if (invite.state === 'used' || invite.state === 'withdrawn') return refuse('invite-used')
  if (invite.until < work.today) return refuse('invite-expired')
  if (invite.state !== state) return refuse(state === 'open' ? 'invite-used' : 'not-yet')
  return ok(invite)
}
