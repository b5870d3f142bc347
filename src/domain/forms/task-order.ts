// In which order things are worked out, so that each comes after what it looks at; and which of them go round in a circle.
import type { PartShape } from './ground-of.ts'
import type { Task } from './ready.ts'

export type Ordered = {
  readonly tasks: readonly Task[]
  /** The names of questions that wait for one another, each circle from its first. */
  readonly circles: readonly (readonly PartShape[])[]
}

/** By depth first, in the order of the form wherever nothing else is asked. */
export function ordered(tasks: readonly Task[]): Ordered {
  const byShape = Map.groupBy(tasks, ({ shape }) => shape)
  const done: Task[] = []
  const state = new Map<Task, 'begun' | 'done'>()
  const circles: (readonly PartShape[])[] = []
  // Kept by hand and not by calls: a chain may be as long as the form.
  const way: { readonly task: Task; readonly before: Iterator<Task> }[] = []
  const meet = (task: Task): void => {
    const known = state.get(task)
    if (known === 'begun') circles.push(way.slice(way.findIndex((each) => each.task === task)).map((each) => each.task.shape))
    if (known !== undefined) return
    state.set(task, 'begun')
    way.push({ task, before: waitedFor(task, byShape) })
  }
  for (const task of tasks) {
    meet(task)
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.before.next()
      if (next.done !== true) {
        meet(next.value)
        continue
      }
      way.pop()
      state.set(last.task, 'done')
      done.push(last.task)
    }
  }
  return { tasks: done, circles }
}

function* waitedFor(task: Task, byShape: ReadonlyMap<PartShape, readonly Task[]>): Generator<Task> {
  const { shape, what, run } = task
  // Whether a place applies comes before what it comes to.
  if (what !== 'relevant') yield* (byShape.get(shape) ?? []).filter((other) => other.what === 'relevant')
  for (let up = shape.up; up !== null; up = up.up) yield* (byShape.get(up) ?? []).filter((other) => other !== task)
  for (const read of run.reads as ReadonlySet<PartShape>) {
    // What goes on from its own last value, or that of the person before, is no circle.
    yield* (byShape.get(read) ?? []).filter((other) => other !== task || what === 'relevant')
    for (let up = read.up; up !== null; up = up.up) {
      // What hides a group may not be asked within it.
      if (up === shape && what === 'relevant') yield task
      else if (!isAbove(up, shape)) yield* byShape.get(up) ?? []
    }
  }
}

function isAbove(above: PartShape, shape: PartShape): boolean {
  for (let up: PartShape | null = shape; up !== null; up = up.up) if (up === above) return true
  return false
}
