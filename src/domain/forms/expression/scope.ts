// What an expression is worked out in: the places of one person's answers, and what is handed in from outside.
import type { Day } from '#values/day.ts'

/** A place in a tree of answers or of choices. Of places of one name beneath another there may be several: those of a repeat. */
export type Place = {
  readonly name: string
  readonly up: Place | null
  /** Those of a name, or all (null), in their order. */
  readonly down: (name: string | null) => readonly Place[]
  /** What stands there, '' where nothing does or where the question does not apply. */
  readonly text: () => string
}

/** From outside, since nothing here has a clock or makes chance. */
export type Around = {
  readonly today: Day
  /** As a clock on the wall shows it, with its distance from UTC: '2026-12-01T09:30:00.000+08:00'. */
  readonly now: string
  /** At least 0 and less than 1. */
  readonly chance: () => number
}

export type World = Around & {
  readonly top: Place
  /** The choices of a list: a place of which each `item` has its columns beneath it. Null when there is no such list. */
  readonly list: (name: string) => Place | null
  /** What a choice is called in the language that is shown; the value itself where it is no choice of the list. */
  readonly choiceName: (list: string, value: string) => string
  /** The label of a choice by its place in all lists, as `jr:itext` names it. */
  readonly labelOf: (id: string) => string
}

export type Scope = {
  readonly world: World
  /** The question that the expression belongs to, and the place that is looked at: another one only within square brackets. */
  readonly current: Place
  readonly here: Place
  /** Which of those that are looked at it is, from 1, and how many they are. */
  readonly position: number
  readonly size: number
}
