import { describe, expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { exampleHotlines } from '#tests/example-round.ts'
import {
  admit, enter, fragmentOf, freshId, helpOf, newOrganisation, newPerson, roundHash, roundOf, roundPage, subtle, type Organisation,
} from '#tests/round-cast.ts'
import { actBytes } from './act.ts'
import { checkRound, checkRoundWithout, type RuleName } from './check-round.ts'
import type { Hash } from './hash.ts'
import { readRoundPage, type RoundPage } from './round-page.ts'

const of = await newOrganisation()
const round = roundOf(of)
const honest = await roundPage(of, round)
const asked = { code: round.code, fragment: await fragmentOf(of, round) }

function without(rule: RuleName, page: RoundPage, by = asked) {
  return checkRoundWithout(new Set([rule]), subtle, page, by)
}

async function refusalOf(page: RoundPage, by = asked) {
  const checked = await checkRound(subtle, page, by)
  return checked.ok ? null : checked.refusal
}

/** The same act with another body, and the signature that was made for the first. */
function edited(page: RoundPage, change: (act: { body: typeof round; org: Id; kind: string }) => void): RoundPage {
  const act = JSON.parse(page.act) as { body: typeof round; org: Id; kind: string }
  change(act)
  return { ...page, act: new TextDecoder().decode(actBytes(act as never)) }
}

describe('an honest page', () => {
  test('leads from the link to the key that the organisation uses today', async () => {
    const checked = await checkRound(subtle, honest, asked)
    expect(checked).toMatchObject({
      ok: true, value: { org: of.org, root: of.root.root, recipient: of.listening.recipient, epoch: 0, hash: honest.hash, pinned: true },
    })
  })

  test('is understood after its way through JSON', () => {
    expect(readRoundPage(JSON.parse(JSON.stringify(honest)))).toEqual({ ok: true, value: honest })
    expect(readRoundPage({ ...honest, entries: [] }).ok).toBe(false)
    expect(readRoundPage(null).ok).toBe(false)
  })

  test('without a fragment is good but not pinned', async () => {
    expect(await checkRound(subtle, honest, { ...asked, fragment: null })).toMatchObject({ ok: true, value: { pinned: false } })
  })

  test('may be copied from paper: capitals and hyphens do not matter', async () => {
    const typed = asked.fragment.toUpperCase().replace(/(.{4})(?=.)/g, '$1-')
    expect(await refusalOf(honest, { ...asked, fragment: typed })).toBe(null)
  })

  test('shows the newest epoch of the team', async () => {
    const later = await newOrganisation()
    const now = roundOf(later)
    const fresh = of.listening.recipient
    await enter(later, { kind: 'new-epoch', body: { day: '2026-11-05' as never, team: later.listening.team, epoch: 1, recipient: fresh } })
    const checked = await checkRound(subtle, await roundPage(later, now), { code: now.code, fragment: await fragmentOf(later, now) })
    expect(checked).toMatchObject({ ok: true, value: { recipient: fresh, epoch: 1 } })
  })

  test('counts the signature of an organiser, and of one who has renewed her keys since', async () => {
    const later = await newOrganisation()
    const organiser = await admit(later, 'organiser')
    const now = roundOf(later)
    const link = { code: now.code, fragment: await fragmentOf(later, now) }
    expect(await refusalOf(await roundPage(later, now, organiser), link)).toBe(null)
    const renewed = (await newPerson()).keyring.keys
    await enter(later, { kind: 'renew-keys', body: { day: '2026-11-05' as never, member: organiser.id, keys: renewed } })
    expect(await refusalOf(await roundPage(later, now, organiser), link)).toBe(null)
  })
})

describe('a server that lies', () => {
  test('with a link of another round', async () => {
    const link = { ...asked, fragment: await fragmentOf(of, roundOf(of)) }
    expect(await refusalOf(honest, link)).toBe('wrong-link')
    expect((await without('pin', honest, link)).ok).toBe(true)
  })

  test('with an organisation of its own under this code', async () => {
    const liar = await newOrganisation()
    const page = await roundPage(liar, { ...round, team: liar.listening.team })
    expect(await refusalOf(page)).toBe('wrong-link')
    expect(await without('pin', page)).toMatchObject({ ok: true, value: { recipient: liar.listening.recipient } })
  })

  test('with another round of the same organisation', async () => {
    const other = roundOf(of, { code: 'zzzzzzzz' })
    const page = { ...(await roundPage(of, other)), code: round.code }
    const link = { code: round.code, fragment: null as unknown as string }
    expect(await refusalOf(page, link)).toBe('another-round')
    expect((await without('code', page, link)).ok).toBe(true)
  })

  test('with its own key for the team: no entry can be changed, added or left out unseen', async () => {
    const own = (await newOrganisation()).listening.recipient
    const [genesis] = honest.entries
    const swapped = { ...honest, entries: [{ ...genesis!, entry: genesis!.entry.replace(of.listening.recipient, own) }] }
    expect(await refusalOf(swapped)).toBe('roster-broken')
    const forged = { ...of, entries: [...of.entries], founder: await newPerson() } satisfies Organisation
    await enter(forged, { kind: 'new-epoch', body: { day: '2026-11-05' as never, team: of.listening.team, epoch: 1, recipient: own } })
    expect(await refusalOf({ ...honest, entries: forged.entries })).toBe('roster-broken')
    expect(await refusalOf({ ...honest, org: freshId() })).toBe('roster-broken')
  })

  test('with another consent', async () => {
    const page = edited(honest, (act) => { act.body = { ...act.body, consent: { en: 'You agree to everything.' } } })
    const withHash = { ...page, hash: await roundHash((JSON.parse(page.act) as { body: typeof round }).body) }
    expect(await refusalOf(withHash)).toBe('round-not-signed')
    expect((await without('signature', withHash)).ok).toBe(true)
  })

  test('with a round signed by a case worker, a stranger, nobody, or an organiser who has left', async () => {
    const later = await newOrganisation()
    const now = roundOf(later)
    const link = { code: now.code, fragment: await fragmentOf(later, now) }
    const [worker, gone, stranger] = [await admit(later, 'case-worker'), await admit(later, 'organiser'), await newPerson()]
    const before = await roundPage(later, now, gone)
    expect(await refusalOf(before, link)).toBe(null)
    await enter(later, { kind: 'remove-member', body: { day: '2026-11-05' as never, member: gone.id } })
    for (const by of [worker, gone, stranger]) {
      const page = await roundPage(later, now, by)
      expect(await refusalOf(page, link)).toBe('round-not-signed')
      expect((await without('signature', page, link)).ok).toBe(true)
    }
    const founders = await roundPage(later, now)
    expect(await refusalOf({ ...founders, sigs: before.sigs }, link)).toBe('round-not-signed')
  })

  test('with a signature under another act, or made for another organisation', async () => {
    const other = await roundPage(of, roundOf(of))
    expect(await refusalOf({ ...honest, sigs: other.sigs })).toBe('round-not-signed')
    const elsewhere = await roundPage({ ...of, root: (await newOrganisation()).root }, round)
    expect(await refusalOf({ ...elsewhere, entries: of.entries })).toBe('round-not-signed')
  })

  test('with an act of another organisation', async () => {
    const page = edited(honest, (act) => { act.org = freshId() })
    expect(await refusalOf(page)).toBe('another-organisation')
    expect(await without('organisation', page)).toMatchObject({ ok: false, refusal: 'round-not-signed' })
  })

  test('with another hash, to which voices would be bound', async () => {
    const page = { ...honest, hash: (await roundHash(roundOf(of))) satisfies Hash }
    expect(await refusalOf(page)).toBe('round-changed')
    expect((await without('hash', page)).ok).toBe(true)
  })

  test('with a round for a team that does not listen, or for none', async () => {
    const wide = roundOf(of, { team: of.everyone.team })
    const page = await roundPage(of, wide)
    const link = { code: wide.code, fragment: await fragmentOf(of, wide) }
    expect(await refusalOf(page, link)).toBe('no-team')
    expect(await without('team', page, link)).toMatchObject({ ok: true, value: { recipient: of.everyone.recipient } })
    const nobody = roundOf(of, { team: freshId() })
    expect(await refusalOf(await roundPage(of, nobody), { code: nobody.code, fragment: await fragmentOf(of, nobody) })).toBe('no-team')
  })

  test('with an act of another kind, or none', async () => {
    const page = edited(honest, (act) => { act.kind = 'close-round' })
    expect(await refusalOf(page)).toBe('round-not-understood')
    expect(await refusalOf({ ...honest, act: honest.act.slice(1) })).toBe('round-not-understood')
  })
})

describe('places that help', () => {
  const trap = [{ ...exampleHotlines[0]!, contact: '666' }]

  async function shown(page: RoundPage, off?: RuleName) {
    const checked = off ? await without(off, page) : await checkRound(subtle, page, asked)
    return checked.ok ? checked.value.hotlines : null
  }

  test('are those that a member named, also when she has left since', async () => {
    expect(await shown(honest)).toEqual(exampleHotlines)
    const later = await newOrganisation()
    const [now, worker] = [roundOf(later), await admit(later, 'case-worker')]
    const page = { ...(await roundPage(later, now)), help: await helpOf(later, worker) }
    const link = { code: now.code, fragment: await fragmentOf(later, now) }
    expect(await checkRound(subtle, page, link)).toMatchObject({ ok: true, value: { hotlines: exampleHotlines } })
    await enter(later, { kind: 'remove-member', body: { day: '2026-11-05' as never, member: worker.id } })
    const after = { ...page, entries: [...later.entries] }
    expect(await checkRound(subtle, after, link)).toMatchObject({ ok: true, value: { hotlines: exampleHotlines } })
  })

  test.each([
    ['the server', async () => ({ ...honest.help!, act: honest.help!.act.replace(exampleHotlines[0]!.contact, '666') })],
    ['a stranger', async () => helpOf(of, await newPerson(), trap)],
    ['another organisation’s member in our name', async () => helpOf(of, (await newOrganisation()).founder, trap)],
  ])('are none when they come from %s', async (_, help) => {
    const page = { ...honest, help: await help() }
    expect(await shown(page)).toEqual([])
    expect((await shown(page, 'help'))?.[0]?.contact).toBe('666')
  })

  test('are none where nobody named any, and the round is still good', async () => {
    expect(await shown({ ...honest, help: null })).toEqual([])
    expect(await shown({ ...honest, help: { ...honest.help!, act: honest.act } })).toEqual([])
  })
})
