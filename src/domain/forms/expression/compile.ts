// Turns an expression, once it was checked, into a function: names are looked up now, so that an answer costs no search.
import { compared } from './compare.ts'
import { questionInText } from './check.ts'
import { functions } from './functions/all.ts'
import { patternOf } from './functions/texts.ts'
import { pathTo, sharedRepeat, type Footing, type Shape } from './ground.ts'
import { filteredBy, stepsRun, type Run } from './walk.ts'
import { isOfLastSaved, located, standingOf, type Standing } from './locate.ts'
import type { Place, Scope } from './scope.ts'
import type { Call, Expression } from './syntax.ts'
import { isPlaces, toNumber, toText, toTruth } from './value.ts'

export type Compiled = {
  readonly run: Run
  /** Every place of the form whose answer, number or relevance it may look at. */
  readonly reads: ReadonlySet<Shape>
  /** Whether it says anything in the language that is shown. */
  readonly isInLanguage: boolean
}

type Around = { readonly footing: Footing; readonly reads: Set<Shape>; readonly says: { language: boolean } }

/** What was not checked comes to '' where it names what is not there. */
export function compileExpression(expression: Expression, footing: Footing): Compiled {
  const around: Around = { footing, reads: new Set(), says: { language: false } }
  const run = compiled(expression, around, standingOf(footing))
  return { run, reads: around.reads, isInLanguage: around.says.language }
}

function compiled(expression: Expression, around: Around, standing: Standing): Run {
  noteReads(expression, around, standing)
  switch (expression.kind) {
    case 'text': return () => expression.text
    case 'number': return () => expression.number
    case 'minus': {
      const of = compiled(expression.of, around, standing)
      return (scope) => -toNumber(of(scope))
    }
    case 'both': return bothRun(expression, around, standing)
    case 'question': return questionRun(expression.name, around)
    case 'call': return callRun(expression, around, standing)
    case 'filtered': {
      const of = compiled(expression.of, around, standing)
      const within = located(expression.of, around.footing, standing)?.location ?? null
      return filteredBy(of, expression.where.map((each) => compiled(each, around, within)))
    }
    case 'path': {
      const { from } = expression
      const start = typeof from === 'string' ? null : compiled(from, around, standing)
      const begin = from === 'here' ? standing : from === 'top' ? null : located(from, around.footing, standing)?.location ?? null
      return stepsRun(expression, start, begin, around.footing, (each, within) => compiled(each, around, within))
    }
  }
}

function noteReads(expression: Expression, { footing, reads }: Around, standing: Standing): void {
  const location = located(expression, footing, standing)?.location
  if (location?.kind === 'shapes') for (const shape of location.shapes) reads.add(shape)
}

function bothRun({ by, left, right }: Expression & { kind: 'both' }, around: Around, standing: Standing): Run {
  const [a, b] = [compiled(left, around, standing), compiled(right, around, standing)]
  switch (by) {
    case 'or': return (scope) => toTruth(a(scope)) || toTruth(b(scope))
    case 'and': return (scope) => toTruth(a(scope)) && toTruth(b(scope))
    case '+': return (scope) => toNumber(a(scope)) + toNumber(b(scope))
    case '-': return (scope) => toNumber(a(scope)) - toNumber(b(scope))
    case '*': return (scope) => toNumber(a(scope)) * toNumber(b(scope))
    case 'div': return (scope) => toNumber(a(scope)) / toNumber(b(scope))
    case 'mod': return (scope) => toNumber(a(scope)) % toNumber(b(scope))
    case '|': return (scope) => [...new Set([a(scope), b(scope)].flatMap((value) => (isPlaces(value) ? value : [])))]
    default: return (scope) => compared(a(scope), by, b(scope))
  }
}

