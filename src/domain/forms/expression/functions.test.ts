import { describe, expect, test } from 'vitest'
import { compileExpression } from './compile.ts'
import { functions } from './functions/all.ts'
import { parseExpression } from './parse.ts'
import type { Place, World } from './scope.ts'
import { daysIn, formatted } from './time.ts'
import { toAnswer } from './value.ts'

/** What the specification says of each: https://getodk.github.io/xforms-spec/#xpath-functions */
const here: Place = { name: 'q', up: null, down: () => [], text: () => 'b c' }
const chances = [0.1, 0.99, 0.5]
const world = (at = { place: 0 }): World => ({
  today: '2026-12-01' as World['today'], now: '2026-12-01T09:30:00.000+08:00', top: here, list: () => null, choiceName: (_, value) =>
    value, labelOf: (id) => id,
  chance: () => chances[at.place++ % chances.length]!,
})
const shape = { name: 'q', up: null, isRepeat: false, down: [], list: null }
const footing = { ground: { top: shape, named: new Map(), lists: new Map() }, here: shape, item: null }

function value(text: string): string {
  const parsed = parseExpression(text)
  if (!parsed.ok) return parsed.refusal.code
  return toAnswer(compileExpression(parsed.value, footing).run({ world: world(), current: here, here, position: 1, size: 3 }))
}

