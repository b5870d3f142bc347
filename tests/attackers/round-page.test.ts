// A server that serves its own key, organisation, consent or questions on a round's page: the phone refuses before the first question, and
// with the rule off the attacker reads the voice or has it spoken to words that nobody signed.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Round } from '#domain/round.ts'
import { openRecord } from '#sealing/open-record.ts'
import type { TeamKey } from '#sealing/team-key.ts'
import { taskPerformer } from '#device/outbox/speaker-tasks.ts'
import { lookUp, type Cannot, type Found } from '#device/speak/look-up.ts'
import { fromBase64url, utf8 } from '#values/encoding.ts'
import { dayOf } from '#values/moment.ts'
import type { Result } from '#values/result.ts'
import { actBytes, type Act, type AnyAct } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { checkRound, checkRoundWithout, type CheckedRound, type RuleName } from '#wire/check-round.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { rosterEntryBytes, type RosterEntry, type SignedEntry } from '#wire/roster-entry.ts'
import { roundFragment } from '#wire/round-link.ts'
import type { RoundPage } from '#wire/round-page.ts'
import { verifies } from '#wire/signature.ts'
import type { VoiceContent } from '#wire/voice-content.ts'
import { chance, expectOk, freshId, openCast, subtle, type Cast, type CastOrganisation, type Person } from '#tests/cast.ts'
import { deviceOf, type Device } from '#tests/device-cast.ts'
import { enters, joins, stranger } from '#tests/joining.ts'
import { opensRound } from '#tests/lived-in.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#wire/check-round.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const story = 'They kept my passport in the drawer of the kitchen.'
let cast: Cast
let union: CastOrganisation
/** Keys of the attacker: an organisation that was never opened anywhere. */
let liar: CastOrganisation
let phone: Device
let round: Round
let pin: string
/** Members whose signature does not make a round: a reader, a case worker, an organiser who has left; and somebody from outside. */
let others: readonly Person[]

beforeAll(async () => {
  cast = await openCast({ kind: 'sqlite', file: join(folder(), 'samasama.db') })
  ;[union, liar] = [await cast.organisation('Union'), await cast.founds('Liar')]
  const gone = await joins(cast, union, 'Olga', 'organiser')
  expectOk(await enters(cast, union.founder, { kind: 'remove-member', body: { day: dayOf(cast.now()), member: gone.member } }))
  const reader = await joins(cast, union, 'Rina', 'reader')
  others = [reader, await joins(cast, union, 'Sri', 'case-worker'), gone, await stranger(cast, union, 'Mallory')]
  round = (await opensRound(union)).round as Round
  pin = await roundFragment(subtle, union.root, round.round)
  phone = await deviceOf(cast, union.founder)
})
afterAll(() => cast.close())

type Lie = (page: RoundPage) => RoundPage | Promise<RoundPage>

/** Opens the page over the real routes, while the server lies. */
async function opens(lie: Lie, fragment: string | null = pin): Promise<Result<Found, Cannot>> {
  phone.network.lie = (_, page) => page
  const asked = await phone.from.ask({ path: `/r/${round.code}/round.json` })
  const told = await lie(asked.value as RoundPage)
  phone.network.lie = () => told
  return lookUp({ subtle, ask: phone.from.ask, code: round.code, pin: fragment } as Parameters<typeof lookUp>[0])
}

/** What the holder of this key reads when somebody speaks on that page. */
async function reads({ round: checked }: Found, { identity, keyId, team }: TeamKey): Promise<unknown> {
  const content = { v: 1, lang: 'en', answers: { story }, count: null, quote: null, contact: null } as unknown as VoiceContent
  const sealed = await taskPerformer(subtle, chance)('seal', { round: checked, content, files: [], wantsReceipt: false }, () => {})
  if (!sealed.ok) throw new Error(sealed.refusal)
  const [wrap, payload] = sealed.value.voice.beside.map((part) => fromBase64url(part)!)
  const { record, payload: hash } = sealed.value.voice
  const { epoch, hash: asked } = checked
  const expected = { id: record, kind: 'voice', round: asked, team, epoch, by: null, payload: hash, wrap: null, keyId }
  const signers = { root: fromBase64url(union.root)!, manifestKeyOf: () => null }
  const opened = await openRecord(subtle, { wrap: wrap!, payload: payload! }, expected, identity, signers)
  return opened.ok ? (opened.value.content as { answers: { story: unknown } }).answers.story : opened.refusal
}

