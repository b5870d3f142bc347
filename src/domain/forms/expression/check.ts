// Looks whether what an expression names is there: functions with as much as they need, questions, lists, columns.
// All faults are found, not the first.
import { faultAt, type ExpressionFault } from './fault.ts'
import { functions } from './functions/all.ts'
import { notWorkedOut } from './functions/spots.ts'
import { patternOf } from './functions/texts.ts'
import type { Footing, Location } from './ground.ts'
import { isOfLastSaved, located, standingOf, stepFrom, type Standing } from './locate.ts'
import { nearest } from './nearest.ts'
import { parseExpression } from './parse.ts'
import { partsOf, type Call, type Expression, type Step } from './syntax.ts'

export function checkExpression(expression: Expression, footing: Footing): readonly ExpressionFault[] {
  const faults: ExpressionFault[] = []
  look(expression, footing, standingOf(footing), faults)
  return faults
}

/** Functions that are known and not worked out here, and answers of another interview: each makes a notice, since its value stays empty. */
export function leftEmpty(expression: Expression): readonly string[] {
  const own = expression.kind === 'call' && notWorkedOut.includes(expression.name) ? [expression.name]
    : expression.kind === 'question' && isOfLastSaved(expression.name) ? [expression.name] : []
  return [...own, ...partsOf(expression).flatMap(leftEmpty)]
}

function look(expression: Expression, footing: Footing, standing: Standing, faults: ExpressionFault[]): void {
  switch (expression.kind) {
    case 'text': case 'number': return
    case 'call': return lookAtCall(expression, footing, standing, faults)
    case 'question': {
      const fault = located(expression, footing, standing)?.fault
      if (fault) faults.push(fault)
      return
    }
    case 'path': {
      const whole = located(expression, footing, standing)
      const before = faults.length
      if (typeof expression.from !== 'string') look(expression.from, footing, standing, faults)
      if (whole?.fault && faults.length === before) faults.push(whole.fault)
      return lookAtSteps(expression, whole?.fault ? null : startOf(expression, footing, standing), footing, faults)
    }
    case 'filtered': {
      look(expression.of, footing, standing, faults)
      const within = located(expression.of, footing, standing)?.location ?? null
      for (const each of expression.where) look(each, footing, within, faults)
      return
    }
    case 'both': case 'minus': {
      for (const each of partsOf(expression)) look(each, footing, standing, faults)
    }
  }
}

function startOf({ from }: Expression & { kind: 'path' }, footing: Footing, standing: Standing): Standing {
  if (from === 'here') return standing
  return from === 'top' ? null : located(from, footing, standing)?.location ?? null
}

function lookAtSteps(path: Expression & { kind: 'path' }, start: Standing, footing: Footing, faults: ExpressionFault[]): void {
  let location: Location | null = start
  for (const [place, step] of path.steps.entries()) {
    location = path.from === 'top' && place === 0 ? { kind: 'shapes', shapes: [footing.ground.top] } : next(location, step, footing)
    for (const each of step.where) look(each, footing, location, faults)
  }
}

function next(location: Location | null, step: Step, footing: Footing): Location | null {
  return location === null ? null : stepFrom(location, step, footing)
}

function lookAtCall(call: Call, footing: Footing, standing: Standing, faults: ExpressionFault[]): void {
  const known = functions.get(call.name)
  if (known === undefined) faults.push(faultAt('function-unknown', call.at, call.name, nearest(call.name, functions.keys())))
  else if (call.of.length < known.least) faults.push(faultAt('function-gets-too-few', call.at, call.name, String(known.least)))
  else if (call.of.length > known.most) faults.push(faultAt('function-gets-too-many', call.at, call.name, String(known.most)))
  if (call.name === 'regex' && call.of[1]?.kind === 'text' && patternOf(call.of[1].text) === null) {
    faults.push(faultAt('pattern-broken', call.at, call.of[1].text))
  }
  if (call.name === 'instance') {
    const fault = located(call, footing, standing)?.fault
    if (fault) faults.push(fault)
    if (call.of[0] !== undefined && call.of[0].kind !== 'text') faults.push(faultAt('list-unknown', call.at, call.name))
    return
  }
  if (call.name === 'indexed-repeat' && call.of.some((each, at) => (at === 0 || at % 2 === 1) && located(each, footing,
    standing) === null)) {
    faults.push(faultAt('function-needs-question', call.at, call.name))
  }
  const named = call.name === 'jr:choice-name' ? questionInText(call) : null
  const of = named === null ? call.of : [call.of[0]!, named]
  if (call.name === 'jr:choice-name' && call.of.length === 2) {
    const found = located(of[1]!, footing, standing)
    if (found === null) faults.push(faultAt('function-needs-question', call.at, call.name))
  }
  for (const each of of) look(each, footing, standing, faults)
}

/** The second thing that `jr:choice-name` is handed is a question written as a text: '${name}'. */
export function questionInText({ of }: Call): Expression | null {
  const text = of[1]
  if (text?.kind !== 'text') return null
  const read = parseExpression(text.text)
  return read.ok ? read.value : null
}
