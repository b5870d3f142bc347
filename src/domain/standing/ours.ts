// Our side of the fold: what the migrants see on the ground, by whose word, and whether the raisers have closed it.
import type { Id } from '#values/id.ts'
import type { Demand } from '../demand.ts'
import type { Recorded } from '../event.ts'
import { outcomeOf, type Outcome } from '../verdict.ts'
import { concerns, release, type Held } from './concern.ts'
import type { Turn } from './theirs.ts'

type Check = Extract<Recorded, { kind: 'check' }>
type Verdict = Extract<Recorded, { kind: 'verdict' }>
type Closing = Extract<Recorded, { kind: 'closing' }>
type Says = Check['effect']

/** `from` is the raiser for whom it is said: the speaker, or who named the ally. */
export type Speaker = { readonly speaker: Id; readonly isAlly: boolean; readonly from: Id }
/** A word that counts. A verdict's `at` moves to the latest check that agrees with it. */
export type Word = Held & Speaker & { readonly event: Check | Verdict; readonly says: Says; readonly isWorse: boolean }

export type Ours = {
  readonly words: readonly Word[]
  /** The last that each has said, whether it still counts or not. */
  readonly said: readonly (Speaker & { readonly event: Recorded; readonly says: Outcome })[]
  readonly isDivided: boolean
  readonly isAskedAgain: boolean
  readonly closings: readonly (Held & { readonly event: Closing })[]
}

export const nothingSaid: Ours = { words: [], said: [], isDivided: false, isAskedAgain: false, closings: [] }

/**
 * What the words together say of these addressees: the worst of them; "met" only when it is said of every one of them.
 * Null when nobody has spoken. An ally's "met" is shown and makes nothing met: that word is the raisers' own.
 */
export function wordFor(words: readonly Word[], whom: readonly Id[]): Says | null {
  const live = words.filter(decides)
  for (const says of ['not-met', 'partly'] as const) if (live.some((word) => word.says === says)) return says
  const isMetForAll = live.length > 0 && whom.every((id) => live.some((word) => word.whom.includes(id)))
  return isMetForAll ? 'met' : null
}

export function decides(word: Word): boolean {
  return !(word.isAlly && word.says === 'met')
}

/**
 * Our side after what a step did to what is in force. A check ends with any change, but "met" only with one that goes against it.
 * A verdict counts until the next verdict; only, what goes against a "met" ends it.
 */
export function oursAfterTurn(ours: Ours, turn: Turn): Ours {
  const ends = (word: Word) => (turn.way === 'for' ? !isVerdict(word) && word.says !== 'met' : !isVerdict(word) || word.says === 'met')
  return { ...ours, words: release(ours.words, turn.whom, ends) }
}

/** Our side after a check, a verdict or a closing by those whose word it is. From anybody else these are context. */
export function oursAfter(ours: Ours, event: Recorded, held: Held, demand: Demand): Ours {
  const speaker = speakerOf(event, demand)
  if (speaker === null) return ours
  const by = { ...held, ...speaker }
  if (event.kind === 'check') return afterCheck(remember(ours, speaker, event, event.effect), { ...by, event, ...asSaid(event.effect) })
  if (speaker.isAlly) return ours
  if (event.kind === 'closing') return { ...ours, closings: [...ours.closings, { ...held, event }] }
  if (event.kind !== 'verdict') return ours
  const outcome = outcomeOf(event.count)
  const heard = remember(ours, speaker, event, outcome)
  return outcome === 'divided' ? { ...heard, isDivided: true } : afterVerdict(heard, { ...by, event, ...asSaid(outcome) })
}

function speakerOf(event: Recorded, { raisers, allies }: Demand): Speaker | null {
  const as = event.actor.as
  const isRaiser = (id: Id) => raisers.some((raiser) => raiser.id === id)
  if (as.role === 'raiser' && isRaiser(as.raiser)) return { speaker: as.raiser, isAlly: false, from: as.raiser }
  const ally = as.role === 'ally' && allies.find((each) => each.id === as.ally && isRaiser(each.namedBy))
  return ally ? { speaker: ally.id, isAlly: true, from: ally.namedBy } : null
}

/** Where a verdict counts, a check that agrees makes it newer and one that does not asks again. */
function afterCheck(ours: Ours, check: Word): Ours {
  const verdicts = ours.words.filter((word) => isVerdict(word) && concerns(word, check.whom))
  if (verdicts.length === 0) return { ...ours, words: [...release(ours.words, check.whom, overtakenBy(check)), check] }
  const agreeing = verdicts.filter((verdict) => verdict.says === check.says)
  if (agreeing.length === 0) return { ...ours, isAskedAgain: true }
  return { ...ours, words: ours.words.map((word) => (agreeing.includes(word) ? { ...word, at: check.at } : word)) }
}

/** A verdict speaks over every check before it, and over the earlier verdict of the same raiser. */
function afterVerdict(ours: Ours, verdict: Word): Ours {
  const isOver = (word: Word) => !isVerdict(word) || word.speaker === verdict.speaker
  return { ...ours, words: [...release(ours.words, verdict.whom, isOver), verdict], isDivided: false, isAskedAgain: false }
}

/** Who speaks again overtakes her own word, and a raiser also that of the allies she named; an ally never overtakes a raiser. */
function overtakenBy(check: Word): (word: Word) => boolean {
  return (word) => word.speaker === check.speaker || (!check.isAlly && word.from === check.speaker)
}

function remember(ours: Ours, speaker: Speaker, event: Recorded, says: Outcome): Ours {
  return { ...ours, said: [...ours.said.filter((each) => each.speaker !== speaker.speaker), { ...speaker, event, says }] }
}

function asSaid(outcome: Exclude<Outcome, 'divided'>): { says: Says; isWorse: boolean } {
  return { says: outcome === 'worse' ? 'not-met' : outcome, isWorse: outcome === 'worse' }
}

function isVerdict(word: Word): boolean {
  return word.event.kind === 'verdict'
}