async function off<T>(rule: RuleName, job: () => Promise<T>): Promise<T> {
  return without(checkRound, () => (...given) => checkRoundWithout(new Set([rule]), ...given), job)
}

const unsigned = <T>(job: () => Promise<T>) => without(verifies, () => async () => true, job)

/** The act behind the page with another body, and the page's own hash set right, as a server that lies would. */
async function saying(page: RoundPage, more: Partial<Round>, by?: Person): Promise<RoundPage> {
  const act = JSON.parse(page.act) as Act<'open-round'>
  const body = { ...act.body, ...more } as Act<'open-round'>['body']
  const bytes = actBytes({ ...act, body, ...(by && { by: by.key }) } as AnyAct)
  const sigs = by ? [{ by: by.key, sig: await by.keyring.signers.act.sign(fromBase64url(by.root)!, bytes) }] : page.sigs
  return { ...page, act: new TextDecoder().decode(bytes), sigs, hash: await roundHash(body as Round) }
}

function roundHash(body: Round): Promise<Hash> {
  return hashOf(subtle, utf8(canonicalText(body as unknown as Canonical)))
}

test('an honest page is believed, and the team reads what is said on it', async () => {
  const found = await opens((page) => page)
  expect(found).toMatchObject({ ok: true, value: { round: { pinned: true, recipient: union.listening.recipient } } })
  expect(found.ok && await reads(found.value, union.listening)).toBe(story)
  expect(found.ok && await reads(found.value, liar.listening)).toBe('cannot-open')
})

describe('a key of its own', () => {
  const genesisOf = (of: CastOrganisation) => (JSON.parse(of.opening.act) as Act<'open-organisation'>).body.genesis

  async function ownOrganisation(page: RoundPage): Promise<RoundPage> {
    const told = await saying({ ...page, org: liar.org, entries: [genesisOf(liar)] }, { team: liar.listening.team })
    const act = { ...(JSON.parse(told.act) as Act<'open-round'>), org: liar.org, by: liar.founder.key }
    const sig = await liar.founder.keyring.signers.act.sign(fromBase64url(liar.root)!, actBytes(act as AnyAct))
    return { ...told, act: new TextDecoder().decode(actBytes(act as AnyAct)), sigs: [{ by: liar.founder.key, sig }] }
  }

  async function epochOfItsOwn(page: RoundPage): Promise<RoundPage> {
    const { team } = union.listening
    const prev = await hashOf(subtle, utf8(page.entries.at(-1)!.entry))
    const body = { day: dayOf(cast.now()), team, epoch: 1, recipient: liar.listening.recipient }
    const bytes = rosterEntryBytes({ v: 1, org: union.org, seq: page.entries.length, prev, kind: 'new-epoch', body } as RosterEntry)
    const sig = await liar.founder.keyring.signers.roster.sign(fromBase64url(union.root)!, bytes)
    const added: SignedEntry = { entry: new TextDecoder().decode(bytes), sigs: [{ by: union.founder.key, sig }] }
    return { ...page, entries: [...page.entries, added] }
  }

  function genesisChanged(page: RoundPage): RoundPage {
    const entry = page.entries[0]!.entry.replace(union.listening.recipient, liar.listening.recipient)
    return { ...page, entries: [{ ...page.entries[0]!, entry }] }
  }

  const asIfHers = () => ({ ...liar.listening, team: union.listening.team })
  const attacks: [string, Lie, Cannot, <T>(job: () => Promise<T>) => Promise<T>, () => TeamKey][] = [
    ['an organisation of its own behind the same code', ownOrganisation, 'link', (job) => off('pin', job), () => liar.listening],
    ['a new epoch that no steward signed', epochOfItsOwn, 'check', unsigned, asIfHers],
    ['another key in the first entry', genesisChanged, 'check', unsigned, asIfHers],
  ]

  test.each(attacks)('%s: refused; with the rule off it reads the voice', async (_, lie, why, ruleOff, key) => {
    expect(await opens(lie)).toEqual({ ok: false, refusal: why })
    const found = await ruleOff(() => opens(lie))
    expect(found.ok && await reads(found.value, key())).toBe(story)
  })

  test('a link without its fragment cannot tell: then the page is not pinned, and says so first', async () => {
    expect(await opens(ownOrganisation, null)).toMatchObject({ ok: true, value: { round: { pinned: false } } })
  })
})

