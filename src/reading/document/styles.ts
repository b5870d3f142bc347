// The styles of a document, as far as they number paragraphs or hide words: each with what it takes over from the style it is based on.
import { readMarkup } from '../xml.ts'

export type Styled = { readonly list: string | null; readonly level: number | null; readonly isHidden: boolean | null }
type Style = { based: string; list: string | null; level: number | null; isHidden: boolean | null }

const nothing: Styled = { list: null, level: null, isHidden: null }
const deepest = 20

/** What does not parse styles nothing. */
export function stylesIn(bytes: Uint8Array | null): (id: string) => Styled {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  if (bytes !== null) {
    readMarkup(bytes, 'styles', (token) => {
      if (token.kind === 'text') return
      if (token.name === 'style') {
        style = token.kind === 'open' ? { based: '', list: null, level: null, isHidden: null } : null
        if (token.kind === 'open') styles.set(token.attributes.get('styleId') ?? '', style!)
      }
      if (style === null || token.kind !== 'open') return
      const value = token.attributes.get('val')
      if (token.name === 'basedOn') style.based = value ?? ''
      if (token.name === 'numId') style.list = value ?? null
      if (token.name === 'ilvl') style.level = Number(value ?? 0)
      if (token.name === 'vanish') style.isHidden = isOn(value)
    })
  }
  return (id) => {
    let [found, at] = [nothing, id]
    for (let deep = 0; deep < deepest; deep += 1) {
      const each = styles.get(at)
      if (each === undefined) break
      found = { list: found.list ?? each.list, level: found.level ?? each.level, isHidden: found.isHidden ?? each.isHidden }
      at = each.based
    }
    return found
  }
}

/** An element without a value switches on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}
