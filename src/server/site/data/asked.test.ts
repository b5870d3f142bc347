import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataAsked, everyPage, questionOf, whichDemands, type DataName } from './asked.ts'

const known: readonly DataName[] = [...whichDemands, ...everyPage, 'bom']
const asked = (query: string) => dataAsked(new URLSearchParams(query), known)

test('nothing asked is the first page, in English, of today', () => {
  expect(asked('')).toMatchObject({ ok: true, value: { page: 1, size: 500, lang: 'en', on: null, place: null, bom: false } })
})

test('each question is read', () => {
  const all = 'place=Hong+Kong&standing=refused&objective=6&framework=c189-10&raiser=FADWU&authority=hk-labour-department'
    + '&since=2026-11-01&lang=zh-Hant&on=2026-11-02&page=2&size=10&bom=1'
  expect(asked(all)).toEqual({
    ok: true,
    value: {
      place: 'Hong Kong', standing: 'refused', objective: 6, framework: 'c189-10', raiser: 'FADWU', authority: 'hk-labour-department',
      since: '2026-11-01', lang: 'zh-Hant', on: '2026-11-02', page: 2, size: 10, bom: true,
    },
  })
})

test.each([
  ['plaec=x', /“plaec” is no question/], ['place=', /“place” is a text/], [`place=${'x'.repeat(201)}`, /“place” is a text/],
  ['place=a&place=b', /may be asked once/], ['standing=happy', /“standing” is one of: closed, met/], ['objective=24', /1 to 23/],
  ['objective=06', /1 to 23/], ['framework=gcm-24', /is a code/], ['framework=x', /is a code/], ['since=2026-02-30', /“since” is a day/],
  ['on=yesterday', /“on” is a day/], ['lang=de', /“lang” is one of: en/], ['page=0', /“page” is a whole number/],
  ['page=1e3', /whole number/], ['size=501', /from 1 to 500/], ['bom=yes', /1 or left out/],
  ['__proto__=1', /is no question/], ['constructor=1', /is no question/],
])('%s is refused with a sentence', (query, sentence) => {
  const answer = asked(query)
  expect(answer).toMatchObject({ ok: false, refusal: expect.stringMatching(sentence) })
  expect(answer).toMatchObject({ refusal: expect.stringMatching(/\.$/) })
})

test('whatever is asked, asking it again in our order is the same question', () => {
  const value = {
    place: fc.string({ minLength: 1, maxLength: 200 }), standing: fc.constantFrom('met', 'closed'),
    objective: fc.integer({ min: 1, max: 23 }), raiser: fc.string({ minLength: 1, maxLength: 200 }),
    page: fc.integer({ min: 1, max: 99_999 }), size: fc.integer({ min: 1, max: 500 }),
  }
  fc.assert(fc.property(fc.record(value, { requiredKeys: [] }), (some) => {
    const query = new URLSearchParams(Object.entries(some).map(([name, each]) => [name, String(each)]))
    const first = asked(String(query))
    if (!first.ok) throw new Error(first.refusal)
    expect(asked(questionOf(first.value).slice(1))).toEqual(first)
    expect(questionOf(first.value)).toBe(questionOf({ ...first.value }))
  }))
})

test('whatever stands in an address is answered', () => {
  fc.assert(fc.property(fc.webQueryParameters(), (query) => {
    const answer = asked(query)
    expect(answer.ok || answer.refusal.length > 0).toBe(true)
  }))
})
