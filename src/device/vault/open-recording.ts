// Fetches a recording that stands beside an opened voice, and opens it: what its manifest names, or a refusal.
import { openAttachment, type AttachmentRefusal } from '#sealing/attachment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { minute } from '#values/moment.ts'
import type { Recording } from '#wire/voice-content.ts'
import type { AskRefusal } from './ask.ts'
import type { Voice } from './open-voices.ts'
import type { Surroundings } from './surroundings.ts'
import type { Vault } from './vault.ts'

type Opened = Extract<Voice, { readonly is: 'open' }>
/** `on-its-way`: the phone has not sent all of it yet. */
export type RecordingRefusal = { readonly code: AttachmentRefusal | 'on-its-way' } | AskRefusal

/** A long one on a slow line. */
const patience = 10 * minute

export async function openRecording(
  { subtle }: Surroundings, vault: Pick<Vault, 'read'>, { row, beside }: Opened, { place }: Pick<Recording, 'place'>,
): Promise<Result<Uint8Array, RecordingRefusal>> {
  const [named, told] = [beside.named[place], row.attachments[place]]
  if (named === undefined) return refuse({ code: 'not-understood' })
  if (told?.isWhole !== true) return refuse({ code: 'on-its-way' })
  const file = await vault.read(`/desk/attachment?record=${row.record}&place=${place}`, readBytes, patience)
  if (!file.ok) return file
  const opened = await openAttachment(subtle, beside.key, file.value, named)
  return opened.ok ? opened : refuse({ code: opened.refusal })
}

function readBytes(value: unknown): Result<Uint8Array<ArrayBuffer>, 'not-understood'> {
  return value instanceof Uint8Array ? ok(value as Uint8Array<ArrayBuffer>) : refuse('not-understood')
}
