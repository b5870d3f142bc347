import { expect, test } from 'vitest'
import { exampleRound } from '#tests/example-round.ts'
import { countAsked, languagesFor, placeAfter, placeOf, screensOf } from './sequence.ts'

const screens = screensOf(exampleRound, true)

test('who asks comes first, one question a screen, reading over before the receipt', () => {
  expect(screens.map(({ is }) => is)).toEqual([
    'language', 'who', 'consent', 'question', 'question', 'question', 'question', 'question', 'question',
    'count', 'quote', 'contact', 'review', 'receipt',
  ])
  const numbered = screens.flatMap((screen) => ('number' in screen ? [screen.number] : []))
  expect(numbered).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(numbered.at(-1)).toBe(countAsked(exampleRound))
})

test('an unchecked key is spoken of before anything else is told', () => {
  const unchecked = screensOf(exampleRound, false).map(({ is }) => is)
  expect(unchecked.slice(0, 3)).toEqual(['language', 'unchecked', 'who'])
})

test('one language needs no choice', () => {
  expect(screensOf({ ...exampleRound, languages: ['id'] }, true)[0]).toEqual({ is: 'who' })
})

test('mending an answer leads back to where she reads over, everything else one step on', () => {
  const review = placeOf(screens, 'review')
  expect(placeAfter(screens, placeOf(screens, 'question', 'wage'), true)).toBe(review)
  expect(placeAfter(screens, placeOf(screens, 'question', 'wage'), false)).toBe(placeOf(screens, 'question', 'since'))
  expect(placeAfter(screens, screens.length - 1, false)).toBe(screens.length - 1)
  expect(placeOf(screens, 'question', 'none')).toBe(-1)
})

test('languages that the browser wishes for stand first, and none is lost', () => {
  expect(languagesFor(exampleRound, ['ar-EG', 'id'])).toEqual(['ar', 'id', 'en'])
  expect(languagesFor(exampleRound, ['in-ID'])).toEqual(['id', 'en', 'ar'])
  expect(languagesFor({ languages: ['en', 'tl'] }, ['fil-PH'])).toEqual(['tl', 'en'])
  expect(languagesFor(exampleRound, ['de', ''])).toEqual(['en', 'id', 'ar'])
})
