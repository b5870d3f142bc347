// Acts on demands: authorities, demands and who raised them, events and their sources, verdicts, and the last look.
import * as v from 'valibot'
import { authorityKinds } from '#domain/authority.ts'
import { waysSent } from '#domain/correction.ts'
import { effects, eventKinds, units, type Event } from '#domain/event.ts'
import { isFurtherFramework } from '#domain/frameworks.ts'
import { day, hash, id, lang, link, list, period, text, textIn, whole } from '../shapes.ts'
import { claimBodies } from './claims.ts'

const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,60}$/))
const count = v.pipe(whole, v.maxValue(10_000_000))

export const authority = v.strictObject({
  id,
  code,
  name: text(200),
  lang,
  kind: v.picklist(authorityKinds),
  place: text(120),
  parent: v.nullable(id),
  languages: list(lang, 20),
  contact: text(400, 0),
  termToAnswer: v.nullable(v.strictObject({ days: v.pipe(whole, v.minValue(1), v.maxValue(3_650)), source: text(400) })),
})

const translation = v.strictObject({
  of: v.picklist(['title', 'text', 'how']),
  text: text(6_000),
  lang,
  state: v.picklist(['draft', 'checked']),
  by: text(120),
})
export const source = v.strictObject({
  publisher: text(200),
  title: text(400, 0),
  date: v.nullable(period),
  lang,
  link,
  accessed: v.nullable(day),
  archive: v.nullable(link),
})

const raiser = v.strictObject({ id, name: text(200), organisation: v.nullable(id) })

export const demand = v.strictObject({
  id,
  code,
  title: textIn(300),
  text: textIn(6_000, 0),
  howItCanBeDone: textIn(6_000, 0),
  translations: list(translation, 120),
  raisers: list(raiser, 60, 1),
  addressees: list(id, 60, 1),
  asks: list(v.strictObject({ id, title: textIn(300) }), 30),
  places: list(text(120), 20),
  objectives: list(v.pipe(whole, v.minValue(1), v.maxValue(23)), 23),
  frameworks: list(v.pipe(v.string(), v.maxLength(30), v.check(isFurtherFramework)), 60),
  notes: list(v.strictObject({ text: text(4_000), lang, sources: list(source, 20) }), 10),
  fromPublicSources: v.boolean(),
})

const amount = v.strictObject({
  amount: v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  unit: v.picklist(units),
  of: text(80, 0),
})

const as = v.variant('role', [
  v.strictObject({ role: v.literal('raiser'), raiser: id }),
  v.strictObject({ role: v.literal('ally'), ally: id }),
  v.strictObject({ role: v.literal('authority'), authority: id }),
  v.strictObject({ role: v.literal('other') }),
])

const aboutDemand = v.strictObject({ demand: id, event: v.nullable(id) })
const about = v.union([aboutDemand, v.strictObject({ authority: id })])

export const correction = v.strictObject({
  id,
  about,
  sentBy: v.strictObject({ name: text(200), office: text(200, 0) }),
  text: text(4_000),
  lang,
  receivedOn: day,
  how: v.picklist(waysSent),
  confirmed: text(400, 0),
  source: v.nullable(source),
})

/** What another source says otherwise about an event. */
export const conflict = v.strictObject({ id, demand: id, event: id, text: text(600, 0), lang, amounts: list(amount, 12), source })

const ofText = {
  demand: id, id, lang, text: text(6_000, 0), state: v.picklist(['draft', 'checked']), by: text(120), reviewedBy: v.nullable(text(120)),
}
/** An empty text takes the translation away. `id` is that of the demand, the event or the ask whose words these are. */
export const translated = v.variant('of', [
  v.strictObject({ ...ofText, of: v.literal('demand'), part: v.picklist(['title', 'text', 'how']) }),
  v.strictObject({ ...ofText, of: v.literal('event'), part: v.literal('text') }),
  v.strictObject({ ...ofText, of: v.literal('ask'), part: v.literal('title') }),
])

/** The parts that every kind of event has. Kind and effect must fit one another: `effects` in the domain says which. */
const common = {
  id,
  demand: id,
  when: period,
  actor: v.strictObject({ name: text(200), as }),
  concerns: list(id, 60),
  asks: list(id, 30),
  text: text(4_000),
  lang,
  quote: v.nullable(textIn(2_000)),
  amounts: list(amount, 12),
  sources: list(source, 20),
  ownWitness: v.boolean(),
  unverified: v.nullable(text(600)),
  translations: list(v.strictObject({ text: text(4_000), lang, state: v.picklist(['draft', 'checked']), by: text(120) }), 40),
}
const inForce = { inForceFrom: v.nullable(period), inForceUntil: v.nullable(period) }
const delivery = v.strictObject({
  how: v.picklist(['said-in-public', 'handed-over', 'sent']),
  to: list(id, 60),
  where: text(200, 0),
  receivedBy: text(200, 0),
})
const more = {
  demand: { delivery: v.nullable(delivery) },
  answer: {},
  commitment: { deadline: v.nullable(period) },
  law: inForce,
  court: inForce,
  implementation: inForce,
  'in-parliament': {},
  reversal: {},
  check: {},
  verdict: { count: v.strictObject({ met: count, partly: count, notMet: count, worse: count }), witness: text(120, 0) },
  closing: { replacedBy: v.nullable(id) },
  context: {},
}

export const event = v.variant(
  'kind',
  eventKinds.map((kind) =>
    v.strictObject({
      ...common,
      kind: v.literal(kind),
      effect: v.picklist(effects[kind]),
      ...more[kind],
    }),
  ) as never,
) as unknown as v.GenericSchema<Event>

/** `of` is the hash of the act whose words were judged: so the second person signs what she read, and not only its id. */
export const verdictGiven = v.strictObject({ event, of: hash, token: hash })

export const demandBodies = {
  'keep-authority': authority,
  'publish-demand': demand,
  'edit-demand': demand,
  /** A second organisation signs that it raises the same demand: over the hash of the act that published or last edited it. */
  'join-demand': v.strictObject({ demand: id, raiser: id, of: hash }),
  'name-ally': v.strictObject({ demand: id, ally: id, name: text(200) }),
  'record-event': event,
  'give-verdict': verdictGiven,
  'retract-event': v.strictObject({ demand: id, event: id, reason: text(600) }),
  /** A look at which nothing new was found, with what was looked at: a source, or who of the organisation looked. */
  'look-at-demand': v.strictObject({ demand: id, on: day, source: v.nullable(source), witness: text(200, 0) }),
  'record-correction': correction,
  'retract-correction': v.strictObject({ id, about, reason: text(600) }),
  'record-conflict': conflict,
  'retract-conflict': v.strictObject({ demand: id, id, reason: text(600) }),
  translate: translated,
  ...claimBodies,
} as const
