// The ground that the expressions of a form stand on: its places by name, its lists by name.
import type { Ground, Shape } from './expression/ground.ts'
import { listColumns, type Form, type Part } from './form.ts'

/** A place of a form together with its part; the top has none. */
export type PartShape = Omit<Shape, 'up' | 'down'> & {
  readonly part: Part | null
  readonly up: PartShape | null
  readonly down: readonly PartShape[]
}
export type FormGround = Omit<Ground, 'top'> & { readonly top: PartShape; readonly all: readonly PartShape[] }

/** The name of the whole, as XForms call it. */
export const topName = 'data'

export function groundOf(form: Form): FormGround {
  const all: PartShape[] = []
  const top = shapeOf(topName, null, null, form.parts, all)
  const named = Map.groupBy(all.filter(({ part }) => part !== null), ({ name }) => name)
  const lists = new Map(form.lists.map((list) => [list.name, listColumns(list)]))
  return { top, named, lists, all }
}

function shapeOf(name: string, part: Part | null, up: PartShape | null, parts: readonly Part[], all: PartShape[]): PartShape {
  const down: PartShape[] = []
  const list = part?.kind === 'question' ? part.list : null
  const shape: PartShape = { name, part, up, isRepeat: part?.kind === 'repeat', list, down }
  all.push(shape)
  for (const each of parts) down.push(shapeOf(each.name, each, shape, each.kind === 'question' ? [] : each.parts, all))
  return shape
}
