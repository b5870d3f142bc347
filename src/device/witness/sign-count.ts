// Fetches the verdict that waits, checks it, and signs it once with a key that lives for this one signature.
import { fromBase64url } from '#values/encoding.ts'
import { dayOf } from '#values/moment.ts'
import { ok, refuse, type Result } from '#values/result.ts'
import { signerFor } from '#sealing/signing.ts'
import type { Act } from '#wire/act.ts'
import { canonicalAct } from '#wire/act-frame.ts'
import { checkVerdict, type CheckedVerdict, type CheckVerdictRefusal, type JudgedDemand } from '#wire/check-verdict.ts'
import { envelopeText } from '#wire/envelope.ts'
import { keyIdOf } from '#wire/hash.ts'
import { readVerdictPage, type WitnessLink } from '#wire/verdict-page.ts'
import { askFor, refusalIn } from '../vault/ask.ts'
import { newId } from '../vault/new-id.ts'
import type { Around } from './around.ts'

export type Shown = { readonly verdict: CheckedVerdict; readonly demand: JudgedDemand }
/** A code of the door or of the way there, or one of the checks, which all say: not what was proposed. */
export type WitnessRefusal = { readonly code: CheckVerdictRefusal | (string & {}) }
type Ready = Around & { readonly subtle: SubtleCrypto }

export async function fetchVerdict({ ask, subtle }: Ready, link: WitnessLink): Promise<Result<Shown, WitnessRefusal>> {
  const page = await askFor(ask, { path: `/proposals/${link.org}/${link.act}` }, readVerdictPage)
  if (!page.ok) return page
  const verdict = await checkVerdict(subtle, page.value, link)
  if (!verdict.ok) return refuse({ code: verdict.refusal })
  return ok({ verdict: verdict.value, demand: verdict.value.demand })
}

/** Signs the hash of the bytes that were checked and shown, and nothing that the server names in the meantime. */
export async function signCount(
  { ask, subtle, chance, now }: Ready, link: WitnessLink, verdict: CheckedVerdict, name: string,
): Promise<Result<null, WitnessRefusal>> {
  const signer = await signerFor(subtle, chance(32), 'act')
  const by = await keyIdOf(subtle, fromBase64url(signer.publicKey)!)
  const body = { of: link.act, hash: verdict.hash, name, key: signer.publicKey, token: link.token }
  const place = { previous: null, head: null, replaces: null, at: null, day: dayOf(now()) }
  const act: Act<'witness'> = { v: 1, org: link.org, id: newId(chance), kind: 'witness', by, body, ...place }
  const bytes = canonicalAct(act)
  const sig = await signer.sign(fromBase64url(verdict.root)!, bytes)
  const envelope = { act: new TextDecoder().decode(bytes), sigs: [{ by, sig }], beside: [], opening: null, work: null }
  const answer = await ask({ path: '/acts', method: 'POST', body: envelopeText(envelope) })
  if (answer.status === 0) return refuse({ code: 'no-network' })
  return answer.status === 200 ? ok(null) : refuse(refusalIn(answer))
}
