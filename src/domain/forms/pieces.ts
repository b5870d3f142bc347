// The pieces of a text for people that names questions, as 'How old is ${name}?' does.

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'question'; readonly name: string; readonly at: number }

const named = /\$\{\s*([^{}\s]+)\s*\}/g

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of text.matchAll(named)) {
    if (found.index > end) pieces.push({ kind: 'text', text: text.slice(end, found.index) })
    pieces.push({ kind: 'question', name: found[1]!, at: found.index })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}
