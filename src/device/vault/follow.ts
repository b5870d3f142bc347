// Follows an organisation to where it stands now: its roster and its chain, checked here against what this device has seen before.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { hour, later, type Moment } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { hoursOfNotice } from '#domain/roster-rules.ts'
import type { Member, Roster } from '#domain/roster.ts'
import { beforeFirstRow } from '#wire/chain.ts'
import { readMe, type Me } from '#wire/desk-replies.ts'
import { askFor, type AskRefusal } from './ask.ts'
import type { CheckedRow } from './check-rows.ts'
import { checkedPage } from './checked-page.ts'
import { chainContinues, remember, rosterContinues, type Heads, type Place } from './heads.ts'
import type { Held } from './held.ts'
import { performedLate } from './performed-late.ts'
import { afterRestore, restoredSince, type Restored } from './restored.ts'
import type { Surroundings } from './surroundings.ts'
import { openTeamKeys, type TeamKeys } from './team-keys.ts'
import { walkRoster, type Step, type Walked } from './walk-roster.ts'

/** A change by a lone steward on which this device does not rely yet. */
export type Notice = { readonly step: Step; readonly until: Moment }
export type Followed = {
  readonly roster: Roster
  readonly walked: Walked
  readonly me: Member
  readonly description: Me['description']
  readonly lockboxes: Me['lockboxes']
  readonly sessions: number
  /** The server's day: what clocks of phones say does not count. */
  readonly today: Day
  readonly chain: Place
  readonly lastAct: Id | null
  readonly teamKeys: TeamKeys
  readonly notices: readonly Notice[]
}
/** A refusal of what the server shows; after a restore from a backup it says what stewards signed about that. */
export type FollowRefusal = AskRefusal & { readonly restored?: Restored }

/**
 * Refuses (and remembers nothing of it) a roster or chain that goes back, forks, or does not hold. With `letGo` it forgets what this device
 * saw before: only for somebody who was told, and said so, that the server was restored from a backup.
 */
export async function follow(
  from: Surroundings, held: Held, token: string, before: Followed | null, letGo = false,
): Promise<Result<Followed, FollowRefusal>> {
  // Before the server is asked: what another window sees in the meantime is later than the answer.
  const seen = letGo ? null : await from.memory.heads(held.org)
  const me = await askFor(from.ask, { path: '/desk/me', token }, readMe)
  if (!me.ok) return me
  const walked = await heldRoster(from, held, me.value)
  if (!walked.ok) return walked
  const rows = await continued(from, held, token, me.value, seen, walked.value)
  if (!rows.ok) {
    if (seen === null || !afterRestore.includes(rows.refusal.code)) return rows
    const restored = await restoredSince(from, held, token, { me: me.value, walked: walked.value, seen })
    return { ok: false, refusal: { ...rows.refusal, restored } }
  }
  const heads = headsAfter(from, me.value, seen, walked.value, rows.value)
  if (!(await from.memory.keepHeads(heads, letGo ? 'whatever' : seen))) return follow(from, held, token, before)
  return gather(from, held, me.value, walked.value, heads, before)
}

async function heldRoster({ subtle }: Surroundings, held: Held, me: Me): Promise<Result<Walked, AskRefusal>> {
  const walked = await walkRoster(subtle, me.entries, held.org)
  if (!walked.ok) return refuse({ code: 'roster-broken', detail: walked.refusal })
  return walked.value.roster.root === held.root ? walked : refuse({ code: 'roster-broken', detail: 'another-organisation' })
}

async function continued(
  from: Surroundings, held: Held, token: string, me: Me, seen: Heads | null, walked: Walked,
): Promise<Result<readonly CheckedRow[], AskRefusal>> {
  const continues = rosterContinues(seen, walked.steps.map(({ hash }) => hash))
  return continues.ok ? continuedChain(from, held, token, me, seen, walked) : refuse({ code: continues.refusal, detail: null })
}

/** The rows since the last visit; the first time all of them. */
async function continuedChain(
  from: Surroundings, held: Held, token: string, me: Me, seen: Heads | null, walked: Walked,
): Promise<Result<readonly CheckedRow[], AskRefusal>> {
  const moves = chainContinues(seen, me.chain)
  if (!moves.ok) return refuse({ code: moves.refusal, detail: null })
  const rows: CheckedRow[] = []
  let place: Place = seen?.chain ?? { seq: 0, head: beforeFirstRow }
  while (place.seq < me.chain.seq) {
    const page = await checkedPage(from, held, token, walked, place, me.chain.seq)
    if (!page.ok) return page.refusal.code === 'chain-broken' && place.seq === seen?.chain.seq ? forked : page
    const last = page.value.at(-1)?.row
    if (!last) return refuse({ code: 'chain-broken', detail: null })
    rows.push(...page.value)
    place = { seq: last.seq, head: last.rowHash }
  }
  if (seen && performedLate(rows, walked.steps[seen.roster.seq]!.after)) return refuse({ code: 'act-forged', detail: null })
  return place.head === me.chain.head ? ok(rows) : forked
}

/** The rows that are shown do not lead on from the one that was seen last. */
const forked = refuse({ code: 'chain-forked', detail: null })

function headsAfter({ now }: Surroundings, me: Me, seen: Heads | null, { steps }: Walked, rows: readonly CheckedRow[]): Heads {
  const lastActs = Object.fromEntries(rows.filter(({ act }) => act !== null).map(({ act }) => [act!.by, act!.id]))
  return remember(seen, { org: me.org, hashes: steps.map(({ hash }) => hash), chain: me.chain, lastActs }, now())
}

async function gather(
  { subtle, now }: Surroundings, held: Held, me: Me, walked: Walked, heads: Heads, before: Followed | null,
): Promise<Result<Followed, AskRefusal>> {
  const { roster } = walked
  const member = roster.members.find((one) => one.id === held.member)
  if (!member || member.key !== held.key) return refuse({ code: 'login-refused', detail: null })
  const teamKeys = await openTeamKeys(subtle, held.keyring.identity, roster, me.keys, before?.teamKeys ?? new Map())
  return ok({
    roster, walked, me: member, description: me.description, lockboxes: me.lockboxes, sessions: me.sessions, today: me.today,
    chain: heads.chain, lastAct: heads.lastActs[held.key] ?? null, teamKeys, notices: noticesOf(walked, heads, held, now()),
  })
}

/** What she changed herself is no news to her; what this device was shown on its first visit it cannot date. */
export function noticesOf({ steps }: Pick<Walked, 'steps'>, heads: Heads, { key }: Pick<Held, 'key'>, now: Moment): readonly Notice[] {
  return steps.flatMap((step) => {
    const first = heads.firstSeen[step.hash]
    if (!step.notice || first === undefined || step.signers.includes(key)) return []
    const until = later(first, hoursOfNotice * hour)
    return until > now ? [{ step, until }] : []
  })
}

