// One good body of every kind of act, with nothing left empty that may hold something: what tests of the parser start from.
import { effects, type EventKind } from '#domain/event.ts'
import { toBase64url } from '#values/encoding.ts'
import { idOf } from '#values/id.ts'
import type { ActKind } from '#wire/act.ts'
import type { Json } from './changed-json.ts'

const id = idOf(new Uint8Array(16).fill(1))
const other = idOf(new Uint8Array(16).fill(2))
const bytes32 = toBase64url(new Uint8Array(32).fill(3))
const bytes64 = toBase64url(new Uint8Array(64).fill(4))
const texts = { en: 'Here' }
const beside = { sha256: bytes32, length: 1 }
const recipient = `age1pq1${'q'.repeat(1_000)}`
export const sampleKeys = { act: bytes32, manifest: bytes32, roster: bytes32, login: bytes32, edition: bytes32, recipient }
const entry = { entry: '{}', sigs: [{ by: id, sig: bytes64 }] }
const description = {
  name: 'Union', place: 'Port City', languages: ['en'], about: texts, inPerson: texts, contact: 'Call', website: 'https://union.example/',
}
const sealedKey = { team: id, epoch: 0, member: id, bytes: beside }
const lockbox = { locator: bytes32, way: 'passphrase', bytes: beside }
const sealed = { record: id, key: id, payload: beside, wrap: beside, attachments: [beside] }
const sealedForParties = { record: id, payload: beside, wraps: [{ party: id, key: other, wrap: beside }] }
const authority = {
  id, code: 'hk-labour', name: 'Labour', lang: 'en', kind: 'ministry', place: 'Port City', parent: other, languages: ['en'],
  contact: 'Call', termToAnswer: { days: 30, source: 'The law' },
}
const period = { date: '2026-11', precision: 'month' }
const source = {
  publisher: 'Daily', title: 'News', date: period, lang: 'en', link: 'https://daily.example/', accessed: '2026-11-23',
  archive: 'https://archive.example/',
}
const inEnglish = { text: 'Words', lang: 'en' }
const round = {
  round: id, code: 'abcdefgh', team: id, title: texts, who: texts, where: texts, languages: ['en'], consent: texts,
  questions: [{ id: 'q1', type: 'one', label: texts, hint: texts, choices: [{ id: 'yes', label: texts }] }], until: '2027-01-31',
}
const demand = {
  id, code: 'D01', title: inEnglish, text: inEnglish, howItCanBeDone: inEnglish,
  translations: [{ of: 'title', text: 'Kata', lang: 'id', state: 'draft', by: 'Ani' }], raisers: [{ id, name: 'Union', organisation: id }],
  addressees: [id], asks: [{ id, title: inEnglish }], places: ['Port City'], objectives: [6], frameworks: ['c189-10'],
  notes: [{ text: 'Note', lang: 'en', sources: [source] }], fromPublicSources: false,
}

const inForce = { inForceFrom: period, inForceUntil: period }
const moreOf: { readonly [K in EventKind]: { readonly [name: string]: Json } } = {
  demand: { delivery: { how: 'handed-over', to: [id], where: 'Gate', receivedBy: 'A clerk' } },
  answer: {}, commitment: { deadline: period }, law: inForce, court: inForce, implementation: inForce, 'in-parliament': {}, reversal: {},
  check: {}, verdict: { count: { met: 1, partly: 2, notMet: 3, worse: 4 }, witness: 'Wati' }, closing: { replacedBy: other }, context: {},
}

/** A good event of a kind, with the first of its effects. */
export function sampleEvent(kind: EventKind): { readonly [name: string]: Json } {
  return {
    id, demand: id, kind, effect: effects[kind][0], when: period, actor: { name: 'Union', as: { role: 'raiser', raiser: id } },
    concerns: [id], asks: [id], text: 'What happened', lang: 'en', quote: inEnglish,
    amounts: [{ amount: '4500.50', currency: 'HKD', unit: 'month', of: 'Pay' }], sources: [source], ownWitness: true,
    unverified: 'Nobody was there', translations: [{ text: 'Kata', lang: 'id', state: 'checked', by: 'Ani' }], ...moreOf[kind],
  }
}