describe.each([
  ['texts', [
    ['string(1.50)', '1.5'], ['string()', 'b c'], ['string(true())', 'true'], [`concat('a', 1, true())`, 'a1true'],
      [`join('-', 'a', 'b', 'c')`, 'a-b-c'],
    [`starts-with('abc', 'ab')`, 'true'], [`ends-with('abc', 'ab')`, 'false'], [`contains('abc', 'b')`, 'true'], [`contains('abc', '')`,
      'true'],
    [`substr('hello', 1, 3)`, 'el'], [`substr('hello', 2)`, 'llo'], [`substr('hello', -3)`, 'llo'], [`substring('hello', 2, 3)`, 'ell'],
    [`substring('12345', 1.5, 2.6)`, '234'], [`substring('12345', 0, 3)`, '12'], [`substring-before('a-b', '-')`, 'a'],
      [`substring-before('ab', '-')`, ''],
    [`substring-after('a-b', '-')`, 'b'], [`substring-after('ab', '-')`, ''], [`string-length('añ')`, '2'], ['string-length()', '3'],
    [`normalize-space('  a   b ')`, 'a b'], [`translate('bar', 'abc', 'AB')`, 'BAr'], [`translate('--aaa--', 'abc-', 'ABC')`, 'AAA'],
    [`regex('0917-123', '^[0-9]{4}-[0-9]+$')`, 'true'], [`regex('x', '[0-9]')`, 'false'], [`regex('a-b', '[\\w\\-]+')`, 'true'],
      [`regex('a', concat('[', ''))`, 'false'],
  ]],
  ['numbers', [
    [`number(' 5 ')`, '5'], [`number('1,5')`, ''], [`number('1e3')`, ''], [`number('2024-03-05')`, '19787'], ['int(2.7)', '2'],
      ['int(-2.7)', '-2'], [`int('x')`, ''],
    ['round(2.5)', '3'], ['round(-2.5)', '-3'], ['round(2.345, 2)', '2.35'], ['round(15.5, -1)', '20'], [`round('')`, ''], ['floor(-1.5)',
      '-2'], ['ceiling(1.2)', '2'],
    ['abs(-2)', '2'], ['pow(2, 10)', '1024'], ['sqrt(9)', '3'], ['exp(0)', '1'], ['exp10(2)', '100'], ['log(1)', '0'], ['log10(1000)', '3'],
    ['round(sin(1), 4)', '0.8415'], ['cos(0)', '1'], ['tan(0)', '0'], ['round(asin(1), 4)', '1.5708'], ['acos(1)', '0'], ['atan(0)', '0'],
    ['round(atan2(1, 1), 4)', '0.7854'], ['round(pi(), 5)', '3.14159'], ['max(1, 3, 2)', '3'], [`max('', 3)`, ''], ['min(1, -3)', '-3'],
    ['random() < 1', 'true'], ['random()', '0.1'], ['1000000 * 1000000 * 1000000 * 10000', '10000000000000000000000'], ['1 div 3000000',
      '0.00000033333333333333'],
  ]],
  ['times', [
    ['today()', '2026-12-01'], ['now()', '2026-12-01T09:30:00.000+08:00'], [`date('2024-03-05')`, '2024-03-05'], ['date(19787)',
      '2024-03-05'], ['date(19787.9)', '2024-03-05'],
    [`date('2024-02-30')`, ''], [`date('x')`, ''], [`date('2024-03-05T10:00:00')`, '2024-03-05'], ['date(today() + 31)', '2027-01-01'],
      [`today() - '2026-11-24'`, '7'],
    [`date-time('2024-03-05')`, '2024-03-05'], ['date-time(19787.5)', '2024-03-05T12:00:00.000+08:00'], [`'2024-01-02' > '2024-01-01'`,
      'true'],
    [`'10:30' < '11:00'`, 'true'], ['now() > today()', 'true'], [`decimal-time('18:00:00.000+08:00')`, '0.75'],
      [`decimal-date-time('2024-03-05T08:00:00.000+08:00')`, '19787'],
    [`decimal-date-time('2024-03-05T20:00:00')`, '19787.5'], [`decimal-date-time('1970-01-01T00:00:00Z')`, '0'],
    [`format-date('2024-03-05', '%Y %y %m %n %d %e %b %a')`, '2024 24 03 3 05 5 Mar Tue'], [`format-date('', '%Y')`, ''],
      [`format-date('0001-01-01', '%Y')`, '0001'],
    [`format-date-time('2024-03-05T13:04:05.006+08:00', '%H:%M:%S.%3 %h %q')`, '13:04:05.006 13 %q'],
      [`int((today() - '1990-06-15') div 365.25)`, '36'], ['date(9e9)', 'word-unexpected'],
    ['date(9000000000)', ''],
  ]],
  ['choices', [
    [`selected('a b', 'b')`, 'true'], [`selected('ab', 'a')`, 'false'], [`selected('', '')`, 'true'], [`selected('a', '')`, 'false'],
      [`selected(., 'c')`, 'true'],
    [`selected-at('a b', 1)`, 'b'], [`selected-at('a b', 2)`, ''], [`count-selected('a  b ')`, '2'], [`count-selected('')`, '0'],
  ]],
  ['truth', [
    ['true()', 'true'], ['false()', 'false'], [`not('')`, 'true'], [`boolean('false')`, 'true'], ['boolean(0)', 'false'],
      [`boolean-from-string('1')`, 'true'],
    [`boolean-from-string('yes')`, 'false'], [`if('', 'a', 'b')`, 'b'], [`if(1 > 0, 'a', 'b')`, 'a'], [`coalesce('', 'x', 'y')`, 'x'],
      [`coalesce('', '')`, ''],
    [`once('a')`, 'b c'], ['checklist(1, 2, true(), false(), true())', 'true'], ['checklist(3, -1, true(), false(), true())', 'false'],
      ['checklist(-1, 1, true(), true())', 'false'],
    ['weighted-checklist(2, 3, true(), 1, true(), 1.5)', 'true'], ['weighted-checklist(-1, 2, true(), 1, true(), 1.5)', 'false'],
  ]],
  ['places', [
    ['position()', '1'], ['last()', '3'], ['position(.)', '1'], ['count(.)', '1'], ['count-non-empty(.)', '1'], ['uuid(4)', '1f81'],
    ['regex(uuid(), "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")', 'true'], [`pulldata('f', 'a', 'b', 'c')`,
      ''], ['uuid(-1)', ''],
  ]],
])('functions over %s', (_, cases) => test.each(cases as [string, string][])('%s is %s', (text, expected) =>
  expect(value(text)).toBe(expected)))

test('each function that the issue names is there', () => {
  const named = `position indexed-repeat count sum selected selected-at count-selected if coalesce once regex concat substr string-length
    contains starts-with ends-with int number round pow today now date format-date decimal-date-time jr:choice-name uuid random
    true false not checklist weighted-checklist min max join normalize-space translate`.split(/\s+/)
  expect(named.filter((name) => !functions.has(name))).toEqual([])
})

test('days are counted by the calendar, also before 1970 and in leap years', () => {
  const days = ['1969-12-31', '1970-01-01', '2000-02-29', '1900-02-29', '2024-13-01', '2024-1-1', '2024-03-05T24:00:00',
    '2024-03-05 12:00', '23:59:59.5', '']
  expect(days.map(daysIn)).toEqual([-1, 0, 11_016, NaN, NaN, NaN, NaN, 19_787.5, 86_399.5 / 86_400, NaN])
  expect([formatted(-1, '%Y-%m-%d %a'), formatted(NaN, '%Y'), formatted(1e12, '%Y')]).toEqual(['1969-12-31 Wed', '', ''])
})
