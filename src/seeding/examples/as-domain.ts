// An example demand in the shapes of the domain, once every code has been given an id.
import type { Conflict } from '#domain/conflict.ts'
import type { Demand, Translation } from '#domain/demand.ts'
import type { Actor, Delivery, Event } from '#domain/event.ts'
import type { Translating } from '#domain/translation.ts'
import type { Id } from '#values/id.ts'
import type { ExampleActor, ExampleDelivery, ExampleDemand, ExampleEvent, ExampleText } from '../example.ts'
import { raisers } from './raisers.ts'

/** Gives the same id for the same thing: 'authority hk-government', 'demand D01', 'raiser D01 amcb', 'ask D15 clemency', 'event D01 3'. */
export type IdFor = (thing: string) => Id
type EventTranslation = Omit<Translation, 'of'>
type Context = { readonly code: string; readonly idFor: IdFor; readonly by: string }

/** `by` names the translator of the drafts. Events come in the order in which they are to be recorded, which settles ties. */
export function asDomain(example: ExampleDemand, organisation: Id, by: string, idFor: IdFor) {
  const context = { code: example.code, idFor, by }
  const events = example.events.map((event, order) => eventOf(event, order, context))
  const conflicts = example.events.flatMap((event, order) => conflictsOf(event, order, context))
  return { demand: demandOf(example, organisation, context), events, conflicts, askTranslations: askTranslationsOf(example, context) }
}

function demandOf(example: ExampleDemand, organisation: Id, context: Context): Demand {
  const { code, title, text, howItCanBeDone, places, objectives, frameworks, lookedOn } = example
  return {
    id: context.idFor(`demand ${code}`),
    code,
    organisation,
    title: plain(title),
    text: plain(text),
    howItCanBeDone: plain(howItCanBeDone),
    translations: [
      ...translated(title, context.by).map((each) => ({ ...each, of: 'title' as const })),
      ...translated(text, context.by).map((each) => ({ ...each, of: 'text' as const })),
      ...translated(howItCanBeDone, context.by).map((each) => ({ ...each, of: 'how' as const })),
    ],
    raisers: example.raisers.map((raiser) => ({
      id: raiserId(raiser, context),
      name: raisers[raiser],
      organisation: null,
      signed: null,
    })),
    allies: [],
    addressees: example.addressees.map((authority) => authorityId(authority, context)),
    asks: example.asks.map((ask) => ({ id: askId(ask.code, context), title: plain(ask.title) })),
    places,
    objectives,
    frameworks,
    notes: example.note === null ? [] : [{ text: example.note.text, lang: 'en', sources: example.note.sources }],
    fromPublicSources: true,
    lookedOn,
  }
}

/** Those of its asks are kept beside it, by acts of their own. */
function askTranslationsOf({ code, asks }: ExampleDemand, context: Context): readonly Translating[] {
  return asks.flatMap((ask) => translated(ask.title, context.by).map((each) => ({
    ...each, demand: context.idFor(`demand ${code}`), of: 'ask', id: askId(ask.code, context), part: 'title', reviewedBy: null,
  })))
}

function eventOf(example: ExampleEvent, order: number, context: Context): Event {
  const { actor, concerns, asks, text, otherwise: _, ...same } = example
  const made = {
    ...same,
    id: context.idFor(`event ${context.code} ${order}`),
    demand: context.idFor(`demand ${context.code}`),
    actor: actorOf(actor, context),
    concerns: concerns.map((authority) => authorityId(authority, context)),
    asks: asks.map((ask) => askId(ask, context)),
    ...plain(text),
    translations: translated(text, context.by),
    ownWitness: false,
  }
  return made.kind === 'demand' ? { ...made, delivery: deliveryOf(made.delivery, context) } : made
}

function conflictsOf({ otherwise }: ExampleEvent, order: number, { code, idFor }: Context): readonly Conflict[] {
  return otherwise.map((said, at) => ({
    ...said, lang: 'en',
    id: idFor(`conflict ${code} ${order} ${at}`), demand: idFor(`demand ${code}`), event: idFor(`event ${code} ${order}`),
  }))
}

function actorOf(actor: ExampleActor, context: Context): Actor {
  const { name } = actor
  if (actor.role === 'raiser') return { name, as: { role: 'raiser', raiser: raiserId(actor.raiser, context) } }
  if (actor.role === 'authority') return { name, as: { role: 'authority', authority: authorityId(actor.authority, context) } }
  return { name, as: { role: 'other' } }
}

function deliveryOf(delivery: ExampleDelivery | null, context: Context): Delivery | null {
  return delivery && { ...delivery, to: delivery.to.map((authority) => authorityId(authority, context)) }
}

function plain({ text, lang }: ExampleText) {
  return { text, lang }
}

function translated({ translations }: ExampleText, by: string): EventTranslation[] {
  return translations.map((translation) => ({ ...translation, by }))
}

function authorityId(code: string, { idFor }: Context): Id {
  return idFor(`authority ${code}`)
}

function raiserId(raiser: string, { code, idFor }: Context): Id {
  return idFor(`raiser ${code} ${raiser}`)
}

function askId(ask: string, { code, idFor }: Context): Id {
  return idFor(`ask ${code} ${ask}`)
}
