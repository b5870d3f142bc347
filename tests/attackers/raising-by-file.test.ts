// Files go to and fro between two servers, and somebody on the way is not honest: a carrier who changes them, a guest's member who may not
// sign, another organisation under the same name, a host who turns an answer round. Each loses, and wins once the rule is switched off.
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bringable } from '#domain/guest-rules.ts'
import { mayDo } from '#domain/permission.ts'
import { appFor } from '#server/http/app.ts'
import type { Id } from '#values/id.ts'
import { ok } from '#values/result.ts'
import { readActText, type Act } from '#wire/act.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import type { AnswerFile } from '#wire/joint-files.ts'
import { verifies } from '#wire/signature.ts'
import { expectOk, openCast, refused, type Cast } from '#tests/cast.ts'
import { whoAsks, type WhoAsks } from '#tests/demand-cast.ts'
import {
  amendsInFile, answersInFile, brings, entriesOf, fileFor, keepsGuest, opensFile, proposesElsewhere, type Elsewhere,
} from '#tests/guest-cast.ts'
import { answers, jointSeenBy, lastOf, partyOf, publicationBy, wordsOn, type Party } from '#tests/joint-cast.ts'
import { joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/roster-chain.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/guest-rules.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/permission.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
let [here, there]: Cast[] = []
let asks: WhoAsks
let union: Party
let choir: Party
let impostor: Party
let joint: Id

beforeAll(async () => {
  here = await openCast({ kind: 'sqlite', file: join(folder(), 'here.db') })
  there = await openCast({ kind: 'sqlite', file: join(folder(), 'there.db') })
  asks = await whoAsks(here)
  union = await partyOf(here, asks.union)
  choir = await partyOf(there, await there.organisation('Choir'))
  impostor = await partyOf(there, await there.organisation('Choir'))
  expectOk(await keepsGuest(union, choir))
})
afterAll(async () => {
  await here!.close()
  await there!.close()
})
beforeEach(async () => {
  const made = await proposesElsewhere(union, choir, wordsOn(asks.union, [asks.ministry]))
  expectOk(made.reply)
  joint = made.joint
  await choir.device.vault.refresh()
  return async () => void (await union.who.act('close-together', { joint, why: 'a-slip' }))
})

/** The act in a file with another body, and the signatures as they were. */
function withBody(file: AnswerFile, change: Partial<Act<'answer-together'>['body']>): AnswerFile {
  const act = readActText(file.act)
  if (!act.ok) throw new Error(act.refusal)
  const made = act.value as Act<'answer-together'>
  return { ...file, act: canonicalText({ ...made, body: { ...made.body, ...change } } as unknown as Canonical) }
}

async function answerOfChoir() {
  const { draft } = await jointSeenBy(union, joint)
  return draft.parties.find(({ organisation }) => organisation === choir.of.org)!.answer
}

describe('whoever carries a file', () => {
  test('turns a no into a yes', async () => {
    const forged = withBody(await answersInFile(choir, await fileFor(union, joint, choir), { says: 'declines' }), { says: 'signs' })
    expect(await brings(union, forged)).toMatchObject(refused('not-from-guest'))
    await without(verifies, () => async () => true, async () => expectOk(await brings(union, forged)))
  })

  test('answers for them with keys of an organisation of the same name', async () => {
    const file = await fileFor(union, joint, choir)
    const act = readActText((await answersInFile(choir, file)).act)
    if (!act.ok) throw new Error(act.refusal)
    const { keyring, key } = impostor.who
    const text = canonicalText({ ...act.value, by: key } as unknown as Canonical)
    const sig = await keyring.signers.act.sign(new Uint8Array(32), new TextEncoder().encode(text))
    const forged = { ...(await answersInFile(choir, file)), act: text, sigs: [{ by: key, sig }] }
    expect(await brings(union, forged)).toMatchObject(refused('not-from-guest'))
    const entries = (await entriesOf(impostor)).map((one) => ({ ...one, sigs: [...one.sigs] }))
    expect(await brings(union, { ...forged, entries })).toMatchObject(refused('roster-not-understood'))
  })

  test('opens a draft that was sealed for another, or shows its own organisation in the place of a party', async () => {
    const file = await fileFor(union, joint, choir)
    expect((await opensFile(impostor, file)).broken).not.toBe(null)
    const theirs = { org: impostor.of.org, entries: file.reply.rosters[0]!.entries }
    const parties = [...file.reply.joints[0]!.parties, { organisation: impostor.of.org, answer: null }]
    const joints = [{ ...file.reply.joints[0]!, parties }]
    const changed = { ...file, reply: { ...file.reply, rosters: [...file.reply.rosters, theirs], joints } }
    expect((await opensFile(choir, changed as Elsewhere)).broken).not.toBe(null)
  })

  test('puts other words into it', async () => {
    const otherWords = wordsOn(asks.union, [asks.ministry], { title: { text: 'No day off', lang: 'en' } })
    const other = await proposesElsewhere(union, choir, otherWords)
    expectOk(other.reply)
    const [one, two] = [await fileFor(union, joint, choir), await fileFor(union, other.joint, choir)]
    const [first, second] = [one.reply.joints[0]!.records[0]!, two.reply.joints[0]!.records[0]!]
    const record = { ...first, payload: second.payload, payloadHash: second.payloadHash, wrap: second.wrap, wrapHash: second.wrapHash }
    const swapped = { ...one, reply: { ...one.reply, joints: [{ ...one.reply.joints[0]!, records: [record] }] } }
    expect((await opensFile(choir, swapped)).broken).not.toBe(null)
    expectOk(await union.who.act('close-together', { joint: other.joint, why: 'a-slip' }))
  })
})

describe('whoever brings it in', () => {
  test('puts an earlier yes above a later no', async () => {
    const file = await fileFor(union, joint, choir)
    const [yes, no] = [await answersInFile(choir, file), await answersInFile(choir, file, { says: 'declines' })]
    expectOk(await brings(union, no))
    expect(await brings(union, yes)).toMatchObject(refused('not-next-from-guest'))
    await without(bringable, () => (draft) => ok(draft!), async () => expectOk(await brings(union, yes)))
    expect((await answerOfChoir())?.says).toBe('signs')
  })

  test('takes the word of somebody who may not sign for them, or of one who has left', async () => {
    const rina = await partyOf(there!, choir.of, await joins(there!, choir.of, 'Rina', 'reader'))
    const forged = await answersInFile(rina, await fileFor(union, joint, choir))
    expect(await brings(union, forged)).toMatchObject(refused('not-from-guest'))
    await without(mayDo, () => () => true, async () => expectOk(await brings(union, forged)))
  })

  test('uses an answer to one draft for another', async () => {
    const other = await proposesElsewhere(union, choir, wordsOn(asks.union, [asks.ministry]))
    expectOk(other.reply)
    const answer = await answersInFile(choir, await fileFor(union, other.joint, choir))
    expect(await brings(union, { ...answer, joint })).toMatchObject(refused('not-from-guest'))
    expectOk(await union.who.act('close-together', { joint: other.joint, why: 'a-slip' }))
  })

  test('tells of a guest of another that its server is somewhere else', async () => {
    const circle = await partyOf(here!, asks.circle)
    expectOk(await keepsGuest(circle, choir, undefined, { address: 'https://trap.example' }))
    expectOk(await brings(union, await answersInFile(choir, await fileFor(union, joint, choir))))
    expectOk(await answers(union, joint))
    const body = await publicationBy(union, joint)
    expectOk(await union.who.act('publish-together', body))
    const told = await appFor(here!.house, { entries: {}, files: new Map() }).request(`/demands/${body.demand.code}.json`)
    expect(await told.json()).toMatchObject({ raisers: [{ server: null }, { name: 'Choir', server: 'https://elsewhere.example' }] })
  })

  test('leaves out what a change is sealed with', async () => {
    const file = await amendsInFile(choir, await fileFor(union, joint, choir), { title: { text: 'Two days', lang: 'en' } })
    expect(await brings(union, { ...file, beside: [] })).toMatchObject(refused('bytes-missing'))
    expect(lastOf(await jointSeenBy(union, joint)).content.words.title.text).toBe('A day off every week')
  })
})
