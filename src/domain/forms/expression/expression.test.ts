import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { checkExpression } from './check.ts'
import { compileExpression } from './compile.ts'
import type { Footing, Shape } from './ground.ts'
import { nearest } from './nearest.ts'
import { deepestExpression, parseExpression } from './parse.ts'
import type { Place, World } from './scope.ts'
import type { Expression } from './syntax.ts'
import { longestExpression, tokensOf } from './tokens.ts'
import { toAnswer } from './value.ts'
import { writeExpression } from './write.ts'

/** A form of three questions, `a` of a list, and a repeat of people who each have a name and an age. */
const shape = (name: string, up: Shape | null, more: Partial<Shape> = {}): Shape => ({ name, up, isRepeat: false, down: [], list: null,
  ...more })
const top: { -readonly [K in keyof Shape]: Shape[K] } = shape('data', null)
const people: { -readonly [K in keyof Shape]: Shape[K] } = shape('people', top, { isRepeat: true })
people.down = [shape('name', people), shape('age', people)]
top.down = [shape('a', top, { list: 'l' }), shape('b', top), shape('day', top), people]
const all = [...top.down, ...people.down]
const ground = { top, named: new Map(all.map((each) => [each.name, [each]])), lists: new Map([['l', ['name', 'label', 'area']]]) }
const footing: Footing = { ground, here: top.down[1]!, item: null }

function place(name: string, up: Place | null, content: string | ((self: Place) => readonly Place[])): Place {
  const self: Place = {
    name, up, text: () => (typeof content === 'string' ? content : ''),
    down: (named) => (typeof content === 'string' ? [] : below.filter((each) => named === null || each.name === named)),
  }
  const below = typeof content === 'string' ? [] : content(self)
  return self
}
const person = (name: string, age: string) => (up: Place) => place('people', up, (self) => [place('name', self, name), place('age', self,
  age)])
const answers = place('data', null, (self) => [
  place('a', self, 'x y'), place('b', self, '7'), place('day', self, '2024-03-05'), person('Ana', '30')(self), person('Ben', '9')(self),
])
const list = place('l', null, (self) => [place('root', self, (root) => ['x', 'y'].map((name) => place('item', root, (item) => [
  place('name', item, name), place('label', item, name.toUpperCase()), place('area', item, name === 'x' ? '1' : '2')])))])
const world: World = {
  today: '2024-03-10' as World['today'], now: '2024-03-10T09:30:00.000+08:00', chance: () => 0.5, top: answers,
  list: (name) => (name === 'l' ? list : null), choiceName: (_, value) => value.toUpperCase(), labelOf: (id) => id,
}

