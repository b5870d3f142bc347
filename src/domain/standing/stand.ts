// How things stand for some of the addressees: the fold over their steps, and what is read off at its end.
import type { Day } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Authority } from '../authority.ts'
import type { Demand } from '../demand.ts'
import type { Recorded } from '../event.ts'
import { answerOverdue, promiseOverdue, silenceOf, type Overdue, type Silence } from '../silence.ts'
import { concerned, concerns } from './concern.ts'
import { decide, decidingWord, groundOf, type Decision, type Sides } from './decide.ts'
import { labelsOf } from './label.ts'
import { nothingSaid, oursAfter, oursAfterTurn } from './ours.ts'
import { refTo, type Said, type Stand } from './outcome.ts'
import { levelFor, nothingYet, theirsAfter } from './theirs.ts'
import { stepsUpTo } from './timeline.ts'

/** Authorities whose term to answer is known; the others have none. */
export type Terms = readonly Pick<Authority, 'id' | 'termToAnswer'>[]
/** What is on record on a day: the events that count, in their order, and how far somebody looked. */
export type OnRecord = {
  readonly demand: Demand
  readonly ordered: readonly Recorded[]
  readonly on: Day
  readonly until: Day | null
  readonly terms: Terms
}

export function standFor(record: OnRecord, whom: readonly Id[]): Stand {
  const sides = fold(record, whom)
  const { theirs } = sides
  const decision = decide(sides)
  const overdue = overdueOf(record, whom, decision)
  const ref = (event: Recorded | null | undefined) => (event ? refTo(event, record.on) : null)
  const { code, event, beside, day } = decision
  return {
    standing: decision.standing,
    lastStanding: decision.lastStanding,
    labels: labelsOf(sides, decision, overdue),
    reason: { code, event: ref(event), beside: ref(beside), day },
    inForce: { level: levelFor(theirs.grounds, whom), by: ref(groundOf(sides)?.event) },
    lastWord: ref(theirs.lastWord ?? theirs.note),
    lastDeed: ref(theirs.lastDeed),
    ...migrantsWords(sides, record.on),
    silence: longestSilence(record, whom, decision),
    overdue,
  }
}

/** Runs through the steps: what each does to what is in force comes first, because a word may end with it. */
function fold({ demand, ordered, on, until }: OnRecord, scope: readonly Id[]): Sides {
  let theirs = nothingYet
  let ours = nothingSaid
  for (const step of stepsUpTo(ordered, on)) {
    const whom = concerned(step.event, scope)
    if (whom.length === 0) continue
    const wasMet = ours.words.some((word) => word.says !== 'not-met' && concerns(word, whom))
    theirs = theirsAfter(theirs, step, whom, wasMet)
    if (theirs.turn !== null) ours = oursAfterTurn(ours, theirs.turn)
    ours = oursAfter(ours, step.event, { at: step.at, whom }, demand)
  }
  return { theirs, ours, whom: scope, until, asked: ordered.find(({ kind }) => kind === 'demand') ?? null }
}

function migrantsWords(sides: Sides, on: Day): Pick<Stand, 'migrantsWord' | 'migrantsWords'> {
  const { words, said } = sides.ours
  const migrantsWords = said.map(({ speaker, isAlly, says, event }): Said => {
    return { speaker, isAlly, says, ref: refTo(event, on), counts: words.some((word) => word.event === event) }
  })
  const deciding = decidingWord(sides)
  if (deciding === undefined) return { migrantsWord: migrantsWords.at(-1) ?? null, migrantsWords }
  const { speaker, isAlly, isWorse, event } = deciding
  const says = isWorse ? 'worse' : deciding.says
  return { migrantsWord: { speaker, isAlly, says, ref: refTo(event, on), counts: true }, migrantsWords }
}

/** The longest among them; none where it no longer matters. */
function longestSilence({ ordered, until }: OnRecord, whom: readonly Id[], { standing }: Decision): Silence | null {
  if (standing === 'closed' || standing === 'met' || standing === 'acted-on') return null
  return longest(whom.map((addressee) => silenceOf(addressee, ordered, until)))
}

function overdueOf({ ordered, until, terms }: OnRecord, whom: readonly Id[], { standing, event }: Decision): Overdue | null {
  if (standing === 'closed' || standing === 'met' || standing === 'acted-on') return null
  const promise = standing === 'promised' && event !== null ? promiseOverdue(event, until) : null
  return promise ?? longest(whom.map((id) => answerOverdue(silenceOf(id, ordered, until), terms.find((each) => each.id === id))))
}

function longest<T extends Silence | Overdue>(all: readonly (T | null)[]): T | null {
  return all.filter((each) => each !== null).toSorted((a, b) => b.days - a.days)[0] ?? null
}
