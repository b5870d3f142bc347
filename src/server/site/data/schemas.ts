// What answers of data look like, as JSON Schema: written by hand, and held against the answers by a test.
import { authorityKinds } from '#domain/authority.ts'
import { waysSent } from '#domain/correction.ts'
import { effects, eventKinds, units } from '#domain/event.ts'
import { jointAnswers } from '#domain/joint-draft.ts'
import { labels, reasonCodes, standings } from '#domain/standing/outcome.ts'

export type Schema = { readonly [keyword: string]: unknown }

const text = { type: 'string' }
const flag = { type: 'boolean' }
const whole = { type: 'integer' }
const day = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const period = { type: 'string', description: 'A year, a month or a day.', pattern: '^\\d{4}(-\\d{2}){0,2}$' }
const standing = oneOf(standings)
const translationState = oneOf(['draft', 'checked'])

export const schemas: Readonly<Record<string, Schema>> = {
  Refusal: object({ refusal: described('A short code.', text), detail: { type: ['string', 'null'], description: 'A sentence.' } }),
  Demand: object({
    id: described('The code that stands in addresses.', text),
    title: text, lang: text, text,
    howItCanBeDone: orNull(text),
    translations: list(translation({ of: oneOf(['title', 'text', 'how']) })),
    raisedBy: list(text),
    raisers: list(object({
      name: text, server: described('The server of its own, where that is another one.', orNull(text)), signed: orNull(day),
      takenOver: described('The day on which it took this place over, where the publisher had not named it there.', orNull(day)),
      successorOf: described('Who stood there before, where it is the successor.', orNull(text)),
    })),
    dissents: described('What an organisation that signs, or one that was asked and declined, wanted read beside it.', list(object({
      name: text, says: oneOf(jointAnswers), on: day, text, lang: text,
      ofTheseWords: described('False where it was said of an earlier wording.', flag),
    }))),
    allies: list(object({ name: text })),
    addressees: list(object({ ...whoIs(), ...stand() })),
    asks: list(object({ title: text, standing, why: text }, { translations: list(translation()) })),
    ...stand(),
    migrantsWord: orNull(ref('MigrantsWord')),
    migrantsWords: list(ref('MigrantsWord')),
    notes: list(object({ text, lang: text, sources: list(object({ ...sourceBut(), date: orNull(periodObject()) })) })),
    places: list(text),
    objectives: list({ type: 'integer', minimum: 1, maximum: 23 }),
    frameworks: list(text),
    asOf: day,
    lookedOn: orNull(day),
    notCheckedSince: orNull(day),
    deliveryUnknown: flag,
    fromPublicSources: described('True while none of those who raised it has signed.', flag),
    keptBy: orNull(text),
    corrections: described('What was sent, as it came; it changes no standing.', list(ref('Correction'))),
    events: list(ref('Event')),
  }),
  Correction: object({
    id: text, sentBy: object({ name: text, office: text }), text, lang: text, receivedOn: day, how: oneOf(waysSent), confirmed: text,
    source: orNull(object({ ...sourceBut(), date: orNull(periodObject()) })), event: orNull(text), recordedOn: day,
    retracted: orNull(object({ reason: text, on: day })),
  }),
  Word: object(word()),
  MigrantsWord: object({
    ...word(), says: oneOf(['met', 'partly', 'not-met', 'worse', 'divided']), speaker: text, isAlly: flag, counts: flag,
  }),
  Event: object({
    id: text, date: period, precision: oneOf(['day', 'month', 'year']), kind: oneOf(eventKinds), effect: oneOf(allEffects()),
    actor: text, role: oneOf(['raiser', 'ally', 'authority', 'other']), authority: orNull(text),
    concerns: described('Codes of authorities.', list(text)),
    asks: list(text), text, lang: text,
    translations: list(translation()),
    quote: orNull(object({ text, lang: text })),
    amounts: list(sum()),
    sources: list(object({ ...sourceBut(), date: orNull(period) })),
    conflicts: described('What other sources say otherwise; it changes no standing.', list(ref('Conflict'))),
    ownWitness: flag, unverified: orNull(text), recordedOn: day, recordedLater: flag,
    retracted: orNull(object({ reason: text, on: day })),
  }, ofSomeKinds()),
  Conflict: object({
    id: text, text, lang: text, amounts: list(sum()), source: object({ ...sourceBut(), date: orNull(period) }), recordedOn: day,
    retracted: orNull(object({ reason: text, on: day })),
  }),
  Authority: object({
    ...whoIs(), lang: text, parent: orNull(text), languages: list(text), contact: text,
    termToAnswer: orNull(object({ days: whole, source: text })), demands: whole, standings: ref('Standings'), asOf: day,
  }),
  Organisation: object({ id: text, name: text, contact: text, keeps: whole, raises: whole, asOf: day }),
  Standings: object(Object.fromEntries(standings.map((each) => [each, whole]))),
  Compact: object({
    framework: { const: 'gcm' }, name: text, licence: text, licenceLink: text, asOf: day,
    objectives: list(object({
      number: { type: 'integer', minimum: 1, maximum: 23 }, code: text, name: text, demands: whole, standings: ref('Standings'),
      newest: list(object({ id: text, title: text, lang: text, standing })), all: described('Where all of them are.', text),
    })),
  }),
  Found: object({
    q: text, standing: orNull(standing), place: orNull(text), objective: orNull(whole), year: orNull(whole), asOf: day,
    ready: described('False while the words of the record are still being read after a start: ask again a little later.', flag),
    total: whole, page: whole, pages: whole,
    holdsAllWords: described('False when nothing holds all words, and these hold the most.', flag),
    results: list({ anyOf: [ref('FoundDemand'), ref('FoundAuthority'), ref('FoundOrganisation'), ref('FoundPlace')] }),
    counts: described('How many there would be with each, the most first.', object({
      standing: list(object({ value: standing, count: whole })), place: list(object({ value: text, count: whole })),
      objective: list(object({ value: whole, count: whole })), year: list(object({ value: whole, count: whole })),
    })),
  }),
  FoundDemand: object({
    kind: { const: 'demand' }, id: text, title: text, lang: text, page: text, standing,
    found: orNull(object({
      in: described('Which of its texts holds the words.', text), lang: orNull(text), event: orNull(text), text,
      marks: described('Where the words stand in it: from and to, counted in UTF-16.', list({ type: 'array', items: whole })),
    })),
  }),
  FoundAuthority: object({ kind: { const: 'authority' }, id: text, title: text, lang: text, place: text, page: text }),
  FoundOrganisation: object({ kind: { const: 'organisation' }, id: text, title: text, page: text }),
  FoundPlace: object({ kind: { const: 'place' }, title: text, page: text }),
  Feed: object({
    version: { const: 'https://jsonfeed.org/version/1.1' }, title: text, language: text, home_page_url: text, feed_url: text,
    authors: list(object({ name: text })), _licence: text,
    items: list(object({
      id: text, url: text, title: text, content_text: text, language: text, date_published: text, date_modified: text,
    })),
  }),
}

