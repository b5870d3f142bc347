// What the server knows: every column of every table with its class and the reason in plain words, held against the real schema by a test.
import type { Tables } from './tables.ts'

/** `sealed`: bytes that the server cannot open. `public`: said in public by a group. `metadata`: what it must know to do its work. */
export type ColumnClass = 'sealed' | 'public' | 'metadata'
export type Known = readonly [is: ColumnClass, why: string]

const organisation: Known = ['metadata', 'which organisation it belongs to: 128 bits made from its public root key']
const actText: Known = ['metadata', 'the signed text of the act: what is said in public in plain; of sealed things ids, lengths, hashes']
const signatures: Known = ['metadata', 'the signatures over that text, each with the id of the key that made it']
const actHash: Known = ['metadata', 'SHA-256 of the act’s bytes']
const signedWith: Known = ['metadata', 'the id of the key that signed: a pseudonym of a member']
const besideIt: Known = ['sealed', 'the age files that came with it, until it is decided; then empty']
const sealedFor: Known = ['metadata', 'the id of the key for which the wrap is sealed: which team, and of which epoch']
const payloadHash: Known = ['metadata', 'SHA-256 of the sealed contents']
const payloadLength: Known = ['metadata', 'bytes of the sealed contents, padded, so that they tell little']
const wrapHash: Known = ['metadata', 'SHA-256 of the wrap']

