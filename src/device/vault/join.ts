// Joining, on the newcomer's device: the invite checked, keys made, the request sent, one offer answered, and the roster read at the end.
import { fromBase64url, toBase64url } from '#values/encoding.ts'
import { dayOf } from '#values/moment.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { isVouched, pinsRoot, readInvite, vouch, type Invite } from '#sealing/invite.ts'
import { beginJoining, revealJoining, type Newcomer } from '#sealing/joining.ts'
import { sealLockbox, type LockboxKeys } from '#sealing/lockbox.ts'
import { memberKeys, newRoot, type MemberKeyring } from '#sealing/member-keys.ts'
import type { Roster } from '#domain/roster.ts'
import { actBytes, type Act, type AnyAct, type BodyOf } from '#wire/act.ts'
import { readInviteForNewcomer, type InviteForNewcomer } from '#wire/desk-replies.ts'
import type { Envelope } from '#wire/envelope.ts'
import { hashOf, keyIdOf, type Hash } from '#wire/hash.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { askFor, type AskRefusal } from './ask.ts'
import type { Way } from './held.ts'
import { newId } from './new-id.ts'
import { vouchedRequest, vouchedTerms } from './own-invites.ts'
import type { Surroundings } from './surroundings.ts'

export type Invitation = { readonly invite: Invite; readonly reply: InviteForNewcomer; readonly roster: Roster }
/** Everything of hers while she waits: in memory only, until her lockboxes are kept. */
export type Candidate = {
  readonly member: Id; readonly key: Id; readonly keyring: MemberKeyring; readonly begun: Newcomer; readonly asking: Envelope
}
export type NewBox = { readonly way: Way; readonly keys: LockboxKeys }

/** Refusals: 'no-invite', 'wrong-root' and 'wrong-terms' (what the server shows is not what the link says), and what the server answers. */
export async function checkInvite(from: Surroundings, fragment: string): Promise<Result<Invitation, AskRefusal>> {
  const invite = await readInvite(from.subtle, fragment)
  if (invite === null) return refuse({ code: 'no-invite', detail: null })
  const seen = await lookAtInvite(from, invite)
  if (!seen.ok) return seen
  const { until, state } = seen.value.reply.invite
  if (state !== 'open') return refuse({ code: state === 'used' || state === 'withdrawn' ? 'invite-used' : 'join-used', detail: null })
  return until < dayOf(from.now()) ? refuse({ code: 'invite-expired', detail: null }) : seen
}

/** The invite as it stands now, with a roster that belongs to the root in the link, on the terms for which the link vouches. */
export async function lookAtInvite(from: Surroundings, invite: Invite): Promise<Result<Invitation, AskRefusal>> {
  const reply = await askFor(from.ask, { path: `/invites/${invite.invite}` }, readInviteForNewcomer)
  if (!reply.ok) return reply
  const roster = await followRoster(from.subtle, reply.value.entries, invite.org)
  const pinned = roster.ok && (await pinsRoot(from.subtle, invite, roster.value.root))
  if (!roster.ok || !pinned) return refuse({ code: 'wrong-root', detail: null })
  const { role, teams, until, mac } = reply.value.invite
  const vouched = await isVouched(from.subtle, invite, 'terms', vouchedTerms({ role, teams, until }), mac)
  return vouched ? ok({ invite, reply: reply.value, roster: roster.value }) : refuse({ code: 'wrong-terms', detail: null })
}

