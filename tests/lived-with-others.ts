// What stands between an organisation that has lived for a few days and others: an example that was claimed, lists that were brought in.
import type { Act, BodyOf } from '#wire/act.ts'
import { expectOk, freshId, type Cast, type CastOrganisation } from './cast.ts'
import { claimBody, decidedBody, exampleOf } from './claim-cast.ts'
import { authorityBody, by, demandBody, eventBody, freshCode } from './demand-cast.ts'
import { besideRoster } from './guest-cast.ts'
import type { LivedIn } from './lived-in.ts'

/** A confirmed claim, a successor that is named, a list that is here and one that was taken away again. */
export async function livedWithOthers(cast: Cast, { of, second }: LivedIn): Promise<void> {
  const circle = await cast.organisation('Circle')
  await hasGuest(cast, of)
  const authority = authorityBody()
  expectOk(await of.founder.act('keep-authority', authority))
  const example = exampleOf(of, [authority.id])
  const published = await of.founder.sign('publish-demand', example)
  expectOk(await cast.post(published.envelope))
  const claim = claimBody(example, published.hash)
  const claimed = await circle.founder.sign('claim-demand', claim)
  expectOk(await cast.post(claimed.envelope))
  const decided = await of.founder.sign('confirm-claim', decidedBody(claim, claimed, circle.org))
  expectOk(await cast.post(decided.envelope))
  expectOk(await second.act('cosign', { of: decided.id, hash: decided.hash, entrySig: null }))
  const named = await of.founder.sign('name-successor', { successor: circle.org })
  expectOk(await cast.post(named.envelope))
  expectOk(await second.act('cosign', { of: named.id, hash: named.hash, entrySig: null }))
  for (const isUndone of [false, true]) {
    const list = pieceOn(() => demandBody(of, [authority.id], {
      raisers: [{ id: freshId(), name: 'Nepal', organisation: null }], fromPublicSources: true, code: freshCode(),
    }), (demand) => eventBody(demand, 'answer', '2026-03', by.authority(authority.id)))
    expectOk(await of.founder.act('import-demands', list))
    if (isUndone) expectOk(await of.founder.act('undo-import', { import: list.import, reason: 'It was another file.' }))
  }
}

/** An organisation that was never opened here: its roster is what its founder would have opened it with. */
async function hasGuest(cast: Cast, of: CastOrganisation): Promise<void> {
  const choir = await cast.founds('Choir')
  const opening = JSON.parse(choir.opening.act) as Act<'open-organisation'>
  const { bytes, named } = await besideRoster([opening.body.genesis])
  const guest = { organisation: choir.org, name: 'Choir', address: 'https://choir.example', roster: named }
  expectOk(await of.founder.act('keep-guest', guest, { beside: [bytes] }))
}

type Demand = BodyOf<'publish-demand'>

function pieceOn(demand: () => Demand, answer: (of: Demand['id']) => BodyOf<'record-event'>): BodyOf<'import-demands'> {
  const asked = demand()
  const file = { name: 'Report of the review', sha256: 'A'.repeat(43) as BodyOf<'import-demands'>['file']['sha256'] }
  return { import: freshId(), file, demands: [asked], events: [answer(asked.id)] }
}
