// Which demand an act is about, so that what was made of the public record is made anew for that one only.
import type { Id } from '#values/id.ts'
import type { MembersAct } from './act.ts'

/** `performs`: it lets another act of its organisation happen, and that one counts. Null: no demand. */
export type Touched = { readonly demand: Id } | { readonly performs: Id } | null

export function demandTouched({ kind, body }: MembersAct): Touched {
  switch (kind) {
    case 'publish-demand': case 'edit-demand': return { demand: body.id }
    case 'join-demand': case 'name-ally': case 'record-event': case 'retract-event': case 'look-at-demand': case 'translate':
    case 'record-conflict': case 'retract-conflict':
      return { demand: body.demand }
    case 'give-verdict': return { demand: body.event.demand }
    case 'record-correction': case 'retract-correction':
      return 'demand' in body.about ? { demand: body.about.demand } : null
    case 'cosign': case 'witness': case 'admit-late-act': return { performs: body.of }
    default: return null
  }
}