function read(text: string): Expression {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.refusal.code}`)
  return parsed.value
}

function value(text: string, here: Place = answers.down('b')[0]!, at: Footing = footing): string {
  const expression = read(text)
  expect([text, checkExpression(expression, at)]).toEqual([text, []])
  return toAnswer(compileExpression(expression, at).run({ world, current: here, here, position: 1, size: 1 }))
}

const faults = (text: string, at: Footing = footing) => {
  const parsed = parseExpression(text)
  return parsed.ok ? checkExpression(parsed.value, at).map(({ code, what, near }) => [code, what, near]) : [[parsed.refusal.code,
    parsed.refusal.at]]
}

describe('an expression', () => {
  test.each([
    ['1 + 2 * 3 - 4 div 2', '5'], ['-3 + 5', '2'], ['- - 2', '2'], ['7 mod 3', '1'], ['-7 mod 3', '-1'], ['(1 + 2) * 3', '9'],
      ['10 - 3 - 2', '5'],
    ['.5 + 1.', '1.5'], ['0.1 + 0.2', '0.30000000000000004'], ['1 = 1 and 2 > 3 or 4 >= 4', 'true'], ['1 < 2 = true()', 'true'],
    [`'a' = "a"`, 'true'], [`‘a’ = 'a' and “b” = "b"`, 'true'], [`'c’ = "c"`, 'true'], [`"don’t"`, 'don’t'],
      ['5 ≥ 5 and 4 ≠ 5 and 6 − 1 = 5', 'true'],
    ['\u00a0 7\u00a0>\u00a03 ', 'true'], [`'' = 0`, 'false'], [`'a' < 'b'`, 'false'], ['1 div 0', 'Infinity'], ['0 div 0', ''],
      [`'5' + '6'`, '11'],
  ])('%s comes to %s', (text, expected) => expect(value(text)).toBe(expected))

  test.each([
    ['${b} + 1', '8'], ['. + 1', '8'], ['../b', '7'], ['/data/b', '7'], ['./../day', '2024-03-05'], ['${age} > 20', 'true'],
      ['${age} < 5', 'false'],
    ['count(${people})', '2'], ['sum(${age})', '39'], ['max(${age})', '30'], ['count(../people[age > 10])', '1'], ['../people[2]/name',
      'Ben'],
    ['../people[position() = last()]/name', 'Ben'], ['indexed-repeat(${name}, ${people}, 2)', 'Ben'],
      ['indexed-repeat(${name}, ${people}, 3)', ''],
    ['${people}[name = ${name}]/age', '30'], ['count(/data/*)', '5'],
    [`instance('l')/root/item[name = 'y']/label`, 'Y'], [`count(instance('l')/root/item[area < ${'${b}'}])`, '2'], ['${last-saved#b}', ''],
    [`jr:choice-name('x', '${'${a}'}')`, 'X'], ['jr:choice-name(${b}, ${a})', '7'], [`join(', ', ${'${name}'})`, 'Ana, Ben'],
      ['count(${a} | ${b} | ${a})', '2'],
  ])('names what is in the form: %s comes to %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test('within a repeat means the same person', () => {
    const [, second] = answers.down('people')
    const at: Footing = { ground, here: people.down[1]!, item: null }
    expect(value('concat(${name}, position(..))', second!.down('age')[0], at)).toBe('Ben2')
    expect(value('count(${people})', second!.down('age')[0], at)).toBe('2')
    expect(value('indexed-repeat(${name}, ${people}, position(..) - 1)', second!.down('age')[0], at)).toBe('Ana')
  })

  test('of a choice filter names columns as they are', () => {
    const item = list.down('root')[0]!.down('item')[1]!
    const run = compileExpression(read('AREA = 2 and ${b} = 7'), { ...footing, item: 'l' }).run
    expect(run({ world, current: answers.down('b')[0]!, here: item, position: 1, size: 1 })).toBe(true)
    const nothing = compileExpression(read('name = x or area = 9'), { ...footing, item: 'l' }).run
    expect(nothing({ world, current: answers.down('b')[0]!, here: item, position: 1, size: 1 })).toBe(false)
    expect(faults('aera = 2', { ...footing, item: 'l' })).toEqual([['bare-name-unknown', 'aera', 'area']])
  })

  test.each([
    ['selectd(${a}, 1)', [['function-unknown', 'selectd', 'selected']]], ['selected(${a})', [['function-gets-too-few', 'selected', '2']]],
    ['not(1, 2)', [['function-gets-too-many', 'not', '1']]], ['${aeg} > 1', [['question-unknown', 'aeg', 'age']]],
    ['${zzzzzz} = nothing', [['question-unknown', 'zzzzzz', ''], ['bare-name-unknown', 'nothing', '']]],
    ['/data/people[name = current()/../missing]/age', [['path-leads-nowhere', 'missing', '']]],
    ['../people/nmae', [['path-leads-nowhere', 'nmae', 'name']]], [`instance('k')/root/item`, [['list-unknown', 'k', '']]],
    [`instance('l')/root/item/aera`, [['column-unknown', 'aera', 'area']]], [`regex(., '[')`, [['pattern-broken', '[', '']]],
    ['indexed-repeat(1, 2, 3)', [['function-needs-question', 'indexed-repeat', '']]], ['jr:choice-name(1, 2)',
      [['function-needs-question', 'jr:choice-name', '']]],
    ['concat(foo(), bar())', [['function-unknown', 'foo', ''], ['function-unknown', 'bar', '']]],
    ['1 +', [['ends-early', 3]]], ['(1', [['bracket-open', 0]]], ['1 2', [['word-unexpected', 2]]], ['1 AND 2', [['operator-in-capitals',
      2]]],
    ['not(1 OR 2)', [['operator-in-capitals', 6]]], [`'a`, [['quote-open', 0]]], ['${a', [['brace-open', 0]]], ['a ; b',
      [['letter-unknown', 2]]],
    ['', [['ends-early', 0]]], ['ancestor::a', [['axis-unknown', 0]]], ['a = = b', [['word-unexpected', 4]]], [')', [['word-unexpected',
      0]]],
  ])('%s is told what is wrong with it', (text, expected) => expect(faults(text)).toEqual(expected))

  test('has limits', () => {
    expect(faults('1'.repeat(longestExpression + 1))).toEqual([['expression-too-long', 0]])
    expect(faults(`${'('.repeat(5_000)}1`)).toMatchObject([['expression-too-deep', expect.any(Number)]])
    expect(value(`${'('.repeat(deepestExpression - 1)}1${')'.repeat(deepestExpression - 1)}`)).toBe('1')
    expect(faults('-'.repeat(5_000))).toMatchObject([['expression-too-deep', expect.any(Number)]])
    expect(value(Array.from({ length: 1_001 }, () => '1').join('+'))).toBe('1001')
    expect(faults(Array.from({ length: 1_002 }, () => '1').join('+'))).toMatchObject([['expression-too-deep', expect.any(Number)]])
  })

  test('of any letters is answered, never thrown at', () => {
    const part = fc.constantFrom('(', ')', '[', ']', '${a}', '..', '/', '//', '*', ' and ', ' - ', "'", '“', 'a', 'a::b', 'count', '1',
      '.', ',', '|', '\u2028')
    const text = fc.oneof(fc.string({ maxLength: 60 }), fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')))
    fc.assert(fc.property(text, (given) => {
      const parsed = parseExpression(given)
      if (!parsed.ok) return parsed.refusal.at <= given.length
      checkExpression(parsed.value, footing)
      compileExpression(parsed.value, footing).run({ world, current: answers, here: answers, position: 1, size: 1 })
      return tokensOf(given).ok
    }), { numRuns: 1_000 })
  })

  test('that is written and read again is the same', () => {
    const name = fc.constantFrom('a', 'b-c', 'and', 'div', 'jr:choice-name', 'ñ')
    const { tree } = fc.letrec<{ tree: Expression; step: Expression & { kind: 'path' } }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4, withCrossShrink: true },
        fc.string({ unit: fc.constantFrom('a', ' ', '"', '$'), maxLength: 5 }).map((text) => ({ kind: 'text' as const, text })),
        fc.double({ min: 0, max: 1e9, noNaN: true }).map((number) => ({ kind: 'number' as const,
          number: Math.abs(Number(number.toFixed(3))) })),
        name.map((of) => ({ kind: 'question' as const, name: of, at: 0 })),
        fc.record({ kind: fc.constant('both' as const), by: fc.constantFrom('or', 'and', '=', '<', '+', '-', '*', 'div', 'mod', '|'),
          left: tie('tree'), right: tie('tree'), at: fc.constant(0) }),
        fc.record({ kind: fc.constant('minus' as const), of: tie('tree') }),
        fc.record({ kind: fc.constant('call' as const), name, of: fc.array(tie('tree'), { maxLength: 3 }), at: fc.constant(0) }),
        tie('step'),
      ),
      step: fc.record({ kind: fc.constant('path' as const), from: fc.constantFrom('top' as const, 'here' as const), at: fc.constant(0),
        steps: fc.array(fc.record({ kind: fc.constant('down' as const), name: fc.option(name), at: fc.constant(0),
          where: fc.array(tie('tree'), { maxLength: 1 }) }), { minLength: 1, maxLength: 3 }) }),
    }) as never)
    fc.assert(fc.property(tree, (given) => {
      const written = writeExpression(given)
      const parsed = parseExpression(written)
      expect([written, parsed.ok && withoutPlaces(parsed.value)]).toEqual([written, withoutPlaces(given)])
    }), { numRuns: 500 })
  })
})

function withoutPlaces(expression: Expression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, each: unknown) => (key === 'at' ? 0 : each)))
}

test('the nearest name is found, and none that is far', () => {
  const known = ['selected', 'selected-at', 'count-selected', 'household_size']
  expect(['selcted', 'Selected', 'slected-at', 'houshold_size', 'hosuehold_size', 'age', ''].map((typed) => nearest(typed, known)))
    .toEqual(['selected', 'selected', 'selected-at', 'household_size', 'household_size', '', ''])
})
