// What else is known of an event: how it was brought, by when, since when in force, whom and what it concerns, and what was counted.
import type { ComponentChild } from 'preact'
import type { Delivery, Recorded } from '#domain/event.ts'
import { fewestShown, outcomeOf, shownOf } from '#domain/verdict.ts'
import type { Id } from '#values/id.ts'
import { apart } from '#words/direction.ts'
import { directionOf } from '#words/languages.ts'
import { demandPath } from './paths.ts'
import { chosenText, inLanguage } from './told.tsx'
import type { Stood, View } from './view.ts'

type Verdict = Extract<Recorded, { kind: 'verdict' }>

export function details(view: View, { demand }: Stood, event: Recorded): ComponentChild[] {
  const { say } = view
  const asks = demand.asks.filter(({ id }) => event.asks.includes(id)).map(({ title }) => title.text)
  const all = [
    ...ofKind(view, event),
    event.concerns.length > 0 && say('concerns', { names: names(view, event.concerns) }),
    asks.length > 0 && say('about-ask', { asks: listed(view, asks) }),
  ]
  return all.filter((each) => each !== null && each !== false)
}

/** Names of authorities, one after the other. */
export function names(view: View, ids: readonly Id[]): string {
  return listed(view, ids.map((id) => view.authority(id)?.name ?? id))
}

/** Each stands apart, so that a list of names in one script runs as the page does. */
function listed({ say, visit }: View, parts: readonly string[]): string {
  return parts.map((part) => apart(directionOf(visit.lang), part)).join(say('semicolon'))
}

function ofKind(view: View, event: Recorded): (ComponentChild | false)[] {
  switch (event.kind) {
    case 'demand':
      return event.delivery === null ? [] : [brought(view, event.delivery)]
    case 'commitment':
      return [event.deadline !== null && view.say('deadline', { date: view.date(event.deadline) })]
    case 'law':
    case 'court':
    case 'implementation':
      return [
        event.inForceFrom !== null && view.say('in-force-from', { date: view.date(event.inForceFrom) }),
        event.inForceUntil !== null && view.say('in-force-until', { date: view.date(event.inForceUntil) }),
      ]
    case 'verdict':
      return counted(view, event)
    case 'closing':
      return event.replacedBy === null ? [] : [<Replacing key={event.replacedBy} view={view} id={event.replacedBy} />]
    default:
      return []
  }
}

/** 'Handed over, at the annual meeting, to the Labour Department, received by its head'. */
function brought(view: View, { how, where, to, receivedBy }: Delivery): string {
  const { say, fold } = view
  const parts = [
    fold(`delivery-${how}`),
    where,
    to.length > 0 ? say('delivered-to', { to: names(view, to) }) : '',
    receivedBy === '' ? '' : say('received-by', { by: receivedBy }),
  ]
  return say('delivered', { how: listed(view, parts.filter((each) => each !== '')) })
}

function counted({ say, fold }: View, { count, witness }: Verdict): string[] {
  const shown = shownOf(count)
  const fewest = String(fewestShown)
  const figures = { met: String(count.met), partly: String(count.partly), notMet: String(count.notMet), worse: String(count.worse) }
  const told = shown.shown === 'figures'
    ? say('verdict-figures', { counted: String(shown.counted), ...figures })
    : say(shown.adopted ? 'verdict-adopted' : 'verdict-not-adopted', { fewest })
  return [fold(`outcome-${outcomeOf(count)}`), told, ...(witness === '' ? [] : [say('verdict-witness', { witness })])]
}

function Replacing({ view, id }: { readonly view: View; readonly id: Id }) {
  const other = view.record.demands.find(({ demand }) => demand.id === id)?.demand
  if (other === undefined) return null
  const title = chosenText(view.visit.lang, other.title, other.translations.filter((each) => each.of === 'title'))
  return (
    <>
      {view.say('replaced-by')}<a href={view.href(demandPath(view.visit.lang, other.code))} {...inLanguage(title.lang)}>{title.text}</a>
    </>
  )
}
