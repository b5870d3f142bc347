// Invites of a steward: made from her own root, so that she can show the link again and check the newcomer on any of her devices.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Role, Roster } from '#domain/roster.ts'
import { isVouched, newInvite, vouch, type Invite } from '#sealing/invite.ts'
import { ownChance } from '#sealing/own-chance.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Canonical } from '#wire/canonical.ts'
import type { WaitingThings } from '#wire/desk-replies.ts'
import type { Held } from './held.ts'
import type { Surroundings } from './surroundings.ts'

export type OpenInvite = WaitingThings['invites'][number]
export type InviteTerms = { readonly role: Role; readonly teams: readonly Id[]; readonly until: Day }

/** So many invites of one steward may have the same terms. */
const mostAlike = 40

/** A fresh invite on these terms: the first of hers that the server has never heard of. Null after forty. */
export async function freshInvite({ subtle, ask }: Surroundings, held: Held, terms: InviteTerms): Promise<Invite | null> {
  return findInvite(subtle, held, terms, async (invite) => (await ask({ path: `/invites/${invite}` })).status === 404)
}

/**
 * Her own invite behind an id, or null when another steward made it, or when these are not the terms on which she made it: the secret hangs
 * on them, since a newcomer who holds it could vouch for a higher role, and with a server's help be admitted to it.
 */
export async function ownInvite(
  subtle: SubtleCrypto, held: Held, { invite, ...terms }: Pick<OpenInvite, 'invite'> & InviteTerms,
): Promise<Invite | null> {
  return findInvite(subtle, held, terms, (id) => Promise.resolve(id === invite))
}

/** The body of the act that makes an invite: the terms vouched for with its secret, so that no server can change them. */
export async function inviteBody(subtle: SubtleCrypto, invite: Invite, terms: InviteTerms): Promise<BodyOf<'invite'>> {
  const mac = await vouch(subtle, invite, 'terms', vouchedTerms(terms))
  return { invite: invite.invite, ...terms, teams: [...terms.teams], mac: mac as BodyOf<'invite'>['mac'] }
}

export function vouchedTerms({ role, teams, until }: InviteTerms): Canonical {
  return { role, teams, until }
}

export type JoinRequest = NonNullable<OpenInvite['newcomer']>

export function vouchedRequest({ member, keys, commitment }: Pick<JoinRequest, 'member' | 'keys' | 'commitment'>): Canonical {
  return { member, keys, commitment } as unknown as Canonical
}

/** Whether the newcomer's request was made by somebody who holds the link. */
export async function isByHolder(subtle: SubtleCrypto, invite: Invite, request: JoinRequest): Promise<boolean> {
  return isVouched(subtle, invite, 'newcomer', vouchedRequest(request), request.mac)
}

/** The teams that follow from a role: everybody is in one; those who listen are in the other too. */
export function teamsFor(roster: Roster, role: Role): readonly Id[] {
  return roster.teams.filter(({ purpose }) => purpose === 'everyone' || role !== 'reader').map(({ id }) => id)
}

type Fits = (invite: Id) => Promise<boolean>

async function findInvite(
  subtle: SubtleCrypto, held: Held, { role, teams, until }: InviteTerms, fits: Fits,
): Promise<Invite | null> {
  for (let n = 0; n < mostAlike; n++) {
    const about = { org: held.org, role, teams: teams.toSorted(), until, n }
    const chance = await ownChance(subtle, held.contents.memberRoot, 'invite', about)
    const invite = await newInvite(subtle, chance, held.root)
    if (await fits(invite.invite)) return invite
  }
  return null
}
