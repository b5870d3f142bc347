// A piece of the desk that comes apart from its first screen: fetched once, and asked for anew where the network failed.

export type Piece<T> = {
  /** What is here, or null so far. */
  readonly here: () => T | null
  /** Fetches it unless it is here; null where it cannot be had at this moment. */
  readonly fetch: () => Promise<T | null>
}

/** `load` is a dynamic import: the build cuts there, and the program keeps what came for as long as the page is open. */
export function piece<T>(load: () => Promise<T>): Piece<T> {
  let here: T | null = null
  let coming: Promise<T | null> | null = null
  return {
    here: () => here,
    fetch: () => (coming ??= load().then((value) => (here = value), () => null).finally(() => (coming = null))),
  }
}
