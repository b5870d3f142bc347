// Joining: two honest people see the same digits; a server between them cannot make them agree, and without the commitment it can.
import { describe, expect, test } from 'vitest'
import { idOf } from '#values/id.ts'
import { commitmentOf, digitsOf, transcriptHash, type Joiner, type Transcript } from '#wire/comparison.ts'
import { seededChance } from '#tests/chance.ts'
import type { Chance } from './chance.ts'
import { beginJoining, digitsToExpect, offerJoining, revealJoining, type Newcomer, type Offer, type Terms } from './joining.ts'

const { subtle } = crypto
const chance = seededChance('joining')
const bytes = (from: Chance = chance) => Buffer.from(from(32)).toString('base64url')
const joiner = (): Joiner => ({
  member: idOf(chance(16)),
  keys: { act: bytes(), manifest: bytes(), roster: bytes(), login: bytes(), edition: bytes(), recipient: `age1pq1${bytes()}` },
})
const terms: Terms = { root: bytes(), head: bytes(), invite: idOf(chance(16)), role: 'organiser', teams: [idOf(chance(16))] }
const [steward, ana, mallory] = [joiner(), joiner(), joiner()]

test('two honest people see the same twelve digits, other ones each time', async () => {
  const seen = new Set<string>()
  for (let time = 0; time < 5; time++) {
    const newcomer = await beginJoining(subtle, chance, ana)
    const offer = offerJoining(chance, terms, steward, newcomer.joiner, newcomer.commitment)
    const { nonce, shown } = await revealed(newcomer, offer.terms, offer.steward)
    expect(await digitsToExpect(subtle, offer, nonce)).toEqual({ ok: true, value: shown })
    seen.add(shown)
  }
  expect(seen.size).toBe(5)
})

test('a nonce that was not committed to is refused', async () => {
  const newcomer = await beginJoining(subtle, chance, ana)
  const offer = offerJoining(chance, terms, steward, newcomer.joiner, newcomer.commitment)
  expect(await digitsToExpect(subtle, offer, bytes())).toEqual({ ok: false, refusal: 'another-nonce' })
})

/**
 * A server sits between Ana and the steward and wants Mallory's keys in the roster: Ana's screen must show what the steward's device
 * expects of Mallory. The digits are cut to three, so that grinding takes a moment and not a day; nothing else is other than in life.
 */
describe('a server between them', () => {
  const short = 3
  const digits = async (transcript: Transcript) => digitsOf(await transcriptHash(subtle, transcript), short)

  test('with the commitment it has one throw: in 200 attempts about none succeeds', async () => {
    let wins = 0
    for (let attempt = 0; attempt < 200; attempt++) {
      const anas = await beginJoining(subtle, chance, ana)
      // It must commit to a nonce for Mallory before the steward makes hers, and hand Ana some nonce before she reveals her own.
      const malloryNonce = bytes()
      const offer = offerJoining(chance, terms, steward, mallory, await commitmentOf(subtle, malloryNonce, mallory))
      const { nonce: anasNonce } = await revealed(anas, terms, offer.steward)
      const onAnasScreen = await digits({ ...terms, steward: offer.steward, newcomer: { ...ana, nonce: anasNonce } })
      // Now it knows everything and grinds; but the steward's device takes only the nonce that was committed to.
      const ground = await grind(onAnasScreen, { ...terms, steward: offer.steward }, 20)
      const accepted = await Promise.all([malloryNonce, ...ground].map((nonce) => digitsToExpect(subtle, offer, nonce)))
      expect(accepted.map(({ ok }) => ok)).toEqual([true, ...ground.map(() => false)])
      const expectedOfMallory = await digits({ ...terms, steward: offer.steward, newcomer: { ...mallory, nonce: malloryNonce } })
      if (onAnasScreen === expectedOfMallory) wins += 1
    }
    expect(wins).toBeLessThanOrEqual(3)
  })

  test('without it (the rule switched off) it grinds a nonce for Mallory, and the digits agree', async () => {
    const anas = await beginJoining(subtle, chance, ana)
    const offer = offerJoining(chance, terms, steward, mallory, anas.commitment)
    const { nonce: anasNonce } = await revealed(anas, terms, offer.steward)
    const onAnasScreen = await digits({ ...terms, steward: offer.steward, newcomer: { ...ana, nonce: anasNonce } })
    const [nonce] = await grind(onAnasScreen, { ...terms, steward: offer.steward }, 20_000)
    expect(await digits({ ...terms, steward: offer.steward, newcomer: { ...mallory, nonce: nonce! } })).toBe(onAnasScreen)
    expect(await digitsToExpect(subtle, offer, nonce!)).toEqual({ ok: false, refusal: 'another-nonce' })
  })

  test('nor with a second offer to Ana, once it knows her nonce: she answers one, and begins again for another', async () => {
    const anas = await beginJoining(subtle, chance, ana)
    const answered = await revealed(anas, terms, { ...steward, nonce: bytes() })
    const second = { ...steward, nonce: bytes() }
    expect(await revealJoining(subtle, answered, terms, second)).toEqual({ ok: false, refusal: 'already-revealed' })
    expect(await revealJoining(subtle, answered, { ...terms, role: 'steward' }, second)).toEqual({ ok: false, refusal: 'already-revealed' })
  })

  test('without that rule (her answer forgotten) it grinds the offer itself', async () => {
    const anas = await beginJoining(subtle, chance, ana)
    const malloryNonce = bytes()
    const offer = offerJoining(chance, terms, steward, mallory, await commitmentOf(subtle, malloryNonce, mallory))
    const expectedOfMallory = await digits({ ...terms, steward: offer.steward, newcomer: { ...mallory, nonce: malloryNonce } })
    const { nonce } = await revealed(anas, terms, { ...steward, nonce: bytes() })
    let second = { ...steward, nonce: bytes() }
    for (let trial = 0; trial < 20_000; trial++) {
      if (await digits({ ...terms, steward: second, newcomer: { ...ana, nonce } }) === expectedOfMallory) break
      second = { ...steward, nonce: bytes() }
    }
    const { shown } = await revealed(anas, terms, second)
    expect(shown.endsWith(expectedOfMallory)).toBe(true)
  })

  /** Nonces for Mallory with which the steward would expect these digits; gives up after so many trials. */
  async function grind(wanted: string, fixed: Omit<Transcript, 'newcomer'>, trials: number): Promise<string[]> {
    for (let trial = 0; trial < trials; trial++) {
      const nonce = bytes()
      if (await digits({ ...fixed, newcomer: { ...mallory, nonce } }) === wanted) return [nonce]
    }
    return []
  }
})

async function revealed(newcomer: Newcomer, agreed: Terms, by: Offer['steward']): Promise<Newcomer & { readonly shown: string }> {
  const answered = await revealJoining(subtle, newcomer, agreed, by)
  if (!answered.ok) throw new Error(answered.refusal)
  return answered.value
}
