// One person answers a form: each answer changes what applies, what comes out, and how many there are.
import { ok, refuse, type Result } from '#values/result.ts'
import type { Around, World } from '../expression/scope.ts'
import { wordsIn } from '../form.ts'
import { mostRepeats, type Spot } from '../spot.ts'
import type { ReadyForm } from '../ready.ts'
import { answerRefusal, tidiedAnswer, type AnswerRefusal } from './answer.ts'
import { listPlaces } from './lists.ts'
import { begin, cameTo, changed, forget, grow, mostNodes, set, settle, stale, type Sitting } from './settle.ts'
import { nodeAt, nodeOf, nodesIn, spotAt, type Node } from './tree.ts'

export type { Sitting } from './settle.ts'
/** What was answered before: spot -> answer. */
export type Answers = Readonly<Record<string, string>>
export type SittingRefusal = AnswerRefusal | 'spot-unknown' | 'spot-not-asked' | 'repeat-counted' | 'repeats-too-many'

/** `before` are answers of the same form that was begun earlier; what no longer fits the form is left out. */
export function beginSitting(ready: ReadyForm, around: Around, before: Answers = {}): Sitting {
  const sitting: Sitting = {
    ready, top: nodeOf(ready.ground.top, null), world: null!, language: ready.form.language,
    stale: new Uint8Array(ready.tasks.length).fill(1), from: 0, nodes: 0,
  }
  Object.assign(sitting, { world: worldOf(sitting, around) })
  begin(sitting, sitting.top)
  settle(sitting)
  const kept = Object.entries(before)
  beginWithDefaults(sitting, sitting.top)
  if (kept.length > 0) takeUp(sitting, kept)
  return sitting
}

function worldOf(sitting: Sitting, around: Around): World {
  const lists = listPlaces(sitting)
  const { ready } = sitting
  return {
    ...around, top: sitting.top, list: (name) => lists.get(name) ?? null,
    choiceName: (list, value) => {
      const choice = ready.choices.get(list)?.get(value)
      return choice === undefined ? value : wordsIn(choice.said.label, sitting.language, ready.form)
    },
    labelOf: (id) => {
      const [, name, place] = /^(.*)-(\d+)$/.exec(id) ?? []
      const choice = ready.form.lists.find((list) => list.name === name)?.choices[Number(place)]
      return choice === undefined ? '' : wordsIn(choice.said.label, sitting.language, ready.form)
    },
  }
}

/** Expressions of defaults are worked out once, in the order of the form, when everything else has settled. */
function beginWithDefaults(sitting: Sitting, node: Node): void {
  // What is worked out may change how many there are while it goes on.
  const nodes = Array.from(nodesIn(node))
  for (const each of nodes) {
    const beginning = sitting.ready.logic.get(each.shape)!.beginning
    if (beginning === null) continue
    put(sitting, each, cameTo(sitting, each, beginning))
  }
}

/** Again and again, since answers bring repeats, and these the places of further answers. */
function takeUp(sitting: Sitting, kept: readonly (readonly [string, string])[]): void {
  let left = kept
  for (let rounds = 0; rounds < 20 && left.length > 0; rounds += 1) {
    const waiting = left.filter(([spot, text]) => !takeOne(sitting, spot, text))
    if (waiting.length === left.length) break
    left = waiting
  }
}

function takeOne(sitting: Sitting, spot: string, text: string): boolean {
  for (let tries = 0; tries <= mostRepeats; tries += 1) {
    const node = nodeAt(sitting.top, spot)
    if (node !== null) {
      const { part } = node.shape
      if (part?.kind === 'question' && answerRefusal(sitting, node, text) === null) put(sitting, node, tidiedAnswer(part, text))
      return true
    }
    const repeat = missingRepeat(sitting, spot)
    if (repeat === null || !addRepeat(sitting, repeat).ok) return false
  }
  return false
}

