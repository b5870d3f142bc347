// An organisation whose people entrust a hundred phrases in every way there is, each by the device's own code, to a real server behind a
// recorder: voices of every kind of question, contact, names, themes, notes, drafts, what comes late, what is replaced or taken back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealAndSend } from '#device/speak/send.ts'
import { contentFrom, emptyDraft, changed, withRecorded, withTyped, type Draft } from '#device/speak/draft.ts'
import { lookUp } from '#device/speak/look-up.ts'
import { keptForm, newForm } from '#device/desk/demands/demand-form.ts'
import { nameContent } from '#device/desk/names.ts'
import { findVoice, takeBack } from '#device/receipt/use-receipt.ts'
import { putBy } from '#device/outbox/speaker-files.ts'
import { taskPerformer } from '#device/outbox/speaker-tasks.ts'
import { openRecording } from '#device/vault/open-recording.ts'
import { openVoices } from '#device/vault/open-voices.ts'
import { readKept } from '#device/vault/read-kept.ts'
import { enteringWithKeys } from '#device/vault/roster-changes.ts'
import { sealForTeam, type Draft as RecordDraft, type Kept, type RecordKind } from '#device/vault/seal-record.ts'
import { signedRound } from '#device/vault/signed-round.ts'
import type { Question, Round } from '#domain/round.ts'
import { derive } from '#sealing/derive.ts'
import { readInvite } from '#sealing/invite.ts'
import { memberPurposes } from '#sealing/member-keys.ts'
import { showRecoveryCode } from '#sealing/recovery-code.ts'
import { toBase32, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { reveal } from '#values/secret.ts'
import { readRounds } from '#wire/desk-replies.ts'
import type { BodyOf } from '#wire/act.ts'
import type { Canonical } from '#wire/canonical.ts'
import { roundFragment } from '#wire/round-link.ts'
import { needlesOf, needlesOfBytes } from './canary-search.ts'
import { chance, freshId, subtle } from './cast.ts'
import { admitted, deskAt, founded, type Desk, type Founder } from './desk-by-wire.ts'
import { exampleRound } from './example-round.ts'
import type { RecordingProxy } from './recording-proxy.ts'
import type { Running } from './server-process.ts'

const texts = Array.from({ length: 6 }, (_, at) => `text${at}`)
const choices = { chosen: 'q7chosenq', leftOut: 'q7leftoutq' } as const
const stories = Array.from({ length: 6 }, (_, at) => `story${at}`)

export type Entrusted = {
  readonly desk: Founder
  readonly round: Round
  readonly fragment: string
  /** Every text that the desk could open: whatever was entrusted did arrive. */
  readonly arrived: readonly string[]
  /** The choice that everybody made, and one that nobody did: both stand in the public round, and one as often as the other. */
  readonly choices: { readonly chosen: string; readonly leftOut: string }
  /** Answers that are numbers and dates. */
  readonly figures: readonly string[]
  /** The digits of the receipts that were given out. */
  readonly receipts: readonly string[]
}

/** `phrases` are used up one after the other; there must be enough for every way. */
export async function entrustAll(server: Running, proxy: RecordingProxy, data: string, phrases: readonly string[]): Promise<Entrusted> {
  const left = [...phrases]
  const next = () => left.shift() ?? fail('there are not enough phrases')
  const opening = readFileSync(join(data, 'opening-link'), 'utf8').trim().split('#')[1]!
  const desk = await founded(`http://localhost:${server.port}`, proxy, opening)
  const { round, fragment } = await openRound(desk)
  const [voices, figures, receipts]: [Spoken[], string[], string[]] = [[], ['483920175634.918273', '1937-04-23'], []]
  for (let at = 0; at < 4; at += 1) voices.push(await speak(desk, proxy, { round, fragment }, drafted(round, next, figures), at === 0))
  receipts.push(...voices.flatMap(({ digits }) => digits ?? []))
  const record = (await voicesOf(desk, round))[0]!.row.record
  const before = await keepBeside(desk, record, next)
  const late = await comesLate(desk, proxy, record, next)
  while (left.length > 0) await keep(desk, { kind: 'note', to: 'listening', of: [record], content: { v: 1, note: next() } })
  const voicesThere = await voicesOf(desk, round)
  const heard = await Promise.all(voicesThere.map((voice) => hear(desk, voice)))
  const arrived = textsIn([voicesThere.map(({ said }) => said), heard, before, await allKept(desk), late])
  await takesBack(speakersPhone(desk, proxy, round, fragment), receipts[0]!)
  return { desk, round, fragment, arrived, figures, receipts, choices }
}

/** One more voice: what a device would send whose sealing is broken. */
export async function speakOnce({ desk, round, fragment, figures }: Entrusted, proxy: RecordingProxy, phrase: string): Promise<string> {
  return (await speak(desk, proxy, { round, fragment }, drafted(round, () => phrase, figures), false)).became
}

/**
 * `nowhere`: what no byte outside of a person's own hands may hold. `onTheWay`: tokens of sessions, which go over the wire and are kept
 * nowhere.
 */
export async function secretsOf({ desk, fragment, receipts }: Entrusted, { exchanges }: RecordingProxy) {
  const { memberRoot, orgRootPrivate } = desk.held.contents
  const root = reveal(memberRoot)
  const labels = [...memberPurposes, 'recipient', 'lockbox/recipient']
  const seeds = await Promise.all(labels.map(async (label) => needlesOfBytes(`her key: ${label}`, await derive(subtle, root, label))))
  const teams = [...desk.open().followed.teamKeys.values()].map(({ identity }) => reveal(identity))
  const invites = await Promise.all(desk.invites.map((one) => readInvite(subtle, one)))
  const grouped = receipts.map((digits) => digits.replace(/^.{8}/, '$& '))
  const texts = [
    desk.passphrase, desk.code, await showRecoveryCode(subtle, desk.code), fragment, 'AGE-SECRET-KEY-', ...teams, ...receipts, ...grouped,
    ...desk.invites,
  ]
  const tokens = new Set(exchanges.flatMap((one) => /Bearer (\S+)/.exec(one['headers of requests'].toString())?.[1] ?? []))
  const nowhere = [
    ...needlesOf(texts), ...needlesOfBytes('her root', root), ...needlesOfBytes('the root of the organisation', reveal(orgRootPrivate!)),
    ...seeds.flat(), ...invites.flatMap((invite) => needlesOfBytes('the secret of an invite', reveal(invite!.secret))),
  ]
  return { nowhere, onTheWay: needlesOf([...tokens]) }
}

type Asked = { readonly round: Round; readonly fragment: string }
type Spoken = { readonly became: string; readonly digits: string | null }

async function openRound(desk: Desk): Promise<Asked> {
  const free = [...texts.map((id) => freeQuestion(id, 'text')), ...stories.map((id) => freeQuestion(id, 'story'))]
  const ids = Object.values(choices)
  const offered = ({ choices: given, ...question }: Question) => (
    { ...question, choices: given.slice(0, 2).map((one, at) => ({ ...one, id: ids[at]! })) })
  const figures = exampleRound.questions.filter(({ type }) => type !== 'text' && type !== 'story').map(offered)
  const of = desk.open().followed.roster.teams.find(({ purpose }) => purpose === 'listening')!.id
  const round = { ...exampleRound, questions: [...figures, ...free], round: freshId(), code: toBase32(chance(5)), team: of }
  done(await desk.outbox.perform('open-round', round as unknown as BodyOf<'open-round'>))
  return { round, fragment: await roundFragment(subtle, desk.held.root, round.round) }
}

function freeQuestion(id: string, type: 'text' | 'story'): Question {
  return { id, type, choices: [], hint: {}, label: { en: 'What else?', id: 'Apa lagi?', ar: 'ماذا أيضا؟' } }
}

/** All that a person can type on the page: a phrase in each free answer and in both fields of the contact. */
function drafted({ questions }: Round, next: () => string, [number, date]: readonly string[]): Draft {
  const [year, month, day] = date!.split('-')
  const typed = { one: [choices.chosen], several: [choices.chosen], number: [number!], date: [year!, month!, day!] }
  const said = questions.reduce((draft, { id, type }) => (
    withTyped(draft, id, type === 'text' || type === 'story' ? [next()] : typed[type])), emptyDraft('id'))
  const aloud = withRecorded(said, 'story0', [{ bytes: utf8(next()), type: 'audio/webm', seconds: 1 }])
  return changed(aloud, { count: true, quote: false, mayContact: true, how: next(), when: next() })
}

async function speak(desk: Desk, proxy: RecordingProxy, { round, fragment }: Asked, draft: Draft, wantsReceipt: boolean): Promise<Spoken> {
  const around = speakersPhone(desk, proxy, round, fragment)
  const found = await lookUp(around)
  if (!found.ok) return fail(`the round was not found: ${found.refusal}`)
  if (!found.value.round.pinned) return fail('the round was found without its pin')
  const content = contentFrom(draft, found.value.round.round)
  if (!content.ok) return fail(JSON.stringify(content.refusal))
  const ended = await sealAndSend(around, found.value.round, content.value, wantsReceipt, () => {})
  return { became: ended?.sent.is ?? 'not sealed', digits: ended?.digits ?? null }
}

/** A phone of its own: its worker is the real one's tasks, its queue keeps nothing. */
function speakersPhone({ from }: Desk, { address }: RecordingProxy, { code }: Round, pin: string) {
  const labour = { perform: taskPerformer(subtle, chance), end: () => {} }
  const queue = { keep: async () => true, kept: async () => [], drop: async () => {} }
  const put = putBy((path, init) => fetch(`${address}${String(path)}`, init))
  return { ...from, put, labour: () => labour, queue, code, pin, wishes: ['id'], receiptAddress: address, isSecure: true, leave: () => {} }
}

/** Some of it is replaced or shredded again: answers what could be read before that. */
async function keepBeside(desk: Desk, voice: Id, next: () => string): Promise<readonly Kept[]> {
  const { held, from } = desk
  const name = (of: Id) => keep(desk, { kind: 'name', to: 'everyone', of: [of], content: nameContent(next()) })
  const first = await name(held.member)
  await name(freshId())
  for (const content of [1, 2, 3, 4, 5, 6].map(() => ({ v: 1, theme: next() }))) {
    await keep(desk, { kind: 'theme', to: 'listening', of: [voice], content })
  }
  const vouch = { kind: 'vouch', to: 'listening', of: [voice], content: { v: 1, note: next() } } as const
  await keep(desk, vouch)
  const shredded = await keep(desk, { kind: 'note', to: 'listening', of: [voice], content: { v: 1, note: next() } })
  const text = () => ({ text: next(), lang: 'my' })
  const empty = newForm(from.chance, 'my', { org: held.org, name: next() })
  const written = { title: text(), text: text(), howItCanBeDone: text() }
  const filled = { ...empty, ...written, asks: [{ id: freshId(), title: text() }], places: [next()] }
  const draft = { kind: 'draft', to: 'everyone', of: [], content: keptForm(filled) as unknown as Canonical } as const
  const earlier = await keep(desk, draft)
  const read = await allKept(desk)
  done(await desk.outbox.perform('shred-record', { record: shredded }))
  await keep(desk, { kind: 'name', to: 'everyone', of: [held.member], content: nameContent(next()) }, first)
  await keep(desk, { ...draft, content: { ...draft.content as object, title: text() } as Canonical }, earlier)
  return read
}

/** A researcher writes a note while she is being removed: it arrives late, and waits for a steward. Answers what she wrote. */
async function comesLate(desk: Founder, proxy: RecordingProxy, voice: Id, next: () => string): Promise<string> {
  const sri = await deskAt(desk.from.origin, proxy, await admitted(desk, proxy, 'researcher', next()))
  const { today } = desk.open().followed
  const removal = { kind: 'remove-member', body: { day: today, member: sri.held.member } } as const
  const leaves = await enteringWithKeys(subtle, desk.open(), removal, null)
  done(await desk.outbox.perform('enter-roster', leaves.body, leaves.beside))
  const note = next()
  const sealed = await sealedBy(sri, { kind: 'note', to: 'listening', of: [voice], content: { v: 1, note } })
  const performed = await sri.outbox.perform('keep-record', sealed.body, sealed.beside)
  return performed.state === 'done' && performed.outcome === 'quarantined' ? note : fail(JSON.stringify(performed))
}

async function keep(desk: Desk, draft: RecordDraft, replaces: Id | null = null): Promise<Id> {
  const { body, beside } = await sealedBy(desk, draft, replaces)
  done(await desk.outbox.perform('keep-record', body, beside))
  return body.sealed.record
}

async function sealedBy(desk: Desk, draft: RecordDraft, replaces: Id | null = null) {
  const sealed = await sealForTeam(desk.from, desk.open(), draft)
  if (!sealed.ok) return fail(sealed.refusal)
  const { named, wrap, payload } = sealed.value
  const body: BodyOf<'keep-record'> = { kind: draft.kind, of: [...draft.of], sealed: { ...named, attachments: [] }, replaces }
  return { body, beside: [wrap, payload] }
}

async function voicesOf(desk: Desk, { round }: Round) {
  const rounds = await desk.vault.read('/desk/rounds', readRounds)
  const listed = rounds.ok ? rounds.value.rounds.find((one) => one.round === round) : undefined
  const signed = listed && (await signedRound(desk.from, desk.open(), listed))
  if (!signed) return fail('the desk does not know the round')
  const voices: Parameters<Parameters<typeof openVoices>[4]>[0][] = []
  await openVoices(desk.from, desk.vault, desk.open(), signed, (voice) => voices.push(voice) > 0)
  return voices.map((voice) => (voice.is === 'open' ? voice : fail(voice.why)))
}

async function hear(desk: Desk, voice: Parameters<typeof openRecording>[2]): Promise<readonly string[]> {
  const opened = (voice.said.recordings ?? []).map((recording) => openRecording(desk.from, desk.vault, voice, recording))
  return (await Promise.all(opened)).map((one) => (one.ok ? new TextDecoder().decode(one.value) : fail(one.refusal.code)))
}

async function allKept(desk: Desk): Promise<readonly Kept[]> {
  const kinds: readonly RecordKind[] = ['name', 'theme', 'note', 'draft', 'vouch']
  const read = await Promise.all(kinds.map((kind) => readKept(desk.from, desk.vault, desk.open(), kind)))
  return read.flatMap((all) => (all.ok ? all.value.kept : fail(all.refusal.code)))
}

type Phone = ReturnType<typeof speakersPhone>

async function takesBack(phone: Phone, digits: string): Promise<void> {
  const found = await findVoice(phone, { code: phone.code, digits }, () => {})
  const taken = found.ok ? await takeBack(phone, found.value) : found
  if (!taken.ok) fail(taken.refusal)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function done(performed: { readonly state: string }): void {
  if (performed.state !== 'done') fail(JSON.stringify(performed))
}

function fail(why: string): never {
  throw new Error(why)
}
