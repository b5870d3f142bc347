// A draft goes round among organisations, and somebody between them is not honest: a server that swaps keys, names, words or signatures, a
// proposer who does not wait, a stranger who wants to read. Each loses, and wins once the rule against it is switched off.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTogether, type TogetherRule } from '#device/vault/open-together.ts'
import { amendment } from '#device/vault/together-acts.ts'
import { publishableTogether } from '#domain/joint-rules.ts'
import { sealFile } from '#sealing/age-file.ts'
import { openDocument } from '#sealing/document.ts'
import { newRecordKey, sealRecord, wrapRecordKey } from '#sealing/record.ts'
import { withSnapshot } from '#server/store/snapshot.ts'
import { toBase64url, utf8 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { ok } from '#values/result.ts'
import { canonicalText, type Canonical } from '#wire/canonical.ts'
import { checkAnswer, type AnswerRule } from '#wire/check-joint.ts'
import { hashOf, type Hash } from '#wire/hash.ts'
import { followRoster } from '#wire/roster-chain.ts'
import { verifies } from '#wire/signature.ts'
import { readTogether, type JointOnServer, type TogetherReply } from '#wire/together-replies.ts'
import { chance, expectOk, freshId, openCast, refused, subtle, type Cast } from '#tests/cast.ts'
import { needlesOf, searchFor } from '#tests/canary-search.ts'
import { whoAsks, type WhoAsks } from '#tests/demand-cast.ts'
import {
  amends, answers, jointSeenBy, lastOf, openOn, partyOf, proposes, publicationBy, seenBy, valueOf, wordsOn, type Party,
} from '#tests/joint-cast.ts'
import { joins } from '#tests/joining.ts'
import { folders } from '#tests/places.ts'
import { without } from './without.ts'

vi.mock(import('#sealing/age-file.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/signature.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#wire/roster-chain.ts'), async (original) => (await import('./without.ts')).switchable(await original()))
vi.mock(import('#domain/joint-rules.ts'), async (original) => (await import('./without.ts')).switchable(await original()))

const folder = folders()
const secretWords = 'Nobody shall keep our passports in her drawer'
let data: string
let cast: Cast
let asks: WhoAsks
let union: Party
let circle: Party
let choir: Party
let joint: Id

beforeAll(async () => {
  data = folder()
  cast = await openCast({ kind: 'sqlite', file: join(data, 'samasama.db') })
  asks = await whoAsks(cast)
  const third = await cast.organisation('Choir')
  await joins(cast, asks.circle, 'Cora', 'reader')
  union = await partyOf(cast, asks.union)
  circle = await partyOf(cast, asks.circle)
  choir = await partyOf(cast, third)
})
afterAll(() => cast.close())
beforeEach(async () => {
  for (const { draft } of await seenBy(union)) await union.who.act('close-together', { joint: draft.id, why: 'a-slip' })
  joint = await sentRound(secretWords)
})

async function sentRound(text: string): Promise<Id> {
  const made = await proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry], { title: { text, lang: 'en' } }))
  expectOk(made.reply)
  return made.joint
}

/** What a party sees when the server changes what it shows of the draft. */
async function seesLie(party: Party, lie: (joint: JointOnServer, reply: TogetherReply) => JointOnServer, off: TogetherRule[] = []) {
  const reply = valueOf(await party.device.vault.read('/desk/together', readTogether))
  const joints = reply.joints.filter((each) => each.joint === joint).map((each) => lie(each, reply))
  const rosters = [...reply.rosters, { org: choir.of.org, entries: await entriesOf(choir.of.org) }]
  return (await openTogether(party.device.from, openOn(party), { ...reply, joints, rosters }, new Set(off)))[0]!
}

async function entriesOf(org: Id): Promise<TogetherReply['rosters'][number]['entries']> {
  const rows = await cast.store.db.selectFrom('roster_entries').selectAll().where('org', '=', org).orderBy('seq').execute()
  return rows.map(({ entry, sigs }) => ({ entry, sigs: JSON.parse(sigs) as { by: Id; sig: string }[] }))
}

