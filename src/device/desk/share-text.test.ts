// What goes out through a share-sheet: never a name or a title of what waits, and somehow always something.
import { expect, it } from 'vitest'
import { organisation as english } from '#words/en/organisation.ts'
import { organisation as indonesian } from '#words/id/organisation.ts'
import { organisation as tagalog } from '#words/tl/organisation.ts'
import { shareIt, sharedPage, sharedWaiting, waits } from './share-text.ts'

const origin = 'https://desk.example'
const what = { text: 'A signature waits.', url: `${origin}/desk` }
const nothing = async () => undefined
const refuses = (name: string) => async () => {
  throw Object.assign(new Error(name), { name })
}

it.each([['en', english], ['id', indonesian], ['tl', tagalog]])('nothing can be put into the words of what waits in %s', (_, words) => {
  for (const kind of waits) {
    const said = (words as Readonly<Record<string, unknown>>)[`waits-${kind}`]
    expect(said).toMatch(/^[^{}]+$/)
    expect(sharedWaiting(() => String(said), kind, origin)).toEqual({ text: said, url: 'https://desk.example/desk' })
  }
})

it('a public page goes with its title and its address', () => {
  expect(sharedPage('No fees', origin, '/en/demands/D1')).toEqual({ text: 'No fees', url: 'https://desk.example/en/demands/D1' })
})

it.each([
  ['shared', { share: nothing, copy: nothing }, 'shared'],
  ['left when she closes the sheet', { share: refuses('AbortError'), copy: nothing }, 'left'],
  ['copied where the sheet may not open', { share: refuses('NotAllowedError'), copy: nothing }, 'copied'],
  ['copied where there is none', { share: undefined, copy: nothing }, 'copied'],
  ['shown where nothing may be copied', { share: undefined, copy: refuses('NotAllowedError') }, 'by-hand'],
] as const)('is %s', async (_, through, outcome) => {
  expect(await shareIt(through, what)).toBe(outcome)
})

it('is copied with the address on a line of its own', async () => {
  const copied: string[] = []
  await shareIt({ share: undefined, copy: async (text) => void copied.push(text) }, what)
  expect(copied).toEqual(['A signature waits.\nhttps://desk.example/desk'])
})
