// One event as data.
import type { KeptConflict } from '#domain/conflict.ts'
import type { Recorded } from '#domain/event.ts'
import { outcomeOf, shownOf } from '#domain/verdict.ts'
import type { Id } from '#values/id.ts'
import type { Stood, View } from './view.ts'

export function eventIn(view: View, { demand, conflicts = [] }: Stood, event: Recorded) {
  const { id, when, kind, effect, actor, text, lang, translations, quote, amounts, sources } = event
  const { ownWitness, unverified, recorded, retracted } = event
  const code = (authority: Id) => view.authority(authority)?.code ?? authority
  return {
    id, date: when.date, precision: when.precision, kind, effect,
    actor: actor.name, role: actor.as.role, authority: actor.as.role === 'authority' ? code(actor.as.authority) : null,
    concerns: event.concerns.map(code),
    asks: demand.asks.filter((ask) => event.asks.includes(ask.id)).map(({ title }) => title.text),
    text, lang, translations, quote, amounts,
    sources: sources.map((source) => ({ ...source, date: source.date?.date ?? null })),
    ownWitness, unverified, conflicts: conflicts.filter((each) => each.event === id).map(otherwise),
    recordedOn: recorded.on, recordedLater: recorded.on > view.visit.on, retracted,
    ...more(event, code),
  }
}

/** What another source says; what was taken back stays, with its reason. */
function otherwise({ id, text, lang, amounts, source, recorded, retracted }: KeptConflict) {
  return { id, text, lang, amounts, source: { ...source, date: source.date?.date ?? null }, recordedOn: recorded.on, retracted }
}

/** What only some kinds have. A small count is shown no further than the page shows it. */
function more(event: Recorded, code: (id: Id) => string): Readonly<Record<string, unknown>> {
  switch (event.kind) {
    case 'demand':
      return { delivery: event.delivery && { ...event.delivery, to: event.delivery.to.map(code) } }
    case 'commitment':
      return { deadline: event.deadline?.date ?? null }
    case 'law':
    case 'court':
    case 'implementation':
      return { inForceFrom: event.inForceFrom?.date ?? null, inForceUntil: event.inForceUntil?.date ?? null }
    case 'verdict':
      return { outcome: outcomeOf(event.count), count: shownOf(event.count), witness: event.witness }
    case 'closing':
      return { replacedBy: event.replacedBy }
    default:
      return {}
  }
}
