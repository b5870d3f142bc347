// Opens an organisation: its root, its founder, its first team keys and lockboxes, all at once or not at all.
import { addDays } from '#values/day.ts'
import { utf8 } from '#values/encoding.ts'
import { refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Roster } from '#domain/roster.ts'
import type { Act } from '#wire/act.ts'
import { canonicalText } from '#wire/canonical.ts'
import { entryHash } from '#wire/roster-entry.ts'
import { nextRoster } from '#wire/roster-chain.ts'
import { hashOf } from '#wire/hash.ts'
import { addOrganisation, addRosterEntry } from '../store/organisations.ts'
import { useOpening } from '../store/sessions.ts'
import { keepLockboxes } from './lockboxes.ts'
import { keepSealedKeys } from './team-keys.ts'
import { kept, type Done, type Work } from './work.ts'

export async function openOrganisation(work: Work, act: Act<'open-organisation'>): Promise<Result<Done, Refusal>> {
  const { genesis, description, keys, lockboxes } = act.body
  const opened = await nextRoster(work.house.subtle, null, genesis)
  if (!opened.ok) return opened
  const roster = opened.value
  if (roster.org !== act.org || roster.members[0]!.key !== act.by) return refuse('another-organisation')
  if (roster.opened > addDays(work.today, 1)) return refuse('clock-ahead')
  if (!(await usesOpening(work))) return refuse('opening-used')
  await addOrganisation(work.db, {
    org: roster.org,
    root: roster.root,
    description: canonicalText(description),
    opened: roster.opened,
    rosterHead: await entryHash(work.house.subtle, genesis.entry),
  })
  await addRosterEntry(work.db, roster.org, 0, genesis, await entryHash(work.house.subtle, genesis.entry))
  return keepFirstKeys(work, roster, keys, lockboxes)
}

async function keepFirstKeys(
  work: Work,
  roster: Roster,
  keys: Act<'open-organisation'>['body']['keys'],
  boxes: Act<'open-organisation'>['body']['lockboxes'],
): Promise<Result<Done, Refusal>> {
  const sealed = await keepSealedKeys(work, roster, keys)
  if (!sealed.ok) return sealed
  const boxed = await keepLockboxes(work, roster.org, roster.members[0]!.id, boxes)
  return boxed.ok ? kept : boxed
}

/** The link's secret is kept as a hash only, and serves once. */
async function usesOpening(work: Work): Promise<boolean> {
  const { opening } = work.envelope
  return opening !== null && useOpening(work.db, await hashOf(work.house.subtle, utf8(opening)))
}
