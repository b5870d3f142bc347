import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import fc from 'fast-check'
import { formOf, sit } from '#tests/form-sheets.ts'
import { openOracle, type Oracle, type Told } from '#tests/form-oracle.ts'
import { oracleForms } from '#tests/oracle-forms.ts'
import { askedTypes, wordsIn, type Question } from './form.ts'
import { readyForm } from './compile-form.ts'
import { rangeOf } from './range.ts'
import { choicesAt } from './sitting/lists.ts'
import { saidAt, seenAt } from './sitting/seen.ts'
import { addRepeat, answer, beginSitting, type Sitting } from './sitting/sitting.ts'
import { nodesIn, spotAt } from './sitting/tree.ts'
import type { Spot } from './spot.ts'
import { writeXform } from './xform/write-xform.ts'

// The other engine reads the clock of the machine: both are handed the same day.
const now = '2026-12-01T09:30:00.000+14:00'
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) })
})
afterAll(() => {
  vi.useRealTimers()
})

function told(sitting: Sitting): Readonly<Record<string, Told>> {
  const nodes = [...nodesIn(sitting.top)].filter(({ shape }) => shape.part?.kind === 'question')
  return Object.fromEntries(nodes.map((node) => {
    const spot = spotAt(node)
    const { isOn, isRequired, fault, part } = seenAt(sitting, spot)!
    const question = part as Question
    const isAsked = ['select_one', 'select_multiple', 'rank'].includes(question.type)
    const label = ['calculate', 'hidden'].includes(question.type) ? '' : saidAt(sitting, spot, 'label')
    const offered = isAsked ? choicesAt(sitting, spot).map(({ name }) => name) : null
    return [spot, { isOn, value: node.text(), isRequired, fault, offered, label }]
  }))
}

/** A count that is worked out has a place of its own in an XForm. */
function withoutCounts(oracle: Oracle): Readonly<Record<string, Told>> {
  return Object.fromEntries(Object.entries(oracle.told()).filter(([spot]) => !spot.endsWith('_count')))
}

/** What people type: letters that the forms look for, numbers around their limits, days on both sides of today. */
function answersTo(question: Question, offered: readonly string[]): readonly string[] {
  switch (question.type) {
    // A count that is erased takes away what was counted; the other engine leaves it, and would lose it on opening again.
    case 'integer': return [question.name === 'n' ? '5' : '', '0', '1', '2', '3', '4', '9', '17', '18', '25', '-3']
    case 'decimal': return ['', '0.5', '2.25', '-1.75', '3.5', '10.04']
    case 'date': return ['', '2026-12-01', '2026-12-02', '1996-06-15', '2020-02-29', '2020-06-01']
    case 'range': {
      const { start, end, step } = rangeOf(question)
      return Array.from({ length: (end - start) / step + 1 }, (_, at) => String(start + at * step))
    }
    case 'acknowledge': return ['OK', '']
    case 'select_one': return ['', ...offered]
    case 'select_multiple': return ['', ...offered, offered.join(' '), offered.slice(0, 2).join(' '), offered.slice(1).join(' ')]
    case 'rank': return [offered.join(' '), offered.toReversed().join(' ')]
    default: return ['', 'a', 'ab', 'b', 'Ana', 'abba', ' a  b ', '12345', 'school']
  }
}

/** One step of an interview, chosen by two numbers: an answer somewhere that applies, or one more of a repeat. */
function step(sitting: Sitting, oracle: Oracle, [which, what]: readonly [number, number]): string {
  const places = [...nodesIn(sitting.top)].filter(({ isOn, shape: { part } }) => isOn
    && (part?.kind === 'repeat' ? part.count === null : part?.kind === 'question' && (askedTypes as readonly string[]).includes(part.type)))
  const node = places[which % places.length]
  if (node === undefined) return 'nothing'
  const spot = spotAt(node)
  const { part } = node.shape
  if (part?.kind === 'repeat') {
    const repeat = spot.replace(/\[\d+\]$/, '') as Spot
    if (node.up!.below.get(node.name)!.length > 3) return 'enough'
    oracle.add(repeat)
    return `+${repeat} ${addRepeat(sitting, repeat).ok}`
  }
  const all = answersTo(part as Question, choicesAt(sitting, spot).map(({ name }) => name))
  const text = all[what % all.length]!
  oracle.answer(spot, text)
  return `${spot} = ${text} ${answer(sitting, spot, text).ok}`
}

test('there are forms enough to compare', () => expect(Object.keys(oracleForms).length).toBeGreaterThanOrEqual(20))

describe.each(Object.entries(oracleForms))('ours and another engine say the same of a form about %s', (_, text) => {
  test('whatever is answered', { timeout: 60_000 }, async () => {
    const xform = writeXform(formOf(text))
    const steps = fc.array(fc.tuple(fc.nat(997), fc.nat(997)), { minLength: 1, maxLength: 10 })
    await fc.assert(fc.asyncProperty(steps, async (chosen) => {
      const ready = readyForm(formOf(text))
      const sitting = beginSitting(ready, { today: '2026-12-01' as never, now, chance: () => 0.5 })
      const oracle = await openOracle(xform)
      const done: string[] = []
      expect([done, told(sitting)]).toEqual([done, withoutCounts(oracle)])
      for (const one of chosen) {
        done.push(step(sitting, oracle, one))
        expect([done, told(sitting)]).toEqual([done, withoutCounts(oracle)])
      }
    }), { numRuns: 12, seed: 20_261_201 })
  })
})

test('the languages of a form are those of the other, and each says the same', async () => {
  const text = oracleForms['in two languages']!
  const [sitting, oracle] = [sit(text), await openOracle(writeXform(formOf(text)))]
  expect(wordsIn(formOf(text).parts[1]!.said.label, 'Indonesian (id)', formOf(text))).toBe('Nama')
  oracle.show('Indonesian (id)')
  expect(oracle.told()['/n']!.label).toBe('Nama')
  sitting.language = 'Indonesian (id)'
  expect(saidAt(sitting, '/n' as Spot, 'label')).toBe('Nama')
})
