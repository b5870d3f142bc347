// Writing down authorities: whose each is, codes that stay, and lines that never turn back on themselves.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '#values/id.ts'
import { ok, refuse } from '#values/result.ts'
import { keepableAuthority, sameHouse, type KeptAuthority } from './authority-rules.ts'

const [union, circle] = ['union', 'circle'] as [Id, Id]

function authority(id: string, parent: string | null, more: Partial<KeptAuthority> = {}): KeptAuthority {
  return {
    id: id as Id, code: id, name: id, lang: 'en', kind: 'ministry', place: 'Port City', parent: parent as Id | null,
    languages: ['en'], contact: '', termToAnswer: null, organisation: union, ...more,
  }
}

const known = [authority('state', null), authority('labour', 'state'), authority('desk', 'labour'), authority('other', null)]

function keeps(id: string, parent: string | null, more: Partial<KeptAuthority> = {}, by = union) {
  const { organisation: _, ...draft } = authority(id, parent, more)
  return keepableAuthority(draft, by, known)
}

describe('an authority', () => {
  it('is written down by anyone, under one that is here', () => {
    expect(keeps('fresh', 'labour', {}, circle)).toEqual(ok(authority('fresh', 'labour', { organisation: circle })))
    expect(keeps('fresh', null)).toMatchObject({ ok: true })
    expect(keeps('fresh', 'nobody')).toEqual(refuse('unknown-authority'))
  })

  it('is changed by who wrote it down, but for its code', () => {
    expect(keeps('labour', 'state', { name: 'Ministry of Labour' })).toMatchObject({ ok: true })
    expect(keeps('labour', 'state', {}, circle)).toEqual(refuse('not-your-organisation'))
    expect(keeps('labour', 'state', { code: 'ministry' })).toEqual(refuse('code-stays'))
  })

  it('has a code of its own', () => {
    expect(keeps('fresh', null, { code: 'desk' })).toEqual(refuse('authority-taken'))
  })

  it.each([['labour', 'labour'], ['labour', 'desk'], ['state', 'desk'], ['fresh', 'fresh']])('%s does not stand under %s', (id, parent) => {
    expect(keeps(id, parent)).toEqual(refuse('above-itself'))
  })

  it('whatever is kept, every line ends at a top', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const step = fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...names)))
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let here: readonly KeptAuthority[] = []
      for (const [id, parent] of steps) {
        const keepable = keepableAuthority(authority(id, parent), union, here)
        if (keepable.ok) here = [...here.filter((one) => one.id !== id), keepable.value]
      }
      for (const one of here) expect(lengthOfLine(one, here)).toBeLessThanOrEqual(here.length)
    }))
  })
})

describe('one house', () => {
  it.each([
    ['labour', 'state', true], ['state', 'desk', true], ['desk', 'desk', true], ['desk', 'other', false], ['nobody', 'state', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameHouse(one as Id, other as Id, known)).toBe(same)
  })

  it('is found even in a circle', () => {
    const circleOfTwo = [authority('hen', 'egg'), authority('egg', 'hen')]
    expect(sameHouse('hen' as Id, 'state' as Id, [...circleOfTwo, ...known])).toBe(false)
  })
})

function lengthOfLine({ parent }: KeptAuthority, here: readonly KeptAuthority[], length = 1): number {
  if (parent === null || length > here.length) return length
  return lengthOfLine(here.find(({ id }) => id === parent)!, here, length + 1)
}