export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

export function list(items: Schema): Schema {
  return { type: 'array', items }
}

function sum(): Schema {
  return object({ amount: text, currency: text, unit: oneOf(units), of: text })
}

function translation(more: Readonly<Record<string, Schema>> = {}): Schema {
  return object({ ...more, text, lang: text, state: translationState, by: text }, { reviewedBy: orNull(text) })
}

/** How it stands for a demand, or for one that is asked. */
function stand(): Readonly<Record<string, Schema>> {
  return {
    standing, lastStanding: orNull(standing), labels: list(oneOf(labels)), reason: oneOf(reasonCodes),
    why: described('One sentence.', text), inForce: oneOf(['nothing', 'part', 'all']),
    lastWord: orNull(ref('Word')), lastDeed: orNull(ref('Word')),
    silence: orNull(object({ since: day, days: whole })),
    overdue: orNull(object({ because: oneOf(['deadline', 'term-to-answer']), since: day, days: whole })),
  }
}

function word(): Readonly<Record<string, Schema>> {
  return {
    event: text, date: period, precision: oneOf(['day', 'month', 'year']), kind: oneOf(eventKinds), effect: oneOf(allEffects()),
    actor: text, text, lang: text,
  }
}

function whoIs(): Readonly<Record<string, Schema>> {
  return { id: described('The code that stands in addresses.', text), name: text, kind: orNull(oneOf(authorityKinds)), place: text }
}

function sourceBut(): Readonly<Record<string, Schema>> {
  return { publisher: text, title: text, lang: text, link: text, accessed: orNull(day), archive: orNull(text) }
}

function periodObject(): Schema {
  return object({ date: period, precision: oneOf(['day', 'month', 'year']) })
}

/** What stands on events of some kinds only. */
function ofSomeKinds(): Readonly<Record<string, Schema>> {
  return {
    delivery: orNull(object({ how: oneOf(['said-in-public', 'handed-over', 'sent']), to: list(text), where: text, receivedBy: text })),
    deadline: orNull(period), inForceFrom: orNull(period), inForceUntil: orNull(period), witness: text, replacedBy: orNull(text),
    outcome: oneOf(['met', 'partly', 'not-met', 'worse', 'divided']),
    count: {
      anyOf: [
        object({ shown: { const: 'figures' }, count: object({ met: whole, partly: whole, notMet: whole, worse: whole }), counted: whole }),
        object({ shown: { const: 'adopted-or-not' }, adopted: flag }),
      ],
    },
  }
}

function allEffects(): readonly string[] {
  return [...new Set(Object.values(effects).flat())]
}

/** All of these names and no other; those in `more` may be missing. */
function object(properties: Readonly<Record<string, Schema>>, more: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', properties: { ...properties, ...more }, required: Object.keys(properties), additionalProperties: false }
}

function oneOf(values: readonly string[]): Schema {
  return { type: 'string', enum: values }
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

function described(description: string, schema: Schema): Schema {
  return { ...schema, description }
}
