import { expect, test } from 'vitest'
import { examplesFor } from './examples.ts'

const [nothing, begun, done, real] = [[], ['demonstration'], ['demonstration', 'examples'], ['without-examples']]

// What was said, whether others can reach it, what is in the folder -> what becomes of the examples.
test.each([
  ['unsaid', false, nothing, 'wanted'], ['unsaid', false, begun, 'wanted'], ['unsaid', false, done, 'not-now'],
  ['unsaid', false, real, 'not-now'], ['unsaid', true, nothing, 'not-now'], ['unsaid', true, begun, 'refused'],
  ['unsaid', true, done, 'refused'], ['unsaid', true, real, 'not-now'],
  ['empty', false, nothing, 'not-now'], ['empty', false, begun, 'already-here'], ['empty', false, done, 'already-here'],
  ['empty', true, nothing, 'not-now'], ['empty', true, done, 'already-here'], ['empty', true, real, 'not-now'],
  ['with-examples', true, nothing, 'wanted'], ['with-examples', true, begun, 'wanted'], ['with-examples', true, done, 'not-now'],
  ['with-examples', false, real, 'wanted'],
] as const)('%s, reachable %s, with %j: %s', (examples, reachable, has, what) => {
  expect(examplesFor({ examples, reachable }, (name) => (has as readonly string[]).includes(name))).toBe(what)
})