describe('words that nobody signed', () => {
  const consent = { en: 'You agree that everybody may read this.' }
  const where = { en: 'Come to the back door.' }
  const asks = (page: RoundPage) => (JSON.parse(page.act) as Act<'open-round'>).body.questions
    .map((question) => ({ ...question, label: { en: 'What is the name of your employer?' } }))
  const attacks: [string, Lie, (round: CheckedRound) => boolean][] = [
    ['another consent', (page) => saying(page, { consent }), (shown) => shown.round.consent['en'] === consent.en],
    ['other questions', (page) => saying(page, { questions: asks(page) }), (shown) => (
      shown.round.questions.every(({ label }) => /employer/.test(label['en']!)))],
    ['another place to come to', (page) => saying(page, { where }), (shown) => shown.round.where['en'] === where.en],
    ['a longer time', (page) => saying(page, { until: '2027-11-30' as Round['until'] }), (shown) => shown.round.until === '2027-11-30'],
    ['a signature of zeros', (page) => ({ ...page, sigs: [{ by: page.sigs[0]!.by, sig: 'A'.repeat(86) }] }), () => true],
    ['a signature of nobody', (page) => ({ ...page, sigs: [{ ...page.sigs[0]!, by: freshId() }] }), () => true],
  ]

  test.each(attacks)('%s: refused before the first question; with the signature unchecked it is shown', async (_, lie, wins) => {
    expect(await opens(lie)).toEqual({ ok: false, refusal: 'check' })
    const found = await off('signature', () => opens(lie))
    expect(found.ok && wins(found.value.round)).toBe(true)
  })

  test('signed by a reader, a case worker, an organiser who has left, a stranger: refused; unchecked it is shown', async () => {
    for (const by of others) {
      expect(await opens((page) => saying(page, { consent }, by))).toEqual({ ok: false, refusal: 'check' })
      const found = await off('signature', () => opens((page) => saying(page, { consent }, by)))
      expect(found).toMatchObject({ ok: true, value: { round: { round: { consent } } } })
    }
    expect(await opens((page) => saying(page, { consent }, union.founder))).toMatchObject({ ok: true })
  })
})

describe('another round than the one in the link', () => {
  const anotherRound: Lie = async (page) => saying(page, { round: freshId() }, union.founder)
  const anotherCode: Lie = async (page) => saying(page, { code: 'aaaaaaaa' }, union.founder)
  const wider: Lie = async (page) => saying(page, { team: union.everyone.team }, union.founder)
  const elsewhere: Lie = async (page) => ({ ...page, hash: await roundHash(round) === page.hash ? ('A'.repeat(43) as Hash) : page.hash })
  const attacks: [string, Lie, Cannot, RuleName][] = [
    ['a round of the same organisation with another id', anotherRound, 'link', 'pin'],
    ['a round with another code', anotherCode, 'check', 'code'],
    ['a round that more people read than those who listen', wider, 'check', 'team'],
    ['another hash, to which voices would be bound', elsewhere, 'check', 'hash'],
  ]

  test.each(attacks)('%s: refused; with the rule off it is shown', async (_, lie, why, rule) => {
    expect(await opens(lie)).toEqual({ ok: false, refusal: why })
    expect(await off(rule, () => opens(lie))).toMatchObject({ ok: true })
  })
})
