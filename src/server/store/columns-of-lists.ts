// What the server knows of lists that were brought in and taken away again: the part of the list of columns that is theirs.
import { organisation, type Known } from './known.ts'
import type { Tables } from './tables.ts'

type Mine = 'imports' | 'imported_demands' | 'imported_events' | 'undone_demands'

export const columnsOfLists: { readonly [T in Mine]: { readonly [C in keyof Tables[T]]-?: Known } } = {
  imports: {
    org: organisation,
    id: ['public', 'a list that was brought in: a random id'],
    name: ['public', 'what its source is called, as typed'],
    sha256: ['public', 'SHA-256 of the file, which itself stays on the device'],
    seq: ['metadata', 'the place in the chain of its first piece'],
    begun_on: ['public', 'the day on which that came'],
    undone_on: ['public', 'the day on which it was taken away again'],
    undone_why: ['public', 'and why'],
  },
  imported_demands: {
    org: organisation,
    import: ['public', 'the list'],
    demand: ['public', 'a demand that came with it'],
    act: ['public', 'the id of the act with which it came'],
    seq: ['metadata', 'the place of that act in the chain'],
    done_on: ['public', 'the day on which it took effect'],
  },
  imported_events: {
    org: organisation,
    import: ['public', 'the list'],
    event: ['public', 'an event that came with it'],
    demand: ['public', 'the demand it is on'],
  },
  undone_demands: {
    org: organisation,
    import: ['public', 'the list with which it came and went'],
    demand: ['public', 'the id of a demand that was taken away with its list'],
    code: ['public', 'its code, which stands in addresses that lead to it no more'],
    undone_on: ['public', 'the day on which it was taken away'],
    undone_why: ['public', 'and why'],
  },
}
