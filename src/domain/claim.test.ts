// Whose place may be claimed, who decides, what moves with it, and who can take the place of one that ends.
import { describe, expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import {
  claimablePlace, confirmableClaim, declinableClaim, mostClaims, nameableSuccessor, succeededRaiser, withdrawableClaim, withPlaceTaken,
  type Claim, type KeptClaim, type Taking,
} from './claim.ts'
import { editableDemand, isOnlyTold, keeperOf, mayRecordOn, type DemandDraft } from './demand-rules.ts'
import type { Demand, Raiser } from './demand.ts'

const id = (text: string) => text as Id
const [host, union, circle, alliance] = [id('host'), id('union'), id('circle'), id('alliance')]
const today = '2026-12-01' as Day

const named: Raiser = { id: id('u'), name: 'The Union', organisation: null, signed: null }
const other: Raiser = { id: id('c'), name: 'The Circle', organisation: null, signed: null }
const text = { text: 'A day off', lang: 'en' }
const demand: Demand = {
  id: id('d'), code: 'D01', organisation: host, title: text, text, howItCanBeDone: text, translations: [], raisers: [named, other],
  allies: [], addressees: [id('m')], asks: [], places: [], objectives: [], frameworks: [], notes: [], fromPublicSources: true,
  lookedOn: null,
}
const claim: Claim = { id: id('k'), demand: demand.id, raiser: named.id, of: 'words', as: 'itself', proof: 'Our paper' }
const waits: KeptClaim = { claim, by: union, actHash: 'act', state: 'open' }
const says = { demand: demand.id, claim: claim.id, of: 'act', raiser: named.id, organisation: union }
const on = { demand, current: 'words' }
const taking: Taking = { raiser: named.id, organisation: union, name: 'Union of Today', isSuccessor: false, by: host }
const raisedBy = (...raisers: Raiser[]) => ({ ...demand, raisers })
const here = { ...named, organisation: union }

describe('a claim', () => {
  const setting = { ...on, waiting: [] as Claim[] }

  it('is made for who is only named, over the words that stand', () => {
    expect(claimablePlace(claim, setting, union)).toEqual({ ok: true, value: claim })
  })

  it.each<[string, { readonly demand?: Demand | null; readonly current?: string; readonly waiting?: readonly Claim[] }, Id?]>([
    ['unknown-demand', { demand: null }],
    ['unknown-raiser', { demand: raisedBy(other) }],
    ['own-demand', {}, host],
    ['place-taken', { demand: raisedBy({ ...named, organisation: circle }) }],
    ['place-taken', { demand: raisedBy({ ...named, organisation: circle, signed: today }) }],
    ['already-signed', { demand: raisedBy(named, { ...other, organisation: union }) }],
    ['demand-changed', { current: 'other words' }],
    ['claim-waits', { waiting: [{ ...claim, raiser: other.id }] }],
    ['too-many-claims', { waiting: Array.from({ length: mostClaims }, (_, at) => ({ ...claim, demand: id(`d${at}`) })) }],
  ])('is refused: %s', (refusal, change, who = union) => {
    expect(claimablePlace(claim, { ...setting, ...change }, who)).toEqual({ ok: false, refusal })
  })

  it('takes the place of its own that nobody can confirm, since the words have changed', () => {
    const full = Array.from({ length: mostClaims - 1 }, (_, at) => ({ ...claim, demand: id(`d${at}`) }))
    expect(claimablePlace(claim, { ...setting, waiting: [...full, { ...claim, of: 'words of before' }] }, union).ok).toBe(true)
  })

  it('is taken back by who made it, while it waits', () => {
    expect(withdrawableClaim(waits, demand.id, union).ok).toBe(true)
    expect(withdrawableClaim(waits, demand.id, host)).toEqual({ ok: false, refusal: 'not-your-organisation' })
    expect(withdrawableClaim({ ...waits, state: 'declined' }, demand.id, union)).toEqual({ ok: false, refusal: 'claim-over' })
    expect(withdrawableClaim(waits, id('another'), union)).toEqual({ ok: false, refusal: 'unknown-claim' })
  })
})

describe('a decision', () => {
  it('is for who published the demand, over the bytes of a claim that waits', () => {
    expect(confirmableClaim(waits, says, on, host)).toEqual({ ok: true, value: waits })
    expect(declinableClaim(waits, says, demand, host)).toEqual({ ok: true, value: waits })
  })

  it.each<[string, KeptClaim | null, object, object, Id?]>([
    ['unknown-demand', waits, {}, { demand: null }],
    ['unknown-claim', null, {}, {}],
    ['unknown-claim', waits, { demand: id('another') }, {}],
    ['unknown-claim', waits, { raiser: other.id }, {}],
    ['unknown-claim', waits, { organisation: circle }, {}],
    ['not-your-organisation', waits, {}, {}, union],
    ['not-your-organisation', waits, {}, { demand: { ...demand, keeper: circle } }, circle],
    ['not-the-same-bytes', waits, { of: 'other act' }, {}],
    ['claim-over', { ...waits, state: 'withdrawn' }, {}, {}],
    ['demand-changed', waits, {}, { current: 'other words' }],
    ['place-taken', waits, {}, { demand: raisedBy({ ...named, organisation: circle }) }],
    ['place-taken', waits, {}, { demand: raisedBy(other) }],
    ['place-taken', waits, {}, { demand: raisedBy(named, { ...other, organisation: union }) }],
  ])('is refused: %s', (refusal, kept, change, where, who = host) => {
    expect(confirmableClaim(kept, { ...says, ...change }, { ...on, ...where }, who)).toEqual({ ok: false, refusal })
  })
})

describe('a place that was taken', () => {
  const taken = withPlaceTaken(demand, taking, today)

  it('is signed, and the demand is told from sources no more; the words go along', () => {
    expect(taken.raisers).toEqual([{ ...here, signed: today, took: { on: today, after: null, by: host } }, other])
    expect([isOnlyTold(taken), keeperOf(taken), mayRecordOn(taken, union), mayRecordOn(taken, host)]).toEqual([false, union, true, false])
  })

  it('has the name of the successor, and says after whom', () => {
    const [raiser] = withPlaceTaken(demand, { ...taking, isSuccessor: true }, today).raisers
    expect(raiser).toMatchObject({ name: 'Union of Today', took: { after: 'The Union' } })
  })

  it('leaves the words with who keeps them and raises them too', () => {
    const second = withPlaceTaken(taken, { ...taking, raiser: other.id, organisation: circle }, today)
    expect([keeperOf(second), second.raisers[1]!.signed]).toEqual([union, today])
    const raised = { ...raisedBy({ ...named, organisation: host, signed: today }, other), fromPublicSources: false }
    expect(keeperOf(withPlaceTaken(raised, { ...taking, raiser: other.id, organisation: circle }, today))).toBe(host)
  })

  it('is edited by who took it, who stays among the raisers, and by the publisher no more', () => {
    const draftOf = ({ raisers, ...rest }: Demand): DemandDraft => ({
      ...rest, raisers: raisers.map(({ signed: _, took: __, ...raiser }) => raiser),
    })
    const all = { authorities: demand.addressees, organisations: [union, circle] }
    const draft = { ...draftOf(taken), title: { text: 'Two days off', lang: 'en' } }
    const edited = editableDemand(taken, draft, { organisation: union, today }, all, [])
    const raisers = [{ signed: today, took: { by: host } }, {}]
    expect(edited).toMatchObject({ ok: true, value: { organisation: host, keeper: union, raisers } })
    expect(editableDemand(taken, draft, { organisation: host, today }, all, [])).toEqual({ ok: false, refusal: 'not-your-organisation' })
    const without = { ...draft, raisers: [other] }
    expect(editableDemand(taken, without, { organisation: union, today }, all, [])).toEqual({ ok: false, refusal: 'not-a-raiser' })
  })
})

describe('a successor', () => {
  const raised = { ...raisedBy({ ...here, signed: today }), keeper: union }
  const signs = { raiser: named.id, of: 'words', current: 'words' }

  it('is named once, and is another organisation that is here', () => {
    const names = (successor: Id, before: Id | null = null) => nameableSuccessor({ organisation: union, successor }, [circle], before)
    expect(names(circle)).toEqual({ ok: true, value: circle })
    expect(names(union)).toEqual({ ok: false, refusal: 'own-successor' })
    expect(names(alliance)).toEqual({ ok: false, refusal: 'unknown-organisation' })
    expect(names(circle, alliance)).toEqual({ ok: false, refusal: 'successor-named' })
  })

  it('takes the place of who named it, with the words that it kept', () => {
    expect(succeededRaiser(raised, signs, circle, circle)).toMatchObject({ ok: true, value: { organisation: union } })
    const after = withPlaceTaken(raised, { raiser: named.id, organisation: circle, name: 'Circle', isSuccessor: true, by: union }, today)
    expect([keeperOf(after), mayRecordOn(after, union)]).toEqual([circle, false])
    expect(after.raisers).toMatchObject([{ name: 'Circle', took: { after: 'The Union', by: union } }])
  })

  it.each<[string, Demand | null, object, Id | null]>([
    ['unknown-demand', null, {}, circle],
    ['unknown-raiser', raised, { raiser: other.id }, circle],
    ['not-the-successor', raised, {}, null],
    ['not-the-successor', raised, {}, alliance],
    ['not-the-successor', demand, {}, circle],
    ['already-signed', { ...raised, raisers: [...raised.raisers, { ...other, organisation: circle }] }, {}, circle],
    ['demand-changed', raised, { of: 'other words' }, circle],
  ])('is refused: %s', (refusal, of, change, successor) => {
    expect(succeededRaiser(of, { ...signs, ...change }, circle, successor)).toEqual({ ok: false, refusal })
  })
})
