// What stands beside a voice, a recording or a picture: how much of it may come, in which order, and for how long it may take.
import { ok, refuse, type Result } from '#values/result.ts'

export const attachmentLimits = {
  /** Sealed bytes of one, and of all that stand beside one voice: an hour of speech, or ten minutes and some pictures. */
  one: 40_000_000, ofVoice: 60_000_000,
  /** Of all that may be begun for one organisation in a day. More is not refused: it waits on the phones until tomorrow. */
  ofDay: 4_000_000_000,
  /** Days in which one that was begun must be whole. What came of it until then is taken away, and it may be begun anew. */
  days: 7,
} as const

/** Of the `length` sealed bytes that were declared, the first `arrived` are here. */
export type Arriving = { readonly length: number; readonly arrived: number }
export type PieceRefusal = 'offset-differs' | 'too-long'

/** Whether these may stand beside one voice, by their lengths in sealed bytes. Refuses empty ones, and more than the limits. */
export function attachable(lengths: readonly number[]): Result<null, 'attachments-too-large'> {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const fits = all <= attachmentLimits.ofVoice && lengths.every((length) => length > 0 && length <= attachmentLimits.one)
  return fits ? ok(null) : refuse('attachments-too-large')
}

/**
 * How many bytes are here after a piece of so many that begins at `offset`. `offset-differs`: it does not begin where the last one ended,
 * and nothing is ever written over. `too-long`: it holds more than was declared.
 */
export function afterPiece({ length, arrived }: Arriving, offset: number, bytes: number): Result<number, PieceRefusal> {
  if (offset !== arrived) return refuse('offset-differs')
  return arrived + bytes > length ? refuse('too-long') : ok(arrived + bytes)
}