/** Her keys, her lockboxes and her request, vouched for with the invite; nothing is sent here. */
export async function prepare(from: Surroundings, { invite, roster }: Invitation, boxes: readonly NewBox[]): Promise<Candidate> {
  const memberRoot = newRoot(from.chance)
  const keyring = await memberKeys(from.subtle, memberRoot)
  const member = newId(from.chance)
  const key = await keyIdOf(from.subtle, fromBase64url(keyring.keys.act)!)
  const begun = await beginJoining(from.subtle, from.chance, { member, keys: keyring.keys })
  const contents = { member, org: roster.org, root: roster.root, memberRoot, orgRootPrivate: null }
  const sealed = await Promise.all(boxes.map(async ({ way, keys }) => ({ way, keys, bytes: await sealLockbox(keys, contents) })))
  const lockboxes = await Promise.all(sealed.map(async ({ way, keys, bytes }) => (
    { locator: keys.locatorHash, way, bytes: { sha256: await hashOf(from.subtle, bytes), length: bytes.length } })))
  const request = { member, keys: keyring.keys, commitment: begun.commitment }
  const mac = (await vouch(from.subtle, invite, 'newcomer', vouchedRequest(request))) as Hash
  const body = { invite: invite.invite, ...request, mac, lockboxes }
  const asking = await envelopeOf(from, { roster, key, keyring }, 'ask-to-join', body, sealed.map(({ bytes }) => toBase64url(bytes)))
  return { member, key, keyring, begun, asking }
}

/**
 * Answers the steward's offer: the digits for her screen, and the act that shows her nonce. Null as long as there is no offer. Refuses one
 * from somebody who is no steward of this roster (`join-forged`), and a second one (`already-revealed`).
 */
export async function answerOffer(
  from: Surroundings, { invite, reply, roster }: Invitation, candidate: Candidate,
): Promise<Result<{ readonly candidate: Candidate; readonly digits: string; readonly revealing: Envelope } | null, AskRefusal>> {
  const { steward: id, stewardNonce } = reply
  if (id === null || stewardNonce === null) return ok(null)
  const steward = roster.members.find((member) => member.id === id && member.role === 'steward')
  if (!steward) return refuse({ code: 'join-forged', detail: null })
  const { role, teams } = reply.invite
  const terms = { root: roster.root, head: roster.head, invite: invite.invite, role, teams }
  const offered = { member: steward.id, keys: steward.keys, nonce: stewardNonce }
  const begun = await revealJoining(from.subtle, candidate.begun, terms, offered)
  if (!begun.ok) return refuse({ code: 'join-forged', detail: begun.refusal })
  const body = { invite: invite.invite, nonce: begun.value.nonce }
  const revealing = await envelopeOf(from, { roster, ...candidate }, 'reveal-nonce', body, [])
  return ok({ candidate: { ...candidate, begun: begun.value }, digits: begun.value.shown, revealing })
}

/** Whether the roster has her now, with her own keys: `no` while she waits, `another` when somebody else came in with this invite. */
export function admittedAs({ reply, roster }: Invitation, { member, keyring }: Candidate): 'yes' | 'no' | 'another' | 'ended' {
  const found = roster.members.find(({ id }) => id === member)
  if (found) return Object.entries(found.keys).every(([name, key]) => keyring.keys[name as 'act'] === key) ? 'yes' : 'another'
  if (reply.invite.state === 'withdrawn') return 'ended'
  return reply.invite.state === 'used' || (reply.newcomer !== null && reply.newcomer !== member) ? 'another' : 'no'
}

type Joiner = { readonly roster: Roster; readonly key: Id; readonly keyring: MemberKeyring }

async function envelopeOf<K extends 'ask-to-join' | 'reveal-nonce'>(
  from: Surroundings, { roster, key, keyring }: Joiner, kind: K, body: BodyOf<K>, beside: readonly string[],
): Promise<Envelope> {
  const act = {
    v: 1, org: roster.org, id: newId(from.chance), kind, body, by: key, previous: null, head: null, replaces: null,
    at: null, day: dayOf(from.now()),
  } as unknown as Act<K> & AnyAct
  const bytes = actBytes(act)
  const sig = await keyring.signers.act.sign(fromBase64url(roster.root)!, bytes)
  return { act: new TextDecoder().decode(bytes), sigs: [{ by: key, sig }], beside, opening: null, work: null }
}
