// Elements as text: attributes and contents are escaped here and nowhere else.

/** Text that is markup already. */
export type Markup = { readonly markup: string }
export type Inner = string | Markup | readonly Inner[]
export type Attributes = Readonly<Record<string, string | null | undefined>>

export function element(name: string, attributes: Attributes, ...inner: readonly Inner[]): Markup {
  const own = Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? []
    : [` ${key}="${escaped(value)}"`]))
  const content = inner.map(shown).join('')
  return { markup: content === '' ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${content}</${name}>` }
}

function shown(inner: Inner): string {
  if (typeof inner === 'string') return escaped(inner)
  return 'markup' in inner ? inner.markup : inner.map(shown).join('')
}

/** What XML cannot hold at all is left out: https://www.w3.org/TR/xml/#charsets */
export function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is meant
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}