export const sampleBodies = {
  'open-organisation': { genesis: entry, description, keys: [sealedKey], lockboxes: [lockbox] },
  'describe-organisation': description,
  'enter-roster': { entry, keys: [sealedKey] },
  'keep-lockbox': { lockbox, replaces: bytes32 },
  'drop-lockbox': { locator: bytes32 },
  'end-sessions': { member: id },
  cosign: { of: id, hash: bytes32, entrySig: bytes64 },
  witness: { of: id, hash: bytes32, name: 'Wati', key: bytes32, token: bytes32 },
  'withdraw-proposal': { of: id },
  'admit-late-act': { of: id, hash: bytes32 },
  'discard-late-act': { of: id, hash: bytes32, reason: 'Lost' },
  'restored-from': { seq: 1, head: bytes32, lost: 'A day' },
  invite: { invite: id, role: 'reader', teams: [id], mac: bytes32, until: '2026-12-01' },
  'withdraw-invite': { invite: id },
  'ask-to-join': { invite: id, member: id, commitment: bytes32, mac: bytes32, keys: sampleKeys, lockboxes: [lockbox] },
  'answer-newcomer': { invite: id, nonce: bytes32 },
  'reveal-nonce': { invite: id, nonce: bytes32 },
  'open-round': round,
  'edit-round': round,
  'close-round': { round: id },
  'list-hotlines': { hotlines: [{ id, name: 'Shelter', place: 'Port City', contact: '1', hours: texts, languages: ['en'] }] },
  'send-voice': { round: id, sealed, receipt: { locator: bytes32, withdraw: bytes32, returnTo: `age1${'q'.repeat(58)}` } },
  'acknowledge-voices': { records: [id] },
  'keep-record': { kind: 'theme', of: [id], sealed, replaces: id },
  'shred-record': { record: id },
  'withdraw-voice': { record: id, locator: bytes32, nonce: bytes32, origin: 'https://samasama.example', sig: bytes64 },
  'keep-authority': authority,
  'publish-demand': demand,
  'edit-demand': demand,
  'join-demand': { demand: id, raiser: id, of: bytes32 },
  'name-ally': { demand: id, ally: id, name: 'Shelter' },
  'record-event': sampleEvent('law'),
  'give-verdict': { event: sampleEvent('verdict'), of: bytes32, token: bytes32 },
  'retract-event': { demand: id, event: id, reason: 'An error' },
  'look-at-demand': { demand: id, on: '2026-11-23', source, witness: 'A member of the Union' },
  'record-correction': {
    id, about: { demand: id, event: other }, sentBy: { name: 'A. Clerk', office: 'Labour' }, text: 'It was two years', lang: 'en',
    receivedOn: '2026-11-20', how: 'letter', confirmed: 'We called the office', source,
  },
  'retract-correction': { id, about: { authority: id }, reason: 'An error' },
  'record-conflict': {
    id, demand: id, event: other, text: 'HK$6,106', lang: 'en', amounts: [{ amount: '6106', currency: 'HKD', unit: 'month', of: 'Union' }],
    source,
  },
  'retract-conflict': { demand: id, id: other, reason: 'An error' },
  translate: {
    demand: id, of: 'event', id: other, part: 'text', lang: 'id', text: 'Kata', state: 'checked', by: 'Ani', reviewedBy: 'Budi',
  },
  'claim-demand': { id, demand: other, raiser: id, of: bytes32, as: 'successor', proof: 'Our paper of 2019 names us' },
  'withdraw-claim': { demand: id, claim: other },
  'confirm-claim': { demand: id, claim: other, of: bytes32, raiser: id, organisation: other },
  'decline-claim': { demand: id, claim: other, of: bytes32, reason: 'Nobody answered the telephone' },
  'name-successor': { successor: other },
  succeed: { demand: id, raiser: other, of: bytes32 },
  'propose-together': { joint: id, parties: [id, other], words: bytes32, sealed: sealedForParties },
  'amend-together': { joint: id, parents: [other], words: bytes32, sealed: sealedForParties },
  'answer-together': {
    joint: id, version: other, words: bytes32, says: 'signs', name: 'Union', dissent: { hash: bytes32, sealed: sealedForParties },
  },
  'publish-together': {
    joint: id, version: other, salt: bytes32, demand, authorities: [authority],
    dissents: [{ party: id, text: 'Words', lang: 'en', salt: bytes32 }],
  },
  'close-together': { joint: id, why: 'not-agreed' },
  'mute-together': { organisation: id, muted: true },
  'keep-guest': { organisation: id, name: 'Circle', address: 'https://circle.example', roster: beside },
  'bring-together': {
    joint: id, guest: other, act: '{}', sigs: [{ by: id, sig: bytes64 }], roster: beside, beside: [beside],
  },
  'import-demands': { import: other, file: { name: 'Report', sha256: bytes32 }, demands: [demand], events: [sampleEvent('answer')] },
  'undo-import': { import: other, reason: 'The wrong file' },
} satisfies { readonly [K in ActKind]: Json }
