import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterPiece, attachable, attachmentLimits } from './attachment.ts'

const { one, ofVoice } = attachmentLimits

test('as much may stand beside a voice as the limits say, and nothing empty', () => {
  const cases: readonly (readonly [lengths: readonly number[], fits: boolean])[] = [
    [[], true], [[1], true], [[one], true], [[one, ofVoice - one], true],
    [[0], false], [[one + 1], false], [[one, ofVoice - one + 1], false],
  ]
  for (const [lengths, fits] of cases) expect([lengths, attachable(lengths).ok]).toEqual([lengths, fits])
})

test('a piece begins where the last one ended and ends within what was declared', () => {
  expect(afterPiece({ length: 10, arrived: 4 }, 4, 6)).toEqual({ ok: true, value: 10 })
  expect(afterPiece({ length: 10, arrived: 4 }, 4, 7)).toEqual({ ok: false, refusal: 'too-long' })
  expect(afterPiece({ length: 10, arrived: 4 }, 3, 1)).toEqual({ ok: false, refusal: 'offset-differs' })
  expect(afterPiece({ length: 10, arrived: 10 }, 10, 1)).toEqual({ ok: false, refusal: 'too-long' })
})

test('however pieces come, again and again and out of order, each byte is taken once and the end is the length', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.tuple(fc.nat(45), fc.nat(12)), { maxLength: 60 }), (length, tries) => {
    let arrived = 0
    for (const [offset, bytes] of tries) {
      const after = afterPiece({ length, arrived }, offset, bytes)
      if (!after.ok) continue
      expect([offset, after.value - bytes]).toEqual([arrived, arrived])
      arrived = after.value
    }
    expect(arrived).toBeLessThanOrEqual(length)
    expect(afterPiece({ length, arrived }, arrived, length - arrived)).toEqual({ ok: true, value: length })
  }))
})
