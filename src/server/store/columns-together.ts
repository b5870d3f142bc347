// What the server knows of joint drafts: who was asked and what each answered; of the words only hashes, until they are published.
import { organisation, payloadHash, payloadLength, sealedFor, signedWith, wrapHash, type Known } from './known.ts'
import type { Tables } from './tables.ts'

type Together =
  | 'joints' | 'joint_parties' | 'joint_records' | 'joint_wraps' | 'joint_payloads' | 'joint_mutes' | 'joint_guests' | 'joint_brought'
  | 'dissents'

const ofJoint: Known = ['metadata', 'the draft that it belongs to']

export const columnsTogether: { readonly [T in Together]: { readonly [C in keyof Tables[T]]-?: Known } } = {
  joints: {
    joint: ['metadata', 'a random id of a draft that several organisations write together'],
    org: ['metadata', 'which organisation proposed it'],
    state: ['metadata', 'whether it is open, published or closed'],
    opened_on: ['metadata', 'the day on which it was proposed'],
    ended_on: ['metadata', 'the day on which it was published or closed'],
    why: ['metadata', 'why it was closed, out of four reasons; no words of anybody'],
    demand: ['public', 'the demand that was published out of it'],
  },
  joint_parties: {
    joint: ofJoint,
    org: ['metadata', 'an organisation that was asked to raise the demand too'],
    place: ['metadata', 'its place among those who were asked'],
    says: ['metadata', 'whether it signs or declines; null while it has not answered'],
    version: ['metadata', 'which version it answered: a random id'],
    words: ['metadata', 'SHA-256 of the words that it answered, with a salt that is sealed until they are published'],
    name: ['metadata', 'the name under which it answered'],
    dissent: ['metadata', 'SHA-256 of what it wants read beside the demand, salted; null where it wants nothing read'],
    dissent_record: ['metadata', 'the random id under which that lies sealed'],
    act: ['metadata', 'the random id of the act by which it answered'],
    answered_on: ['metadata', 'the day on which it answered'],
  },
  joint_records: {
    joint: ofJoint,
    record: ['metadata', 'a random id'],
    kind: ['metadata', 'whether it is a version, or what one party wants read beside the demand'],
    place: ['metadata', 'the order in which they came'],
    org: ['metadata', 'which organisation wrote it'],
    by_key: signedWith,
    parents: ['metadata', 'the ids of the versions that it was written on'],
    words: ['metadata', 'SHA-256 of what is in it, with a salt that is sealed until it is published'],
    payload: payloadHash,
    payload_length: payloadLength,
    kept_on: ['metadata', 'the day on which it came'],
  },
  joint_wraps: {
    joint: ofJoint,
    record: ['metadata', 'the record that it opens'],
    org: ['metadata', 'the organisation whose team can open it'],
    key: sealedFor,
    sha256: wrapHash,
    bytes: ['sealed', 'the record’s key, sealed to a team of that organisation'],
  },
  joint_payloads: {
    joint: ofJoint,
    record: ['metadata', 'the record whose contents they are'],
    sha256: payloadHash,
    bytes: ['sealed', 'what was written, sealed to the record’s own key; gone when the draft has ended'],
  },
  joint_guests: {
    org: ['metadata', 'which organisation wrote it down'],
    guest: ['metadata', 'an organisation of another server: 128 bits made from its public root key'],
    name: ['public', 'its name, as it stands beside a demand that it raises'],
    address: ['public', 'where its own server is'],
    seq: ['metadata', 'how many entries of its roster were brought'],
    entries: ['metadata', 'its roster, as a file of its own told it: pseudonyms, roles, public keys and days; no names'],
    since: ['metadata', 'the day on which it was first written down'],
  },
  joint_brought: {
    joint: ofJoint,
    guest: ['metadata', 'the organisation of another server whose member signed it'],
    place: ['metadata', 'its place among what came from there'],
    act_id: ['metadata', 'the random id of the act'],
    act: ['metadata', 'the signed text of the act: ids, hashes, and the name under which it answers'],
    sigs: ['metadata', 'the signatures over it'],
    brought_on: ['metadata', 'the day on which it was brought'],
  },
  joint_mutes: {
    org: organisation,
    muted: ['metadata', 'an organisation whose invitations it does not take'],
    since: ['metadata', 'the day since which it does not'],
  },
  dissents: {
    org: ['public', 'which organisation keeps the demand'],
    demand: ['public', 'the demand'],
    party: ['public', 'the organisation that wanted this read beside it'],
    place: ['public', 'its place among those who were asked'],
    name: ['public', 'its name when it answered'],
    says: ['public', 'whether it signed or declined'],
    said_on: ['public', 'the day on which it did'],
    of_these_words: ['public', 'whether it said so of the words that were published, or of an earlier version'],
    body: ['public', 'what it wanted read'],
  },
}
