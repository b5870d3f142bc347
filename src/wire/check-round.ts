// Follows a round's page from the organisation's root to the key to which voices are sealed, before anybody is asked anything.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { mayDo } from '#domain/permission.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import type { Roster } from '#domain/roster.ts'
import type { Hotline, Round } from '#domain/round.ts'
import type { Act } from './act.ts'
import { canonicalText, type Canonical } from './canonical.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { followRoster } from './roster-chain.ts'
import { readRoundAct } from './round-act.ts'
import type { RoundPage } from './round-page.ts'
import { pinsRound } from './round-link.ts'
import { verifies } from './signature.ts'

/** A round of which every part was followed back to the root; `pinned` says whether the root itself was the one in the link. */
export type CheckedRound = {
  readonly org: Id
  readonly root: string
  /** The head of the roster, and the last epoch of the round's team in it. */
  readonly head: Hash
  readonly epoch: number
  readonly recipient: string
  readonly round: Round
  readonly hash: Hash
  readonly pinned: boolean
  /** Places that help, as a member named them: none where nobody did, or where nobody's signature holds. */
  readonly hotlines: readonly Hotline[]
}
export type CheckRoundRefusal = 'roster-broken' | 'round-not-understood' | Rule[1]
/** Each rule has a name, so that the tests can show what wins without it. */
export type RuleName = Rule[0]
type Rule =
  | readonly ['organisation', 'another-organisation'] | readonly ['code', 'another-round'] | readonly ['pin', 'wrong-link']
  | readonly ['signature', 'round-not-signed'] | readonly ['hash', 'round-changed'] | readonly ['team', 'no-team']
  | readonly ['help', never]
type RoundAct = Act<'open-round'> | Act<'edit-round'>
type Facts = { readonly page: RoundPage; readonly roster: Roster; readonly act: RoundAct; readonly hash: Hash }
/** `fragment` is what stood after `#`, or null where the link had none; `code` is the one in the address. */
export type Asked = { readonly code: string; readonly fragment: string | null }

/**
 * Checks the roster from its genesis, the round against the link, the signature of whoever opened or edited it, and finds the recipient.
 * A missing fragment is no refusal but `pinned: false`: the page must say so. Refusals: `roster-broken`, `round-not-understood`,
 * `another-organisation`, `another-round`, `wrong-link`, `round-not-signed` (not by a steward or organiser of today), `round-changed`,
 * `no-team`.
 */
export async function checkRound(subtle: Subtle, page: RoundPage, asked: Asked): Promise<Result<CheckedRound, CheckRoundRefusal>> {
  return checkRoundWithout(new Set(), subtle, page, asked)
}

/** `checkRound` with some rules off: only for the tests that show how a server wins without them. */
export async function checkRoundWithout(
  off: ReadonlySet<RuleName>, subtle: Subtle, page: RoundPage, asked: Asked,
): Promise<Result<CheckedRound, CheckRoundRefusal>> {
  const roster = await followRoster(subtle, page.entries, page.org)
  if (!roster.ok) return refuse('roster-broken')
  const act = readRoundAct(page.act)
  if (!act.ok || (act.value.kind !== 'open-round' && act.value.kind !== 'edit-round')) return refuse('round-not-understood')
  const hash = await hashOf(subtle, utf8(canonicalText(act.value.body as unknown as Canonical)))
  const facts = { page, roster: roster.value, act: act.value, hash }
  const broken = await firstBroken(subtle, facts, asked, off)
  return broken ? refuse(broken) : foundTeam(facts, asked, off, await hotlinesIn(subtle, page, roster.value, off))
}

async function firstBroken(subtle: Subtle, facts: Facts, asked: Asked, off: ReadonlySet<RuleName>): Promise<CheckRoundRefusal | null> {
  const { page, roster, act, hash } = facts
  const holds = (name: RuleName, held: boolean) => off.has(name) || held
  if (!holds('organisation', act.org === roster.org)) return 'another-organisation'
  if (!holds('code', act.body.code === asked.code)) return 'another-round'
  if (!holds('pin', asked.fragment === null || (await pinsRound(subtle, asked.fragment, roster.root, act.body.round)))) return 'wrong-link'
  if (!holds('signature', await signedByOrganiser(subtle, facts))) return 'round-not-signed'
  return holds('hash', hash === page.hash) ? null : 'round-changed'
}

function foundTeam(
  { roster, act, hash }: Facts, asked: Asked, off: ReadonlySet<RuleName>, hotlines: readonly Hotline[],
): Result<CheckedRound, CheckRoundRefusal> {
  const team = roster.teams.find((one) => one.id === act.body.team)
  const inUse = team?.epochs.at(-1)
  if (!team || !inUse || (!off.has('team') && team.purpose !== 'listening')) return refuse('no-team')
  return ok({
    org: roster.org, root: roster.root, head: roster.head as Hash, epoch: inUse.epoch, recipient: inUse.recipient,
    round: act.body, hash, pinned: asked.fragment !== null, hotlines,
  })
}

/** A wrong number could do more harm than none, so a list that does not hold is no list; the rest of the page is still good. */
async function hotlinesIn(subtle: Subtle, { help }: RoundPage, roster: Roster, off: ReadonlySet<RuleName>): Promise<readonly Hotline[]> {
  const act = help && readRoundAct(help.act)
  if (!act?.ok || act.value.kind !== 'list-hotlines' || act.value.org !== roster.org) return []
  const holds = off.has('help') || (await signedWith(subtle, roster, namersKey(roster, act.value.by), act.value.by, help!))
  return holds ? act.value.body.hotlines : []
}

/** Of a member who may name them today, or of one who could before: with her leaving, help does not leave. */
function namersKey(roster: Roster, by: Id): string | null {
  const member = memberByKey(roster, by)
  if (member) return mayDo(member.role, 'list-hotlines') ? member.keys.act : null
  return roster.endedKeys.find((one) => one.key === by)?.keys.act ?? null
}

async function signedByOrganiser(subtle: Subtle, { page, roster, act }: Facts): Promise<boolean> {
  return signedWith(subtle, roster, organisersKey(roster, act), act.by, page)
}

async function signedWith(
  subtle: Subtle, roster: Roster, key: string | null, by: Id, { act, sigs }: Pick<RoundPage, 'act' | 'sigs'>,
): Promise<boolean> {
  const signed = { purpose: 'act', root: fromBase64url(roster.root)!, bytes: utf8(act) } as const
  const own = sigs.filter((one) => one.by === by)
  const good = await Promise.all(own.map(({ sig }) => key !== null && verifies(subtle, signed, key, sig)))
  return good.includes(true)
}

/**
 * The public key of the maker if she may open rounds today. What she signed under a key that she has renewed since still counts, or a lost
 * phone would end every round; what somebody signed who has left does not, since a server could back-date it.
 */
function organisersKey(roster: Roster, act: RoundAct): string | null {
  const ended = roster.endedKeys.find((one) => one.key === act.by)
  const member = memberByKey(roster, act.by) ?? roster.members.find((one) => one.id === ended?.member)
  if (!member || !mayDo(member.role, act.kind)) return null
  return ended?.keys.act ?? member.keys.act
}
