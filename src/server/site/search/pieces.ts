// What a search looks through: the words of each demand, of each of its events, of authorities, organisations and places.
import type { Authority } from '#domain/authority.ts'
import type { KeptConflict } from '#domain/conflict.ts'
import type { Recorded } from '#domain/event.ts'
import { lastDay, type Day } from '#values/day.ts'
import { siteLanguages } from '#words/languages.ts'
import { placeName } from '#words/place-names.ts'
import type { Weight } from '../../search/held.ts'
import type { Piece } from '../../search/word-index.ts'
import type { Entry } from '../catalogue/entry.ts'
import type { Keeper, OnPage, Shelf } from '../record.ts'

export const kinds = ['demand', 'authority', 'organisation', 'place'] as const
export type Kind = (typeof kinds)[number]

/** Under which something is kept in the index: a demand under its id, all else under its kind too. */
export function keyOf(kind: Kind, of: string): string {
  return kind === 'demand' ? of : `${kind} ${of}`
}

export function readKey(key: string): readonly [kind: Kind, of: string] {
  const gap = key.indexOf(' ')
  return gap < 0 ? ['demand', key] : [key.slice(0, gap) as Kind, key.slice(gap + 1)]
}

/** A day as the index has it. */
export function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''))
}

/**
 * Its own words first, then each event with the day from which it is told, and with what another source says otherwise about it. What was
 * recorded by mistake is not found.
 */
export function* piecesOf({ demand, events, conflicts = [] }: OnPage): Generator<Piece> {
  const { code, title, text, howItCanBeDone, translations, asks, raisers, allies, places, notes } = demand
  yield always([
    [3, title.text], [3, code], ...translations.map(({ of, text }) => [of === 'title' ? 3 : 2, text] as const),
    [2, text.text], [2, howItCanBeDone.text], ...asks.map((ask) => [2, ask.title.text] as const),
    ...[...raisers, ...allies].map(({ name }) => [2, name] as const), ...places.map((place) => [2, place] as const),
    ...notes.map((note) => [1, note.text] as const),
  ])
  for (const event of events) {
    if (event.retracted === null) yield pieceOf(event, conflicts.filter((each) => each.event === event.id && each.retracted === null))
  }
}

function pieceOf({ when, text, translations, quote, actor, sources }: Recorded, conflicts: readonly KeptConflict[]): Piece {
  return {
    from: dayNumber(lastDay(when)),
    texts: [
      [1, text], ...translations.map((each) => [1, each.text] as const), ...(quote ? [[1, quote.text] as const] : []), [1, actor.name],
      ...sources.flatMap(({ publisher, title }) => [[0, publisher] as const, [0, title] as const]),
      ...conflicts.flatMap((each) => [[1, each.text] as const, [0, each.source.publisher] as const]),
    ],
  }
}

/** Everything but demands: few enough to be looked through whenever something changed. */
export function otherPieces({ authorities, organisations, catalogue }: Shelf): ReadonlyMap<string, Piece> {
  return new Map([
    ...authorities.map((each) => [keyOf('authority', each.id), authorityPiece(each)] as const),
    ...organisations.map((each) => [keyOf('organisation', each.org), organisationPiece(each)] as const),
    ...placesOf(catalogue.entries).map((place) => [keyOf('place', place), placePiece(place)] as const),
  ])
}

function authorityPiece({ name, code, place }: Authority): Piece {
  return always([[3, name], [2, code], [2, place]])
}

function organisationPiece({ name, contact }: Keeper): Piece {
  return always([[3, name], [1, contact]])
}

/** As it was written, and as the readers of each language call it. */
function placePiece(place: string): Piece {
  const names = new Set([place, ...siteLanguages.map((lang) => placeName(lang, place))])
  return always([...names].map((name) => [3, name]))
}

function placesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ places }) => places))]
}

function always(texts: readonly (readonly [Weight, string])[]): Piece {
  return { from: 0, texts }
}
