// A value that must not be printed: it shows as <redacted> wherever something turns it into text.

const values = new WeakMap<object, unknown>()
declare const brand: unique symbol
export type Secret<T> = { readonly [brand]: T }

export function secret<T>(value: T): Secret<T> {
  const veiled = {
    toString: redacted,
    toJSON: redacted,
    [Symbol.for('nodejs.util.inspect.custom')]: redacted,
  }
  values.set(veiled, value)
  return Object.freeze(veiled) as unknown as Secret<T>
}

/** The value itself: to be used at once, and never kept. */
export function reveal<T>(veiled: Secret<T>): T {
  return values.get(veiled) as T
}

function redacted(): string {
  return '<redacted>'
}
