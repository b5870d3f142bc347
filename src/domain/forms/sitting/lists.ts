// The choices of a list: as places that expressions look at, and those of them that are offered for a question where it stands.
import type { Place } from '../expression/scope.ts'
import { toTruth } from '../expression/value.ts'
import { wordsIn, type Choice, type List, type Question } from '../form.ts'
import { nodeAt, type Node } from './tree.ts'
import type { Sitting } from './settle.ts'
import type { Spot } from '../spot.ts'

export function listPlaces(sitting: Sitting): ReadonlyMap<string, Place> {
  return new Map(sitting.ready.form.lists.map((list) => [list.name, later(() => listPlace(sitting, list), list.name)]))
}

/** Made when it is first looked at: most lists are only ever offered. */
function later(make: () => readonly Place[], name: string): Place {
  let made: readonly Place[] | null = null
  return { name, up: null, text: () => '', down: () => (made ??= make()) }
}

function listPlace(sitting: Sitting, list: List): readonly Place[] {
  const items: Place[] = []
  const root: Place = { name: 'root', up: null, text: () => '', down: () => items }
  for (const [at, choice] of list.choices.entries()) items.push(itemPlace(sitting, choice, root, `${list.name}-${at}`))
  return [root]
}

function itemPlace(sitting: Sitting, choice: Choice, up: Place | null, id: string): Place {
  const textOf = (column: string) => {
    if (column === 'name') return choice.name
    if (column === 'label') return wordsIn(choice.said.label, sitting.language, sitting.ready.form)
    if (column === 'itextId') return id
    return Object.hasOwn(choice.more, column) ? choice.more[column]! : ''
  }
  const made = new Map<string, readonly Place[]>()
  const of = (name: string) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const leaf: Place = { name, up: item, text: () => textOf(name), down: () => [] }
    made.set(name, [leaf])
    return made.get(name)!
  }
  const item: Place = {
    name: 'item', up, text: () => '',
    down: (name) => (name === null ? ['name', 'label', 'itextId', ...Object.keys(choice.more)].flatMap(of) : of(name)),
  }
  return item
}

/** In the order of the list, or shuffled where the form says so: by the number that it names, else by chance that the sitting keeps. */
export function choicesAt(sitting: Sitting, spot: Spot): readonly Choice[] {
  const node = nodeAt(sitting.top, spot)
  return node === null ? [] : choicesFor(sitting, node)
}

export function choicesFor(sitting: Sitting, node: Node): readonly Choice[] {
  const question = node.shape.part
  if (question?.kind !== 'question' || question.list === null) return []
  const list = sitting.ready.form.lists.find(({ name }) => name === question.list)
  return list === undefined ? [] : shuffled(filtered(sitting, node, question, list), question)
}

function filtered(sitting: Sitting, node: Node, question: Question, list: List): readonly Choice[] {
  const filter = sitting.ready.logic.get(node.shape)!.filter
  if (filter === null) return list.choices
  const items = sitting.world.list(question.list!)!.down('root')[0]!.down('item')
  return list.choices.filter((_, at) => {
    const here = items[at]!
    return toTruth(filter.run({ world: sitting.world, current: node, here, position: at + 1, size: items.length }))
  })
}

/** A seed makes the same order on every phone: https://getodk.github.io/xforms-spec/#fn:randomize, with numbers by Park and Miller. */
function shuffled(choices: readonly Choice[], { parameters }: Question): readonly Choice[] {
  if (parameters['randomize'] !== 'true') return choices
  const seed = Number(parameters['seed'] ?? '42')
  let state = (Number.isFinite(seed) ? Math.abs(Math.trunc(seed)) : 42) % 2_147_483_647 || 1
  const order = [...choices]
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 16_807) % 2_147_483_647
    const other = Math.floor(((state - 1) / 2_147_483_646) * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
