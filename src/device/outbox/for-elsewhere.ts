// What a member signs for a draft of another server: her act as ever, but into a file, with her organisation's roster beside it.
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { BodyOf } from '#wire/act.ts'
import type { AnswerFile } from '#wire/joint-files.ts'
import type { SignedEntry } from '#wire/roster-entry.ts'
import { newId } from '../vault/new-id.ts'
import type { Held } from '../vault/held.ts'
import type { Surroundings } from '../vault/surroundings.ts'
import { makeAct, signed } from './make-act.ts'

type Kind = 'amend-together' | 'answer-together'
export type ForElsewhere<K extends Kind = Kind> = {
  readonly kind: K
  readonly body: BodyOf<K>
  readonly beside: readonly Uint8Array[]
  /** The act of ours that was brought there last, as the draft's file says. */
  readonly last: Id | null
  /** The whole roster, oldest first. */
  readonly entries: readonly SignedEntry[]
  readonly about: string
}

export async function answerFile<K extends Kind>(
  { chance, now }: Pick<Surroundings, 'chance' | 'now'>, held: Held, { kind, body, beside, last, entries, about }: ForElsewhere<K>,
): Promise<AnswerFile> {
  const act = makeAct(held, newId(chance), kind, body, { previous: last, head: null }, now())
  const envelope = await signed(held, act, beside)
  const roster = entries.map(({ entry, sigs }) => ({ entry, sigs: [...sigs] }))
  return {
    v: 1, is: 'samasama-answer', about, guest: held.org, joint: body.joint, entries: roster, act: envelope.act,
    sigs: [...envelope.sigs], beside: beside.map(toBase64url),
  }
}
