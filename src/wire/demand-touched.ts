// Which demands an act is about, so that what was made of the public record is made anew for those only.
import type { Id } from '#values/id.ts'
import type { MembersAct } from './act.ts'

/**
 * `performs`: it lets another act of its organisation happen, and that one counts. `list`: all that came with a list, which the act does
 * not name one by one. Null: no demand.
 */
export type Touched = { readonly demands: readonly Id[] } | { readonly performs: Id } | { readonly list: Id } | null

export function demandTouched({ kind, body }: MembersAct): Touched {
  switch (kind) {
    case 'publish-demand': case 'edit-demand': return { demands: [body.id] }
    case 'join-demand': case 'name-ally': case 'record-event': case 'retract-event': case 'look-at-demand': case 'translate':
      return { demands: [body.demand] }
    case 'give-verdict': return { demands: [body.event.demand] }
    case 'record-correction': case 'retract-correction':
      return 'demand' in body.about ? { demands: [body.about.demand] } : null
    case 'import-demands':
      return { demands: [...new Set([...body.demands.map(({ id }) => id), ...body.events.map(({ demand }) => demand)])] }
    case 'undo-import': return { list: body.import }
    case 'cosign': case 'witness': case 'admit-late-act': return { performs: body.of }
    default: return null
  }
}
