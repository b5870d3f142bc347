// Ending every session of a member at once: her own, or by a steward when a phone is lost.
import { refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { kept, type Done, type Work } from './work.ts'

export async function endSessions(work: Work, act: Act<'end-sessions'>): Promise<Result<Done, Refusal>> {
  const { member } = act.body
  if (!work.roster!.members.some((one) => one.id === member)) return refuse('unknown-member')
  if (work.member!.id !== member && work.member!.role !== 'steward') return refuse('not-your-role')
  await endSessionsOf(work.db, act.org, member)
  return kept
}
