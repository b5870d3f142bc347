// The paragraphs of a document as they follow one another, with what they say of their own numbering; without what is not to be read.
import type { ReadRefusal } from '../refused.ts'
import type { Attributes, Token } from '../xml.ts'
import { isOn, type Styled } from './styles.ts'

export type Plain = {
  readonly text: string; readonly list: string | null; readonly level: number | null; readonly style: string; readonly isInTable: boolean }
type Open = { text: string; list: string | null; level: number | null; style: string; isDeleted: boolean; isInTable: boolean }

/** What was deleted or moved away, how things were before, and the second copy of drawings for old programs. */
const leftOut: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'numberingChange',
    'instrText', 'delText',
])

/** Puts each paragraph into `plain` as it ends; a box within a paragraph comes before the paragraph in which it stands. */
export function paragraphReader(
  styled: (id: string) => Styled, limits: { readonly paragraphs: number; readonly letters: number }, plain: Plain[],
): (token: Token) => ReadRefusal | void {
  const open: Open[] = []
  let carried = ''
  let [without, tables, isText, isInMark, isRun, isHidden] = [0, 0, false, false, false, false]

  return (token) => {
    if (token.kind === 'open') return opened(token.name, token.attributes)
    if (token.kind === 'close') return closed(token.name)
    if (isText && without === 0 && !isHidden) add(token.text)
    return (open.at(-1)?.text.length ?? 0) > limits.letters ? 'cell-too-long' : undefined
  }

  function add(text: string): void {
    if (open.length > 0) open.at(-1)!.text += text
  }

  function opened(name: string, attributes: Attributes): ReadRefusal | void {
    const paragraph = open.at(-1)
    // A mark of deletion within the properties of a paragraph is about its end: what follows belongs to it.
    if (name === 'del' && isInMark && paragraph !== undefined) paragraph.isDeleted = true
    if (leftOut.has(name)) without += 1
    if (without > 0) return
    switch (name) {
      case 'tbl': tables += 1; return
      case 'p':
        open.push({ text: carried, list: null, level: null, style: '', isDeleted: false, isInTable: tables > 0 })
        carried = ''
        return plain.length >= limits.paragraphs ? 'too-many-paragraphs' : undefined
      case 'pPr': isInMark = true; return
      case 'r': [isRun, isHidden] = [true, false]; return
      case 't': isText = true; return
      case 'br': case 'cr': if (!isHidden) add('\n'); return
      case 'tab': if (isRun && !isHidden) add('\t'); return
      case 'noBreakHyphen': if (!isHidden) add('-'); return
      case 'vanish': if (isRun) isHidden = isOn(attributes.get('val')); return
      case 'rStyle': if (isRun && styled(attributes.get('val') ?? '').isHidden) isHidden = true; return
      case 'pStyle': if (paragraph) paragraph.style = attributes.get('val') ?? ''; return
      case 'numId': if (paragraph && isInMark) paragraph.list = attributes.get('val') ?? null; return
      case 'ilvl': if (paragraph && isInMark) paragraph.level = Number(attributes.get('val') ?? 0); return
    }
  }

  function closed(name: string): void {
    if (leftOut.has(name)) without -= 1
    if (leftOut.has(name) || without > 0) return
    if (name === 'tbl') tables -= 1
    if (name === 'body' && carried.trim() !== '') plain.push({ text: carried.trim(), list: null, level: null, style: '', isInTable: false })
    if (name === 'pPr') isInMark = false
    if (name === 'r') [isRun, isHidden] = [false, false]
    if (name === 't') isText = false
    if (name !== 'p') return
    const { isDeleted, ...ending } = open.pop()!
    if (isDeleted) carried = ending.text
    else plain.push(ending)
  }
}
