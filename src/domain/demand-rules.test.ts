// Publishing, editing and joining a demand, naming allies, and the last look.
import { describe, expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import { circle, consulate, demandWith, history, ministry, shelter, twoAsks, union } from '#tests/history.ts'
import {
  editableDemand, isOnlyTold, joiningRaiser, lookedAt, mayRecordOn, namedAlly, publishableDemand,
  type DemandDraft, type Here, type Signing,
} from './demand-rules.ts'
import type { Demand } from './demand.ts'
import type { Recorded } from './event.ts'

const stranger = 'stranger' as Id
const [monday, friday] = ['2026-11-16', '2026-11-20'] as [Day, Day]
const here: Here = { authorities: [ministry, consulate], organisations: [union, circle] }
const byUnion: Signing = { organisation: union, today: monday }
const byCircle: Signing = { organisation: circle, today: friday }

const draft: DemandDraft = draftOf(demandWith({
  title: { text: 'A day off every week', lang: 'en' }, asks: twoAsks,
  raisers: [union, circle].map((id) => ({ id, name: id, organisation: id, signed: null })),
}))

function draftOf({ organisation: _, allies: __, lookedOn: ___, raisers, ...rest }: Demand): DemandDraft {
  return { ...rest, raisers: raisers.map(({ signed: ____, ...raiser }) => raiser) }
}

function published(more: Partial<DemandDraft> = {}): Demand {
  const demand = publishableDemand({ ...draft, ...more }, byUnion, here)
  if (!demand.ok) throw new Error(demand.refusal)
  return demand.value
}

function joined(): Demand {
  const demand = published()
  const raiser = joiningRaiser(demand, { raiser: circle, of: 'hash', current: 'hash' }, byCircle)
  if (!raiser.ok) throw new Error(raiser.refusal)
  return { ...demand, raisers: demand.raisers.map((each) => (each.id === circle ? raiser.value : each)) }
}

function signedIn({ raisers }: Demand) {
  return raisers.map(({ signed }) => signed)
}

describe('publishing', () => {
  it('signs for the publisher, and for nobody else', () => {
    const demand = published()
    expect(demand).toMatchObject({ organisation: union, allies: [], lookedOn: null })
    expect(signedIn(demand)).toEqual([monday, null])
  })

  it.each([
    ['unknown-authority', { addressees: [ministry, stranger] }],
    ['named-twice', { addressees: [ministry, ministry] }],
    ['named-twice', { asks: [...twoAsks, twoAsks[0]!] }],
    ['unknown-organisation', { raisers: [...draft.raisers, { id: stranger, name: 'Stranger', organisation: stranger }] }],
    ['raiser-taken', { raisers: [draft.raisers[0]!, { ...draft.raisers[0]!, organisation: null }] }],
    ['raiser-taken', { raisers: [draft.raisers[0]!, { ...draft.raisers[0]!, id: stranger }] }],
    ['not-a-raiser', { raisers: [draft.raisers[1]!] }],
  ] as const)('%s', (refusal, more) => {
    expect(publishableDemand({ ...draft, ...more } as DemandDraft, byUnion, here)).toEqual(refuse(refusal))
  })

  it('from public sources needs no raiser here, and signs for none', () => {
    const raisers = draft.raisers.map((raiser) => ({ ...raiser, organisation: null }))
    expect(signedIn(published({ raisers, fromPublicSources: true }))).toEqual([null, null])
    expect(publishableDemand({ ...draft, raisers }, byUnion, here)).toEqual(refuse('not-a-raiser'))
  })
})

describe('a demand that is only told', () => {
  const told = (signed: Day | null) => ({ fromPublicSources: true, raisers: [raiser(null), raiser(signed)] })
  const raiser = (signed: Day | null) => ({ id: stranger, name: 'Stranger', organisation: null, signed })

  it('is theirs as soon as one of those who raised it signs', () => {
    expect([isOnlyTold(told(null)), isOnlyTold(told(monday))]).toEqual([true, false])
    expect(isOnlyTold({ ...told(null), fromPublicSources: false })).toBe(false)
  })
})

describe('joining', () => {
  it('signs what was read, once', () => {
    expect(signedIn(joined())).toEqual([monday, friday])
    expect(joiningRaiser(joined(), { raiser: circle, of: 'hash', current: 'hash' }, byCircle)).toEqual(refuse('already-signed'))
  })

  it.each([
    ['unknown-demand', null, { raiser: circle, of: 'hash', current: 'hash' }, byCircle],
    ['unknown-raiser', published(), { raiser: stranger, of: 'hash', current: 'hash' }, byCircle],
    ['not-your-organisation', published(), { raiser: union, of: 'hash', current: 'hash' }, byCircle],
    ['demand-changed', published(), { raiser: circle, of: 'hash', current: 'another' }, byCircle],
  ] as const)('%s', (refusal, demand, signs, by) => {
    expect(joiningRaiser(demand, signs, by)).toEqual(refuse(refusal))
  })
})

describe('editing', () => {
  const edited = (more: Partial<DemandDraft>, { before = joined(), by = { ...byUnion, today: friday }, events = [] as Recorded[] } = {}) =>
    editableDemand(before, { ...draftOf(before), ...more }, by, here, events)

  it('keeps every signature while the same is asked of the same', () => {
    const more = { places: ['Port City'], objectives: [6], translations: [], addressees: [consulate, ministry] }
    const after = edited(more)
    expect(after).toMatchObject({ ok: true, value: { places: ['Port City'] } })
    expect(after.ok && signedIn(after.value)).toEqual([monday, friday])
  })

  it.each([
    ['its title', { title: { text: 'A day off every month', lang: 'en' } }],
    ['its text', { text: { text: 'More', lang: 'en' } }],
    ['how it can be done', { howItCanBeDone: { text: 'Thus', lang: 'en' } }],
    ['the language of its title', { title: { ...draft.title, lang: 'id' } }],
    ['an addressee', { addressees: [ministry] }],
    ['an ask', { asks: [twoAsks[0]!] }],
    ['the words of an ask', { asks: [twoAsks[0]!, { ...twoAsks[1]!, title: { text: 'less', lang: 'en' } }] }],
  ] as const)('with a change of %s the others sign anew', (_, more) => {
    const after = edited(more as Partial<DemandDraft>)
    expect(after.ok && signedIn(after.value)).toEqual([friday, null])
  })

  it('a raiser under another name, or of another organisation, signs anew', () => {
    const [first, second] = draft.raisers
    const renamed = edited({ raisers: [first!, { ...second!, name: 'Ring' }] })
    expect(renamed.ok && signedIn(renamed.value)).toEqual([monday, null])
    const moved = edited({ raisers: [first!, { ...second!, organisation: null }] })
    expect(moved.ok && signedIn(moved.value)).toEqual([monday, null])
  })

  it.each([
    ['an addressee that answered', { addressees: [consulate] }, '2018 Ministry refuses'],
    ['an addressee that an event concerns', { addressees: [ministry] }, '2018 law for, of Consulate'],
    ['an addressee to whom it was handed over', { addressees: [ministry] }, '2018 Union hands over, to Consulate'],
    ['an ask', { asks: [twoAsks[1]!] }, '2018 Ministry refuses, about pay'],
    ['a raiser who spoke', { raisers: [draft.raisers[0]!] }, '2018 Circle sees not-met'],
  ] as const)('does not take away %s', (_, more, told) => {
    expect(edited(more as Partial<DemandDraft>, { events: history(told) })).toEqual(refuse('events-refer-to-it'))
    expect(edited(more as Partial<DemandDraft>, { events: history(`${told}, retracted`) })).toMatchObject({ ok: true })
  })

  it('does not take away a raiser who named an ally', () => {
    const before = { ...joined(), allies: [{ id: shelter, name: 'Shelter', namedBy: circle }] }
    expect(edited({ raisers: [draft.raisers[0]!] }, { before })).toEqual(refuse('events-refer-to-it'))
    expect(edited({}, { before })).toMatchObject({ value: { allies: before.allies } })
  })

  it('is for the publisher, and keeps the code', () => {
    expect(edited({}, { by: byCircle })).toEqual(refuse('not-your-organisation'))
    expect(edited({ code: 'D99' })).toEqual(refuse('code-stays'))
    expect(editableDemand(null, draft, byUnion, here, [])).toEqual(refuse('unknown-demand'))
    expect(edited({ addressees: [stranger] })).toEqual(refuse('unknown-authority'))
  })
})

describe('an ally', () => {
  it('is named by a raiser who signed, and called anew by the same', () => {
    expect(namedAlly(published(), { id: shelter, name: 'Shelter' }, union)).toEqual(ok({ id: shelter, name: 'Shelter', namedBy: union }))
    expect(namedAlly(published(), { id: shelter, name: 'Shelter' }, circle)).toEqual(refuse('not-a-raiser'))
    expect(namedAlly(null, { id: shelter, name: 'Shelter' }, union)).toEqual(refuse('unknown-demand'))
    const trusted = { ...joined(), allies: [{ id: shelter, name: 'Shelter', namedBy: union }] }
    expect(namedAlly(trusted, { id: shelter, name: 'Night shelter' }, union)).toMatchObject({ ok: true })
    expect(namedAlly(trusted, { id: shelter, name: 'Night shelter' }, circle)).toEqual(refuse('ally-taken'))
  })
})

describe('the last look', () => {
  const seen = (on: Day) => ({ on, source: null, witness: 'One of us' })

  it('moves forward only, and never past today', () => {
    const demand = { ...published(), lookedOn: monday }
    expect(lookedAt(demand, seen(friday), { ...byUnion, today: friday })).toEqual(ok(friday))
    expect(lookedAt({ ...demand, lookedOn: friday }, seen(monday), { ...byUnion, today: friday })).toEqual(ok(friday))
    expect(lookedAt(published(), seen(monday), byUnion)).toEqual(ok(monday))
    expect(lookedAt(demand, seen(friday), byUnion)).toEqual(refuse('looked-in-future'))
    expect(lookedAt(null, seen(monday), byUnion)).toEqual(refuse('unknown-demand'))
    expect(lookedAt(demand, { ...seen(monday), witness: '' }, byUnion)).toEqual(refuse('source-missing'))
  })

  it('is for those who write on the record: the publisher and raisers who signed', () => {
    expect(lookedAt(published(), seen(monday), byCircle)).toEqual(refuse('not-your-organisation'))
    expect(lookedAt(joined(), seen(monday), byCircle)).toEqual(ok(monday))
    expect([union, circle, stranger].map((organisation) => mayRecordOn(joined(), organisation))).toEqual([true, true, false])
  })
})
