// Acts on lists that are brought in: a piece of one, and taking a whole one away again.
import * as v from 'valibot'
import { hash, id, list, text } from '../shapes.ts'
import { demand, event } from './demands.ts'

/** So many come in one piece; its bytes are bound by those of an act. */
export const mostInPiece = { demands: 200, events: 400 } as const

export const importPiece = v.pipe(
  v.strictObject({
    import: id,
    /** What the source is called, and the SHA-256 of the file as it was: who has it can tell that it was this one. */
    file: v.strictObject({ name: text(200), sha256: hash }),
    demands: list(demand, mostInPiece.demands),
    /** On these demands, or on ones that are here. */
    events: list(event, mostInPiece.events),
  }),
  v.check(({ demands, events }) => demands.length + events.length > 0, 'empty'),
)

export const importBodies = {
  'import-demands': importPiece,
  'undo-import': v.strictObject({ import: id, reason: text(600) }),
} as const
