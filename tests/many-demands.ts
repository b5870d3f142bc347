// A record that has outgrown one page: recommendations of States and the answers to them, made up, as many as wished, told to the store.
import type { Event } from '#domain/event.ts'
import { addAuthority } from '#server/store/authorities.ts'
import { addDemand } from '#server/store/demands.ts'
import { addEvent } from '#server/store/events.ts'
import type { Db, Store } from '#server/store/store.ts'
import { addDays, type Day, type Period } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'
import { ok } from '#values/result.ts'
import type { Hash } from '#wire/hash.ts'
import { demandWith } from './history.ts'

const states = ['Aldovia', 'Borduria', 'Costaguana', 'Drackland', 'Elbonia', 'Freedonia', 'Graustark', 'Hyrkania', 'Illyria', 'Karain']
const topics = [
  'ratify the convention on the rights of all migrant workers', 'end the sponsorship system', 'protect domestic workers by law',
  'abolish recruitment fees', 'let workers keep their passports', 'pay wages on time', 'open shelters', 'allow a change of employer',
]
const answers: readonly (readonly ['answer', string, string])[] = [
  ['answer', 'accepts', 'supported'], ['answer', 'notes', 'noted'], ['answer', 'refuses', 'not supported'],
  ['answer', 'promises', 'will study it'],
]
const source = {
  publisher: 'Council', title: 'Report', date: null, lang: 'en', link: 'https://council.example/report', accessed: null, archive: null,
}

/**
 * Keeps `count` demands of an organisation, each with two to four events, and the ten authorities that are asked. With `others`, only the
 * first so many are its own.
 */
export async function manyDemands(
  store: Pick<Store, 'write'>, org: Id, count: number, others?: { readonly org: Id; readonly from: number },
): Promise<void> {
  const keeperOf = (at: number) => (others !== undefined && at >= others.from ? others.org : org)
  const draw = drawer(1)
  const authorities = states.map((name, at) => ({ id: numbered(at + 1, 1), name }))
  await store.write(async (db) => {
    for (const [at, { id, name }] of authorities.entries()) {
      const kind = 'government' as const
      const more = { lang: 'en', kind, place: name, parent: null, languages: [], contact: '', termToAnswer: null, organisation: org }
      await addAuthority(db, { ...more, id, code: `state-${at + 1}`, name: `Government of ${name}` })
    }
    return ok(null)
  })
  for (let from = 0; from < count; from += 1_000) {
    await store.write(async (db) => {
      for (let at = from; at < Math.min(count, from + 1_000); at += 1) await oneDemand(db, keeperOf(at), at, authorities, draw)
      return ok(null)
    })
  }
}

type Draw = (below: number) => number
type Named = { readonly id: Id; readonly name: string }

async function oneDemand(db: Db, org: Id, at: number, authorities: readonly Named[], draw: Draw): Promise<void> {
  const [asked, by] = [authorities[draw(10)]!, states[draw(10)]!]
  const title = { text: `${by} to ${asked.name}: ${topics[draw(8)]!} (${at + 1})`, lang: 'en' }
  const raiser = { id: numbered(at, 2), name: `Movement of ${by}`, organisation: null, signed: null }
  const day = addDays('2008-04-07' as Day, draw(6_500))
  const demand = demandWith({
    id: numbered(at, 3), code: `r${at + 1}`, organisation: org, title, text: title, raisers: [raiser], allies: [],
    addressees: [asked.id], places: [asked.name], objectives: [1 + draw(23)], frameworks: ['upr'], fromPublicSources: true,
    lookedOn: draw(2) ? addDays(day, 400) : null,
  })
  await addDemand(db, { demand, actHash: 'A'.repeat(43) as Hash }, 1)
  const [kind, effect, word] = answers[draw(4)]!
  const itself = { role: 'authority', authority: asked.id } as const
  const events = [
    { on: day, kind: 'demand', effect: 'raises', as: { role: 'raiser', raiser: raiser.id }, text: title.text, delivery: sentTo(asked.id) },
    { on: addDays(day, 90 + draw(200)), kind, effect, as: itself, text: `${asked.name}: ${word}.` },
    ...(draw(3) === 0 ? [{ on: addDays(day, 400), kind: 'law', effect: 'in-part', as: itself, text: 'A decree.' }] : []),
  ]
  for (const [order, { on, as, ...event }] of events.entries()) {
    const when: Period = { date: on, precision: 'day' }
    const common = { when, actor: { name: asked.name, as }, concerns: [], asks: [], lang: 'en', translations: [], quote: null, amounts: [] }
    const force = event.kind === 'law' ? { inForceFrom: null, inForceUntil: null } : {}
    const seen = { sources: [source], ownWitness: false, unverified: null }
    const made = { ...common, ...force, ...event, ...seen, id: numbered(at * 4 + order, 4), demand: demand.id }
    await addEvent(db, demand, made as unknown as Event, { order, on: '2026-11-23' as Day, by: org })
  }
}

function sentTo(to: Id) {
  return { how: 'sent', to: [to], where: '', receivedBy: '' }
}

function numbered(at: number, table: number): Id {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(0, table)
  new DataView(bytes.buffer).setUint32(12, at)
  return idOf(bytes)
}

/** The same numbers in every run. */
function drawer(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
