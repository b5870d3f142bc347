// What the server knows of claims, of places that were taken over, and of successors: the part of the list that is theirs.
import type { Known } from './known.ts'
import type { Tables } from './tables.ts'

type Mine = 'claims' | 'places_taken' | 'successors'

export const claimColumns: { readonly [T in Mine]: { readonly [C in keyof Tables[T]]-?: Known } } = {
  claims: {
    org: ['public', 'which organisation published the demand'],
    id: ['metadata', 'a random id'],
    demand: ['metadata', 'the demand of which an organisation says that it is its own'],
    by_org: ['metadata', 'which organisation says so; pages tell it once it is confirmed'],
    act: ['metadata', 'the id of the act that says so'],
    act_hash: ['metadata', 'SHA-256 of the act’s bytes'],
    state: ['metadata', 'whether it waits, was taken back, declined or confirmed'],
    decided_on: ['metadata', 'the day on which that was'],
    reason: ['metadata', 'why it was declined, for who claimed it'],
  },
  places_taken: {
    org: ['public', 'which organisation published the demand'],
    demand: ['public', 'the demand'],
    place: ['public', 'the order in which places on it were taken'],
    raiser: ['public', 'the raiser whose place it is'],
    by_org: ['public', 'the organisation that stands there now'],
    from_org: ['public', 'the organisation of which two stewards let it'],
    after: ['public', 'who stood there before, by name, where it is the successor'],
    taken_on: ['public', 'the day on which it signed there'],
    decided: ['public', 'the id of the act by which the two stewards let it'],
    decided_seq: ['public', 'the place in their chain at which the second signed'],
    took: ['public', 'the id of the act by which it took the place'],
    keeps: ['public', 'whether it edits the words from then on'],
  },
  successors: {
    org: ['metadata', 'which organisation it belongs to: 128 bits made from its public root key'],
    successor: ['metadata', 'the organisation that may take its place on demands'],
    named: ['metadata', 'the id of the act by which two of its stewards said so'],
    named_seq: ['metadata', 'the place in the chain at which the second signed'],
    named_on: ['metadata', 'the day on which that was'],
  },
}
