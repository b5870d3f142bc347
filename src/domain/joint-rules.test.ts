import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { endedBy, newest, type JointDraft } from './joint-draft.ts'
import { amendable, answerable, closable, jointLimits, proposable, publishableTogether, type Together } from './joint-rules.ts'

const [union, circle, choir, stranger] = ['union', 'circle', 'choir', 'stranger'] as Id[] as [Id, Id, Id, Id]
const on = '2026-12-01' as Day

function draftOf(more: Partial<JointDraft> = {}): JointDraft {
  return {
    id: 'joint' as Id, organisation: union, state: 'open', parties: [union, circle].map((organisation) => ({ organisation, answer: null })),
    versions: [{ id: 'v0' as Id, by: union, parents: [], words: 'w0' }], ...more,
  }
}

type Says = 'signs' | 'declines'

function answered(draft: JointDraft, organisation: Id, version: Id, says: Says, dissent: string | null = null): JointDraft {
  const { words } = draft.versions.find(({ id }) => id === version)!
  const answer = { says, version, words, name: organisation, dissent, on }
  return { ...draft, parties: draft.parties.map((party) => (party.organisation === organisation ? { ...party, answer } : party)) }
}

function amended(draft: JointDraft, by: Id, parents: readonly Id[]): JointDraft {
  const n = draft.versions.length
  return { ...draft, versions: [...draft.versions, { id: `v${n}` as Id, by, parents, words: `w${n}` }] }
}

function together(draft: JointDraft, version: Id, signers: readonly Id[]): Together {
  return {
    version, words: draft.versions.find(({ id }) => id === version)!.words,
    raisers: signers.map((id) => ({ id, name: id, organisation: id })),
    dissents: draft.parties.flatMap(({ organisation, answer }) => (answer?.dissent ? [{ party: organisation, hash: answer.dissent }] : [])),
  }
}

const refusal = (result: { readonly ok: boolean }) => (result as { refusal?: string }).refusal ?? 'ok'
const [v0, v1] = ['v0', 'v1'] as Id[] as [Id, Id]

describe('a proposal', () => {
  const by = { organisation: union, here: [union, circle], mutedBy: [], open: 0, unanswered: new Map() }

  it.each([
    ['is for two at least', [union], {}, 'not-a-party'],
    ['is for who proposes too', [circle, choir], { here: [circle, choir] }, 'not-a-party'],
    ['names nobody twice', [union, circle, circle], {}, 'named-twice'],
    ['names organisations that are here', [union, stranger], {}, 'unknown-organisation'],
    ['leaves alone who takes no invitations', [union, circle], { mutedBy: [circle] }, 'takes-no-invitations'],
    ['is one of a few that are open', [union, circle], { open: jointLimits.open }, 'too-many-joint-drafts'],
    ['floods nobody', [union, circle], { unanswered: new Map([[circle, jointLimits.unanswered]]) }, 'too-many-unanswered'],
    ['is made otherwise', [union, circle], {}, 'ok'],
  ])('%s', (_, parties, more, expected) => {
    expect(refusal(proposable(parties, { ...by, ...more }))).toBe(expected)
  })
})