/** The repeat, one more of which would bring a spot nearer: '/people' for '/people[3]/age' when there are two. */
function missingRepeat(sitting: Sitting, spot: string): Spot | null {
  const parts = spot.split('/')
  for (let end = 2; end <= parts.length; end += 1) {
    const upTo = parts.slice(0, end).join('/')
    if (nodeAt(sitting.top, upTo) === null) return /\[\d+\]$/.test(upTo) ? upTo.replace(/\[\d+\]$/, '') as Spot : null
  }
  return null
}

/** An answer of several choices parts them by spaces; '' takes an answer back. The language of numbers and days is that of ISO and XML. */
export function answer(sitting: Sitting, spot: Spot, text: string): Result<null, SittingRefusal> {
  const node = nodeAt(sitting.top, spot)
  if (node?.shape.part?.kind !== 'question') return refuse('spot-unknown')
  const refusal = answerRefusal(sitting, node, text)
  if (refusal !== null) return refuse(refusal)
  put(sitting, node, tidiedAnswer(node.shape.part, text))
  return ok(null)
}

function put(sitting: Sitting, node: Node, text: string): void {
  if (text === node.said) return
  set(node, text)
  changed(sitting, node.shape)
  stale(sitting, sitting.ready.offers.get(node.shape))
  settle(sitting)
}

/** `spot` is that of the repeat without its last place: '/people', '/homes[2]/people'. The spot of the new one comes back. */
export function addRepeat(sitting: Sitting, spot: Spot): Result<Spot, SittingRefusal> {
  const found = repeatAt(sitting, spot)
  if (!found.ok) return found
  const { parent, name } = found.value
  const shape = parent.shape.down.find((each) => each.name === name)!
  if (parent.below.get(name)!.length >= mostRepeats || sitting.nodes >= mostNodes) return refuse('repeats-too-many')
  const node = grow(sitting, parent, shape)
  changed(sitting, shape)
  settle(sitting)
  beginWithDefaults(sitting, node)
  return ok(spotAt(node))
}

/** `spot` is that of one of a repeat: '/people[2]'. Those after it move up. */
export function dropRepeat(sitting: Sitting, spot: Spot): Result<null, SittingRefusal> {
  const node = nodeAt(sitting.top, spot)
  if (node === null || !node.shape.isRepeat) return refuse('spot-unknown')
  if (sitting.ready.logic.get(node.shape)!.count !== null) return refuse('repeat-counted')
  const all = node.up!.below.get(node.name)!
  all.splice(all.indexOf(node), 1)
  forget(sitting, node)
  changed(sitting, node.shape)
  stale(sitting, sitting.ready.afterRelevance.get(node.shape))
  settle(sitting)
  return ok(null)
}

function repeatAt(sitting: Sitting, spot: Spot): Result<{ readonly parent: Node; readonly name: string }, SittingRefusal> {
  const cut = spot.lastIndexOf('/')
  const parent = cut === 0 ? sitting.top : nodeAt(sitting.top, spot.slice(0, cut))
  const name = spot.slice(cut + 1)
  const shape = parent?.shape.down.find((each) => each.name === name)
  if (parent === null || shape === undefined || !shape.isRepeat) return refuse('spot-unknown')
  return sitting.ready.logic.get(shape)!.count === null ? ok({ parent, name }) : refuse('repeat-counted')
}

/** What is said changes, and with it what expressions say in it. */
export function showIn(sitting: Sitting, language: string): void {
  sitting.language = language
  stale(sitting, sitting.ready.tasks.flatMap(({ run }, place) => (run.isInLanguage ? [place] : [])))
  settle(sitting)
}

/** What is said in the end: the answers that apply and are not empty. */
export function answersOf(sitting: Sitting): Answers {
  const answers: Record<string, string> = {}
  for (const node of nodesIn(sitting.top)) {
    if (node.shape.part?.kind === 'question' && node.text() !== '') answers[spotAt(node)] = node.text()
  }
  return answers
}
