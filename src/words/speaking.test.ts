// The words of speaking and of receipts: whole in every language, with the same slots, within the house's manners.
import { describe, expect, test } from 'vitest'
import { receipt as receiptEn } from './en/receipt.ts'
import { shell as shellEn } from './en/shell.ts'
import { speaking as speakingEn } from './en/speaking.ts'
import { receipt as receiptId } from './id/receipt.ts'
import { shell as shellId } from './id/shell.ts'
import { speaking as speakingId } from './id/speaking.ts'
import type { Phrase } from './say.ts'
import { receipt as receiptTl } from './tl/receipt.ts'
import { shell as shellTl } from './tl/shell.ts'
import { speaking as speakingTl } from './tl/speaking.ts'

type Words = Readonly<Record<string, Phrase>>
const english: Readonly<Record<string, Words>> = { speaking: speakingEn, receipt: receiptEn, shell: shellEn }
const others: readonly (readonly [string, string, Words])[] = [
  ['id', 'speaking', speakingId], ['tl', 'speaking', speakingTl], ['id', 'receipt', receiptId], ['tl', 'receipt', receiptTl],
  ['id', 'shell', shellId], ['tl', 'shell', shellTl],
]

function slotsIn(phrase: Phrase): readonly string[] {
  const texts = typeof phrase === 'string' ? [phrase] : Object.values(phrase)
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted()
}

describe.each(others)('%s, %s', (_, area, words) => {
  test('has every word, with the slots of the English one', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english[area]!))
    const slots = Object.entries(words).map(([key, phrase]) => [key, slotsIn(phrase)])
    expect(slots).toEqual(Object.entries(english[area]!).map(([key, phrase]) => [key, slotsIn(phrase)]))
  })

  test('leaves nothing in English', () => {
    const shared = Object.entries(words).filter(([key, phrase]) => phrase === english[area]![key]).map(([key]) => key)
    expect(shared.filter((key) => !['traces-chrome-title', 'traces-iphone-title'].includes(key))).toEqual([])
  })
})

test('English speaks as the house does', () => {
  const said = JSON.stringify(english)
  for (const word of ['error', 'invalid', 'oops', 'safely', 'guarantee', 'zero knowledge', 'unbreakable', 'please wait'])
    expect(said.toLowerCase()).not.toContain(word)
})
