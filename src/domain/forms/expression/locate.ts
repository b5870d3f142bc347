// Follows the names of a path through the form, before anybody has answered: where it leads, and what is wrong with it.
import { faultAt, type ExpressionFault } from './fault.ts'
import { columnNamed, type Footing, type Location, type Shape } from './ground.ts'
import { nearest } from './nearest.ts'
import type { Expression, Path, Step } from './syntax.ts'

export type Located = { readonly location: Location; readonly fault: ExpressionFault | null }
/** Where the place that is looked at stands; null when it cannot be told from the form. */
export type Standing = Location | null

const nowhere: Location = { kind: 'shapes', shapes: [] }

export function located(expression: Expression, footing: Footing, standing: Standing): Located | null {
  switch (expression.kind) {
    case 'question': return questionLocated(expression.name, expression.at, footing)
    case 'filtered': return located(expression.of, footing, standing)
    case 'path': return pathLocated(expression, footing, standing)
    case 'call': return callLocated(expression, footing)
    default: return null
  }
}

export function standingOf(footing: Footing): Location {
  return footing.item === null ? { kind: 'shapes', shapes: [footing.here] } : { kind: 'items', list: footing.item }
}

/** What `${last-saved#name}` names was said by somebody else: it is never here, and always empty. */
export function isOfLastSaved(name: string): boolean {
  return name.startsWith('last-saved#')
}

function questionLocated(name: string, at: number, { ground }: Footing): Located {
  if (isOfLastSaved(name)) return { location: nowhere, fault: null }
  const shapes = ground.named.get(name) ?? []
  if (shapes.length === 1) return { location: { kind: 'shapes', shapes }, fault: null }
  if (shapes.length > 1) return { location: nowhere, fault: faultAt('question-ambiguous', at, name) }
  return { location: nowhere, fault: faultAt('question-unknown', at, name, nearest(name, ground.named.keys())) }
}

function callLocated(call: Expression & { kind: 'call' }, { ground, here }: Footing): Located | null {
  if (call.name === 'current') return { location: { kind: 'shapes', shapes: [here] }, fault: null }
  const [named] = call.of
  if (call.name !== 'instance' || named?.kind !== 'text') return null
  if (ground.lists.has(named.text)) return { location: { kind: 'lists', list: named.text }, fault: null }
  return { location: nowhere, fault: faultAt('list-unknown', call.at, named.text, nearest(named.text, ground.lists.keys())) }
}

function pathLocated({ from, steps, at }: Path, footing: Footing, standing: Standing): Located | null {
  const start = from === 'here' ? standing && { location: standing, fault: null }
    : from === 'top' ? { location: { kind: 'shapes', shapes: [] } as Location, fault: null } : located(from, footing, standing)
  if (start === null || start.fault !== null) return start
  let location = start.location
  for (const [place, step] of steps.entries()) {
    // The first name after the top is that of the form.
    const isForm = from === 'top' && place === 0
    const next: Location | null = isForm ? { kind: 'shapes', shapes: [footing.ground.top] } : stepFrom(location, step, footing)
    if (next === null) {
      const fault = wrongStep(location, step, footing) ?? faultAt('path-leads-nowhere', at, nameOf(step))
      const isBare = from === 'here' && place === 0 && step.kind === 'down'
      return { location: nowhere, fault: isBare ? { ...fault, code: 'bare-name-unknown' } : fault }
    }
    location = next
  }
  return { location, fault: null }
}

/** Null where nothing can be. */
export function stepFrom(location: Location, step: Step, { ground }: Footing): Location | null {
  if (step.kind === 'here') return location
  if (location.kind === 'shapes') {
    if (location.shapes.length === 0) return location
    const shapes = step.kind === 'up' ? location.shapes.flatMap(({ up }) => up ?? []) : location.shapes.flatMap((shape) => below(shape,
      step.name))
    return shapes.length === 0 ? null : { kind: 'shapes', shapes: [...new Set(shapes)] }
  }
  if (step.kind === 'up') return location.kind === 'column' ? { kind: 'items', list: location.list } : null
  const { list } = location
  if (location.kind === 'lists') return step.name === 'root' || step.name === null ? { kind: 'root', list } : null
  if (location.kind === 'root') return step.name === 'item' || step.name === null ? { kind: 'items', list } : null
  if (location.kind === 'column') return null
  if (step.name === null) return { kind: 'column', list, name: null }
  const name = columnNamed(ground.lists.get(list) ?? [], step.name)
  return name === null ? null : { kind: 'column', list, name }
}

function below(shape: Shape, name: string | null): readonly Shape[] {
  return name === null ? shape.down : shape.down.filter((each) => each.name === name)
}

function wrongStep(location: Location, step: Step, { ground }: Footing): ExpressionFault | null {
  if (step.kind !== 'down' || step.name === null) return null
  if (location.kind === 'items') {
    return faultAt('column-unknown', step.at, step.name, nearest(step.name, ground.lists.get(location.list) ?? []))
  }
  if (location.kind !== 'shapes') return null
  const near = nearest(step.name, location.shapes.flatMap(({ down }) => down.map(({ name }) => name)))
  return faultAt('path-leads-nowhere', step.at, step.name, near)
}

function nameOf(step: Step): string {
  return step.kind === 'down' ? step.name ?? '*' : step.kind === 'up' ? '..' : '.'
}