describe('a server that lies about who takes part', () => {
  test('hands out the key of another organisation under the same name: the number is not the one that was compared', async () => {
    union.device.network.lie = (path, answer) => (path.includes(asks.circle.org) ? { entries: others } : answer)
    const others = await entriesOf(choir.of.org)
    const sends = () => proposes(union, [asks.circle], wordsOn(asks.union, [asks.ministry]))
    await expect(sends()).rejects.toThrow('another-organisation')
    const { beside } = await without(followRoster, (real) => (given, entries) => real(given, entries), sends)
    union.device.network.lie = (_, answer) => answer
    const opened = await Promise.all(beside.slice(1).map((wrap) => {
      return openDocument(choir.of.everyone.identity, new Uint8Array(wrap), { bytes: 4_096, depth: 2 })
    }))
    expect(opened.map(({ ok: reads }) => reads)).toContain(true)
  })

  test('names one party more, so that the next version is sealed for it too', async () => {
    const ghost = (each: JointOnServer) => ({ ...each, parties: [...each.parties, { organisation: choir.of.org, answer: null }] })
    expect((await seesLie(circle, ghost)).broken).toBe('other-parties')
    const fooled = await seesLie(circle, ghost, ['parties'])
    expect(fooled.broken).toBe(null)
    const last = lastOf(fooled)
    const made = valueOf(await amendment(circle.device.from, openOn(circle), fooled, [last.id], last.content))
    expect(made.body.sealed.wraps.map(({ party }) => party)).toContain(choir.of.org)
  })

  test('goes back to an older roster of a party, with the key that somebody who left still knows', async () => {
    const reply = valueOf(await union.device.vault.read('/desk/together', readTogether))
    const shorter = reply.rosters.map(({ org, entries }) => ({ org, entries: org === asks.circle.org ? entries.slice(0, 1) : entries }))
    const see = async (off: TogetherRule[]) => {
      const seen = await openTogether(union.device.from, openOn(union), { ...reply, rosters: shorter }, new Set(off))
      return seen.find(({ draft }) => draft.id === joint)!.broken
    }
    expect([await see([]), await see(['roster-length'])]).toEqual(['roster-broken', null])
  })
})

describe('a server that lies about the words', () => {
  test('shows other words than those whose hash is signed', async () => {
    const other = (each: JointOnServer) => ({ ...each, records: each.records.map((row) => ({ ...row, words: beforeAnything })) })
    const beforeAnything = toBase64url(new Uint8Array(32)) as Hash
    expect((await seesLie(circle, other)).broken).toBe('another-text')
    const fooled = await seesLie(circle, other, ['words'])
    expect([fooled.broken, lastOf(fooled).words]).toEqual([null, beforeAnything])
  })

  test('breaks a version: nothing is signed while the words of now cannot be read, and what is past holds nobody up', async () => {
    expectOk(await amends(union, joint, { title: { text: 'Something else', lang: 'en' } }))
    const breaks = (at: number) => (each: JointOnServer) => {
      return { ...each, records: each.records.map((row, place) => (place === at ? { ...row, payload: toBase64url(utf8('torn')) } : row)) }
    }
    const [past, now] = [await seesLie(circle, breaks(0)), await seesLie(circle, breaks(1))]
    expect([past.broken, past.versions.length, now.broken]).toEqual([null, 1, 'cannot-be-read'])
  })

  test('writes a version in the name of a party', async () => {
    const seen = await jointSeenBy(circle, joint)
    const { everyone } = asks.union
    const content = lastOf(seen).content as unknown as Canonical
    const record = {
      kind: 'joint-version', id: freshId(), round: null, head: lastOf(seen).words, team: everyone.team, epoch: everyone.epoch,
      parents: [joint], receipt: null, content,
    }
    const key = await newRecordKey(chance)
    const { payload, named } = valueOf(await sealRecord(subtle, record, everyone.recipient, key, null))
    const wrap = valueOf(await wrapRecordKey(subtle, record.id, key, asks.circle.everyone.recipient))
    const forges = (each: JointOnServer) => {
      const more = { record: record.id, payloadHash: named.payload.sha256, payload: toBase64url(payload), wrap: toBase64url(wrap) }
      return { ...each, records: each.records.map((row) => ({ ...row, ...more, wrapHash: wrapHash })) }
    }
    const wrapHash = await hashOf(subtle, wrap)
    expect((await seesLie(circle, forges)).broken).toBe('forged')
    expect((await seesLie(circle, forges, ['author'])).broken).toBe(null)
  })
})

describe('a signature', () => {
  const answersOf = (each: JointOnServer) => each.parties.find(({ organisation }) => organisation === asks.circle.org)!.answer!

  test('is not moved to other words: what was signed is another text', async () => {
    expectOk(await answers(circle, joint))
    expectOk(await amends(union, joint, { title: { text: 'Something else', lang: 'en' } }))
    const moved = (each: JointOnServer) => {
      const last = each.records.at(-1)!
      const act = JSON.parse(answersOf(each).act) as { body: { version: Id; words: Hash } }
      act.body = { ...act.body, version: last.record, words: last.words }
      const answer = { ...answersOf(each), act: canonicalText(act as unknown as Canonical) }
      const parties = each.parties.map((party) => (party.organisation === asks.circle.org ? { ...party, answer } : party))
      return { ...each, parties }
    }
    expect((await seesLie(union, moved)).broken).toBe('answer-forged')
    const fooled = await without(verifies, () => () => Promise.resolve(true), () => seesLie(union, moved))
    expect([fooled.broken, fooled.draft.parties[1]!.answer?.words]).toEqual([null, lastOf(fooled).words])
  })

  test('for another draft, or by another party, is none here', async () => {
    const first = joint
    expectOk(await answers(circle, joint))
    const reply = valueOf(await circle.device.vault.read('/desk/together', readTogether))
    const signed = answersOf(reply.joints.find((each) => each.joint === first)!)
    joint = await sentRound('Another demand')
    const given = (organisation: Id) => (each: JointOnServer) => {
      const parties = each.parties.map((party) => (party.organisation === organisation ? { ...party, answer: signed } : party))
      return { ...each, parties }
    }
    expect((await seesLie(union, given(asks.circle.org))).broken).toBe('answer-forged')
    const roster = async (org: Id) => valueOf(await followRoster(subtle, await entriesOf(org), org))
    const takes = async (org: Id, of: Id, off: AnswerRule[] = []) => {
      return (await checkAnswer(subtle, signed, await roster(org), of, new Set(off))).ok
    }
    expect([await takes(asks.circle.org, joint), await takes(asks.circle.org, joint, ['joint'])]).toEqual([false, true])
    joint = first
    expect((await seesLie(union, given(asks.union.org))).broken).toBe('answer-forged')
    expect(await takes(asks.union.org, first)).toBe(false)
    expect(await takes(asks.union.org, first, ['party', 'signature'])).toBe(true)
  })
})

