// Keeps the index of words up: read in the background in small slices, and then followed act by act like the shelf.
import { setImmediate } from 'node:timers/promises'
import type { Id } from '#values/id.ts'
import type { House } from '../acts/house.ts'
import { wordIndex, type Piece, type WordIndex } from '../search/word-index.ts'
import { keyOf, otherPieces, piecesOf } from '../site/search/pieces.ts'
import { demandsRead, demandsSince } from '../store/public-shelf.ts'
import type { KeptShelf } from './shelf.ts'

export type SearchKeeper = {
  /** The index as of this shelf, or a little before when much has changed; null while it is being read for the first time. */
  readonly upTo: (shelf: KeptShelf) => Promise<WordIndex | null>
  /** Begins to read what would take long. */
  readonly begin: (shelf: KeptShelf) => void
}

type Kept = { readonly index: WordIndex; readonly shelf: KeptShelf; readonly others: ReadonlyMap<string, Piece> }

/** So many demands or acts are read while somebody waits; more in the background. */
export const mostAwaited = 200
/** With more acts than this since the last look, everything is read anew. */
const mostActs = 1_000
const readAtOnce = 10
/** After so many letters whoever else waits has a turn: a few milliseconds, also for scripts that are cut by a dictionary. */
const lettersAtOnce = 8_000

export function searchKeeper(house: House): SearchKeeper {
  let kept: Kept | null = null
  let working: Promise<void> | null = null
  let isLong = false

  /** One at a time: who comes meanwhile waits for it, and then for what came in since. */
  async function follow(shelf: KeptShelf, much: boolean): Promise<void> {
    while (working !== null) await working
    if (kept !== null && actsAfter(kept.shelf, shelf) === 0) return
    isLong = much
    working = work(shelf).catch(({ name }: Error) => house.log({ what: 'bug', bug: `reading what is searched: ${name}` }))
    await working
    working = null
  }

  async function work(shelf: KeptShelf): Promise<void> {
    const before = kept
    const changed = before && (await demandsSince(house.store.db, before.shelf.places, shelf.places, mostActs))
    const same = changed === null ? null : before
    const index = same?.index ?? wordIndex()
    const rest = pacer()
    await readInto(house, index, [...(changed ?? shelf.entries.keys())], rest)
    const others = otherPieces(shelf.shelf)
    await putOthers(index, same?.others ?? new Map<string, Piece>(), others, rest)
    kept = { index, shelf, others }
  }

  return {
    upTo: async (shelf) => {
      const much = kept === null ? shelf.entries.size : actsAfter(kept.shelf, shelf)
      if (much > mostAwaited) void (working ?? follow(shelf, true))
      else if (working === null || !isLong) await follow(shelf, false)
      return kept?.index ?? null
    },
    begin: (shelf) => {
      if (kept === null && working === null && shelf.entries.size > mostAwaited) void follow(shelf, true)
    },
  }
}

function actsAfter(before: KeptShelf, shelf: KeptShelf): number {
  let acts = 0
  for (const [org, seq] of shelf.places) acts += Math.max(0, seq - (before.places.get(org) ?? -1))
  return acts
}

type Rest = (letters: number) => Promise<void> | undefined

function pacer(): Rest {
  let since = 0
  return (letters) => {
    since += letters
    if (since < lettersAtOnce) return undefined
    since = 0
    return setImmediate()
  }
}

async function readInto({ store }: House, index: WordIndex, ids: readonly Id[], rest: Rest): Promise<void> {
  for (let at = 0; at < ids.length; at += readAtOnce) {
    const some = ids.slice(at, at + readAtOnce)
    const pages = await demandsRead(store.db, some)
    for (const id of some) if (pages.every(({ demand }) => demand.id !== id)) index.drop(keyOf('demand', id))
    for (const page of pages) {
      for (const letters of index.put(keyOf('demand', page.demand.id), piecesOf(page))) await rest(letters)
    }
    await rest(lettersAtOnce)
  }
}

async function putOthers(index: WordIndex, before: ReadonlyMap<string, Piece>, now: ReadonlyMap<string, Piece>, rest: Rest): Promise<void> {
  for (const key of before.keys()) if (!now.has(key)) index.drop(key)
  for (const [key, piece] of now) {
    const old = before.get(key)
    if (old !== undefined && String(old.texts) === String(piece.texts)) continue
    for (const letters of index.put(key, [piece])) await rest(letters)
  }
}
