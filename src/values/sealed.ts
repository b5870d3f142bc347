// Text that must not leave unsealed, bytes that are sealed, and what may be sent: three types that cannot be taken for one another.

declare const privacy: unique symbol
declare const sealing: unique symbol

/** Text that somebody entrusted. It may be shown to its holder and sealed; it may not be sent. */
export type Private = { readonly [privacy]: true }

/** An age file whose contents are a T. */
export type Sealed<T> = Uint8Array<ArrayBuffer> & { readonly [sealing]: T }

/** T, or `never` where a part of it is private: what may be handed to anything that sends or stores. */
export type Sendable<T> = T extends Private
  ? never
  : T extends string | number | Uint8Array | ((...args: never[]) => unknown) // whole by themselves: an id is a string with a brand
    ? T
    : T extends object
      ? { readonly [K in keyof T]: Sendable<T[K]> }
      : T

export function privately(text: string): Private {
  return text as unknown as Private
}

/** The text itself, for the screen of its holder and for sealing. */
export function plain(text: Private): string {
  return text as unknown as string
}
