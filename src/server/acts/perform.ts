// One case for each kind of act: where an act finds the few lines that load, decide and keep.
import type { Result } from '#values/result.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { MembersAct } from '#wire/act.ts'
import { noteDemandAct } from '../store/demand-log.ts'
import { describe } from '../store/organisations.ts'
import { canonicalText } from '#wire/canonical.ts'
import { performOnDemands } from './demands.ts'
import { enterRosterEntry } from './enter-roster.ts'
import { answerNewcomer, askToJoin, makeInvite, revealNonce, withdrawInvite } from './joining.ts'
import { admitLateAct, discardLateAct } from './late-acts.ts'
import { addLockbox, removeLockbox } from './lockboxes.ts'
import { openOrganisation } from './open-organisation.ts'
import { cosign, withdrawProposal, witness } from './proposals.ts'
import { isPublic } from './public-acts.ts'
import { restoredFrom } from './restored-from.ts'
import { editRound, endRound, listHotlines, openRound } from './rounds.ts'
import { acknowledgeVoices, keepRecord, shredRecord } from './sealed-records.ts'
import { endSessions } from './sessions.ts'
import { kept, keptInPublic, type Done, type Work } from './work.ts'

export async function perform(work: Work, act: MembersAct): Promise<Result<Done, Refusal>> {
  const done = await performed(work, act)
  if (!done.ok || done.value.outcome !== 'kept' || !isPublic(act.kind)) return done
  await noteDemandAct(work.db, act, work.seq, work.today)
  return keptInPublic
}

async function performed(work: Work, act: MembersAct): Promise<Result<Done, Refusal>> {
  switch (act.kind) {
    case 'open-organisation':
      return openOrganisation(work, act)
    case 'describe-organisation':
      return describe(work.db, act.org, canonicalText(act.body)).then(() => kept)
    case 'enter-roster':
      return enterRosterEntry(work, act)
    case 'keep-lockbox':
      return addLockbox(work, act)
    case 'drop-lockbox':
      return removeLockbox(work, act)
    case 'end-sessions':
      return endSessions(work, act)
    case 'cosign':
      return cosign(work, act)
    case 'witness':
      return witness(work, act)
    case 'withdraw-proposal':
      return withdrawProposal(work, act)
    case 'admit-late-act':
      return admitLateAct(work, act)
    case 'discard-late-act':
      return discardLateAct(work, act)
    case 'restored-from':
      return restoredFrom(work, act)
    case 'invite':
      return makeInvite(work, act)
    case 'withdraw-invite':
      return withdrawInvite(work, act)
    case 'ask-to-join':
      return askToJoin(work, act)
    case 'answer-newcomer':
      return answerNewcomer(work, act)
    case 'reveal-nonce':
      return revealNonce(work, act)
    case 'open-round':
      return openRound(work, act)
    case 'edit-round':
      return editRound(work, act)
    case 'close-round':
      return endRound(work, act)
    case 'list-hotlines':
      return listHotlines(work, act)
    case 'acknowledge-voices':
      return acknowledgeVoices(work, act)
    case 'keep-record':
      return keepRecord(work, act)
    case 'shred-record':
      return shredRecord(work, act)
    default:
      return performOnDemands(work, act)
  }
}
