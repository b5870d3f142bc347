import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frameworkOf, frameworksOf, isFurtherFramework } from './frameworks.ts'

it('knows every target of the 2030 Agenda and no other', () => {
  const parts = [...Array.from({ length: 30 }, (_, n) => String(n)), 'a', 'b', 'c', 'd', 'e', '01']
  const targets = Array.from({ length: 20 }, (_, goal) => parts.map((part) => `sdg-${goal}.${part}`)).flat()
  const known = targets.filter((code) => frameworkOf(code))
  expect(known).toHaveLength(169)
  expect(known).toEqual(expect.arrayContaining(['sdg-8.8', 'sdg-10.7', 'sdg-10.c', 'sdg-17.19']))
})

it.each([
  ['gcm-6', { kind: 'objective', number: 6 }], ['icrmw', { kind: 'convention', convention: 'icrmw', article: null }],
  ['c189-10', { kind: 'convention', convention: 'c189', article: 10 }], ['upr', { kind: 'body', body: 'upr' }],
  ['cedaw-committee', { kind: 'body', body: 'cedaw-committee' }], ['cedaw-11', { kind: 'convention', convention: 'cedaw', article: 11 }],
])('reads %s', (code, framework) => expect(frameworkOf(code)).toEqual(framework))

it.each([
  'gcm-0', 'gcm-24', 'gcm-06', 'c189-28', 'c189-0', 'c189-010', 'upr-3', 'toString', 'constructor', '__proto__', 'icrmw-', 'ICRMW',
  ' icrmw', '',
])('knows no %j', (code) => expect(frameworkOf(code)).toBeNull())

it('reads any text without falling over, and nothing that it knows in two ways', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.-]{1,24}$/)), (code) => {
    const found = frameworkOf(code)
    expect(found === null || /^[a-z][a-z0-9.-]*$/.test(code)).toBe(true)
    expect(isFurtherFramework(code)).toBe(found !== null && found.kind !== 'objective')
  }))
})

it('reads a demand under an article also under its convention', () => {
  const demand = { objectives: [6], frameworks: ['c189-10', 'sdg-8.8', 'c189-6'] }
  expect(frameworksOf(demand)).toEqual(['gcm-6', 'c189-10', 'sdg-8.8', 'c189-6', 'c189'])
})
