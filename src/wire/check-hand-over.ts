// Proves that the words of a demand went from one organisation to another: two stewards of the one let it, a member of the other took it.
import * as v from 'valibot'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Roster } from '#domain/roster.ts'
import { readActText, type MembersAct } from './act.ts'
import { hashOf, type Hash, type Subtle } from './hash.ts'
import { nextRoster } from './roster-chain.ts'
import { signature, signedEntry, type Signature, type SignedEntry } from './roster-entry.ts'
import { list } from './shapes.ts'
import { verifies } from './signature.ts'

const signedAct = v.object({ act: v.pipe(v.string(), v.maxLength(262_144)), sigs: list(signature, 4, 1) })
/**
 * `taken` is the claim (or the signature of the successor), `decided` what two stewards of the keeper of before signed, the second by
 * `second`; `entries` the whole roster of who took it, oldest first.
 */
export const handOver = v.object({ taken: signedAct, decided: signedAct, second: signedAct, entries: list(signedEntry, 20_000, 1) })
type SignedAct = { readonly act: string; readonly sigs: readonly Signature[] }
export type HandOver = {
  readonly taken: SignedAct; readonly decided: SignedAct; readonly second: SignedAct; readonly entries: readonly SignedEntry[]
}

/** A roster with everybody who has ever been a steward on it: of what day an old act is, nobody but the server could tell. */
export type Whole = { readonly roster: Roster; readonly stewards: ReadonlySet<Id> }

export async function wholeRoster(subtle: Subtle, entries: readonly SignedEntry[], org: Id): Promise<Whole | null> {
  const stewards = new Set<Id>()
  let roster: Roster | null = null
  for (const entry of entries) {
    const next: Awaited<ReturnType<typeof nextRoster>> = await nextRoster(subtle, roster, entry)
    if (!next.ok) return null
    roster = next.value
    for (const { id, role } of roster.members) if (role === 'steward') stewards.add(id)
  }
  return roster?.org === org ? { roster, stewards } : null
}

/** Who takes the words of this demand from `from`, with its roster; or `hand-over-unproven`. */
export async function checkHandOver(
  subtle: Subtle, from: Whole, demand: Id, { taken, decided, second, entries }: HandOver,
): Promise<Result<Whole, 'hand-over-unproven'>> {
  const [decision, cosign] = [await signedIn(subtle, from.roster, decided), await signedIn(subtle, from.roster, second)]
  if (decision === null || cosign?.act.kind !== 'cosign') return refuse('hand-over-unproven')
  const isSeconded = cosign.act.body.of === decision.act.id && cosign.act.body.hash === decision.hash
  const areTwo = decision.member !== cosign.member && [decision, cosign].every(({ member }) => from.stewards.has(member))
  const to = heirIn(decision.act)
  const whole = isSeconded && areTwo && to !== null ? await wholeRoster(subtle, entries, to) : null
  const took = whole && (await signedIn(subtle, whole.roster, taken))
  return whole && took && isTakenSo(demand, took, decision.act) ? ok(whole) : refuse('hand-over-unproven')
}

/** The act of a member of this roster (of today, or under a key that has ended since) whose signature holds; else null. */
export async function signedIn(
  subtle: Subtle, { org, members, endedKeys, root }: Roster, { act: text, sigs }: SignedAct,
): Promise<{ readonly act: MembersAct; readonly member: Id; readonly hash: Hash } | null> {
  const read = readActText(text)
  if (!read.ok || !('by' in read.value) || read.value.org !== org) return null
  const act = read.value
  const current = members.find(({ key }) => key === act.by)
  const ended = endedKeys.find(({ key }) => key === act.by)
  const key = (current ?? ended)?.keys.act
  if (key === undefined) return null
  const signed = { purpose: 'act', root: fromBase64url(root)!, bytes: utf8(text) } as const
  const good = await Promise.all(sigs.filter(({ by }) => by === act.by).map(({ sig }) => verifies(subtle, signed, key, sig)))
  return good.includes(true) ? { act, member: current?.id ?? ended!.member, hash: await hashOf(subtle, utf8(text)) } : null
}

function heirIn(act: MembersAct): Id | null {
  if (act.kind === 'confirm-claim') return act.body.organisation
  return act.kind === 'name-successor' ? act.body.successor : null
}

function isTakenSo(demand: Id, took: { readonly act: MembersAct; readonly hash: Hash }, decision: MembersAct): boolean {
  const { act, hash } = took
  if (decision.kind === 'name-successor') return act.kind === 'succeed' && act.body.demand === demand
  if (decision.kind !== 'confirm-claim' || act.kind !== 'claim-demand' || decision.body.demand !== demand) return false
  return decision.body.of === hash && act.body.demand === demand && act.body.raiser === decision.body.raiser
}
