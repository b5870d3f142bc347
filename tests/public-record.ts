// The example content as the public record that the pages read: what seeding posts through the door, without the door.
import { createHash } from 'node:crypto'
import type { KeptConflict } from '#domain/conflict.ts'
import type { Recorded } from '#domain/event.ts'
import { exampleAuthorities } from '#seeding/examples/authorities.ts'
import { exampleDemands } from '#seeding/examples/demands.ts'
import { raisers } from '#seeding/examples/raisers.ts'
import type { ExampleActor, ExampleDemand, ExampleEvent, ExampleText } from '#seeding/example.ts'
import { withCatalogue, type Keeper, type OnPage, type PublicRecord } from '#server/site/record.ts'
import type { Day } from '#values/day.ts'
import { idOf, type Id } from '#values/id.ts'

export const seededOn = '2026-11-23' as Day
const by = 'Samasama'
const organisation = id('the organisation that keeps the examples')

export function exampleRecord(): PublicRecord {
  return withCatalogue({
    version: 'examples',
    organisations: [keeper({ org: organisation, name: 'The example organisation' })],
    authorities: exampleAuthorities.map(({ parent, ...rest }) => {
      return { ...rest, id: id(rest.code), parent: parent === null ? null : id(parent) }
    }),
    demands: exampleDemands.map(onPage),
  })
}

/** An organisation that has said no more of itself than it must. */
export function keeper(said: Partial<Keeper> & Pick<Keeper, 'org' | 'name'>): Keeper {
  return { place: 'Port City', languages: ['en'], about: {}, inPerson: {}, contact: '', website: null, ...said }
}

function onPage(told: ExampleDemand): OnPage {
  const { code, addressees, places, objectives, frameworks, lookedOn } = told
  const translated = (of: 'title' | 'text' | 'how', text: ExampleText) => text.translations.map((each) => ({ ...each, of, by }))
  const demand = {
    id: id(code), code, organisation, title: text(told.title), text: text(told.text), howItCanBeDone: text(told.howItCanBeDone),
    translations: [...translated('title', told.title), ...translated('text', told.text), ...translated('how', told.howItCanBeDone)],
    raisers: told.raisers.map((raiser) => ({ id: id(raiser), name: raisers[raiser], organisation: null, signed: null })),
    allies: [], addressees: addressees.map(id), 
    asks: told.asks.map((ask) => ({
      id: id(code + ask.code), title: text(ask.title), translations: ask.title.translations.map((each) => ({ ...each, by })),
    })),
    notes: told.note === null ? [] : [{ ...told.note, lang: 'en' }], places, objectives, frameworks, fromPublicSources: true, lookedOn,
  }
  const events = told.events.map((event, order) => recorded(code, event, order))
  return { demand, events, conflicts: told.events.flatMap(disputedIn(code)) }
}

function disputedIn(code: string) {
  return ({ otherwise }: ExampleEvent, order: number): KeptConflict[] => otherwise.map((said, at) => ({
    ...said, id: id(`conflict ${code} ${order} ${at}`), demand: id(code), event: id(`${code} ${order}`), lang: 'en',
    recorded: { order: at + 1, on: seededOn, by: organisation }, retracted: null,
  }))
}

function recorded(code: string, { otherwise: _, ...event }: ExampleEvent, order: number): Recorded {
  const translations = event.text.translations.map((each) => ({ ...each, by }))
  const delivery = 'delivery' in event && event.delivery ? { ...event.delivery, to: event.delivery.to.map(id) } : null
  return {
    ...event, id: id(`${code} ${order}`), demand: id(code), actor: actor(event.actor), concerns: event.concerns.map(id),
    asks: event.asks.map((ask) => id(code + ask)), text: event.text.text, lang: event.text.lang, translations, ownWitness: false,
    ...(event.kind === 'demand' && { delivery }),
    recorded: { order, on: seededOn }, retracted: null,
  } as Recorded
}

function actor({ name, ...as }: ExampleActor) {
  if (as.role === 'raiser') return { name, as: { role: as.role, raiser: id(as.raiser) } }
  return { name, as: as.role === 'authority' ? { role: as.role, authority: id(as.authority) } : as }
}

function text({ text, lang }: ExampleText) {
  return { text, lang }
}

/** An id that is the same in every run. */
function id(name: string): Id {
  return idOf(createHash('sha256').update(name).digest().subarray(0, 16))
}
