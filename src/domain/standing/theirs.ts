// Their side of the fold: what is in force, what was promised, refused or taken back, and their last word.
import type { Id } from '#values/id.ts'
import type { Recorded } from '../event.ts'
import { concerns, isWord, latestFor, release, type Held } from './concern.ts'
import type { Level } from './outcome.ts'
import { isFact, type Fact, type Step } from './timeline.ts'

/** A fact that took force. One that goes against leaves nothing in force while it is the latest. */
export type Ground = Held & { readonly event: Fact; readonly level: Level }
/** What they last held out. A claim says that it is done, wholly or in part; `at` is then the first claim of an unbroken run. */
export type Stance = Held & { readonly event: Recorded; readonly says: 'promise' | 'claim' | 'refusal' | 'against' }
/** What a step did to what is in force, and for whom. */
export type Turn = { readonly way: 'for' | 'against'; readonly whom: readonly Id[] }

export type Theirs = {
  readonly grounds: readonly Ground[]
  readonly stances: readonly Stance[]
  /** Judgments for the demand that nothing has undone: a refusal takes their force, not the win. */
  readonly wins: readonly Ground[]
  readonly takenBack: { readonly by: Recorded; readonly what: Recorded | null } | null
  readonly lapsed: Fact | null
  readonly note: Recorded | null
  readonly lastWord: Recorded | null
  readonly lastDeed: Recorded | null
  /** Of the last step only; null when it changed nothing in force. */
  readonly turn: Turn | null
}

export const nothingYet: Theirs = {
  grounds: [], stances: [], wins: [], takenBack: null, lapsed: null, note: null, lastWord: null, lastDeed: null, turn: null,
}

/** What is in force for these addressees: only a part as soon as one of those for whom something is has only a part. */
export function levelFor(grounds: readonly Ground[], whom: readonly Id[]): Level {
  const levels = whom.map((id) => latestFor(grounds, id)?.level ?? 'nothing')
  return levels.includes('part') ? 'part' : levels.includes('all') ? 'all' : 'nothing'
}

/** Their side after one more step. `wasMet`: whether the migrants had said, of these addressees, that it is met or partly met. */
export function theirsAfter(before: Theirs, step: Step, whom: readonly Id[], wasMet: boolean): Theirs {
  const theirs = { ...before, turn: null }
  if (step.does === 'is-adopted') return afterAdoption(theirs, step.event, { at: step.at, whom })
  if (step.does === 'takes-force') return afterTakingForce(theirs, step.event, { at: step.at, whom })
  if (step.does === 'loses-force') return afterLosingForce(theirs, step.event)
  if (isWord(step.event)) return afterWord(theirs, step.event, { at: step.at, whom })
  return step.event.kind === 'reversal' ? afterReversal(theirs, step.event, whom, wasMet) : theirs
}

/** What is adopted and not yet in force is a promise, unless it goes against. */
function afterAdoption(theirs: Theirs, event: Fact, held: Held): Theirs {
  const isAgainst = event.effect === 'against'
  const stance: Stance = { ...held, event, says: isAgainst ? 'against' : 'promise' }
  const takenBack = isAgainst ? theirs.takenBack : null
  return { ...theirs, stances: [...theirs.stances, stance], takenBack, lastDeed: event }
}

function afterTakingForce(theirs: Theirs, event: Fact, held: Held): Theirs {
  if (event.effect === 'against') {
    return {
      ...theirs,
      grounds: [...theirs.grounds, { ...held, event, level: 'nothing' }],
      stances: release(theirs.stances, held.whom, isPending),
      wins: release(theirs.wins, held.whom),
      turn: { way: 'against', whom: held.whom },
    }
  }
  const adopted = theirs.stances.find((stance) => stance.event === event)
  if (adopted === undefined) return theirs // taken back before its day came
  const ground: Ground = { ...held, whom: adopted.whom, event, level: event.effect === 'for' ? 'all' : 'part' }
  const isWin = event.kind === 'court' && event.effect === 'for'
  return {
    ...theirs,
    grounds: [...theirs.grounds, ground],
    stances: theirs.stances.filter((stance) => stance !== adopted),
    wins: isWin ? [...theirs.wins, ground] : theirs.wins,
    takenBack: null,
    lapsed: null,
    turn: { way: 'for', whom: ground.whom },
  }
}

/** The end of a pilot. What stood beneath it stands again; nothing turns where something later has replaced it. */
function afterLosingForce(theirs: Theirs, event: Fact): Theirs {
  const ground = theirs.grounds.find((each) => each.event === event)
  if (ground === undefined) return theirs
  const whom = ground.whom.filter((id) => latestFor(theirs.grounds, id) === ground)
  const way = event.effect === 'against' ? 'for' : 'against'
  return {
    ...theirs,
    grounds: theirs.grounds.filter((each) => each !== ground),
    stances: theirs.stances.filter((stance) => stance.event !== event),
    lapsed: way === 'against' && whom.length > 0 ? event : theirs.lapsed,
    turn: whom.length > 0 ? { way, whom } : null,
  }
}

function afterWord(theirs: Theirs, event: Extract<Recorded, { kind: 'answer' | 'commitment' }>, held: Held): Theirs {
  if (event.effect === 'notes') return { ...theirs, note: event }
  const spoken = { ...theirs, note: null, lastWord: event }
  if (event.effect === 'refuses') return afterRefusal(spoken, { ...held, event, says: 'refusal' })
  const says = event.effect === 'promises' ? 'promise' : 'claim'
  const earlier = held.whom.map((id) => latestFor(theirs.stances, id)).find((stance) => stance?.says === 'claim')
  const at = says === 'claim' && earlier !== undefined ? earlier.at : held.at
  return { ...spoken, stances: [...theirs.stances, { ...held, at, event, says }], takenBack: null }
}

/** Where a judgment is all that is in force and one who is bound by it refuses, it is in force no longer. */
function afterRefusal(theirs: Theirs, refusal: Stance): Theirs {
  const defied = theirs.grounds.filter(
    (ground) => ground.event.kind === 'court' && ground.level === 'all'
      && refusal.whom.some((id) => latestFor(theirs.grounds, id) === ground),
  )
  return {
    ...theirs,
    grounds: theirs.grounds.filter((ground) => !defied.includes(ground)),
    stances: [...theirs.stances, refusal],
    turn: defied.length === 0 ? null : { way: 'against', whom: defied.flatMap((ground) => ground.whom) },
  }
}

/** A reversal takes back what was promised, in force or met; where there was nothing of these, it takes back nothing. */
function afterReversal(theirs: Theirs, event: Recorded, whom: readonly Id[], wasMet: boolean): Theirs {
  const inForce = theirs.grounds.filter((ground) => ground.level !== 'nothing' && concerns(ground, whom))
  const promised = whom.map((id) => latestFor(theirs.stances, id)).filter((stance) => stance !== undefined && isPromise(stance))
  const what = inForce.at(-1)?.event ?? promised.at(-1)?.event ?? null
  if (what === null && !wasMet) return { ...theirs, lastDeed: event }
  return {
    ...theirs,
    grounds: release(theirs.grounds, whom, (ground) => ground.level !== 'nothing'),
    stances: release(theirs.stances, whom, isPromise),
    wins: release(theirs.wins, whom),
    takenBack: { by: event, what },
    lastDeed: event,
    turn: { way: 'against', whom },
  }
}

export function isPromise(stance: Stance): boolean {
  return stance.says === 'promise' || stance.says === 'claim'
}

function isPending(stance: Stance): boolean {
  return stance.says === 'promise' && isFact(stance.event)
}
