// Where randomness comes from: an argument, so that nothing in this room makes chance of its own.

/** Hands back so many random bytes. The entry points build it from `crypto.getRandomValues`. */
export type Chance = (bytes: number) => Uint8Array<ArrayBuffer>

/** A whole number from 0 up to but without `below` (at most 65,536), all as likely: a throw that would favour some is thrown again. */
export function numberBelow(chance: Chance, below: number): number {
  const fair = 65_536 - (65_536 % below)
  for (;;) {
    const [high, low] = chance(2)
    const number = high! * 256 + low!
    if (number < fair) return number % below
  }
}
