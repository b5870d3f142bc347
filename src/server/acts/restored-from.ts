// After a restore the chain says so itself: two stewards sign from where it went on, and everybody is shown it.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import { stewards } from '#domain/roster-rules.ts'
import type { Act } from '#wire/act.ts'
import { knowsHead } from '../store/chains.ts'
import { expiry } from './proposals.ts'
import { kept, type Done, type Work } from './work.ts'

export async function restoredFrom(work: Work, act: Act<'restored-from'>): Promise<Result<Done, Refusal>> {
  if (!(await knowsHead(work.db, act.org, act.body.head))) return refuse('head-unknown')
  const alone = stewards(work.roster!).length < 2
  return alone || work.second ? kept : ok({ outcome: 'waiting', expires: expiry(work.now) })
}
