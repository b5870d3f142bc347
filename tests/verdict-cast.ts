// A verdict that waits for a witness, made with the real keys, and what its server would tell the witness's page.
import { toBase64url } from '#values/encoding.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { actBytes, type AnyAct } from '#wire/act.ts'
import { hashOf } from '#wire/hash.ts'
import type { VerdictPage, WitnessLink } from '#wire/verdict-page.ts'
import { chance, freshId, subtle, type Organisation, type Person } from './round-cast.ts'

export type Waiting = { readonly page: VerdictPage; readonly link: WitnessLink }

export async function waitingVerdict(of: Organisation, by: Person = of.founder, more: object = {}): Promise<Waiting> {
  const demand = { id: freshId(), code: 'aaaaaaaa', title: { text: 'A day off', lang: 'en' }, text: { text: '', lang: 'en' } }
  const token = chance(32)
  const event = {
    id: freshId(), demand: demand.id, kind: 'verdict', effect: 'counted', when: { date: '2026-11-01', precision: 'day' },
    actor: { name: 'Union', as: { role: 'raiser', raiser: freshId() } }, concerns: [], asks: [], text: 'By hands.', lang: 'en', quote: null,
    amounts: [],
    sources: [], ownWitness: false, unverified: null, translations: [], count: { met: 30, partly: 2, notMet: 1, worse: 0 }, witness: '',
    ...more,
  }
  const act = {
    v: 1, org: of.org, id: freshId(), kind: 'give-verdict', by: by.key, previous: null, head: null, replaces: null,
    at: 1_795_000_000_000, day: null, body: { event, token: await hashOf(subtle, token) },
  }
  return { page: await pageOf(of, act, by, demand), link: { org: of.org, act: act.id, token: toBase64url(token) } }
}

/** Another act in the place of the first, signed as one likes. */
export async function pageOf(of: Organisation, act: object, by: Person, demand: VerdictPage['demand']): Promise<VerdictPage> {
  const bytes = actBytes(act as unknown as AnyAct)
  const sig = await by.keyring.signers.act.sign(fromBase64url(of.root.root)!, bytes)
  return {
    act: new TextDecoder().decode(bytes), actHash: await hashOf(subtle, bytes), sigs: [{ by: by.key, sig }],
    expires: 1_796_000_000_000 as Moment, entries: [...of.entries], demand,
  }
}

export function actIn(page: VerdictPage): { readonly id: Id; readonly body: { readonly event: object; readonly token: string } } {
  return JSON.parse(page.act)
}
