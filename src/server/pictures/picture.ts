// What a picture says, in plain data: whoever draws it needs to know neither the record nor a page.

/** Where the words run and which letters they want is told by the language. */
export type Written = { readonly text: string; readonly lang: string }

export type Tone = 'ink' | 'soft' | 'accent' | 'warning' | 'rule'

/** A line around the middle of a mark, as the `d` of an SVG path; filled, or drawn with a pen, or both. */
export type Stroke = { readonly path: string; readonly filled: boolean; readonly pen: number; readonly dashes: readonly number[] }

/** A mark as wide as 18 units around its middle. */
export type Mark = { readonly strokes: readonly Stroke[]; readonly tone: Tone }

export type Row = {
  readonly mark: Mark | null
  readonly words: Written
  readonly weight: 'bold' | 'plain' | 'soft'
  /** The most lines it may take; what is longer ends with an ellipsis. */
  readonly most: number
}

/** A heading may be empty. */
export type Column = { readonly heading: string; readonly rows: readonly Row[] }

export type Picture = {
  readonly lang: string
  readonly name: string
  readonly kicker: string
  readonly asOf: string
  /** The first of them that can be drawn whole stands in the picture; the last one should be in letters that always can. */
  readonly headlines: readonly [Written, ...Written[]]
  readonly stands: Row
  readonly columns: readonly Column[]
  /** Beneath, small: what must not be overlooked; empty when there is nothing. */
  readonly notes: string
  readonly address: string
}

export const pictureWidth = 1200
export const pictureHeight = 630

/** A text may be as long as its writer likes; a picture reads no further. */
export const longestRead = 600
