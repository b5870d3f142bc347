// A list in pieces, each small enough for one act, in the order of the list.
import type { Ready } from '#domain/importing/drafts.ts'
import type { BodyOf } from '#wire/act.ts'
import { mostInPiece } from '#wire/acts/imports.ts'

type Body = BodyOf<'import-demands'>
export type Piece = Pick<Body, 'demands' | 'events'>

/** Well under the bytes of an act, whose frame and whose letters of three bytes come besides. */
const mostBytes = 150_000

export function piecesOf(ready: readonly Ready[]): readonly Piece[] {
  const pieces: Piece[] = []
  let [demands, events, bytes]: [Body['demands'], Body['events'], number] = [[], [], 0]
  const end = () => {
    if (demands.length + events.length > 0) pieces.push({ demands, events })
    ;[demands, events, bytes] = [[], [], 0]
  }
  for (const one of ready) {
    const own = new TextEncoder().encode(JSON.stringify([one.demand, one.events])).length
    const isFull = demands.length + 1 > mostInPiece.demands || events.length + one.events.length > mostInPiece.events
    if (isFull || bytes + own > mostBytes) end()
    if (one.demand !== null) demands.push(one.demand as Body['demands'][number])
    events.push(...(one.events as Body['events']))
    bytes += own
  }
  end()
  return pieces
}
