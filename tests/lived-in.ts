// An organisation that has lived for a few days: voices, one withdrawn, notes, a member who left, acts that wait, a demand.
import { sealAttachment } from '#sealing/attachment.ts'
import { openDocument } from '#sealing/document.ts'
import { receiptKeyring } from '#sealing/receipt.ts'
import { newRecordKey, sealRecord, type SealedRecord } from '#sealing/record.ts'
import { solveWork } from '#sealing/solve-work.ts'
import { newTeamKey, type TeamKey } from '#sealing/team-key.ts'
import { beginAttachment, takePiece } from '#server/acts/attachments.ts'
import { makeNonce } from '#server/acts/login.ts'
import { organisation as organisationIn } from '#server/store/organisations.ts'
import { fromBase64url, toBase64url, utf8 } from '#values/encoding.ts'
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import { dayOf, oneDay } from '#values/moment.ts'
import { secret } from '#values/secret.ts'
import { actBytes, type Act, type BodyOf } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import type { Envelope } from '#wire/envelope.ts'
import { hashOf } from '#wire/hash.ts'
import { readWrap } from '#wire/inside-seals.ts'
import { setChallenge, usualWorkBits } from '#wire/work.ts'
import { exampleRound } from './example-round.ts'
import { chance, expectOk, freshId, subtle, type Cast, type CastOrganisation, type Person } from './cast.ts'
import { entryBy, entrySigOf, enters, joins, keysFor } from './joining.ts'

export type LivedIn = {
  readonly of: CastOrganisation
  readonly second: Person
  /** The round, and its voices that are still here, oldest day first. */
  readonly round: Id
  readonly voices: readonly Id[]
  readonly withdrawn: { readonly record: Id; readonly wrap: Uint8Array<ArrayBuffer> }
  readonly demand: Id
}

type Speaking = Awaited<ReturnType<typeof opensRound>>

/** Takes a few seconds: every key, seal and piece of work is real. */
export async function livedIn(cast: Cast, name = 'Union'): Promise<LivedIn> {
  const of = await cast.organisation(name)
  const second = await joins(cast, of, 'Wati', 'steward')
  const leaver = await joins(cast, of, 'Sri', 'researcher')
  const speaking = await opensRound(of)
  const [next, gone] = [await speaks(cast, speaking), await speaks(cast, speaking)]
  const first = await speaksAloud(cast, speaking)
  cast.pass(oneDay)
  await keepsNote(cast, of.founder, of.listening, [first.record])
  await withdraws(cast, of, gone)
  const late = await noteBy(cast, leaver, of.listening, [next.record])
  await leaves(cast, of, second, leaver)
  expectOk(await leaver.act('keep-record', late.body, { beside: late.beside }))
  expectOk(await of.founder.act('acknowledge-voices', { records: [first.record] }))
  const fresh = await speaks(cast, speaking)
  await waitsForSecond(cast, of, second)
  const demand = await demands(of.founder)
  return {
    of, second, round: speaking.round.round, voices: [first.record, next.record, fresh.record], demand,
    withdrawn: { record: gone.record, wrap: gone.sealed.wrap },
  }
}

export async function opensRound(of: CastOrganisation) {
  const round = { ...exampleRound, round: freshId(), code: freshId().slice(0, 8), team: of.listening.team } as BodyOf<'open-round'>
  expectOk(await of.founder.act('open-round', round))
  const hash = await hashOf(subtle, utf8(canonicalText(round as unknown as Canonical)))
  return { of, round, hash }
}

/** A voice with a receipt, through the open link. */
export async function speaks(cast: Cast, speaking: Speaking) {
  const voice = await voiceOf(cast, speaking)
  expectOk(await cast.post(voice.envelope))
  return voice
}

/** With two recordings beside it, of which one has come and one is on its way. */
async function speaksAloud(cast: Cast, speaking: Speaking) {
  const voice = await voiceOf(cast, speaking, [chance(3_000), chance(2_000)])
  expectOk(await cast.post(voice.envelope))
  const ends = [undefined, 500]
  for (const [at, { file, sha256 }] of voice.attachments.entries()) {
    const begun = must(await beginAttachment(cast.house, { org: speaking.of.org, record: voice.record, sha256 }))
    if ('done' in begun) throw new Error('it was here before')
    must(await takePiece(cast.house, begun, 0, file.subarray(0, 400)))
    must(await takePiece(cast.house, begun, 400, file.subarray(400, ends[at])))
  }
  return voice
}