describe('a proposer', () => {
  test('does not publish before all have answered, nor other words than theirs', async () => {
    expectOk(await answers(union, joint))
    const body = await publicationBy(union, joint)
    expect(await union.who.act('publish-together', body)).toMatchObject(refused('not-everybody-answered'))
    const raisers = [asks.union, asks.circle].map(({ org, name }) => ({ id: org, name, organisation: org }))
    const both = { ...body, demand: { ...body.demand, raisers } }
    expect(await union.who.act('publish-together', both)).toMatchObject(refused('not-everybody-answered'))
    const won = await without(publishableTogether, () => (given) => ok(given!.parties.filter(({ answer }) => answer !== null)), () => {
      return union.who.act('publish-together', body)
    })
    expect(won).toMatchObject({ ok: true })
  })
})

describe('a stranger', () => {
  test('is shown nothing, and could open nothing of it', async () => {
    expect(await seenBy(choir)).toEqual([])
    const { db } = cast.store
    const wraps = await db.selectFrom('joint_wraps').select(['org', 'bytes']).where('joint', '=', joint).execute()
    const reads = async (of: Party) => Promise.all(wraps.map(async ({ bytes }) => {
      return (await openDocument(of.of.everyone.identity, new Uint8Array(bytes), { bytes: 4_096, depth: 2 })).ok
    }))
    expect(wraps.map(({ org }) => org).toSorted()).toEqual([asks.union.org, asks.circle.org].toSorted())
    expect([await reads(choir), (await reads(circle)).filter(Boolean).length]).toEqual([[false, false], 1])
  })
})

describe('whoever takes the server', () => {
  const cellsAndFiles = async () => {
    const cells: Uint8Array[] = readdirSync(data).map((name) => readFileSync(join(data, name)))
    await withSnapshot({ kind: 'sqlite', file: join(data, 'samasama.db') }, async (snapshot) => {
      for (const table of snapshot.tables) {
        const bytesOf = (cell: unknown) => (cell instanceof Uint8Array ? cell : utf8(String(cell)))
        for await (const row of snapshot.rows(table)) cells.push(...row.map(bytesOf))
      }
    })
    return cells
  }
  const said = 'They promised us this in the year of the flood'
  const [title, text] = ['Every nurse shall sleep eight hours a night', 'Without rest there is no work for us']
  const search = searchFor(needlesOf([title, said, text]))
  const found = async () => [...new Set((await cellsAndFiles()).flatMap((bytes) => search(bytes).map(({ of }) => of)))]

  test('finds no word of it before it is public, and none of the sealed bytes after', async () => {
    joint = await sentRound(title)
    expectOk(await amends(circle, joint, { text: { text, lang: 'en' } }))
    expectOk(await answers(circle, joint, { said: { text: said, lang: 'en' } }))
    expectOk(await answers(union, joint))
    expect(await found()).toEqual([])
    const sealed = await cast.store.db.selectFrom('joint_payloads').select('bytes').where('joint', '=', joint).execute()
    const wraps = await cast.store.db.selectFrom('joint_wraps').select('bytes').where('joint', '=', joint).execute()
    expectOk(await union.who.act('publish-together', await publicationBy(union, joint)))
    const files = readdirSync(data).map((name) => readFileSync(join(data, name)))
    const left = [...sealed, ...wraps].filter(({ bytes }) => files.some((file) => file.includes(Buffer.from(bytes.slice(0, 200)))))
    expect([sealed.length, wraps.length, left.length]).toEqual([3, 6, 0])
    expect((await found()).toSorted()).toEqual([title, said, text].toSorted())
  })

  test('finds all of it where nothing is sealed', async () => {
    const plain = () => (_: readonly string[], bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(ok(bytes))
    await without(sealFile, plain as never, async () => {
      await sentRound('Sealed with nothing at all')
    })
    const seen = searchFor(needlesOf(['Sealed with nothing at all']))
    expect((await cellsAndFiles()).flatMap((bytes) => seen(bytes)).length).toBeGreaterThan(0)
  })
})
