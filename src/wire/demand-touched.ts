// Which demands an act is about, so that what was made of the public record is made anew for those only.
import type { Id } from '#values/id.ts'
import type { AnyAct, BodyOf, MembersAct } from './act.ts'

/**
 * `performs`: it lets another act of its organisation happen, and that one counts. `list`: all that came with a list, which the act does
 * not name one by one. Null: no demand.
 */
export type Touched = { readonly demands: readonly Id[] } | { readonly performs: Id } | { readonly list: Id } | null

export function demandTouched({ kind, body }: MembersAct): Touched {
  switch (kind) {
    case 'publish-demand': case 'edit-demand': return { demands: [body.id] }
    case 'publish-together': return { demands: [body.demand.id] }
    case 'join-demand': case 'name-ally': case 'record-event': case 'retract-event': case 'look-at-demand': case 'translate':
    case 'claim-demand': case 'withdraw-claim': case 'confirm-claim': case 'decline-claim': case 'succeed':
    case 'record-conflict': case 'retract-conflict':
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

/** A demand as an act set it, whole; null where the act set no such demand. */
export function demandSetBy(act: AnyAct, demand: Id): BodyOf<'publish-demand'> | null {
  return demandsSetBy(act).find(({ id }) => id === demand) ?? null
}

/** The demands that an act published or edited, or brought with a list. */
export function demandsSetBy({ kind, body }: AnyAct): readonly BodyOf<'publish-demand'>[] {
  switch (kind) {
    case 'publish-demand': case 'edit-demand': return [body]
    case 'publish-together': return [body.demand]
    case 'import-demands': return body.demands
    default: return []
  }
}
