// Turns the example content into signed acts, authorities before demands before events, and posts them in order.
import { concat, fromBase64url, utf8 } from '#values/encoding.ts'
import { idOf, type Id } from '#values/id.ts'
import { actBytes, type ActKind, type BodyOf, type MembersAct } from '#wire/act.ts'
import { sha256 } from '#wire/hash.ts'
import type { Demonstration } from './demonstration.ts'
import { exampleAuthorities } from './examples/authorities.ts'
import { asDomain, type IdFor } from './examples/as-domain.ts'
import { exampleDemands } from './examples/demands.ts'
import { postEnvelope } from './post.ts'

type Planned = { readonly [K in ActKind]: { readonly kind: K; readonly thing: string; readonly body: BodyOf<K> } }[ActKind]

/** Who wrote the drafts in the other languages, as the pages name her. */
const translator = 'Samasama'

export async function postExamples(demonstration: Demonstration): Promise<void> {
  const idFor = await idMaker(demonstration)
  let previous: Id | null = null
  for (const { kind, thing, body } of planned(demonstration, idFor)) {
    const act = {
      v: 1,
      org: demonstration.org,
      id: idFor(`act ${thing}`),
      kind,
      body,
      by: demonstration.key,
      previous,
      head: null,
      replaces: null,
      at: demonstration.at,
      day: null,
    } as MembersAct
    await postEnvelope(demonstration.address, await signed(demonstration, act))
    previous = act.id
  }
}

function planned({ org }: Demonstration, idFor: IdFor): readonly Planned[] {
  const authorities = parentsFirst().map((one): Planned => {
    const { code, name, kind, place, languages, parent, contact } = one
    const body = {
      id: idFor(`authority ${code}`),
      code,
      name,
      lang: 'en',
      kind,
      place,
      parent: parent === null ? null : idFor(`authority ${parent}`),
      languages: [...languages],
      contact,
      termToAnswer: null,
    }
    return { kind: 'keep-authority', thing: `authority ${code}`, body }
  })
  return [...authorities, ...exampleDemands.flatMap((example) => plannedDemand(asDomain(example, org, translator, idFor)))]
}

function plannedDemand({ demand, events, conflicts, askTranslations }: ReturnType<typeof asDomain>): readonly Planned[] {
  const { organisation: _organisation, allies: _allies, lookedOn, raisers, ...said } = demand
  const body = { ...said, raisers: raisers.map(({ id, name, organisation }) => ({ id, name, organisation })) } as BodyOf<'publish-demand'>
  return [
    { kind: 'publish-demand', thing: `demand ${demand.code}`, body },
    ...events.map((event, order): Planned => ({
      kind: 'record-event',
      thing: `event ${demand.code} ${order}`,
      body: event as BodyOf<'record-event'>,
    })),
    ...askTranslations.map((translating, order): Planned => ({
      kind: 'translate',
      thing: `translation ${demand.code} ${order}`,
      body: translating as BodyOf<'translate'>,
    })),
    ...conflicts.map((conflict, order): Planned => ({
      kind: 'record-conflict',
      thing: `conflict ${demand.code} ${order}`,
      body: conflict as BodyOf<'record-conflict'>,
    })),
    ...(lookedOn === null
      ? []
      : [{
          kind: 'look-at-demand' as const, thing: `look ${demand.code}`,
          body: { demand: demand.id, on: lookedOn, source: null, witness: 'Public sources, read for this example' },
        }]),
  ]
}

/** An authority may name one above it, which must be known before. */
function parentsFirst() {
  const depth = (code: string | null): number =>
    code === null ? 0 : 1 + depth(exampleAuthorities.find((one) => one.code === code)?.parent ?? null)
  return exampleAuthorities.toSorted((a, b) => depth(a.code) - depth(b.code))
}

async function signed({ keyring, root, key }: Demonstration, act: MembersAct) {
  const bytes = actBytes(act)
  const sig = await keyring.signers.act.sign(fromBase64url(root)!, bytes)
  return { act: new TextDecoder().decode(bytes), sigs: [{ by: key, sig }], beside: [], opening: null, work: null }
}

/** Ids of this data folder: from its own secret and the thing's name, the same at every start. All are made ahead, since hashing waits. */
async function idMaker({ subtle, memberRoot }: Demonstration): Promise<IdFor> {
  const things = namedThings()
  const made = await Promise.all(things.map(async (thing) => [thing, await idFrom(subtle, memberRoot, thing)] as const))
  const ids = new Map(made)
  return (thing) => {
    const id = ids.get(thing)
    if (id === undefined) throw new Error(`nothing is called ${thing}`)
    return id
  }
}

async function idFrom(subtle: SubtleCrypto, secret: Uint8Array<ArrayBuffer>, thing: string): Promise<Id> {
  return idOf((await sha256(subtle, concat(secret, utf8(`samasama/1/example ${thing}`)))).subarray(0, 16))
}

/** Every name for which the example content asks an id: found by telling it once with a maker that only listens. */
function namedThings(): readonly string[] {
  const heard = new Set<string>()
  const listen: IdFor = (thing) => {
    heard.add(thing)
    return thing as Id
  }
  for (const { thing } of planned({ org: '' as Id } as Demonstration, listen)) heard.add(`act ${thing}`)
  return [...heard]
}
