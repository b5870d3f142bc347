// The words and pictures of a row: of a question, a group or a choice.
import type { Said } from '../form.ts'
import type { Line, Table } from './columns.ts'
import { wordsOf, type Spoken } from './languages.ts'

export function saidIn(line: Line, table: Table, spoken: Spoken): Said {
  const words = (field: string) => wordsOf(line, table, field, spoken)
  const image = words('image')
  return {
    label: words('label'), hint: words('hint'), guidance: words('guidance_hint'),
    image: Object.keys(image).length > 0 ? image : words('big-image'), audio: words('audio'), video: words('video'),
  }
}

/** Logic that says yes or no plainly: null for no, an expression for all else. */
export function yesOrLogic(text: string): string | null {
  if (/^(no|false|false\(\)|0|n|-)?$/i.test(text)) return null
  return /^(yes|true|true\(\)|1|y|required)$/i.test(text) ? 'true()' : text
}

/** A cell that is true or false by itself, as programs write what people type. */
export function logicIn(text: string): string | null {
  if (/^(true|false)(\(\))?$/i.test(text)) return text.toLowerCase().startsWith('t') ? 'true()' : 'false()'
  return text === '' ? null : text
}
