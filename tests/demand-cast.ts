// What the cast asks and says: bodies of acts on authorities, demands and events, each whole, and different where a test says so.
import type { EventKind } from '#domain/event.ts'
import type { Day } from '#values/day.ts'
import { periodOf } from '#values/day.ts'
import { toBase32 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Hash } from '#wire/hash.ts'
import { demandOf } from '#server/store/demands.ts'
import { chance, expectOk, freshId, type Cast, type CastOrganisation } from './cast.ts'

type AuthorityBody = BodyOf<'keep-authority'>
type DemandBody = BodyOf<'publish-demand'>
type EventBody = BodyOf<'record-event'>

/** A short name that nobody has. */
export const freshCode = () => `x-${toBase32(chance(6))}`

export function authorityBody(more: Partial<AuthorityBody> = {}): AuthorityBody {
  return {
    id: freshId(), code: freshCode(), name: 'Ministry of Labour', lang: 'en', kind: 'ministry', place: 'Port City', parent: null,
    languages: ['en'], contact: '', termToAnswer: null, ...more,
  }
}

/** A demand of an organisation, its only raiser under its own id, on these addressees. */
export function demandBody(of: CastOrganisation, addressees: Id[], more: Partial<DemandBody> = {}): DemandBody {
  return {
    id: freshId(), code: freshCode(), title: { text: 'A day off every week', lang: 'en' }, text: { text: '', lang: 'en' },
    howItCanBeDone: { text: '', lang: 'en' }, translations: [], raisers: [raiserOf(of)], addressees, asks: [], places: [],
    objectives: [6], frameworks: [], notes: [], fromPublicSources: false, ...more,
  }
}

export function raiserOf({ org, name }: CastOrganisation): DemandBody['raisers'][number] {
  return { id: org, name, organisation: org }
}

const source = { publisher: 'Daily', title: '', date: null, lang: 'en', link: 'https://daily.example/1', accessed: null, archive: null }
const own: { readonly [K in EventKind]: object } = {
  demand: { effect: 'raises', delivery: null }, answer: { effect: 'refuses' }, commitment: { effect: 'promises', deadline: null },
  law: { effect: 'for', inForceFrom: null, inForceUntil: null }, court: { effect: 'for', inForceFrom: null, inForceUntil: null },
  implementation: { effect: 'for', inForceFrom: null, inForceUntil: null }, 'in-parliament': { effect: 'motion' },
  reversal: { effect: 'takes-back' }, check: { effect: 'not-met' },
  verdict: { effect: 'counted', count: { met: 30, partly: 2, notMet: 1, worse: 0 }, witness: '' },
  closing: { effect: 'given-up', replacedBy: null }, context: { effect: 'none' },
}

/** An event on a demand, said to be by `as`, on a day, month or year. */
export function eventBody(demand: Id, kind: EventKind, on: Day | string, as: EventBody['actor']['as'], more: object = {}): EventBody {
  return {
    id: freshId(), demand, kind, when: periodOf(on)!, actor: { name: 'As the source names them', as }, concerns: [], asks: [],
    text: `What was done: ${kind}.`, lang: 'en', quote: null, amounts: [],
    sources: [source], ownWitness: false, unverified: null, translations: [],
    ...own[kind], ...more,
  } as unknown as EventBody
}

/** The hash of the act whose words stand now: what a verdict and a second raiser sign. */
export async function wordsOf({ store }: Cast, demand: Id): Promise<Hash> {
  return (await demandOf(store.db, demand, false))!.actHash
}

export const by = {
  raiser: (of: CastOrganisation) => ({ role: 'raiser', raiser: of.org }) as const,
  authority: (authority: Id) => ({ role: 'authority', authority }) as const,
  ally: (ally: Id) => ({ role: 'ally', ally }) as const,
  nobody: { role: 'other' } as const,
}

export type WhoAsks = { readonly union: CastOrganisation; readonly circle: CastOrganisation; readonly ministry: Id; readonly palace: Id }

/** Two organisations, a ministry with a state above it, and a palace of another house. */
export async function whoAsks(cast: Cast): Promise<WhoAsks> {
  const [union, circle] = [await cast.organisation('Union'), await cast.organisation('Circle')]
  const [state, palace] = [authorityBody(), authorityBody()]
  const ministry = authorityBody({ parent: state.id })
  for (const one of [state, ministry, palace]) expectOk(await union.founder.act('keep-authority', one))
  return { union, circle, ministry: ministry.id, palace: palace.id }
}

/** A demand on the ministry that the Union publishes and the Circle has signed too. */
export async function askedByBoth(cast: Cast, { union, circle, ministry }: Omit<WhoAsks, 'palace'>): Promise<Id> {
  const body = demandBody(union, [ministry], { raisers: [raiserOf(union), raiserOf(circle)] })
  const signed = await union.founder.sign('publish-demand', body)
  expectOk(await cast.post(signed.envelope))
  expectOk(await circle.founder.act('join-demand', { demand: body.id, raiser: circle.org, of: signed.hash }))
  return body.id
}
