// What the speaking page weighs, on the prepaid data of somebody with a cheap phone.
import { afterAll, describe, expect, test } from 'vitest'
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
  ['witness', 37],
  ['receipt', 30],
])('the %s comes with %i kB before anything is typed', (name, most) => {
  expect(bundle.weigh(atOnceOf(name))).toBeLessThanOrEqual(most * kB)
})

test('nothing in it asks anybody else', () => {
  const addresses = all.flatMap((address) => bundle.textOf(address).match(/https?:\/\/[\w.-]+/g) ?? [])
  expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org$/.test(address))).toEqual([])
})

describe('the desk', () => {
  const later = bundle.entries['desk']!.all
  const heaviest = (name: RegExp) => {
    const found = later.filter((address) => name.test(address))
    expect(found.length).toBeGreaterThan(1)
    return found.toSorted((a, b) => bundle.weigh([b]) - bundle.weigh([a])).slice(0, 1)
  }
  const toUnlock = [...atOnceOf('desk'), ...heaviest(/\/(indonesian|tagalog)-[^/]+\.js$/)]
  const inside = bundle.withImports(later.filter((address) => /\/inside-[^/]+\.js$/.test(address)))
  const words = heaviest(/\/(en|id|tl)-[^/]+\.js$/)

  test('comes with 142 kB to the unlock screen, in the heaviest language', () => {
    expect(bundle.weigh(toUnlock)).toBeLessThanOrEqual(142 * kB)
  })

  test('and with 215 kB to the first screen after it, with the list of words of her passphrase', () => {
    expect(inside.length).toBeGreaterThan(1)
    expect(bundle.weigh([...new Set([...toUnlock, ...words, ...inside])])).toBeLessThanOrEqual(215 * kB)
  })

  test('weighs 400 kB in all, with every language and every list of words', () => {
    expect(bundle.weigh(later)).toBeLessThanOrEqual(400 * kB)
  })

  test('knows each of its later pieces by the name that the page lists', () => {
    const names = Object.keys(bundle.entries['desk']!.pieces)
    const program = later.filter((address) => address.endsWith('.js')).map(bundle.textOf).join('')
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !new RegExp(`["'\`]${name}["'\`]`).test(program))).toEqual([])
  })

  test('no list of passphrase words and no other language comes before it is asked for', () => {
    const first = bundle.withImports(atOnceOf('desk').filter((address) => address.endsWith('.js'))).map(bundle.textOf).join('')
    expect(later.map(bundle.textOf).filter((text) => /wisatawan wisma/.test(text)).length).toBe(1)
    expect(first).not.toMatch(/wisatawan wisma/)
    expect(first).not.toContain('Buka meja kerjamu')
  })
})

/** What an entry cannot begin without. */
function atOnceOf(name: string): readonly string[] {
  const page = bundle.entries[name]!
  return [page.script!, ...page.modules, ...page.styles]
}
