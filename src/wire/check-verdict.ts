// Follows a verdict that waits for a witness back to the organisation in the link, before anybody is asked to sign.
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { mayDo } from '#domain/permission.ts'
import { memberByKey } from '#domain/roster-rules.ts'
import type { Roster } from '#domain/roster.ts'
import type { Act, AnyAct } from './act.ts'
import { readActOf } from './act-frame.ts'
import { demand as demandBody, verdictGiven } from './acts/demands.ts'
import { importPiece } from './acts/imports.ts'
import { publishedTogether } from './acts/together.ts'
import { demandsSetBy } from './demand-touched.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { followRoster } from './roster-chain.ts'
import { verifies } from './signature.ts'
import type { VerdictPage, WitnessLink } from './verdict-page.ts'

type GiveVerdict = Act<'give-verdict'>
/** What of a demand a witness is shown. */
export type JudgedDemand = Pick<Act<'publish-demand'>['body'], 'id' | 'code' | 'title' | 'text'>
export type CheckedVerdict = {
  readonly act: GiveVerdict
  readonly event: Extract<GiveVerdict['body']['event'], { kind: 'verdict' }>
  readonly hash: Hash
  /** The demand in the words that were judged, out of the act that the verdict names by its hash. */
  readonly demand: JudgedDemand
  /** The organisation's root public key, base64url: a signature is bound to it. */
  readonly root: string
}
export type CheckVerdictRefusal = 'roster-broken' | 'verdict-not-understood' | Rule[1]
/** Each rule has a name, so that the tests can show what wins without it. */
export type VerdictRule = Rule[0]
type Rule =
  | readonly ['organisation', 'another-organisation'] | readonly ['act', 'another-verdict'] | readonly ['hash', 'verdict-changed']
  | readonly ['token', 'not-your-link'] | readonly ['signature', 'verdict-not-signed'] | readonly ['demand', 'another-demand']

/**
 * Checks the roster from its genesis against the organisation in the link, the act's bytes against the hash, the token against the act,
 * the signature of a member who may give verdicts today, and the demand's words against the hash that was signed. Refusals:
 * `roster-broken`, `verdict-not-understood`, `another-organisation`, `another-verdict`, `verdict-changed`, `not-your-link`,
 * `verdict-not-signed`, `another-demand`.
 */
export async function checkVerdict(
  subtle: Subtle, page: VerdictPage, link: WitnessLink,
): Promise<Result<CheckedVerdict, CheckVerdictRefusal>> {
  return checkVerdictWithout(new Set(), subtle, page, link)
}

/** `checkVerdict` with some rules off: only for the tests that show how a server wins without them. */
export async function checkVerdictWithout(
  off: ReadonlySet<VerdictRule>, subtle: Subtle, page: VerdictPage, link: WitnessLink,
): Promise<Result<CheckedVerdict, CheckVerdictRefusal>> {
  const roster = await followRoster(subtle, page.entries)
  if (!roster.ok) return refuse('roster-broken')
  const read = readActOf({ 'give-verdict': verdictGiven }, () => 'at', utf8(page.act))
  if (!read.ok) return refuse('verdict-not-understood')
  const act = read.value as GiveVerdict
  const { event } = act.body
  if (event.kind !== 'verdict') return refuse('verdict-not-understood')
  const hash = await hashOf(subtle, utf8(page.act))
  const demand = demandIn(page.demand, event.demand)
  if (demand === null) return refuse('another-demand')
  const judged = await hashOf(subtle, utf8(page.demand))
  const broken = await firstBroken(subtle, off, { page, link, roster: roster.value, act, hash, demand, judged })
  return broken ? refuse(broken) : ok({ act, event, hash, demand, root: roster.value.root })
}

type Facts = {
  readonly page: VerdictPage; readonly link: WitnessLink; readonly roster: Roster; readonly act: GiveVerdict; readonly hash: Hash
  readonly demand: JudgedDemand; readonly judged: Hash
}

async function firstBroken(subtle: Subtle, off: ReadonlySet<VerdictRule>, facts: Facts): Promise<Rule[1] | null> {
  const { page, link, roster, act, hash, demand, judged } = facts
  const holds = (name: VerdictRule, held: boolean) => off.has(name) || held
  if (!holds('organisation', roster.org === link.org && act.org === link.org)) return 'another-organisation'
  if (!holds('act', act.id === link.act)) return 'another-verdict'
  if (!holds('hash', hash === page.actHash)) return 'verdict-changed'
  if (!holds('token', (await hashOf(subtle, fromBase64url(link.token)!)) === act.body.token)) return 'not-your-link'
  if (!holds('signature', await signedByMember(subtle, facts))) return 'verdict-not-signed'
  return holds('demand', demand.id === act.body.event.demand && judged === act.body.of) ? null : 'another-demand'
}

/** It may be another organisation's act; who signed it was checked by the raiser, who signed its hash. */
function demandIn(text: string, demand: Id): JudgedDemand | null {
  const act = readActOf(setting, () => 'at', utf8(text))
  if (!act.ok) return null
  const set = demandsSetBy(act.value as AnyAct)
  return set.find(({ id }) => id === demand) ?? set[0] ?? null
}

/** The kinds of acts that set the words of a demand: this page reads no others. */
const setting = {
  'publish-demand': demandBody, 'edit-demand': demandBody, 'publish-together': publishedTogether, 'import-demands': importPiece,
}

/** A key that has ended proposes nothing any more: the door would refuse it, and so does this page. */
async function signedByMember(subtle: Subtle, { page, roster, act }: Facts): Promise<boolean> {
  const member = memberByKey(roster, act.by)
  if (!member || member.frozen || !mayDo(member.role, act.kind)) return false
  const signed = { purpose: 'act', root: fromBase64url(roster.root)!, bytes: utf8(page.act) } as const
  const own = page.sigs.filter((one) => one.by === act.by)
  const good = await Promise.all(own.map(({ sig }) => verifies(subtle, signed, member.keys.act, sig)))
  return good.includes(true)
}
