// Rounds: opening, editing before the first voice, closing; and the list of places that help.
import { utf8 } from '#values/encoding.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import { editableRound, openableRound } from '#domain/round-rules.ts'
import type { Round } from '#domain/round.ts'
import type { Act } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { addRound, closeRound, keepHotlines, replaceRound, roundByCode, roundOf, type KeptRound } from '../store/rounds.ts'
import { countVoices } from '../store/voices.ts'
import { kept, type Done, type Work } from './work.ts'

export async function openRound(work: Work, act: Act<'open-round'>): Promise<Result<Done, Refusal>> {
  const fits = roundFits(work, act.body)
  if (!fits.ok) return fits
  if (await roundOf(work.db, act.org, act.body.round)) return refuse('id-taken')
  if (await roundByCode(work.db, act.body.code)) return refuse('code-taken')
  await addRound(work.db, await keptRound(work, act))
  return kept
}

export async function editRound(work: Work, act: Act<'edit-round'>): Promise<Result<Done, Refusal>> {
  const known = await roundOf(work.db, act.org, act.body.round)
  const voices = known ? (await countVoices(work.db, act.org, known.round)).all : 0
  const unchanged = known?.hash === (await roundHash(work, act.body))
  const editable = editableRound(known && { state: known.state, voices, unchanged })
  if (!editable.ok) return editable
  if (known!.code !== act.body.code) return refuse('code-taken')
  const fits = roundFits(work, act.body)
  if (!fits.ok) return fits
  await replaceRound(work.db, await keptRound(work, act))
  return kept
}

export async function endRound(work: Work, act: Act<'close-round'>): Promise<Result<Done, Refusal>> {
  const known = await roundOf(work.db, act.org, act.body.round)
  if (!known) return refuse('unknown-round')
  if (known.state === 'closed') return refuse('round-closed')
  await closeRound(work.db, act.org, act.body.round)
  return kept
}

export async function listHotlines(work: Work, act: Act<'list-hotlines'>): Promise<Result<Done, Refusal>> {
  await keepHotlines(work.db, act.org, work.envelope)
  return kept
}

function roundFits(work: Work, round: Round): Result<null, Refusal> {
  if (!work.roster!.teams.some((team) => team.id === round.team && team.purpose === 'listening')) return refuse('unknown-team')
  const openable = openableRound(round, work.today)
  return openable.ok ? ok(null) : openable
}

async function keptRound(work: Work, act: Act<'open-round'> | Act<'edit-round'>): Promise<KeptRound> {
  const { round, code } = act.body
  return {
    org: act.org,
    round,
    code,
    body: act.body,
    act: work.envelope.act,
    sigs: JSON.stringify(work.envelope.sigs),
    hash: await roundHash(work, act.body),
    state: 'open',
    byKey: act.by,
  }
}

/** The round hash that is bound inside every voice: over the canonical text of the round itself. */
async function roundHash(work: Work, round: Round): Promise<Hash> {
  return hashOf(work.house.subtle, utf8(canonicalText(round as unknown as Canonical)))
}
