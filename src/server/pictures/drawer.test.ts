// The thread that draws, as the server has it: the same bytes as drawn here, few waiting, none for ever.
import { expect, test } from 'vitest'
import { draw } from './draw.ts'
import { drawerWith } from './drawer.ts'
import type { Picture } from './picture.ts'
import { fontPlace } from './places.ts'
import { openTypefaces } from './typefaces.ts'

const picture: Picture = {
  lang: 'en',
  name: 'Samasama',
  kicker: 'D01',
  asOf: 'As of 23 November 2026',
  headlines: [{ text: 'A weekly day of rest', lang: 'en' }],
  stands: { mark: null, words: { text: 'Refused', lang: 'en' }, weight: 'bold', most: 1 },
  columns: [],
  notes: '',
  address: 'samasama.example',
}
/** Breaks the thread: a picture without columns is none. */
const broken = { ...picture, columns: null } as unknown as Picture
const patient = { waiting: 4, within: 60_000, idle: 60_000 }
const drawn = Buffer.from(draw(picture, openTypefaces(fontPlace)))

test('what a thread draws is what is drawn here, byte for byte, also for several at once', async () => {
  const drawer = drawerWith(() => expect.fail('it could be drawn'), patient)
  const all = await Promise.all([drawer(picture), drawer(picture), drawer(picture)])
  for (const png of all) expect(Buffer.compare(png!, drawn)).toBe(0)
})

test('a picture that breaks its thread is told of, and the next one is drawn', async () => {
  let failures = 0
  const drawer = drawerWith(() => (failures += 1), patient)
  const [first, second] = await Promise.all([drawer(broken), drawer(picture)])
  expect([first, failures]).toEqual([null, 1])
  expect(Buffer.compare(second!, drawn)).toBe(0)
})

test('of more than may wait, the last are told at once that they are not drawn', async () => {
  const drawer = drawerWith(() => undefined, { ...patient, waiting: 2 })
  const all = await Promise.all([1, 2, 3, 4, 5, 6].map(() => drawer(picture)))
  expect(all.map((png) => png !== null)).toEqual([true, true, true, false, false, false])
})

test('a picture that takes too long is given up, its thread with it', async () => {
  let failures = 0
  const drawer = drawerWith(() => (failures += 1), { ...patient, within: 0 })
  expect([await drawer(picture), await drawer(picture), failures]).toEqual([null, null, 2])
})

test('a thread without work goes, and one comes again when it is wanted', async () => {
  const drawer = drawerWith(() => expect.fail('it could be drawn'), { ...patient, idle: 0 })
  expect(Buffer.compare((await drawer(picture))!, drawn)).toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(Buffer.compare((await drawer(picture))!, drawn)).toBe(0)
})
