// Fetches a round and checks everything about it; nobody is asked anything before this has answered well.
import type { Hotline } from '#domain/round.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { checkRound, type CheckedRound } from '#wire/check-round.ts'
import { readRoundPage } from '#wire/round-page.ts'
import { askFor } from '../vault/ask.ts'
import type { Around } from './around.ts'

export type Found = { readonly round: CheckedRound; readonly hotlines: readonly Hotline[]; readonly isOpen: boolean }
/** `link`: not the organisation or round in the link. `check`: something in it is not signed as it must be. */
export type Cannot = 'insecure' | 'old' | 'network' | 'unknown' | 'link' | 'check'

export async function lookUp({ subtle, ask, code, pin }: Around): Promise<Result<Found, Cannot>> {
  if (subtle === null) return refuse('insecure')
  if (!(await knowsCiphers(subtle))) return refuse('old')
  const page = await askFor(ask, { path: `/r/${code}/round.json` }, readRoundPage)
  if (!page.ok) return refuse(page.refusal.code === 'unknown-round' ? 'unknown' : 'network')
  const round = await checkRound(subtle, page.value, { code, fragment: pin })
  if (!round.ok) return refuse(round.refusal === 'wrong-link' ? 'link' : 'check')
  return ok({ round: round.value, hotlines: round.value.hotlines, isOpen: page.value.state === 'open' })
}

/** Without Ed25519 every signature would look forged, so such a browser is told apart. The key is the base point of RFC 8032. */
async function knowsCiphers(subtle: SubtleCrypto): Promise<boolean> {
  try {
    await subtle.importKey('raw', new Uint8Array(32).fill(0x66).fill(0x58, 0, 1), 'Ed25519', false, ['verify'])
    return true
  } catch {
    return false
  }
}
