// What the speaking page and the receipt page fetch: a round with all that proves it, the work for sending, what became of a voice.
import type { Context, Hono } from 'hono'
import { dayOf } from '#values/moment.ts'
import type { Hash } from '#wire/hash.ts'
import { readLocator } from '#wire/login.ts'
import { bitsFor, mostVoicesCounted, setChallenge } from '#wire/work.ts'
import type { House } from '../acts/house.ts'
import { makeNonce } from '../acts/login.ts'
import { organisation, rosterEntries } from '../store/organisations.ts'
import { roundByCode, signedHotlines, type KeptRound } from '../store/rounds.ts'
import { countToday, voiceByLocator, withdrawnAt } from '../store/voices.ts'
import { jsonOf, smallBody } from './bodies.ts'

const unknownRound = { refusal: 'unknown-round', detail: null }

export function speakingRoutes(app: Hono, house: House): void {
  const { db } = house.store
  app.get('/r/:code/round.json', async (context) => {
    const round = await roundAt(house, context)
    return round ? context.json(await roundWithProof(house, round)) : context.json(unknownRound, 404)
  })
  app.get('/r/:code/work', async (context) => {
    const round = await roundAt(house, context)
    if (!round) return context.json(unknownRound, 404)
    const bits = bitsFor(await countToday(db, round.org, round.round, dayOf(house.now()), mostVoicesCounted))
    return context.json({ challenge: await setChallenge(house.subtle, house.workKey, round.round, house.now(), bits), bits })
  })
  app.post('/receipt', smallBody, async (context) => {
    const locator = readLocator(await jsonOf(context))
    if (locator === null) return context.json({ refusal: 'not-understood', detail: null }, 400)
    return context.json(await whatBecame(house, locator as Hash))
  })
}

/** A round with its whole roster and the signed act behind it: the page checks everything itself. */
async function roundWithProof(house: House, round: KeptRound) {
  const { db } = house.store
  const state = round.state === 'open' && round.body.until < dayOf(house.now()) ? 'closed' : round.state
  return {
    org: round.org,
    code: round.code,
    state,
    entries: await rosterEntries(db, round.org),
    act: round.act,
    sigs: JSON.parse(round.sigs) as unknown,
    hash: round.hash,
    help: await signedHotlines(db, round.org),
    address: house.address,
  }
}

/** Asked by whoever holds a receipt: the locator is hers alone, and the answer to an unknown one says nothing more. */
async function whatBecame(house: House, locator: Hash) {
  const { db } = house.store
  const voice = await voiceByLocator(db, locator)
  if (!voice) return { state: (await withdrawnAt(db, locator)) ? 'withdrawn' : 'unknown' }
  const { root } = (await organisation(db, voice.org))!
  const { nonce } = await makeNonce(house)
  return { state: voice.readOn === null ? 'received' : 'read', org: voice.org, root, record: voice.record, nonce }
}

async function roundAt(house: House, context: Context): Promise<KeptRound | null> {
  return roundByCode(house.store.db, context.req.param('code') ?? '')
}
