// The answers of one person as a tree: one node for each place of the form, several where it repeats.
import type { Place } from '../expression/scope.ts'
import type { PartShape } from '../ground-of.ts'
import { spotOf, stepsOf, type Spot, type SpotStep } from '../spot.ts'

export type Node = Place & {
  readonly shape: PartShape
  readonly up: Node | null
  readonly down: (name: string | null) => readonly Node[]
  /** What was answered or came out, also while it does not apply: it comes back when it applies again. */
  said: string
  /** The same without choices that are not offered now. */
  value: string
  /** What its own condition says, and whether everything above it applies, too. */
  isMeant: boolean
  isOn: boolean
  readonly below: Map<string, Node[]>
}

export function nodeOf(shape: PartShape, up: Node | null): Node {
  const below = new Map<string, Node[]>()
  const node: Node = {
    name: shape.name, shape, up, below, said: '', value: '', isMeant: true, isOn: up?.isOn ?? true,
    text: () => (node.isOn ? node.value : ''),
    down: (name) => {
      if (name === null) return [...below.values()].flat().filter(counts)
      const all = below.get(name) ?? none
      return all[0]?.shape.isRepeat === true ? all.filter(counts) : all
    },
  }
  for (const each of shape.down) below.set(each.name, each.isRepeat ? [] : [nodeOf(each, node)])
  return node
}

const none: readonly Node[] = []

/** Of a repeat, what does not apply is not counted; a question that does not apply is there, and empty. */
function counts({ isOn, shape }: Node): boolean {
  return isOn || !shape.isRepeat
}

export function* nodesIn(node: Node): Generator<Node> {
  yield node
  for (const all of node.below.values()) for (const each of all) yield* nodesIn(each)
}

/** All nodes of a place of the form. */
export function nodesAt(top: Node, shape: PartShape): readonly Node[] {
  return shape.up === null ? [top] : nodesAt(top, shape.up).flatMap((node) => node.below.get(shape.name) ?? [])
}

export function spotAt(node: Node): Spot {
  const steps: SpotStep[] = []
  for (let each = node; each.up !== null; each = each.up) {
    const place = each.shape.isRepeat ? each.up.below.get(each.name)!.indexOf(each) + 1 : null
    steps.unshift({ name: each.name, place })
  }
  return spotOf(steps)
}

/** Null where there is no such place, or no such one of a repeat. */
export function nodeAt(top: Node, spot: string): Node | null {
  let node: Node | undefined = top
  for (const { name, place } of stepsOf(spot) ?? [{ name: '', place: null }]) {
    const all: readonly Node[] = node?.below.get(name) ?? []
    node = (all[0]?.shape.isRepeat ?? false) === (place !== null) ? all[(place ?? 1) - 1] : undefined
  }
  return node ?? null
}
