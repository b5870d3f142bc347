// What can be asked in a meeting or a parliament, from what is on record alone: a silence, a promise that is late or has no day, a no.
import { addDays, daysBetween, type Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Recorded } from './event.ts'
import { lookedUntil } from './silence.ts'
import { silentSince, standingOn, type History } from './standing-history.ts'
import type { DemandStanding, ReasonCode, Stand, Standing } from './standing/outcome.ts'

export const questionKinds = ['silence', 'overdue', 'by-when', 'contested', 'said-done', 'refused', 'against'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** `stand` says why it is asked; `events` are those it rests on, the one that decides first. `whom`: whose silence it is. */
export type Question = { readonly kind: QuestionKind; readonly whom: Id | null; readonly stand: Stand; readonly events: readonly Id[] }

export type OnShelf = History & { readonly lookedOn: Day | null }
/** For each of the three questions, demands that may bear it, the most telling first. */
export type Candidates<T> = { readonly silent: readonly T[]; readonly promised: readonly T[]; readonly disputed: readonly T[] }

type Told = { readonly demand: { readonly id: Id }; readonly standing: DemandStanding; readonly events: readonly Recorded[] }
export type Asked<T> = { readonly on: T; readonly question: Question }

/** Where silence no longer matters. */
const settled: readonly Standing[] = ['closed', 'met', 'acted-on']

const kindOf: { readonly [Code in ReasonCode]?: QuestionKind } = {
  'promise-overdue': 'overdue', 'promise-stands': 'by-when', 'accepted': 'by-when',
  'in-force-but-not-met': 'contested', 'said-done-but-not-met': 'said-done',
  'refused': 'refused', 'refused-after-court-win': 'refused', 'goes-against': 'against', 'against-before-demand': 'against',
}

/**
 * Which demands may bear a question on a day, at most so many for each: the longest silences where somebody looked within twelve months,
 * the oldest promises, then what is contested or was refused last. Knows days only; whether a question holds, its words decide.
 */
export function candidatesOn<T extends OnShelf>(all: readonly T[], on: Day, most: number): Candidates<T> {
  const yearAgo = addDays(on, -366)
  const stood = all.map((one) => {
    const turn = one.turns.findLast(({ from }) => from <= on)
    const silent = one.lookedOn !== null && one.lookedOn >= yearAgo ? longestSilence(one, on, turn?.standing) : 0
    return { one, standing: turn?.standing ?? 'unanswered', since: turn?.from ?? on, silent }
  })
  const of = (which: Standing) => stood.filter(({ standing }) => standing === which).sort((a, b) => compare(a.since, b.since))
  const some = (ordered: typeof stood) => ordered.slice(0, most).map(({ one }) => one)
  return {
    silent: some(stood.filter(({ silent }) => silent > 0).sort((a, b) => b.silent - a.silent)),
    promised: some(of('promised')),
    disputed: some([...of('contested').reverse(), ...of('refused').reverse()]),
  }
}

/** The question of one demand's own silence; null when nobody who was handed it is silent. */
export function silenceQuestion({ standing }: Told): Question | null {
  if (settled.includes(standing.standing)) return null
  const silent = standing.addressees.filter(({ silence, standing: own }) => silence !== null && silence.days > 0 && !settled.includes(own))
  const longest = silent.toSorted((a, b) => b.silence!.days - a.silence!.days)[0]
  return longest === undefined ? null : { kind: 'silence', whom: longest.addressee, stand: longest, events: [longest.silence!.delivery] }
}

/** The question that a standing bears: a promise that is late or has no day, what is contested, a no. Null for any other. */
export function standingQuestion(stand: Stand): Question | null {
  const { code, event, beside, day } = stand.reason
  const kind = kindOf[code]
  if (kind === undefined || event === null) return null
  // A promise whose day has not come is no question yet.
  if (kind === 'by-when' && day !== null) return null
  return { kind, whom: event.authority, stand, events: [event.id, ...(beside === null ? [] : [beside.id])] }
}

/**
 * At most three questions, of three demands: a silence, a promise, what is contested or was refused; where one of these is not on record,
 * further ones in the other order, first those of a kind that is not yet asked. What does not hold by its words is passed over.
 */
export function threeQuestions<T extends Told>({ silent, promised, disputed }: Candidates<T>): readonly Asked<T>[] {
  const bearing = (some: readonly T[], questionOf: (one: T) => Question | null, kinds: readonly QuestionKind[]) => some.flatMap((on) => {
    const question = questionOf(on)
    return question !== null && kinds.includes(question.kind) ? [{ on, question }] : []
  })
  const ofStanding = ({ standing }: T) => standingQuestion(standing)
  const kinds = [
    bearing(silent, silenceQuestion, ['silence']),
    bearing(promised, ofStanding, ['overdue', 'by-when']),
    bearing(disputed, ofStanding, ['contested', 'said-done', 'refused', 'against']),
  ]
  const asked: Asked<T>[] = []
  const isNew = ({ on }: Asked<T>) => asked.every((each) => each.on.demand.id !== on.demand.id)
  for (const some of kinds) asked.push(...some.filter(isNew).slice(0, 1))
  const rest = kinds.toReversed().flat()
  const isOtherwise = ({ question }: Asked<T>) => asked.every((each) => each.question.kind !== question.kind)
  // What asks in other words goes before what would ask the same once more.
  for (const mayAsk of [isOtherwise, () => true]) {
    for (const each of rest) if (asked.length < kinds.length && isNew(each) && mayAsk(each)) asked.push(each)
  }
  return asked
}

function longestSilence({ addressees, lookedOn }: OnShelf, on: Day, whole: Standing = 'unanswered'): number {
  const until = lookedUntil(lookedOn, on)
  if (until === null || settled.includes(whole)) return 0
  return Math.max(0, ...addressees.map(({ turns, silences }) => {
    const since = silentSince(silences, on, until)
    return since === null || settled.includes(standingOn(turns, on)) ? 0 : daysBetween(since, until)
  }))
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
