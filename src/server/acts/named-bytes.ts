// The bytes that an act names: nothing else may stand beside it, so that nobody keeps here what no act speaks of.
import type { Hash } from '#wire/hash.ts'

/** Every hash that a body names, at any depth: each stands under `sha256` (see `beside` in #wire/shapes.ts). */
export function namedBytes(body: unknown): readonly Hash[] {
  if (typeof body !== 'object' || body === null) return []
  const parts = Object.entries(body)
  return parts.flatMap(([name, part]) => (name === 'sha256' ? [part as Hash] : namedBytes(part)))
}