/** The same, sealed and with its work done, and not sent yet. */
export async function voiceOf(
  cast: Pick<Cast, 'house' | 'now'>, { of, round, hash }: Speaking, files: readonly Uint8Array[] = [],
) {
  const receipt = await receiptKeyring(subtle, secret(chance(32)))
  const content = { answers: { rest: 'no' }, story: `Only every second Sunday ${freshId()}` }
  const key = await newRecordKey(chance)
  const attachments = await Promise.all(files.map(async (file) => must(await sealAttachment(subtle, key, file))))
  const base = { kind: 'voice', id: freshId(), round: hash, head: hash, team: of.listening.team, epoch: 0, receipt: receipt.keys, content }
  const draft = { ...base, attachments }
  const sealed = must(await sealRecord(subtle, draft, of.listening.recipient, key, null))
  const body: BodyOf<'send-voice'> = { round: round.round, sealed: namedOf(sealed), receipt: receipt.keys }
  const act: Act<'send-voice'> = { v: 1, org: of.org, id: freshId(), kind: 'send-voice', body }
  const challenge = await setChallenge(subtle, cast.house.workKey, round.round, cast.now(), usualWorkBits)
  const work = must(solveWork(challenge, draft.id, sealed.named.payload.sha256))
  const envelope: Envelope = { act: textOf(act), sigs: [], beside: besideOf(sealed).map(toBase64url), opening: null, work }
  return { record: draft.id, receipt, sealed, attachments, envelope, act: act.id }
}

type Spoken = Awaited<ReturnType<typeof voiceOf>>

export async function withdraws(cast: Cast, of: CastOrganisation, voice: Spoken): Promise<void> {
  expectOk(await cast.post(await withdrawalOf(cast, of, voice)))
}

/** The same, signed with its receipt and not sent yet. */
export async function withdrawalOf(cast: Cast, { org, root }: CastOrganisation, voice: Spoken): Promise<Envelope> {
  const { nonce } = await makeNonce(cast.house)
  const said = { record: voice.record, nonce, origin: cast.house.address }
  const sig = await voice.receipt.withdraw(fromBase64url(root)!, said)
  const act: Act<'withdraw-voice'> = {
    v: 1, org, id: freshId(), kind: 'withdraw-voice', body: { ...said, locator: voice.receipt.keys.locator, sig },
  }
  return { act: textOf(act), sigs: [], beside: [], opening: null, work: null }
}

async function keepsNote(cast: Cast, by: Person, team: TeamKey, of: readonly Id[]): Promise<void> {
  const note = await noteBy(cast, by, team, of)
  expectOk(await by.act('keep-record', note.body, { beside: note.beside }))
}

export async function noteBy(cast: Cast, by: Person, team: TeamKey, of: readonly Id[], text = 'Ask again in spring.') {
  const head = (await organisationIn(cast.store.db, by.org))!.rosterHead
  const draft = { kind: 'note', id: freshId(), round: null, head, team: team.team, epoch: team.epoch, receipt: null, content: { text } }
  const author = { id: by.key, signer: by.keyring.signers.manifest, root: fromBase64url(by.root)!, counter: null }
  const sealed = must(await sealRecord(subtle, draft, team.recipient, await newRecordKey(chance), author))
  const body: BodyOf<'keep-record'> = { kind: 'note', of: [...of], sealed: namedOf(sealed), replaces: null }
  return { body, beside: besideOf(sealed) }
}

/** Both stewards sign that somebody leaves. */
async function leaves(cast: Cast, { founder, org }: CastOrganisation, second: Person, leaver: Person): Promise<void> {
  const entry = await entryBy(cast, org, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: leaver.member } }, [founder])
  const proposed = await founder.sign('enter-roster', { entry, keys: [] })
  expectOk(await cast.post(proposed.envelope))
  expectOk(await second.act('cosign', { of: proposed.id, hash: proposed.hash, entrySig: await entrySigOf(second, entry) }))
}

