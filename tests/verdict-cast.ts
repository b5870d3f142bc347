// A verdict that waits for a witness, made with the real keys, and what its server would tell the witness's page.
import { toBase64url } from '#values/encoding.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { Moment } from '#values/moment.ts'
import { actBytes, type AnyAct } from '#wire/act.ts'
import { hashOf } from '#wire/hash.ts'
import type { VerdictPage, WitnessLink } from '#wire/verdict-page.ts'
import { sampleBodies } from './sample-bodies.ts'
import { chance, freshId, subtle, type Organisation, type Person } from './round-cast.ts'

export type Waiting = { readonly page: VerdictPage; readonly link: WitnessLink }

export async function waitingVerdict(of: Organisation, by: Person = of.founder, more: object = {}): Promise<Waiting> {
  const demand = await publishedBy(of, 'A day off')
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
    at: 1_795_000_000_000, day: null, body: { event, of: demand.hash, token: await hashOf(subtle, token) },
  }
  return { page: await pageOf(of, act, by, demand.act), link: { org: of.org, act: act.id, token: toBase64url(token) } }
}

/** The canonical act that publishes a demand with this title, and its hash. */
export async function publishedBy({ org, founder }: Organisation, title: string, id = freshId()) {
  const body = { ...(sampleBodies['publish-demand'] as object), id, title: { text: title, lang: 'en' } }
  const frame = { v: 1, org, id: freshId(), kind: 'publish-demand', by: founder.key, previous: null, head: null, replaces: null, day: null }
  const bytes = actBytes({ ...frame, at: 1_794_000_000_000, body } as unknown as AnyAct)
  return { id, act: new TextDecoder().decode(bytes), hash: await hashOf(subtle, bytes) }
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