describe('an amendment', () => {
  it('is a party’s, on versions that are there, in a draft that is open', () => {
    expect(refusal(amendable(draftOf(), { id: v1, parents: [v0] }, circle))).toBe('ok')
    expect(refusal(amendable(draftOf(), { id: v1, parents: [v0] }, stranger))).toBe('unknown-joint')
    expect(refusal(amendable(null, { id: v1, parents: [v0] }, circle))).toBe('unknown-joint')
    expect(refusal(amendable(draftOf({ state: 'published' }), { id: v1, parents: [v0] }, circle))).toBe('joint-over')
    expect(refusal(amendable(draftOf(), { id: v1, parents: [v1] }, circle))).toBe('unknown-version')
    expect(refusal(amendable(draftOf(), { id: v0, parents: [v0] }, circle))).toBe('version-taken')
  })

  it('is one of so many of each party that nobody fills the draft alone', () => {
    const versionOf = (n: number) => ({ id: `a${n}` as Id, by: circle, parents: [], words: 'w' })
    const versions = Array.from({ length: jointLimits.versionsOfOne }, (_, n) => versionOf(n))
    expect(refusal(amendable(draftOf({ versions }), { id: v1, parents: ['a0' as Id] }, circle))).toBe('too-many-versions')
    expect(refusal(amendable(draftOf({ versions }), { id: v1, parents: ['a0' as Id] }, union))).toBe('ok')
  })

  it('stands beside another that was written at once, and ends only signatures on what it changes', () => {
    const signed = answered(answered(draftOf(), union, v0, 'signs'), circle, v0, 'signs')
    expect(endedBy(signed, [v0])).toEqual([union, circle])
    const twice = amended(amended(signed, circle, [v0]), union, [v0])
    expect(newest(twice).map(({ id }) => id)).toEqual(['v1', 'v2'])
    expect(endedBy(twice, [v0])).toEqual([])
  })
})

describe('an answer', () => {
  it('is to the words of a version of this draft, the newest where it signs', () => {
    expect(refusal(answerable(draftOf(), { version: v0, words: 'w0', says: 'signs' }, circle))).toBe('ok')
    expect(refusal(answerable(draftOf(), { version: v0, words: 'other', says: 'signs' }, circle))).toBe('words-differ')
    expect(refusal(answerable(draftOf(), { version: v1, words: 'w0', says: 'signs' }, circle))).toBe('unknown-version')
    const moved = amended(draftOf(), union, [v0])
    expect(refusal(answerable(moved, { version: v0, words: 'w0', says: 'signs' }, circle))).toBe('words-moved-on')
    expect(refusal(answerable(moved, { version: v0, words: 'w0', says: 'declines' }, circle))).toBe('ok')
    expect(refusal(answerable(draftOf(), { version: v0, words: 'w0', says: 'signs' }, stranger))).toBe('unknown-joint')
    expect(refusal(answerable(draftOf({ state: 'closed' }), { version: v0, words: 'w0', says: 'declines' }, circle))).toBe('joint-over')
  })
})

describe('publishing', () => {
  const both = answered(answered(draftOf(), union, v0, 'signs'), circle, v0, 'signs', 'd1')

  it('waits for everybody, and for these very words', () => {
    expect(refusal(publishableTogether(both, together(both, v0, [union, circle]), circle))).toBe('ok')
    const one = answered(draftOf(), union, v0, 'signs')
    expect(refusal(publishableTogether(one, together(one, v0, [union]), union))).toBe('not-everybody-answered')
    expect(refusal(publishableTogether(both, { ...together(both, v0, [union, circle]), words: 'other' }, union))).toBe('words-differ')
    const moved = amended(both, circle, [v0])
    expect(refusal(publishableTogether(moved, together(moved, v0, [union, circle]), union))).toBe('words-moved-on')
    expect(refusal(publishableTogether(moved, together(moved, v1, [union, circle]), union))).toBe('not-everybody-answered')
    expect(refusal(publishableTogether(both, together(both, v0, [union, circle]), stranger))).toBe('unknown-joint')
  })

  it('is by a raiser, with those who signed as raisers and nobody else, under their names', () => {
    const declined = answered(answered(draftOf(), union, v0, 'signs'), circle, v0, 'declines')
    expect(refusal(publishableTogether(declined, together(declined, v0, [union]), union))).toBe('ok')
    expect(refusal(publishableTogether(declined, together(declined, v0, [union]), circle))).toBe('not-a-raiser')
    expect(refusal(publishableTogether(declined, together(declined, v0, [union, circle]), union))).toBe('raisers-differ')
    expect(refusal(publishableTogether(both, together(both, v0, [union]), union))).toBe('raisers-differ')
    const renamed = { ...together(both, v0, [union, circle]), raisers: [union, circle].map((id) => ({ id, name: 'We', organisation: id })) }
    expect(refusal(publishableTogether(both, renamed, union))).toBe('raisers-differ')
  })

  it('leaves out no dissent, and changes none', () => {
    const whole = together(both, v0, [union, circle])
    expect(refusal(publishableTogether(both, { ...whole, dissents: [] }, union))).toBe('dissents-differ')
    expect(refusal(publishableTogether(both, { ...whole, dissents: [{ party: circle, hash: 'd2' }] }, union))).toBe('dissents-differ')
    expect(refusal(publishableTogether(both, { ...whole, dissents: [{ party: union, hash: 'd1' }] }, union))).toBe('dissents-differ')
    const twice = [...whole.dissents, ...whole.dissents]
    expect(refusal(publishableTogether(both, { ...whole, dissents: twice }, union))).toBe('dissents-differ')
  })

  it('in whatever order things are done, means that every raiser signed exactly these words and everybody else declined', () => {
    const published: Published[] = []
    fc.assert(fc.property(fc.array(step, { maxLength: 24 }), (steps) => void published.push(...publishedIn(steps))), { numRuns: 3_000 })
    expect(published.length).toBeGreaterThan(20)
    expect(published.filter(({ isNewest, bySigner, signed, declined }) => !(isNewest && bySigner && signed && declined))).toEqual([])
  })
})

