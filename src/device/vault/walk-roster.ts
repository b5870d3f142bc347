// Walks a roster from its genesis, checks each step, and keeps what the steps showed: who had which keys, and what is due.
import { utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { enterRoster, openRoster } from '#domain/roster-rules.ts'
import { needsNotice } from '#domain/roster-signatures.ts'
import type { MemberKeys, Roster } from '#domain/roster.ts'
import type { Hash, Subtle } from '#wire/hash.ts'
import { checkEntry, type ChainRefusal } from '#wire/roster-chain.ts'
import { readRosterEntry, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'

/** One entry as it was followed: `signers` are key ids whose signatures hold; `notice` says that clients wait before relying on it. */
export type Step = {
  readonly entry: RosterEntry; readonly hash: Hash; readonly signers: readonly Id[]
  readonly before: Roster | null; readonly after: Roster; readonly notice: boolean
}
export type Person = { readonly member: Id; readonly keys: MemberKeys }
export type Walked = {
  readonly roster: Roster
  readonly steps: readonly Step[]
  /** By key id, whoever was ever a member, under each key that she had. */
  readonly people: ReadonlyMap<Id, Person>
  /** Teams whose key somebody still knows who is not in them any more. */
  readonly teamsToRenew: readonly Id[]
}

/** Refuses whatever the rules refuse, an empty roster, and one of another organisation than `org`. */
export async function walkRoster(subtle: Subtle, entries: readonly SignedEntry[], org: Id): Promise<Result<Walked, ChainRefusal>> {
  const steps: Step[] = []
  for (const signed of entries) {
    const step = await nextStep(subtle, steps.at(-1)?.after ?? null, signed)
    if (!step.ok) return step
    steps.push(step.value)
  }
  const roster = steps.at(-1)?.after
  if (!roster) return refuse('no-entries')
  if (roster.org !== org) return refuse('another-organisation')
  return ok({ roster, steps, people: peopleIn(steps), teamsToRenew: teamsToRenew(steps) })
}

async function nextStep(subtle: Subtle, before: Roster | null, signed: SignedEntry): Promise<Result<Step, ChainRefusal>> {
  const checked = await checkEntry(subtle, before, signed)
  if (!checked.ok) return checked
  const after = before ? enterRoster(before, checked.value) : openRoster(checked.value)
  if (!after.ok) return after
  const entry = readRosterEntry(utf8(signed.entry))
  if (!entry.ok) return entry
  const notice = before !== null && needsNotice(before, checked.value.change)
  return ok({ entry: entry.value, hash: checked.value.hash as Hash, signers: checked.value.signers, before, after: after.value, notice })
}

function peopleIn(steps: readonly Step[]): ReadonlyMap<Id, Person> {
  return new Map(steps.flatMap(({ after }) => after.members.map(({ key, id, keys }) => [key, { member: id, keys }] as const)))
}

/** A team is due when somebody left it, or had to change her keys, after its last new key. */
export function teamsToRenew(steps: readonly Pick<Step, 'entry' | 'before' | 'after'>[]): readonly Id[] {
  const due = new Set<Id>()
  for (const { entry, before, after } of steps) {
    if (entry.kind === 'new-epoch') due.delete(entry.body.team)
    for (const team of before?.teams ?? []) {
      const now = after.teams.find((one) => one.id === team.id)?.members ?? []
      const renewed = entry.kind === 'renew-keys' && now.includes(entry.body.member)
      if (renewed || team.members.some((member) => !now.includes(member))) due.add(team.id)
    }
  }
  return [...due]
}
