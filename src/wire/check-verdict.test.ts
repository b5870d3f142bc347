// A witness's page believes a waiting verdict only as far as it follows from the link; each rule has an attacker who wins without it.
import { describe, expect, it } from 'vitest'
import { toBase64url } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import { admit, chance, enter, newOrganisation, newPerson, subtle } from '#tests/round-cast.ts'
import { actIn, pageOf, publishedBy, waitingVerdict } from '#tests/verdict-cast.ts'
import { checkVerdict, checkVerdictWithout, type VerdictRule } from './check-verdict.ts'
import { readVerdictPage, readWitnessFragment, witnessFragment, type VerdictPage } from './verdict-page.ts'

const of = await newOrganisation()
const honest = await waitingVerdict(of)
const { page, link } = honest

async function refusalOf(shown: VerdictPage, by = link) {
  const checked = await checkVerdict(subtle, shown, by)
  return checked.ok ? null : checked.refusal
}

/** Refused for this reason; and with the rule switched off, the attacker has what she wants. */
async function expectHeldBy(rule: VerdictRule, refusal: string, shown: VerdictPage, by = link) {
  expect(await refusalOf(shown, by)).toBe(refusal)
  expect(await checkVerdictWithout(new Set([rule]), subtle, shown, by)).toMatchObject({ ok: true })
}

describe('an honest verdict', () => {
  it('leads from the link to the numbers that a member signed', async () => {
    const checked = await checkVerdict(subtle, page, link)
    expect(checked).toMatchObject({ ok: true, value: { hash: page.actHash, root: of.root.root, event: { count: { met: 30, notMet: 1 } } } })
  })

  it('is understood after its way through JSON, and not when something is missing', () => {
    expect(readVerdictPage(JSON.parse(JSON.stringify(page)))).toEqual({ ok: true, value: page })
    expect(readVerdictPage({ ...page, sigs: [] }).ok).toBe(false)
    expect(readVerdictPage({ ...page, entries: [] }).ok).toBe(false)
    expect(readVerdictPage(null).ok).toBe(false)
  })

  it('may be proposed by any organiser', async () => {
    const organiser = await admit(of, 'organiser')
    const second = await waitingVerdict(of, organiser)
    expect(await refusalOf(second.page, second.link)).toBe(null)
  })
})

describe('a link', () => {
  it('is read back as it was made, and not when a letter is missing', () => {
    const fragment = witnessFragment(link)
    expect(readWitnessFragment(`#${fragment}`)).toEqual(link)
    expect(readWitnessFragment(fragment.slice(0, -1))).toBe(null)
    expect(readWitnessFragment(fragment.replace('.', ''))).toBe(null)
    expect(readWitnessFragment('')).toBe(null)
    expect(readWitnessFragment(`${fragment.slice(0, -1)}B`)).toBe(null)
  })
})

describe('a server that wants a signature under something else', () => {
  it('shows a whole organisation of its own', async () => {
    const other = await newOrganisation()
    const forged = await pageOf(other, { ...actIn(page), org: other.org, by: other.founder.key }, other.founder, page.demand)
    await expectHeldBy('organisation', 'another-organisation', forged)
  })

  it('shows another verdict of the same organisation', async () => {
    const other = await waitingVerdict(of)
    const act = { ...actIn(other.page), body: { ...actIn(other.page).body, token: actIn(page).body.token } }
    const shown = await pageOf(of, act, of.founder, other.page.demand)
    await expectHeldBy('act', 'another-verdict', shown)
  })

  it('names another hash, so that she signs what she does not see', async () => {
    const other = await waitingVerdict(of)
    await expectHeldBy('hash', 'verdict-changed', { ...page, actHash: other.page.actHash })
  })

  it('changes the numbers under the old signature', async () => {
    const { body } = actIn(page)
    const swapped = { ...actIn(page), body: { ...body, event: { ...body.event, count: { met: 0, partly: 0, notMet: 33, worse: 0 } } } }
    const changed = await pageOf(of, swapped, of.founder, page.demand)
    await expectHeldBy('signature', 'verdict-not-signed', { ...changed, sigs: page.sigs })
  })

  it('lets a stranger sign, or a member who may not', async () => {
    const [stranger, reader] = [await newPerson(), await admit(of, 'reader')]
    for (const by of [stranger, reader]) {
      const forged = await pageOf(of, { ...actIn(page), by: by.key }, by, page.demand)
      await expectHeldBy('signature', 'verdict-not-signed', forged)
    }
  })

  it('shows the words of another demand above the numbers', async () => {
    await expectHeldBy('demand', 'another-demand', { ...page, demand: (await publishedBy(of, 'Two days off')).act })
  })

  it('shows other words of the same demand above the numbers', async () => {
    const judged = (JSON.parse(page.demand) as { body: { id: Id } }).body.id
    await expectHeldBy('demand', 'another-demand', { ...page, demand: (await publishedBy(of, 'An hour off', judged)).act })
    expect(await checkVerdict(subtle, page, link)).toMatchObject({ ok: true, value: { demand: { title: { text: 'A day off' } } } })
    for (const demand of ['{}', page.act]) expect(await refusalOf({ ...page, demand })).toBe('another-demand')
  })
})

it('a link of somebody else opens nothing', async () => {
  await expectHeldBy('token', 'not-your-link', page, { ...link, token: toBase64url(chance(32)) })
})

it('a removed organiser proposes nothing any more', async () => {
  const house = await newOrganisation()
  const organiser = await admit(house, 'organiser')
  const given = await waitingVerdict(house, organiser)
  await enter(house, { kind: 'remove-member', body: { day: '2026-11-03' as never, member: organiser.id } })
  await expectHeldBy('signature', 'verdict-not-signed', { ...given.page, entries: [...house.entries] }, given.link)
})

it('refuses a roster that does not hold and an act that is no verdict', async () => {
  expect(await refusalOf({ ...page, entries: page.entries.map((entry) => ({ ...entry, sigs: page.sigs })) })).toBe('roster-broken')
  expect(await refusalOf({ ...page, act: page.act.replace('give-verdict', 'give-nothing') })).toBe('verdict-not-understood')
})
