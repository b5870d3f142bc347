// Lengths that tell little: Padmé, at most 12 % longer, so that a file's size shows only the first few bits of what it holds.

/**
 * The Padmé length of `length` bytes: the lowest bits are rounded away, more of them the longer it is.
 * Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019, algorithm 1.
 */
export function padmeLength(length: number): number {
  if (length < 2) return length
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1)
  return step <= 1 ? length : Math.ceil(length / step) * step
}

/** The bytes, then as many of `filler` as make `length`. Throws when they are longer already: that is a bug of the caller. */
export function padTo(bytes: Uint8Array, length: number, filler: number): Uint8Array<ArrayBuffer> {
  if (bytes.length > length) throw new RangeError('the padding is shorter than what it pads')
  const padded = new Uint8Array(length).fill(filler)
  padded.set(bytes)
  return padded
}
