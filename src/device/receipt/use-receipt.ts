// Uses a receipt: finds what became of a voice, and takes it back. Nothing made from the digits leaves the phone but the locator.
import { ok, refuse, type Result } from '#values/result.ts'
import { utf8 } from '#values/encoding.ts'
import type { Act } from '#wire/act.ts'
import { canonicalAct } from '#wire/act-frame.ts'
import { readDoorReply } from '#wire/desk-replies.ts'
import { envelopeText } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import { readRosterEntry } from '#wire/roster-entry.ts'
import { roundSalt } from '#wire/round-link.ts'
import { readRoundAct } from '#wire/round-act.ts'
import { readReceiptReply, readRoundPage, type ReceiptReply, type RoundPage } from '#wire/round-page.ts'
import { askFor } from '../vault/ask.ts'
import { newId } from '../vault/new-id.ts'
import type { Around } from './around.ts'
import type { TypedReceipt } from './typed-receipt.ts'

/** The keys stay in the worker; this is the name under which the server has the voice, and what it says of it. */
export type FoundVoice = { readonly locator: Hash; readonly reply: ReceiptReply }
/** How far it is: quarters of the slow step, then the server. */
export type Share = 0 | 1 | 2 | 3 | 4

/** Refuses with the code of the way there or of the worker. A round that nobody could speak in any more still has its receipts. */
export async function findVoice(around: Around, typed: TypedReceipt, onShare: (share: Share) => void): Promise<Result<FoundVoice, string>> {
  const page = await askFor(around.ask, { path: `/r/${typed.code}/round.json` }, readRoundPage)
  if (!page.ok) return refuse(page.refusal.code)
  const salt = await saltOf(around, page.value)
  if (salt === null) return refuse('not-understood')
  const quarter = (share: number) => onShare(Math.min(3, Math.floor(share * 4)) as Share)
  const found = await around.labour().perform('find', { digits: typed.digits, salt }, quarter)
  if (!found.ok) return found
  onShare(4)
  const { locator } = found.value
  const reply = await askReceipt(around, locator)
  return reply.ok ? ok({ locator, reply: reply.value }) : reply
}

/** From the round's own root and id, whatever its wording is by now; null when the page holds no round. */
async function saltOf({ subtle }: Around, { act, entries }: RoundPage): Promise<Hash | null> {
  const [genesis, round] = [readRosterEntry(utf8(entries[0]!.entry)), readRoundAct(act)]
  if (!genesis.ok || genesis.value.kind !== 'genesis' || !round.ok) return null
  const { kind, body } = round.value
  return kind === 'open-round' || kind === 'edit-round' ? roundSalt(subtle, genesis.value.body.root, body.round) : null
}

/** Takes the voice back, with a nonce of this moment. Taking back what is gone already is done, too. */
export async function takeBack(around: Around, { locator }: FoundVoice): Promise<Result<'withdrawn', string>> {
  const fresh = await askReceipt(around, locator)
  if (!fresh.ok) return fresh
  if (fresh.value.state === 'withdrawn') return ok('withdrawn')
  if (fresh.value.state === 'unknown') return refuse('unknown-record')
  const { org, root, record, nonce } = fresh.value
  const { origin } = around
  const signed = await around.labour().perform('withdraw', { root, withdrawal: { record, nonce, origin } }, () => {})
  if (!signed.ok) return signed
  const body = { record, locator, nonce, origin, sig: signed.value.sig }
  const withdrawal: Act<'withdraw-voice'> = { v: 1, org, id: newId(around.chance), kind: 'withdraw-voice', body }
  const act = new TextDecoder().decode(canonicalAct(withdrawal))
  const posting = envelopeText({ act, sigs: [], beside: [], opening: null, work: null })
  const reply = await askFor(around.ask, { path: '/acts', method: 'POST', body: posting }, readDoorReply)
  return reply.ok ? ok('withdrawn') : refuse(reply.refusal.code)
}

async function askReceipt({ ask }: Around, locator: Hash): Promise<Result<ReceiptReply, string>> {
  const reply = await askFor(ask, { path: '/receipt', method: 'POST', body: JSON.stringify({ locator }) }, readReceiptReply)
  return reply.ok ? reply : refuse(reply.refusal.code)
}
