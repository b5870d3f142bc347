// The texts of a workbook: those that cells share, those that stand in a cell, and letters that were written in disguise.
import { ok, type Result } from '#values/result.ts'
import type { Unread } from '../refused.ts'
import { readMarkup, type Token } from '../xml.ts'

/** Collects the text of one string item, in pieces or whole; how it is to be pronounced (`rPh`) is left out. */
export function textCollector() {
  let text = ''
  let isText = false
  let spoken = 0
  return {
    take(token: Token): void {
      if (token.kind === 'text') {
        if (isText && spoken === 0) text += token.text
        return
      }
      const step = token.kind === 'open' ? 1 : -1
      if (token.name === 'rPh') spoken += step
      if (token.name === 't') isText = step === 1
    },
    done(): string {
      const whole = plainText(text)
      text = ''
      return whole
    },
  }
}

export function sharedTexts(bytes: Uint8Array | null): Result<readonly string[], Unread> {
  if (bytes === null) return ok([])
  const texts: string[] = []
  const item = textCollector()
  const read = readMarkup(bytes, 'sharedStrings', (token) => {
    item.take(token)
    if (token.kind === 'close' && token.name === 'si') texts.push(item.done())
  })
  return read.ok ? ok(texts) : read
}

/** `_x000D_` stands for a letter that XML cannot hold; line ends of every kind are one. */
export function plainText(text: string): string {
  const letters = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g,
    (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
  return letters.includes('\r') ? letters.replace(/\r\n?/g, '\n') : letters
}
