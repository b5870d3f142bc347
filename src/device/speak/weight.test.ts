// What the speaking page weighs, on the prepaid data of somebody with a cheap phone.
import { afterAll, expect, test } from 'vitest'
import { buildDevice } from '#tests/device-bundle.ts'

const bundle = await buildDevice()
afterAll(bundle.remove)
const { script, styles, modules, all } = bundle.entries['speak']!
const words = all.filter((address) => /\/speaking-[^/]+\.js$/.test(address))
const worker = all.filter((address) => /speaker-worker/.test(address))
const kB = 1_000

test('45 kB until the first question: program, styles, and the words of the heaviest language', () => {
  const heaviest = Math.max(...words.map((address) => bundle.weigh([address])))
  expect(words.length).toBe(2)
  expect(bundle.weigh([script!, ...modules, ...styles]) + heaviest).toBeLessThanOrEqual(45 * kB)
})

test('120 kB in all, with sealing and every language', () => {
  expect(bundle.weigh(all)).toBeLessThanOrEqual(120 * kB)
})

test('sealing comes behind the first question, in the worker alone', () => {
  expect(worker.length).toBe(1)
  const atOnce = [script!, ...modules].map(bundle.textOf).join('')
  expect(bundle.textOf(worker[0]!)).toContain('age-encryption.org')
  expect(atOnce).not.toContain('age-encryption.org')
  expect(modules).not.toContain(worker[0])
})

test.each([
  ['desk', 280],
  ['witness', 60],
  ['receipt', 120],
])('the %s comes with %i kB before anything is typed', (name, most) => {
  const page = bundle.entries[name]!
  expect(bundle.weigh([page.script!, ...page.modules, ...page.styles])).toBeLessThanOrEqual(most * kB)
})

test('nothing in it asks anybody else', () => {
  const addresses = all.flatMap((address) => bundle.textOf(address).match(/https?:\/\/[\w.-]+/g) ?? [])
  expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org$/.test(address))).toEqual([])
})
