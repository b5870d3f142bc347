// A small slip that a team seals to the return key of a receipt: fixed phrases from which the phone tells what became of a voice.
import type { Canonical } from '#wire/canonical.ts'
import { refuse, type Result } from '#values/result.ts'
import type { Sealed } from '#values/sealed.ts'
import type { SealRefusal } from './age-file.ts'
import type { Identity } from './age-keys.ts'
import { openDocument, sealDocument, type DocumentRefusal } from './document.ts'

/** Every slip is as long as every other, so that its length does not tell the answer. */
const slipLength = 2_048

/** Refuses a return key that is none (`not-a-recipient`); a slip longer than 2,048 bytes is a bug and throws. */
export async function sealSlip(returnTo: string, slip: Canonical): Promise<Result<Sealed<Canonical>, SealRefusal>> {
  return returnTo.startsWith('age1pq1') ? refuse('not-a-recipient') : sealDocument([returnTo], slip, slipLength)
}

/** What is in a slip, still to be understood by its parser. */
export async function openSlip(returnIdentity: Identity, file: Uint8Array): Promise<Result<Canonical, DocumentRefusal>> {
  return openDocument(returnIdentity, file, { bytes: slipLength, depth: 6 })
}
