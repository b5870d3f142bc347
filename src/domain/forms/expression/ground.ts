// What a form has that an expression may name: its questions in their groups and repeats, and its lists with their columns.

/** A place of the form itself, of which answers may hold several when it stands in a repeat. */
export type Shape = {
  readonly name: string
  readonly up: Shape | null
  readonly isRepeat: boolean
  readonly down: readonly Shape[]
  /** The list from which its answers are chosen. */
  readonly list: string | null
}

export type Ground = {
  readonly top: Shape
  /** Every place of a name: more than one, and `${name}` does not say which is meant. */
  readonly named: ReadonlyMap<string, readonly Shape[]>
  /** The columns of each list, as they are written in it. */
  readonly lists: ReadonlyMap<string, readonly string[]>
}

/** `here` is the question that an expression belongs to; `item` the list whose columns it may name as they are: that of a choice filter. */
export type Footing = { readonly ground: Ground; readonly here: Shape; readonly item: string | null }

/** What a path has come to, as far as the form alone can tell. */
export type Location =
  | { readonly kind: 'shapes'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'root' | 'items' | 'lists'; readonly list: string }
  | { readonly kind: 'column'; readonly list: string; readonly name: string | null }

export function columnNamed(columns: readonly string[], name: string): string | null {
  return columns.find((column) => column === name) ?? columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null
}

/** The repeats that a place stands in, the outermost first; itself, too, when it is one. */
export function repeatsAround(shape: Shape): readonly Shape[] {
  const above = shape.up === null ? [] : repeatsAround(shape.up)
  return shape.isRepeat ? [...above, shape] : above
}

export function pathTo(shape: Shape): readonly Shape[] {
  return shape.up === null ? [shape] : [...pathTo(shape.up), shape]
}

/**
 * Where `${name}` begins: the innermost repeat that holds both, so that within a repeat it means the same person, the same tree; else the
 * top. A repeat that is named from within means all of them.
 */
export function sharedRepeat(here: Shape, named: Shape): Shape | null {
  const around = repeatsAround(here)
  return (named.up === null ? [] : repeatsAround(named.up)).findLast((repeat) => around.includes(repeat)) ?? null
}
