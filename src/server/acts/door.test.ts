// The door itself, on both databases: what it lets in once, what it refuses, and that a refusal leaves nothing behind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followRoster } from '#wire/roster-chain.ts'
import { beforeFirstRow, firstBrokenRow, type ChainRow } from '#wire/chain.ts'
import { envelopeText } from '#wire/envelope.ts'
import type { Hash } from '#wire/hash.ts'
import { later, minute, oneDay } from '#values/moment.ts'
import { fromBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { eachDatabase } from '#tests/databases.ts'
import { expectOk, expectRefused, freshId, kept, openCast, refused, subtle } from '#tests/cast.ts'
import type { Cast, CastOrganisation, Person } from '#tests/cast.ts'
import { joins, stranger } from '#tests/joining.ts'
import { rowsAfter } from '../store/chains.ts'
import { rosterEntries } from '../store/organisations.ts'
import { receive } from './door.ts'

const hotlines = { hotlines: [] }

eachDatabase('the door', (open) => {
  let cast: Cast
  let union: CastOrganisation
  let reader: Person

  beforeAll(async () => {
    cast = await openCast(await open())
    union = await cast.organisation('Union')
    reader = await joins(cast, union, 'Rina', 'reader')
  })
  afterAll(() => cast.close())

  describe('opening an organisation', () => {
    it('keeps it whole, and answers the same when it is sent again', async () => {
      const founding = await cast.founds('Circle')
      const first = expectOk(await cast.post(founding.opening))
      expect(first).toMatchObject({ ...kept, again: false, seq: 1 })
      expect(await cast.post(founding.opening)).toEqual({ ...first, again: true })
      const roster = await followRoster(subtle, await rosterEntries(cast.store.db, founding.org), founding.org)
      expect(roster.ok && roster.value.members.map(({ key }) => key)).toEqual([founding.founder.key])
    })

    it('happens once when it is sent many times at once', async () => {
      const founding = await cast.founds('Twins')
      const answers = (await Promise.all(Array.from({ length: 6 }, () => cast.post(founding.opening)))).map(expectOk)
      expect(answers.filter(({ again }) => !again)).toHaveLength(1)
    })

    it('uses a link once, and only a link that was made here', async () => {
      const link = await cast.openingLink()
      expectOk(await cast.post((await cast.founds('First', link)).opening))
      const [second, foreign] = [await cast.founds('Second', link), await cast.founds('Third', 'AAAAAAAAAAAAAAAAAAAAAA')]
      await expectRefused(cast, 'opening-used', () => cast.post(second.opening))
      await expectRefused(cast, 'opening-used', () => cast.post(foreign.opening))
      await expectRefused(cast, 'opening-used', () => cast.post({ ...second.opening, opening: null }))
    })

    it('does not open what is open', async () => {
      const { body } = JSON.parse(union.opening.act)
      const again = await union.founder.sign('open-organisation', body, { opening: await cast.openingLink() })
      await expectRefused(cast, 'already-open', () => cast.post(again.envelope))
    })

    it('wants the bytes that it names, and no others', async () => {
      const { opening } = await cast.founds('Bytes')
      await expectRefused(cast, 'bytes-missing', () => cast.post({ ...opening, beside: opening.beside.slice(1) }))
      await expectRefused(cast, 'bytes-not-named', () => cast.post({ ...opening, beside: [...opening.beside, 'AAAA'] }))
    })
  })

  describe('an act of a member', () => {
    it('is done once when it is sent again, one after the other or at once', async () => {
      const signed = await union.founder.sign('list-hotlines', hotlines)
      const first = expectOk(await cast.post(signed.envelope))
      expect(await cast.post(signed.envelope)).toEqual({ ...first, again: true })
      const another = await union.founder.sign('list-hotlines', hotlines)
      const answers = (await Promise.all([1, 2, 3].map(() => cast.post(another.envelope)))).map(expectOk)
      expect(answers.map(({ again, seq }) => [again, seq]).toSorted()).toEqual([false, true, true].map((again) => [again, first.seq! + 1]))
    })

    it('does not take the id of another', async () => {
      const id = freshId()
      expectOk(await union.founder.act('list-hotlines', hotlines, { id }))
      const other = await union.founder.sign('list-hotlines', hotlines, { id, at: later(cast.now(), minute) })
      await expectRefused(cast, 'id-taken', () => cast.post(other.envelope))
    })

    it('may come late, and not from a day ahead', async () => {
      expect(await union.founder.act('list-hotlines', hotlines, { at: later(cast.now(), -400 * oneDay) })).toMatchObject(kept)
      expect(await union.founder.act('list-hotlines', hotlines, { at: later(cast.now(), oneDay) })).toMatchObject(kept)
      await expectRefused(cast, 'clock-ahead', () => union.founder.act('list-hotlines', hotlines, { at: later(cast.now(), oneDay + 1) }))
      const inTwoDays = { at: later(cast.now(), 2 * oneDay) }
      await expectRefused(cast, 'clock-ahead', () => union.founder.act('end-sessions', { member: reader.member }, inTwoDays))
    })

    it('follows an act of hers that is here', async () => {
      const id = freshId()
      expectOk(await union.founder.act('list-hotlines', hotlines, { id }))
      expect(await union.founder.act('list-hotlines', hotlines, { previous: id })).toMatchObject(kept)
      await expectRefused(cast, 'previous-unknown', () => union.founder.act('list-hotlines', hotlines, { previous: freshId() }))
      await expectRefused(cast, 'previous-unknown', () => reader.act('end-sessions', { member: reader.member }, { previous: id }))
    })

    it('names a head that this chain once had', async () => {
      const { head } = expectOk(await union.founder.act('list-hotlines', hotlines))
      expect(await union.founder.act('list-hotlines', hotlines, { head })).toMatchObject(kept)
      await expectRefused(cast, 'head-unknown', () => union.founder.act('list-hotlines', hotlines, { head: beforeFirstRow }))
    })

    it('is signed by its maker, over these bytes, for this organisation', async () => {
      const other = await cast.organisation('Neighbours')
      const signed = await union.founder.sign('list-hotlines', hotlines)
      const unsigned = { ...signed.envelope, sigs: [] }
      const byAnother = await union.founder.sign('list-hotlines', hotlines, { sigs: signed.envelope.sigs })
      const foreign = cast.person('a neighbour', union, other.founder)
      await expectRefused(cast, 'not-signed', () => cast.post(unsigned))
      await expectRefused(cast, 'not-signed', () => cast.post(byAnother.envelope))
      await expectRefused(cast, 'not-signed', () => foreign.act('list-hotlines', hotlines))
      const relabelled = signed.envelope.sigs.map(({ sig }) => ({ by: other.founder.key, sig }))
      await expectRefused(cast, 'not-signed', () => cast.post({ ...signed.envelope, sigs: relabelled }))
    })

    it('is not signed with a key for something else', async () => {
      const { act } = (await union.founder.sign('list-hotlines', hotlines)).envelope
      const bytes = new TextEncoder().encode(act)
      for (const purpose of ['manifest', 'roster', 'login', 'edition'] as const) {
        const sig = await union.founder.keyring.signers[purpose].sign(fromBase64url(union.root)!, bytes)
        const envelope = { act, sigs: [{ by: union.founder.key, sig }], beside: [], opening: null, work: null }
        await expectRefused(cast, 'not-signed', () => cast.post(envelope))
      }
    })

    it('is for somebody with that role', async () => {
      await expectRefused(cast, 'not-your-role', () => reader.act('list-hotlines', hotlines))
      const nobody = await stranger(cast, union, 'Nobody')
      await expectRefused(cast, 'not-signed', () => nobody.act('list-hotlines', hotlines))
    })

    it('is for an organisation that is here', async () => {
      const absent = await cast.founds('Absent')
      await expectRefused(cast, 'not-signed', () => absent.founder.act('list-hotlines', hotlines))
    })
  })

  it('does not understand what is no posting of ours', async () => {
    const before = await cast.counts()
    const { envelope } = await union.founder.sign('list-hotlines', hotlines)
    const act = (text: string) => receive(cast.house, envelopeText({ ...envelope, act: text }))
    expect(await receive(cast.house, 'no')).toMatchObject(refused('not-json'))
    expect(await receive(cast.house, '{}')).toMatchObject(refused('envelope-not-understood'))
    expect(await act('{}')).toMatchObject(refused('unknown-kind'))
    expect(await act(` ${envelope.act}`)).toMatchObject(refused('not-canonical'))
    expect(await act(envelope.act.replace('"body":{', '"body":{"constructor":1,'))).toMatchObject(refused('act-not-understood'))
    expect(await cast.counts()).toEqual(before)
  })

  it('logs a refusal with the kind and the id of the act, and nothing of what is in it', async () => {
    const signed = await reader.sign('list-hotlines', hotlines)
    await cast.post(signed.envelope)
    expect(cast.log.at(-1)).toEqual({ what: 'refused', refusal: 'not-your-role', act: signed.id, kind: 'list-hotlines' })
  })

  it('keeps a chain that holds from its first row to its last, and shows where it was changed', async () => {
    const rows = await rowsAfter(cast.store.db, union.org, 0, 500)
    expect(rows.length).toBeGreaterThan(10)
    expect(await brokenAt(rows)).toBe(null)
    const swapped = rows.map((row) => (row.seq === 3 ? { ...row, actHash: rows[0]!.actHash } : row))
    expect(await brokenAt(swapped)).toBe(3)
    expect(await brokenAt(rows.toSpliced(4, 1))).toBe(6)
    expect(await brokenAt(rows.map((row) => (row.seq === 5 ? { ...row, result: 'quarantined' as const } : row)))).toBe(5)
  })

  it('keeps whole chains when many act at once', async () => {
    const organisations = await Promise.all(['A', 'B', 'C'].map((name) => cast.organisation(name)))
    const acts = organisations.flatMap(({ founder }) => Array.from({ length: 8 }, () => founder.act('list-hotlines', hotlines)))
    expect((await Promise.all(acts)).map(({ ok }) => ok)).toEqual(acts.map(() => true))
    for (const { org } of organisations) {
      const rows = await rowsAfter(cast.store.db, org, 0, 500)
      expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(await brokenAt(rows)).toBe(null)
    }
  })
})

async function brokenAt(rows: readonly (ChainRow & { readonly id: Id })[]): Promise<number | null> {
  return firstBrokenRow(subtle, { seq: 0, head: beforeFirstRow as Hash }, rows)
}
