// The table of standings: one row each, in the order of the rule, and the first that fits decides.
import { lastDay, type Day, type Period } from '#values/day.ts'
import type { Id } from '#values/id.ts'
import type { Recorded } from '../event.ts'
import { promiseOverdue } from '../silence.ts'
import { latestFor } from './concern.ts'
import type { ReasonCode, Standing } from './outcome.ts'
import { decides, wordFor, type Ours, type Word } from './ours.ts'
import { isPromise, levelFor, type Ground, type Stance, type Theirs } from './theirs.ts'
import { isFact } from './timeline.ts'

/** Both sides on a day, for some of the addressees. `until`: how far somebody looked; `asked`: the first demand. */
export type Sides = {
  readonly theirs: Theirs
  readonly ours: Ours
  readonly whom: readonly Id[]
  readonly until: Day | null
  readonly asked: Recorded | null
}

type Why = { readonly code: ReasonCode; readonly event: Recorded | null; readonly beside: Recorded | null; readonly day: Period | null }
type Open = Exclude<Standing, 'closed'>
export type Decision = Why & { readonly standing: Standing; readonly lastStanding: Open | null }

const rows: readonly (readonly [Open, (sides: Sides) => Why | null])[] = [
  ['met', met],
  ['taken-back', takenBack],
  ['contested', contested],
  ['partly-met', partlyMet],
  ['acted-on', actedOn],
  ['promised', promised],
  ['refused', refused],
]

export function decide(sides: Sides): Decision {
  const open = decideOpen(sides)
  const closing = closingOf(sides)
  if (closing === undefined) return { ...open, lastStanding: null }
  return { ...why(`closed-${closing.effect}`, closing), standing: 'closed', lastStanding: open.standing }
}

/** The raisers' closing, once it reaches all of them. */
export function closingOf({ ours, whom }: Sides) {
  return whom.every((id) => latestFor(ours.closings, id)) ? ours.closings.at(-1)?.event : undefined
}

/** The judgment that is refused, where a refusal stands and a judgment was won before it. */
export function winRefused({ theirs }: Sides): Ground | undefined {
  const stance = theirs.stances.at(-1)
  if (stance?.says !== 'refusal') return undefined
  return theirs.wins.findLast((win) => win.at < stance.at)
}

/** The latest of what is in force for any of them. */
export function groundOf({ theirs, whom }: Sides): Ground | undefined {
  return theirs.grounds.findLast((ground) => ground.level !== 'nothing' && whom.some((id) => latestFor(theirs.grounds, id) === ground))
}

/** The word that decides: the latest of those that say the worst. */
export function decidingWord({ ours, whom }: Sides): Word | undefined {
  const says = wordFor(ours.words, whom)
  return ours.words.findLast((word) => decides(word) && word.says === says)
}

function decideOpen(sides: Sides): Why & { standing: Open } {
  for (const [standing, row] of rows) {
    const fits = row(sides)
    if (fits !== null) return { ...fits, standing }
  }
  return { ...unanswered(sides), standing: 'unanswered' }
}

function met(sides: Sides): Why | null {
  const word = decidingWord(sides)
  return word?.says === 'met' ? why('raisers-say-met', word.event) : null
}

function takenBack(sides: Sides): Why | null {
  const { takenBack, stances } = sides.theirs
  const last = stances.at(-1)
  const somethingStands = groundOf(sides) !== undefined || (last !== undefined && isPromise(last))
  return takenBack === null || somethingStands ? null : why('reversed', takenBack.by, takenBack.what)
}

/** Only a word later than what it contradicts, about those whom that concerns. */
function contested({ theirs, ours }: Sides): Why | null {
  for (const word of ours.words.filter(({ says }) => says === 'not-met').toReversed()) {
    const ground = contradicted(theirs.grounds, word, ({ level }) => level !== 'nothing')
    if (ground !== undefined) return why('in-force-but-not-met', word.event, ground.event)
    const claim = contradicted(theirs.stances, word, ({ says }) => says === 'claim')
    if (claim !== undefined) return why('said-done-but-not-met', word.event, claim.event)
  }
  return null
}

function contradicted<T extends Ground | Stance>(list: readonly T[], word: Word, holdsOut: (held: T) => boolean): T | undefined {
  return word.whom.map((id) => latestFor(list, id)).find((held) => held !== undefined && holdsOut(held) && word.at > held.at)
}

function partlyMet(sides: Sides): Why | null {
  const word = decidingWord(sides)
  if (word?.says === 'partly') return why('migrants-say-partly', word.event)
  return levelFor(sides.theirs.grounds, sides.whom) === 'part' ? why('part-in-force', groundOf(sides)?.event) : null
}

function actedOn(sides: Sides): Why | null {
  const ground = groundOf(sides)
  return ground === undefined ? null : why('in-force-not-verified', ground.event)
}

function promised({ theirs, until }: Sides): Why | null {
  const stance = theirs.stances.at(-1)
  if (stance === undefined || !isPromise(stance)) return null
  const { event } = stance
  if (stance.says === 'claim') return why('accepted', event)
  if (isFact(event)) return why('law-not-yet-in-force', event, null, event.inForceFrom)
  const deadline = event.kind === 'commitment' ? event.deadline : null
  return why(promiseOverdue(event, until) === null ? 'promise-stands' : 'promise-overdue', event, null, deadline)
}

function refused(sides: Sides): Why | null {
  const stance = sides.theirs.stances.at(-1)
  if (stance === undefined) return null
  const win = winRefused(sides)
  if (win !== undefined) return why('refused-after-court-win', stance.event, win.event)
  if (stance.says === 'refusal') return why('refused', stance.event)
  const isFromBefore = sides.asked !== null && lastDay(stance.event.when) < lastDay(sides.asked.when)
  return why(isFromBefore ? 'against-before-demand' : 'goes-against', stance.event)
}

function unanswered({ theirs, asked }: Sides): Why {
  if (theirs.note !== null) return why('only-noted', theirs.note)
  if (theirs.lapsed !== null) return why('pilot-ended', theirs.lapsed, null, theirs.lapsed.inForceUntil)
  return why('no-answer', asked)
}

function why(code: ReasonCode, event: Recorded | null = null, beside: Recorded | null = null, day: Period | null = null): Why {
  return { code, event, beside, day }
}