/** Up from the question that asks to the repeat that both stand in, then down by names. */
function questionRun(name: string, { footing }: Around): Run {
  const shape = footing.ground.named.get(name)?.[0]
  if (shape === undefined || isOfLastSaved(name)) return () => []
  const shared = sharedRepeat(footing.here, shape)
  const ups = shared === null ? -1 : pathTo(footing.here).length - pathTo(shared).length
  const names = pathTo(shape).slice(shared === null ? 1 : pathTo(shared).length).map((each) => each.name)
  return ({ current, world }) => {
    let place: Place | null = ups === -1 ? world.top : current
    for (let left = ups; left > 0 && place !== null; left -= 1) place = place.up
    return names.reduce<readonly Place[]>((places, each) => (places.length === 1 ? places[0]!.down(each) : places.flatMap((one) =>
      one.down(each))),
      place === null ? [] : [place])
  }
}

function callRun(call: Call, around: Around, standing: Standing): Run {
  if (call.name === 'indexed-repeat') return indexedRun(call, around, standing)
  if (call.name === 'jr:choice-name') return choiceNameRun(call, around, standing)
  if (call.name === 'jr:itext') around.says.language = true
  const of = call.of.map((each) => compiled(each, around, standing))
  if (call.name === 'instance') {
    const [named] = call.of
    const list = named?.kind === 'text' ? named.text : ''
    return ({ world }) => {
      const place = world.list(list)
      return place === null ? [] : [place]
    }
  }
  if (call.name === 'if' && of.length === 3) {
    const [condition, then, otherwise] = of as [Run, Run, Run]
    return (scope) => (toTruth(condition(scope)) ? then(scope) : otherwise(scope))
  }
  if (call.name === 'regex' && call.of[1]?.kind === 'text') {
    const [text, pattern] = [of[0]!, patternOf(call.of[1].text)]
    return (scope) => pattern?.test(toText(text(scope)).slice(0, 2_000)) ?? false
  }
  const run = functions.get(call.name)?.run
  return run === undefined ? () => '' : (scope) => run(of.map((each) => each(scope)), scope)
}

/** `indexed-repeat(${question}, ${repeat}, which, ...)`: https://getodk.github.io/xforms-spec/#fn:indexed-repeat */
function indexedRun(call: Call, around: Around, standing: Standing): Run {
  const shapes = call.of.map((each) => {
    const location = located(each, around.footing, standing)?.location
    return location?.kind === 'shapes' ? location.shapes[0] : undefined
  })
  const runs = call.of.map((each) => compiled(each, around, standing))
  const wanted = shapes[0]
  if (wanted === undefined) return () => ''
  const pairs = [1, 3, 5].flatMap((at) => (shapes[at] === undefined || runs[at + 1] === undefined ? [] : [[shapes[at],
    runs[at + 1]!] as const]))
  const steps = pathTo(wanted).slice(1)
  return (scope) => {
    let places: readonly Place[] = [scope.world.top]
    for (const step of steps) {
      const which = pairs.find(([repeat]) => repeat === step)?.[1]
      const all = places.flatMap((place) => place.down(step.name))
      places = which === undefined ? ownOf(all, scope) : all.slice(...oneAt(toNumber(which(scope))))
    }
    return places
  }
}

function oneAt(which: number): [number, number] {
  return which >= 1 ? [Math.trunc(which) - 1, Math.trunc(which)] : [0, 0]
}

/** Of several, the one that the question itself stands in. */
function ownOf(all: readonly Place[], { current }: Scope): readonly Place[] {
  if (all.length < 2) return all
  for (let place: Place | null = current; place !== null; place = place.up) if (all.includes(place)) return [place]
  return all
}

function choiceNameRun(call: Call, around: Around, standing: Standing): Run {
  around.says.language = true
  const value = compiled(call.of[0]!, around, standing)
  const named = questionInText(call) ?? call.of[1]
  const location = named === undefined ? null : located(named, around.footing, standing)?.location
  const list = location?.kind === 'shapes' ? location.shapes[0]?.list ?? null : null
  return (scope) => (list === null ? toText(value(scope)) : scope.world.choiceName(list, toText(value(scope))))
}

