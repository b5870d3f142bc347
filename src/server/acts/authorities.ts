// Writing down an authority, or changing what one's own organisation wrote.
import { refuse, type Result } from '#values/result.ts'
import { keepableAuthority } from '#domain/authority-rules.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Act } from '#wire/act.ts'
import { addAuthority, allAuthorities, replaceAuthority } from '../store/authorities.ts'
import { kept, type Done, type Work } from './work.ts'

export async function keepAuthority(work: Work, act: Act<'keep-authority'>): Promise<Result<Done, Refusal>> {
  const known = await allAuthorities(work.db)
  const keepable = keepableAuthority(act.body, act.org, known)
  if (!keepable.ok) return keepable
  if (known.some(({ id }) => id === act.body.id)) {
    await replaceAuthority(work.db, keepable.value)
    return kept
  }
  return (await addAuthority(work.db, keepable.value)) ? kept : refuse('authority-taken')
}
