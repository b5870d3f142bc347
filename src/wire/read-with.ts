// Reads an answer with its shape: null when it does not fit.
import * as v from 'valibot'

export function readWith<T extends v.GenericSchema>(shape: T, value: unknown): v.InferOutput<T> | null {
  const read = v.safeParse(shape, value)
  return read.success ? read.output : null
}
