// Texts that run against a sentence are isolated in it, once.
import { expect, it } from 'vitest'
import { apart } from './direction.ts'

it.each([
  ['rtl', 'Ministry (Doha).', '\u2068Ministry (Doha).\u2069'],
  ['rtl', 'وزارة العمل', 'وزارة العمل'],
  ['rtl', '29 سبتمبر 2025', '29 سبتمبر 2025'],
  ['rtl', '2,832', '2,832'],
  ['rtl', '勞工處', '\u2068勞工處\u2069'],
  ['rtl', '\u2068Labour Department\u2069؛ \u2068KJRI\u2069', '\u2068Labour Department\u2069؛ \u2068KJRI\u2069'],
  ['rtl', 'رُفض: \u2068KJRI\u2069.', 'رُفض: \u2068KJRI\u2069.'],
  ['ltr', 'وزارة العمل', '\u2068وزارة العمل\u2069'],
  ['ltr', 'Labour Department', 'Labour Department'],
  ['ltr', '勞工處', '勞工處'],
] as const)('in a sentence of %s: %s', (direction, text, expected) => {
  expect(apart(direction, text)).toBe(expected)
})