const step = fc.record({
  who: fc.constantFrom(union, circle, choir), does: fc.constantFrom('amend', 'signs', 'declines', 'publish'), at: fc.nat(30),
  also: fc.nat(30),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
/** What held of one publication that the rules allowed, by what was done before it and not by the draft. */
type Published = { readonly isNewest: boolean; readonly bySigner: boolean; readonly signed: boolean; readonly declined: boolean }

/** Does the steps, as far as the rules let, and keeps a book of its own. */
function publishedIn(steps: readonly Step[]): readonly Published[] {
  let draft = draftOf({ parties: [union, circle, choir].map((organisation) => ({ organisation, answer: null })) })
  const last = new Map<Id, string>()
  const published: Published[] = []
  for (const { who, does, at, also } of steps) {
    const [version, other] = [at, also].map((n) => draft.versions[n % draft.versions.length]!) as [Version, Version]
    const next = { id: `v${draft.versions.length}` as Id, parents: [...new Set([version.id, other.id])] }
    if (does === 'amend' && amendable(draft, next, who).ok) draft = amended(draft, who, next.parents)
    if ((does === 'signs' || does === 'declines') && answerable(draft, { version: version.id, words: version.words, says: does }, who).ok) {
      draft = answered(draft, who, version.id, does)
      last.set(who, does === 'signs' ? version.words : 'declined')
    }
    if (does !== 'publish') continue
    const signers = draft.parties.filter(({ answer }) => answer?.says === 'signs').map(({ organisation }) => organisation)
    const result = publishableTogether(draft, together(draft, version.id, signers), who)
    if (result.ok) published.push(held(draft, version, who, result.value.map(({ organisation }) => organisation), last))
  }
  return published
}

type Version = JointDraft['versions'][number]

function held(draft: JointDraft, version: Version, who: Id, raisers: readonly Id[], last: ReadonlyMap<Id, string>): Published {
  const others = [union, circle, choir].filter((id) => !raisers.includes(id))
  return {
    isNewest: draft.versions.every(({ parents }) => !parents.includes(version.id)), bySigner: raisers.includes(who),
    signed: raisers.every((id) => last.get(id) === version.words), declined: others.every((id) => last.get(id) === 'declined'),
  }
}

it('is closed by who proposed it', () => {
  expect(refusal(closable(draftOf(), union))).toBe('ok')
  expect(refusal(closable(draftOf(), circle))).toBe('not-your-organisation')
  expect(refusal(closable(draftOf(), stranger))).toBe('unknown-joint')
})
