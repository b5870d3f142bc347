// Makes a form ready to be answered. It is done once for each form; nothing is looked up by name afterwards.
import { compileExpression, type Compiled } from './expression/compile.ts'
import type { Footing } from './expression/ground.ts'
import { parseExpression } from './expression/parse.ts'
import { dynamicDefault } from './defaults.ts'
import { groundOf, type FormGround, type PartShape } from './ground-of.ts'
import type { Form } from './form.ts'
import type { Logic, ReadyForm, Task } from './ready.ts'
import { ordered } from './task-order.ts'

/** Of a form that was checked; what cannot be read in one that was not is as if it were not there. */
export function readyForm(form: Form): ReadyForm {
  const ground = groundOf(form)
  const logic = new Map(ground.all.map((shape) => [shape, logicOf(shape, ground)]))
  const { tasks } = ordered(tasksOf(ground, logic))
  const after = new Map<PartShape, number[]>()
  const own = new Map<PartShape, number[]>()
  for (const [place, { shape, run }] of tasks.entries()) {
    add(own, shape, place)
    for (const read of run.reads as ReadonlySet<PartShape>) add(after, read, place)
  }
  const afterRelevance = new Map(ground.all.map((shape) => [shape, beneath(shape, tasks, own, after)]))
  const choices = new Map(form.lists.map((list) => [list.name, new Map(list.choices.map((choice) => [choice.name, choice]))]))
  const offers = new Map([...own].map(([shape, places]) => [shape, places.filter((place) => tasks[place]!.what === 'offer')]))
  return { form, ground, logic, tasks, after, afterRelevance, offers, choices }
}

/** The tasks of a form, for a look at their order: the check needs it, too. */
export function tasksOf(ground: FormGround, logic: ReadonlyMap<PartShape, Logic>): readonly Task[] {
  return ground.all.flatMap((shape) => {
    const { relevant, count, calculation, filter } = logic.get(shape)!
    const all = [['relevant', relevant], ['count', count], ['calculation', calculation], ['offer', filter]] as const
    return all.flatMap(([what, run]) => (run === null ? [] : [{ shape, what, run }]))
  })
}

export function logicOf(shape: PartShape, ground: FormGround): Logic {
  const { part } = shape
  const own = (text: string | null, item: string | null = null) => compiledText(text, { ground, here: shape, item })
  const question = part?.kind === 'question' ? part : null
  const beginning = question === null ? null : dynamicDefault(question.default)
  return {
    relevant: own(part?.relevant ?? null),
    calculation: own(question?.calculation ?? null),
    count: own(part?.kind === 'repeat' ? part.count : null),
    constraint: own(question?.constraint ?? null),
    required: own(question?.required ?? null),
    readOnly: own(question?.readOnly ?? null),
    filter: own(question?.filter ?? null, question?.list ?? null),
    beginning: beginning === null ? null : compileExpression(beginning, { ground, here: shape, item: null }),
  }
}

function compiledText(text: string | null, footing: Footing): Compiled | null {
  const read = text === null ? null : parseExpression(text)
  return read?.ok ? compileExpression(read.value, footing) : null
}

function add(map: Map<PartShape, number[]>, shape: PartShape, place: number): void {
  const places = map.get(shape)
  if (places === undefined) map.set(shape, [place])
  else places.push(place)
}

type Places = ReadonlyMap<PartShape, readonly number[]>

/** What is worked out of a place and of all beneath it, and what looks at any of these; not whether the place itself applies. */
function beneath(shape: PartShape, tasks: readonly Task[], own: Places, after: Places): readonly number[] {
  const found = new Set<number>()
  const gather = (each: PartShape): void => {
    for (const place of own.get(each) ?? []) if (each !== shape || tasks[place]!.what !== 'relevant') found.add(place)
    for (const place of after.get(each) ?? []) found.add(place)
    each.down.forEach(gather)
  }
  gather(shape)
  return [...found]
}
