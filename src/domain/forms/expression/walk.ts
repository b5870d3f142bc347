// Walks along the steps of a path through answers or choices, and keeps of the places those for which the conditions hold.
import { columnNamed, type Footing, type Location } from './ground.ts'
import { stepFrom, type Standing } from './locate.ts'
import type { Place, Scope } from './scope.ts'
import type { Expression, Path, Step } from './syntax.ts'
import { isPlaces, toTruth, type Value } from './value.ts'

export type Run = (scope: Scope) => Value
type Compile = (expression: Expression, within: Standing) => Run
type OneStep = (places: readonly Place[], scope: Scope) => readonly Place[]

/** Places that a condition is asked of, in one path: a list of thousands asked once for each of thousands would never end. */
const mostPlaces = 100_000

export function stepsRun(path: Path, start: Run | null, begin: Standing, footing: Footing, compile: Compile): Run {
  let location: Location | null = begin
  const steps: OneStep[] = []
  for (const [place, step] of path.steps.entries()) {
    if (path.from === 'top' && place === 0) {
      location = { kind: 'shapes', shapes: [footing.ground.top] }
      continue
    }
    const before: Location | null = location
    location = before === null ? null : stepFrom(before, step, footing)
    const where = step.where.map((each) => compile(each, location))
    steps.push(oneStep(step, before, where, footing))
  }
  return (scope) => {
    const from = start?.(scope) ?? [path.from === 'top' ? scope.world.top : scope.here]
    return steps.reduce<readonly Place[]>((places, step) => step(places, scope), isPlaces(from) ? from : [])
  }
}

export function filteredBy(of: Run, where: readonly Run[]): Run {
  return (scope) => {
    const value = of(scope)
    return isPlaces(value) ? kept(value, where, scope) : value
  }
}

function oneStep(step: Step, before: Location | null, where: readonly Run[], { ground }: Footing): OneStep {
  if (step.kind === 'here') return (places, scope) => kept(places, where, scope)
  if (step.kind === 'up') {
    return (places, scope) => kept([...new Set(places.flatMap(({ up }) => up ?? []))], where, scope)
  }
  const isColumn = before?.kind === 'items' && step.name !== null
  const name = isColumn ? columnNamed(ground.lists.get(before.list) ?? [], step.name) : step.name
  // A column that is not there is nothing, and not any.
  if (isColumn && name === null) return () => []
  return (places, scope) => {
    if (where.length === 0) return places.length === 1 ? places[0]!.down(name) : places.flatMap((place) => place.down(name))
    return places.flatMap((place) => kept(place.down(name), where, scope))
  }
}

/** A number in square brackets is a place: `[1]` the first. */
function kept(places: readonly Place[], where: readonly Run[], scope: Scope): readonly Place[] {
  return where.reduce<readonly Place[]>((left, condition) => {
    const size = Math.min(left.length, mostPlaces)
    return left.slice(0, size).filter((here, at) => {
      const value = condition({ ...scope, here, position: at + 1, size })
      return typeof value === 'number' ? value === at + 1 : toTruth(value)
    })
  }, places)
}
