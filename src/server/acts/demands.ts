// One case for each kind of act on authorities, demands and their events.
import type { Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MembersAct } from '#wire/act.ts'
import type { demandBodies } from '#wire/acts/demands.ts'
import type { importBodies } from '#wire/acts/imports.ts'
import { keepAuthority } from './authorities.ts'
import { claimDemand, confirmClaim, declineClaim, nameSuccessor, succeed, withdrawClaim } from './claims.ts'
import { recordConflict, retractConflict } from './conflicts.ts'
import { recordCorrection, retractCorrection } from './corrections.ts'
import { giveVerdict, recordEvent, retractEvent } from './events.ts'
import { importDemands, undoImport } from './imports.ts'
import { editDemand, joinDemand, lookAtDemand, nameAlly, publishDemand } from './publishing.ts'
import { performTogether, type ActTogether } from './together.ts'
import { translate } from './translations.ts'
import type { Done, Work } from './work.ts'

export type ActOnDemands = Extract<MembersAct, { readonly kind: keyof typeof demandBodies | keyof typeof importBodies }>

export async function performOnDemands(work: Work, act: ActOnDemands | ActTogether): Promise<Result<Done, Refusal>> {
  switch (act.kind) {
    case 'keep-authority':
      return keepAuthority(work, act)
    case 'publish-demand':
      return publishDemand(work, act)
    case 'edit-demand':
      return editDemand(work, act)
    case 'join-demand':
      return joinDemand(work, act)
    case 'name-ally':
      return nameAlly(work, act)
    case 'record-event':
      return recordEvent(work, act)
    case 'give-verdict':
      return giveVerdict(work, act)
    case 'retract-event':
      return retractEvent(work, act)
    case 'look-at-demand':
      return lookAtDemand(work, act)
    case 'record-correction':
      return recordCorrection(work, act)
    case 'retract-correction':
      return retractCorrection(work, act)
    case 'record-conflict':
      return recordConflict(work, act)
    case 'retract-conflict':
      return retractConflict(work, act)
    case 'translate':
      return translate(work, act)
    case 'claim-demand':
      return claimDemand(work, act)
    case 'withdraw-claim':
      return withdrawClaim(work, act)
    case 'confirm-claim':
      return confirmClaim(work, act)
    case 'decline-claim':
      return declineClaim(work, act)
    case 'name-successor':
      return nameSuccessor(work, act)
    case 'succeed':
      return succeed(work, act)
    case 'import-demands':
      return importDemands(work, act)
    case 'undo-import':
      return undoImport(work, act)
    default:
      return performTogether(work, act)
  }
}