export const columns: { readonly [T in keyof Tables]: { readonly [C in keyof Tables[T]]-?: Known } } = {
  organisations: {
    org: organisation,
    root: ['public', 'the public half of its root key'],
    description: ['public', 'its name, place, languages, and how it is found, as it describes itself'],
    opened: ['public', 'the day on which it was opened'],
    roster_seq: ['metadata', 'how many entries its roster has'],
    roster_head: ['metadata', 'the hash of the newest entry'],
    chain_seq: ['metadata', 'how many acts its chain has'],
    chain_head: ['metadata', 'the hash of the newest row'],
    public_seq: ['metadata', 'the newest act of its chain that changed what everybody can read'],
    public_head: ['metadata', 'the hash of that row'],
  },
  acts: {
    org: organisation,
    seq: ['metadata', 'the order in which acts arrived'],
    id: ['metadata', 'a random id, made on the device'],
    kind: ['metadata', 'what kind of change it was'],
    by_key: signedWith,
    act: actText,
    sigs: signatures,
    act_hash: actHash,
    result: ['metadata', 'whether it stands, waits for a second person, or waits for a steward'],
    row_hash: ['metadata', 'the hash over this row and the one before'],
    received_on: ['metadata', 'the day on which it arrived, never the hour'],
  },
  roster_entries: {
    org: organisation,
    seq: ['metadata', 'its place in the roster'],
    entry: ['metadata', 'who may do what: pseudonyms, roles, teams, public keys and days; no names'],
    sigs: signatures,
    hash: ['metadata', 'SHA-256 of the entry'],
  },
  team_keys: {
    org: organisation,
    team: ['metadata', 'which team: a random id'],
    epoch: ['metadata', 'which of the team’s keys it is, counted from 0'],
    member: ['metadata', 'the member to whom it is sealed: a random id'],
    sha256: ['metadata', 'SHA-256 of the sealed key'],
    bytes: ['sealed', 'the team’s key, sealed to one member'],
  },
  proposals: {
    org: organisation,
    act_id: ['metadata', 'the id of the act that waits for a second person'],
    act_hash: actHash,
    kind: ['metadata', 'what kind of change is proposed'],
    by_key: signedWith,
    act: actText,
    sigs: signatures,
    beside: besideIt,
    state: ['metadata', 'whether it waits, is done, or was withdrawn'],
    expires: ['metadata', 'when it lapses: fourteen days after it came, to the millisecond'],
  },
  late_acts: {
    org: organisation,
    act_id: ['metadata', 'the id of an act whose key had ended when it came'],
    act_hash: actHash,
    kind: ['metadata', 'what kind of change it is'],
    by_key: signedWith,
    act: actText,
    sigs: signatures,
    beside: besideIt,
    state: ['metadata', 'whether it waits, was admitted, or was discarded'],
  },
  lockboxes: {
    locator: ['metadata', 'the hash of where it lies: known to whoever knows the passphrase, the code or the passkey'],
    org: organisation,
    member: ['metadata', 'whose it is: a random id'],
    way: ['metadata', 'whether a passphrase, a printed code or a passkey opens it'],
    bytes: ['sealed', 'her root, from which all her keys follow, sealed under that secret'],
  },
  nonces: {
    nonce: ['metadata', 'the hash of a number that serves once, for a login or a withdrawal'],
    expires: ['metadata', 'when it lapses: a minute after it was made'],
  },
  sessions: {
    token: ['metadata', 'the hash of a session’s token'],
    org: organisation,
    member: ['metadata', 'who is logged in: a random id'],
    key: ['metadata', 'the key with which she logged in'],
    expires: ['metadata', 'when it ends: twelve hours after she logged in, so it tells when that was, for a day'],
  },
  openings: {
    token: ['metadata', 'the hash of a link that opens an organisation'],
    used: ['metadata', 'whether it has served'],
  },
  invites: {
    org: organisation,
    invite: ['metadata', 'its id, made from the secret in the link'],
    role: ['metadata', 'the role that the newcomer will have'],
    teams: ['metadata', 'the teams that she will be in'],
    mac: ['metadata', 'by which the link proves that role and teams were not changed'],
    by_member: ['metadata', 'who invited: a random id'],
    until: ['metadata', 'the last day on which it can be used'],
    state: ['metadata', 'how far it has come'],
    newcomer: ['metadata', 'her public keys, her random id, and the commitment to her nonce'],
    lockboxes: ['sealed', 'her lockboxes, until she is admitted; then empty here'],
    steward: ['metadata', 'who meets her: a random id'],
    steward_nonce: ['metadata', 'the steward’s part of the digits that both compare'],
    newcomer_nonce: ['metadata', 'the newcomer’s part of them'],
  },
  hotlines: {
    org: organisation,
    hotlines: ['public', 'the signed act that names places that help, on every speaking page of the organisation'],
  },
  rounds: {
    org: organisation,
    round: ['public', 'a random id'],
    code: ['public', 'the eight letters of its link'],
    body: ['public', 'title, questions, consent, who asks and where: shown to whoever has the link'],
    act: ['public', 'the signed act that last set it, for every phone to check'],
    sigs: ['public', 'the signatures over it'],
    hash: ['public', 'SHA-256 of the round as it is shown'],
    state: ['public', 'whether it is open'],
    by_key: signedWith,
  },
  voices: {
    org: organisation,
    record: ['metadata', 'a random id'],
    round: ['metadata', 'the round whose link it came through'],
    act_id: ['metadata', 'the random id of the act that brought it'],
    act_hash: actHash,
    key: sealedFor,
    payload: payloadHash,
    payload_length: payloadLength,
    wrap: wrapHash,
    attachments: ['metadata', 'hashes and padded lengths of what was attached'],
    locator: ['metadata', 'where a receipt finds it, made from the receipt’s digits; null without a receipt'],
    withdraw: ['metadata', 'the public key that may withdraw it, made from the receipt'],
    return_to: ['metadata', 'the public key to which an answer can be sealed, made from the receipt'],
    received_on: ['metadata', 'the day on which it came, never the hour'],
    read_on: ['metadata', 'the day on which it was first read, or null'],
    chained: ['metadata', 'whether its day has entered the chain'],
  },
  records: {
    org: organisation,
    record: ['metadata', 'a random id'],
    kind: ['metadata', 'whether it is a theme, a note, a name, a draft or a vouching'],
    of_records: ['metadata', 'the ids of the records that it is about'],
    key: sealedFor,
    payload: payloadHash,
    payload_length: payloadLength,
    wrap: wrapHash,
    by_key: signedWith,
    kept_on: ['metadata', 'the day on which it was kept'],
    replaced_by: ['metadata', 'the id of the record that took its place'],
  },
  wraps: {
    org: organisation,
    record: ['metadata', 'the record that it opens'],
    key: sealedFor,
    sha256: wrapHash,
    bytes: ['sealed', 'the record’s key, sealed to a team'],
  },
  blobs: {
    org: organisation,
    sha256: payloadHash,
    record: ['metadata', 'the record whose contents they are'],
    bytes: ['sealed', 'what was said or written, sealed to the record’s own key'],
  },
  withdrawn: {
    org: organisation,
    record: ['metadata', 'the id of a voice that was withdrawn, so that it cannot be sent again'],
    locator: ['metadata', 'where its receipt still finds the word “withdrawn”'],
    withdrawn_on: ['metadata', 'the day on which it was withdrawn'],
  },
  authorities: {
    org: ['public', 'which organisation keeps this page'],
    id: ['public', 'a random id'],
    code: ['public', 'its short name in addresses'],
    body: ['public', 'its name, kind, place and public contact'],
  },
  demands: {
    org: ['public', 'which organisation keeps this page'],
    id: ['public', 'a random id'],
    code: ['public', 'its short name in addresses'],
    body: ['public', 'what is asked, of whom, and how it can be done'],
    act_hash: ['public', 'SHA-256 of the act that last set it'],
    published: ['public', 'the place in the chain at which it was published'],
    looked_on: ['public', 'the last day on which somebody checked whether anything had happened'],
  },
  raisers: {
    org: ['public', 'which organisation keeps the demand'],
    demand: ['public', 'the demand'],
    raiser: ['public', 'a random id'],
    name: ['public', 'the group that raised it, by name'],
    organisation: ['public', 'its organisation here, when it has one'],
    signed_on: ['public', 'the day on which it signed that it raised this'],
  },
  allies: {
    org: ['public', 'which organisation keeps the demand'],
    demand: ['public', 'the demand'],
    ally: ['public', 'a random id'],
    name: ['public', 'a group whose checks count, by name'],
    named_by: ['public', 'the raiser that named it'],
  },
  events: {
    org: ['public', 'which organisation keeps the demand'],
    id: ['public', 'a random id'],
    demand: ['public', 'the demand'],
    by_org: ['public', 'the organisation that recorded it'],
    recorded: ['public', 'its place in the order of recording'],
    recorded_on: ['public', 'the day on which it was recorded'],
    last_day: ['public', 'the last day of the period in which it happened'],
    body: ['public', 'who did what, in which words, by which source; for a verdict also who witnessed the count'],
    retracted_on: ['public', 'the day on which it was taken back'],
    retracted_why: ['public', 'and why'],
  },
}

/** Two tables of the tool that brings the database to its newest shape. */
export const migratorsColumns: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  kysely_migration: {
    name: ['metadata', 'which changes of the tables were made'],
    timestamp: ['metadata', 'and when'],
  },
  kysely_migration_lock: {
    id: ['metadata', 'a name for the one row here'],
    is_locked: ['metadata', 'whether such a change is being made now'],
  },
}
