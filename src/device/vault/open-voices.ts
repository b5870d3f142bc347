// Opens the voices of a round one after the other, with progress, until told to stop; whatever does not open is shown and stops nothing.
import type { Id } from '#values/id.ts'
import { ok, type Result } from '#values/result.ts'
import type { Round } from '#domain/round.ts'
import type { Identity } from '#sealing/age-keys.ts'
import { readVoicesPage, type SealedVoice } from '#wire/desk-replies.ts'
import type { Attachment } from '#wire/manifest.ts'
import { readVoiceContent, type VoiceContent } from '#wire/voice-content.ts'
import type { AskRefusal } from './ask.ts'
import { wordingsOf, type Wording } from './earlier-wordings.ts'
import type { Held } from './held.ts'
import { notSeen } from './not-seen.ts'
import { memberWho, openSealed, type OpenRefusal } from './seal-record.ts'
import type { SignedRound } from './signed-round.ts'
import type { Surroundings } from './surroundings.ts'
import type { Open, Vault } from './vault.ts'

/**
 * `round` is the wording that was answered, which may be an earlier one. `by` is the member or phone whose signature holds; null for what
 * came through an open link.
 */
export type Voice =
  | {
    readonly row: SealedVoice; readonly is: 'open'; readonly said: VoiceContent; readonly round: Round; readonly by: Id | null
    /** What stands beside it, as its manifest names it, and the key that opens that. */
    readonly beside: { readonly named: readonly Attachment[]; readonly key: Identity }
  }
  | { readonly row: SealedVoice; readonly is: 'closed'; readonly why: OpenRefusal | 'changed' }

/** Hears each voice as it is opened; answers false to stop. */
export type OnVoice = (voice: Voice) => boolean

export async function openVoices(
  from: Surroundings, vault: Pick<Vault, 'read'>, open: Open, round: SignedRound, onVoice: OnVoice,
): Promise<Result<'all' | 'stopped', AskRefusal>> {
  const wordings = wordingsOnce(from, vault, open, round)
  const seen = new Set<Id>()
  for (let after = '', done = false; !done;) {
    const page = await vault.read(`/desk/voices?round=${round.round.round}&after=${after}`, readVoicesPage)
    if (!page.ok) return page
    const rows = notSeen(seen, page.value.voices)
    const first = await from.memory.firstPayloads(rows.map((row) => ({ record: row.record, payload: row.payloadHash })))
    for (const row of rows) {
      const voice = first.get(row.record) === row.payloadHash ? await openOnce(from, open, wordings, row) : changed(row)
      if (!onVoice(voice)) return ok('stopped')
    }
    after = rows.at(-1)?.record ?? after
    done = page.value.done || rows.length === 0
  }
  return ok('all')
}

/** What was opened stays open while she is unlocked; the server's marks beside it are those of now. */
const openedBy = new WeakMap<Held, Map<Id, Voice>>()

async function openOnce(from: Surroundings, open: Open, wordings: Wordings, row: SealedVoice): Promise<Voice> {
  const known = openedBy.get(open.held) ?? new Map<Id, Voice>()
  openedBy.set(open.held, known)
  const before = known.get(row.record)
  if (before && before.is === 'open' && before.row.payloadHash === row.payloadHash) return { ...before, row }
  const voice = await openVoice(from, open, wordings, row)
  known.set(row.record, voice)
  return voice
}

/** The wording of now, and those of before, which are looked for only when somebody answered another one. */
type Wordings = { readonly now: Wording; readonly before: () => Promise<readonly Wording[]> }

function wordingsOnce(from: Surroundings, vault: Pick<Vault, 'read'>, open: Open, round: SignedRound): Wordings {
  let before: Promise<readonly Wording[]> | null = null
  return { now: round, before: () => (before ??= wordingsOf(from, vault, open, round.round.round)) }
}

async function openVoice(from: Surroundings, open: Open, wordings: Wordings, row: SealedVoice): Promise<Voice> {
  const voice = await openIn(from, open, wordings.now, row)
  if (voice.is === 'open' || voice.why !== 'another-round') return voice
  for (const wording of await wordings.before()) {
    const earlier = await openIn(from, open, wording, row)
    if (earlier.is === 'open') return earlier
  }
  return voice
}

async function openIn(from: Surroundings, open: Open, { round, hash }: Wording, row: SealedVoice): Promise<Voice> {
  const opened = await openSealed(from, open, row, { kind: 'voice', round: hash, by: null })
  if (!opened.ok) return { row, is: 'closed', why: opened.refusal }
  const said = readVoiceContent(opened.value.content, round)
  if (!said.ok) return { row, is: 'closed', why: 'not-understood' }
  const { manifest, recordKey, verified } = opened.value
  const beside = { named: manifest.attachments, key: recordKey }
  return { row, is: 'open', said: said.value, round, by: memberWho(open.followed, verified), beside }
}

function changed(row: SealedVoice): Voice {
  return { row, is: 'closed', why: 'changed' }
}
