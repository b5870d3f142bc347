// Texts of people as they may stand in a document: what XML cannot hold is left out, and so is what would turn the rest of a line around.

/** A piece of a sentence; `apart` when it was set apart because it runs the other way. */
export type Piece = { readonly text: string; readonly apart: boolean }

/** Everything but tab, line ends and what XML 1.0 calls a character: https://www.w3.org/TR/xml/#charsets */
// oxlint-disable-next-line no-control-regex -- these are what is meant
const notOfXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
/** Embeddings, overrides and isolates: in a document each run says by itself which way it runs. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

export function cleanText(text: string): string {
  return text.toWellFormed().replace(notOfXml, '').replace(turning, '').replace(/\s+/g, ' ')
}

/** Names that a sentence sets apart become pieces of their own; the marks that did it are gone. */
export function piecesOf(text: string): readonly Piece[] {
  return text.split(/\u2068([^\u2066-\u2069]*)\u2069/)
    .map((piece, at) => ({ text: cleanText(piece), apart: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** An address that a press may open. */
export function isOpenable(link: string): boolean {
  return /^https?:\/\/[^\s<>"\\]+$/i.test(link) && link.length <= 2_000
}
