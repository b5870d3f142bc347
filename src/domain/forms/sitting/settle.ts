// After something changed: works out again what looks at it, and what looks at that, each once and in its order.
import type { Compiled } from '../expression/compile.ts'
import type { Scope, World } from '../expression/scope.ts'
import { toNumber, toTruth, type Value } from '../expression/value.ts'
import type { PartShape } from '../ground-of.ts'
import type { ReadyForm, Task } from '../ready.ts'
import { mostRepeats } from '../spot.ts'
import { chosenIn } from '../expression/functions/choices.ts'
import type { Question } from '../form.ts'
import { isAsked, refusalOf, workedOutAnswer } from './answer.ts'
import { choicesFor } from './lists.ts'
import { nodeOf, nodesAt, nodesIn, type Node } from './tree.ts'

export type Sitting = {
  readonly ready: ReadyForm
  readonly top: Node
  readonly world: World
  /** The name of the language that is shown. */
  language: string
  /** For each task, whether it has to look again; and the first place at which one does. */
  readonly stale: Uint8Array
  from: number
  nodes: number
}

/** So many places in one sitting: a count of a thousand within a count of a thousand is nobody's household. */
export const mostNodes = 60_000

export function scopeAt(sitting: Sitting, node: Node): Scope {
  return { world: sitting.world, current: node, here: node, position: 1, size: 1 }
}

export function valueAt(sitting: Sitting, node: Node, run: Compiled): Value {
  return run.run(scopeAt(sitting, node))
}

export function cameTo(sitting: Sitting, node: Node, run: Compiled): string {
  const { part } = node.shape
  return workedOutAnswer(valueAt(sitting, node, run), part?.kind === 'question' ? part.type : 'text', sitting.world.now)
}

export function changed(sitting: Sitting, shape: PartShape): void {
  stale(sitting, sitting.ready.after.get(shape))
}

export function stale(sitting: Sitting, places: readonly number[] = []): void {
  for (const place of places) {
    sitting.stale[place] = 1
    if (place < sitting.from) sitting.from = place
  }
}

export function settle(sitting: Sitting): void {
  const { tasks } = sitting.ready
  // A form that was checked goes round in no circle; one that was not must end all the same.
  for (let left = tasks.length * 20; left > 0 && sitting.from < tasks.length; left -= 1) {
    const place = sitting.stale.indexOf(1, sitting.from)
    sitting.from = place === -1 ? tasks.length : place + 1
    if (place === -1) return
    sitting.stale[place] = 0
    workOut(sitting, tasks[place]!)
  }
}

function workOut(sitting: Sitting, task: Task): void {
  for (const node of nodesAt(sitting.top, task.what === 'count' ? task.shape.up! : task.shape)) {
    if (task.what === 'relevant') decideRelevance(sitting, node, task.run)
    else if (task.what === 'calculation') calculate(sitting, node, task.run)
    else if (task.what === 'offer') keepOffered(sitting, node)
    else countTo(sitting, node, task)
  }
}

function decideRelevance(sitting: Sitting, node: Node, run: Compiled): void {
  const isMeant = toTruth(valueAt(sitting, node, run))
  node.isMeant = isMeant
  const isOn = isMeant && (node.up?.isOn ?? true)
  if (isOn === node.isOn) return
  switchOn(node, isOn)
  stale(sitting, sitting.ready.afterRelevance.get(node.shape))
}

export function switchOn(node: Node, isOn: boolean): void {
  node.isOn = isOn
  for (const all of node.below.values()) for (const each of all) switchOn(each, isOn && each.isMeant)
}

function calculate(sitting: Sitting, node: Node, run: Compiled): void {
  if (!node.isOn) return
  const value = cameTo(sitting, node, run)
  if (value === node.value) return
  set(node, value)
  changed(sitting, node.shape)
}

export function set(node: Node, text: string): void {
  node.said = text
  node.value = text
}

/** A choice that is not offered now does not stand: nobody would see it, and what follows from it would go on. */
function keepOffered(sitting: Sitting, node: Node): void {
  if (!node.isOn || node.said === '') return
  const offered = new Set(choicesFor(sitting, node).map(({ name }) => name))
  const value = chosenIn(node.said).filter((choice) => offered.has(choice)).join(' ')
  if (value === node.value) return
  node.value = value
  changed(sitting, node.shape)
}

/** How many there are is worked out from the place that the repeat stands in, as if it were a question beside it. */
function countTo(sitting: Sitting, parent: Node, { shape, run }: Task): void {
  const asIf = { ...parent, name: shape.name, up: parent }
  const wanted = toNumber(run.run({ world: sitting.world, current: asIf, here: asIf, position: 1, size: 1 }))
  const count = Number.isNaN(wanted) ? 0 : Math.max(0, Math.min(mostRepeats, Math.trunc(wanted)))
  const all = parent.below.get(shape.name)!
  if (all.length === count) return
  for (const gone of all.splice(count)) forget(sitting, gone)
  while (all.length < count && sitting.nodes < mostNodes) grow(sitting, parent, shape)
  changed(sitting, shape)
}

export function forget(sitting: Sitting, node: Node): void {
  for (const each of nodesIn(node)) {
    sitting.nodes -= 1
    changed(sitting, each.shape)
  }
}

/** One more of a repeat, with what its answers begin with. */
export function grow(sitting: Sitting, parent: Node, shape: PartShape): Node {
  const node = nodeOf(shape, parent)
  parent.below.get(shape.name)!.push(node)
  begin(sitting, node)
  stale(sitting, sitting.ready.afterRelevance.get(shape))
  stale(sitting, placesOfOwn(sitting.ready, shape))
  return node
}

function placesOfOwn({ tasks }: ReadyForm, shape: PartShape): readonly number[] {
  return tasks.flatMap((task, place) => (task.shape === shape && task.what === 'relevant' ? [place] : []))
}

/** Plain defaults, what fills in itself, and one of each repeat that people count themselves. */
export function begin(sitting: Sitting, node: Node): void {
  const { ready, world } = sitting
  for (const each of nodesIn(node)) {
    sitting.nodes += 1
    const { part } = each.shape
    if (part?.kind !== 'question') {
      for (const shape of each.shape.down) {
        const all = each.below.get(shape.name)!
        if (shape.isRepeat && ready.logic.get(shape)!.count === null && all.length === 0 && sitting.nodes < mostNodes) {
          all.push(nodeOf(shape, each))
        }
      }
    } else if (part.type === 'today') set(each, world.today)
    else if (part.type === 'start') set(each, world.now)
    else if (ready.logic.get(each.shape)!.beginning === null && mayBegin(ready, part)) set(each, part.default)
  }
}

/** A default that is no answer of its type is none. */
function mayBegin({ choices }: ReadyForm, question: Question): boolean {
  return !isAsked(question) || refusalOf(question, question.list === null ? undefined : choices.get(question.list),
    question.default) === null
}
