// Where a member's answer or change goes: to our server, or, for a draft of another server, into a file that she sends on.
import type { Result } from '#values/result.ts'
import { jointFileText } from '#wire/joint-files.ts'
import { readRoster } from '#wire/together-replies.ts'
import { answerFile } from '../../../outbox/for-elsewhere.ts'
import type { Performed } from '../../../outbox/outbox.ts'
import type { Made } from '../../../vault/together-acts.ts'
import type { Member } from '../../member.tsx'
import { saveFile } from '../../save-file.ts'
import type { JointHere } from './opened-drafts.ts'

type Kind = 'amend-together' | 'answer-together'

/** `about` is what the file says of itself. */
export async function deliver<K extends Kind>(
  member: Member, { draft, elsewhere }: JointHere, kind: K, made: Result<Made<K>, string>, about: string,
): Promise<Performed> {
  if (!made.ok) return { state: 'refused', refusal: { code: 'too-large', detail: made.refusal } }
  const { body, beside } = made.value
  if (elsewhere === undefined) return member.perform(kind, body as never, beside)
  const roster = await member.read(`/desk/roster?org=${member.held.org}`, readRoster)
  if (!roster.ok) return { state: 'refused', refusal: roster.refusal }
  const { entries } = roster.value
  const file = await answerFile(member.from, member.held, { kind, body, beside, last: elsewhere.last, entries, about })
  saveFile(`samasama-answer-${draft.id.slice(0, 8)}.json`, jointFileText(file))
  return { state: 'done', outcome: 'kept', id: draft.id }
}
