// Checks a whole database against itself: chains, signatures, rosters, sealed bytes, and that nothing hangs in the air.
import type { Subtle } from '#wire/hash.ts'
import { organisations } from '../store/organisations.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { checkChain } from './check-chain.ts'
import { checkReferences } from './check-references.ts'
import { checkRoster } from './check-roster.ts'
import { checkSealed } from './check-sealed.ts'

export const checkedThings = [
  'rosters', 'rows', 'acts', 'signatures', 'days', 'payloads', 'wraps', 'team-keys', 'orphans', 'references',
] as const
export type CheckedThing = (typeof checkedThings)[number]
/** How many were looked at, and which of them are wrong: ids, or what else names them. */
export type Finding = { readonly what: CheckedThing; readonly looked: number; readonly wrong: readonly string[] }
export type Tell = (done: number, of: number) => void

/** One finding for each thing that is checked. Only looks; takes about the time of reading everything once and checking each signature. */
export async function checkDatabase(snapshot: Snapshot, subtle: Subtle, tell: Tell): Promise<readonly Finding[]> {
  const step = stepper(tell, await howMuch(snapshot))
  const found: Finding[] = []
  for (const organisation of await organisations(snapshot.db)) {
    const { org, root } = organisation
    const roster = await checkRoster(snapshot.db, subtle, organisation)
    found.push(roster.finding, ...(await checkChain(snapshot.db, subtle, { org, root, keys: roster.keys }, step)))
  }
  found.push(...(await checkSealed(snapshot, subtle, step)), ...(await checkReferences(snapshot.db)))
  return checkedThings.map((what) => together(what, found.filter((one) => one.what === what)))
}

export function isWhole(findings: readonly Finding[]): boolean {
  return findings.every(({ wrong }) => wrong.length === 0)
}

function together(what: CheckedThing, findings: readonly Finding[]): Finding {
  return { what, looked: findings.reduce((sum, { looked }) => sum + looked, 0), wrong: findings.flatMap(({ wrong }) => wrong) }
}

async function howMuch({ count }: Snapshot): Promise<number> {
  const counts = await Promise.all(['acts', 'blobs', 'wraps', 'team_keys', 'joint_payloads', 'joint_wraps', 'attachments'].map(count))
  return counts.reduce((sum, each) => sum + each, 0)
}

function stepper(tell: Tell, all: number): () => void {
  let done = 0
  return () => tell((done += 1), all)
}
