// What must hold before an opened record is believed: one named rule for each swap that a server or a stranger could try.
import type { Hash } from '#wire/hash.ts'
import type { Wrap } from '#wire/inside-seals.ts'
import type { Manifest } from '#wire/manifest.ts'
import type { Id } from '#values/id.ts'

/** What the signed act, the roster and the reader's own key say of the record she is about to open. */
export type Expected = {
  readonly id: Id
  readonly kind: string
  readonly round: Hash | null
  readonly team: Id
  readonly epoch: number
  /** Who brought it, if the act was signed: a record signed by anybody else is not hers. Null for an open link. */
  readonly by: Id | null
  /** What it is about, where an act says so: a note on one record is not one on another. Left out for what is about nothing. */
  readonly of?: readonly Id[]
  readonly payload: Hash
  /** Null for a wrap that was made later than the act. */
  readonly wrap: Hash | null
  /** The key id of the recipient to whom the wrap that she opens is sealed. */
  readonly keyId: Id
}
type Check<Facts> = { readonly refusal: CheckRefusal; readonly holds: (facts: Facts, expected: Expected) => boolean }

export type CheckRefusal =
  | 'swapped-payload' | 'swapped-wrap' | 'another-record' | 'another-key' | 'another-kind' | 'another-round' | 'another-epoch' | 'forged'

export const bytesChecks = {
  'payload-hash': { refusal: 'swapped-payload', holds: (hashes, expected) => hashes.payload === expected.payload },
  'wrap-hash': { refusal: 'swapped-wrap', holds: (hashes, expected) => expected.wrap === null || hashes.wrap === expected.wrap },
} as const satisfies Record<string, Check<{ readonly payload: Hash; readonly wrap: Hash }>>

export const wrapChecks = {
  'wrap-record': { refusal: 'another-record', holds: (wrap, expected) => wrap.recordId === expected.id },
  'wrap-key': { refusal: 'another-key', holds: (wrap, expected) => wrap.keyId === expected.keyId },
} as const satisfies Record<string, Check<Wrap>>

export const manifestChecks = {
  'manifest-record': { refusal: 'another-record', holds: (manifest, expected) => manifest.id === expected.id },
  'manifest-kind': { refusal: 'another-kind', holds: (manifest, expected) => manifest.kind === expected.kind },
  'manifest-round': { refusal: 'another-round', holds: (manifest, expected) => manifest.round === expected.round },
  'manifest-team': { refusal: 'another-epoch', holds: (manifest, expected) => manifest.team === expected.team },
  'manifest-epoch': { refusal: 'another-epoch', holds: (manifest, expected) => manifest.epoch === expected.epoch },
  'manifest-parents': { refusal: 'another-record', holds: ({ parents }, { of }) => of === undefined || same(parents, of) },
  'manifest-author': { refusal: 'forged', holds: ({ author }, { by }) => author === null || by === null || author === by },
} as const satisfies Record<string, Check<Manifest>>

export type CheckName = keyof typeof bytesChecks | keyof typeof wrapChecks | keyof typeof manifestChecks | 'signature'

function same(ids: readonly Id[], others: readonly Id[]): boolean {
  return ids.length === others.length && ids.every((id, at) => id === others[at])
}

/** The refusal of the first check that does not hold, or null. `off` is empty but in the tests that show what each check is for. */
export function firstBroken<Facts>(
  checks: Readonly<Record<string, Check<Facts>>>, facts: Facts, expected: Expected, off: ReadonlySet<string>,
): CheckRefusal | null {
  const broken = Object.entries(checks).find(([name, check]) => !off.has(name) && !check.holds(facts, expected))
  return broken ? broken[1].refusal : null
}