/** A new epoch that the second steward has not signed yet: its sealed keys wait with it. */
async function waitsForSecond(cast: Cast, of: CastOrganisation, second: Person): Promise<void> {
  const fresh = await newTeamKey(subtle, chance, of.listening.team, 1)
  const keys = [...(await keysFor([fresh], of.founder)), ...(await keysFor([fresh], second))]
  const body = { day: dayOf(cast.now()), team: fresh.team, epoch: 1, recipient: fresh.recipient }
  const beside = keys.map(({ bytes }) => bytes)
  expectOk(await enters(cast, of.founder, { kind: 'new-epoch', body }, { keys: keys.map(({ entry }) => entry), beside }))
}

/** What a holder of the team's key reads, from the two files of a record alone; null when they do not open. */
export async function openedByTeam({ identity }: TeamKey, wrap: Uint8Array, payload: Uint8Array): Promise<unknown> {
  const inside = await openDocument(identity, wrap, { bytes: 4_096, depth: 2 })
  const key = inside.ok ? readWrap(inside.value) : null
  const opened = key && (await openDocument(secret(key.recordKey), payload, { bytes: 65_536, depth: 16 }))
  return opened?.ok ? opened.value : null
}

/** An authority, what is asked of it, and that it was asked. */
export async function demands(by: Person): Promise<Id> {
  const [authority, demand, raiser] = [freshId(), freshId(), freshId()]
  const said = (text: string) => ({ text, lang: 'en' })
  expectOk(await by.act('keep-authority', {
    id: authority, code: `ministry-${authority.slice(0, 6)}`, name: 'Ministry of Labour', lang: 'en', kind: 'ministry', place: 'Port City',
    parent: null, languages: ['en'], contact: '', termToAnswer: null,
  }))
  expectOk(await by.act('publish-demand', {
    id: demand, code: demand.slice(0, 8), title: said('A day off every week'), text: said('In law, and kept.'), howItCanBeDone: said(''),
    translations: [], raisers: [{ id: raiser, name: 'Union', organisation: by.org }], addressees: [authority], asks: [], places: [],
    objectives: [6], frameworks: [], notes: [], fromPublicSources: false,
  }))
  expectOk(await by.act('record-correction', {
    id: freshId(), about: { demand, event: null }, sentBy: { name: 'A. Clerk', office: 'Labour' }, text: 'It was two years', lang: 'en',
    receivedOn: '2026-10-02' as Day, how: 'letter', confirmed: 'We called the office', source: null,
  }))
  expectOk(await by.act('translate', {
    demand, of: 'demand', id: demand, part: 'title', lang: 'id', text: 'Hari libur', state: 'draft', by: 'Union', reviewedBy: null,
  }))
  const asked = freshId()
  expectOk(await by.act('record-event', {
    id: asked, demand, when: { date: '2026-10', precision: 'month' }, actor: { name: 'Union', as: { role: 'raiser', raiser } },
    concerns: [], asks: [], text: '=Handed over at the gate', lang: 'en', quote: null, amounts: [],
    sources: [], ownWitness: true, unverified: null,
    translations: [],
    kind: 'demand', effect: 'raises', delivery: { how: 'handed-over', to: [authority], where: 'Port City', receivedBy: 'the guard' },
  } as BodyOf<'record-event'>))
  expectOk(await by.act('record-conflict', {
    id: freshId(), demand, event: asked, text: 'It was the day after', lang: 'en', amounts: [],
    source: { publisher: 'Daily', title: '', date: null, lang: 'en', link: 'https://daily.example/2', accessed: null, archive: null },
  }))
  return demand
}

function namedOf({ named }: SealedRecord): BodyOf<'send-voice'>['sealed'] {
  return { ...named, attachments: named.attachments.map((each) => ({ ...each })) }
}

function besideOf({ payload, wrap }: SealedRecord): readonly Uint8Array<ArrayBuffer>[] {
  return [payload, wrap]
}

function textOf(act: Act<'send-voice'> | Act<'withdraw-voice'>): string {
  return new TextDecoder().decode(actBytes(act))
}

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown }): T {
  if (!result.ok) throw new Error(String(result.refusal))
  return result.value
}

