// Which acts change what everybody can read: an act that is not named here does not compile, and only these make public pages anew.
import type { MembersAct } from '#wire/act.ts'

/** `as-performed`: it lets another act happen, and that one counts. */
type Shown = 'public' | 'not-public' | 'as-performed'

const shown: Readonly<Record<MembersAct['kind'], Shown>> = {
  'open-organisation': 'public',
  'describe-organisation': 'public',
  'keep-authority': 'public',
  'publish-demand': 'public',
  'edit-demand': 'public',
  'join-demand': 'public',
  'name-ally': 'public',
  'record-event': 'public',
  'give-verdict': 'public',
  'retract-event': 'public',
  'look-at-demand': 'public',
  'record-correction': 'public',
  'retract-correction': 'public',
  'record-conflict': 'public',
  'retract-conflict': 'public',
  'translate': 'public',
  'confirm-claim': 'public',
  'succeed': 'public',
  'name-successor': 'public',
  // A claim is for two desks until it is confirmed.
  'claim-demand': 'not-public',
  'withdraw-claim': 'not-public',
  'decline-claim': 'not-public',
  'publish-together': 'public',
  'import-demands': 'public',
  'undo-import': 'public',
  'cosign': 'as-performed',
  'witness': 'as-performed',
  'admit-late-act': 'as-performed',
  'enter-roster': 'not-public',
  'keep-lockbox': 'not-public',
  'drop-lockbox': 'not-public',
  'end-sessions': 'not-public',
  'withdraw-proposal': 'not-public',
  'discard-late-act': 'not-public',
  'restored-from': 'not-public',
  'invite': 'not-public',
  'withdraw-invite': 'not-public',
  'ask-to-join': 'not-public',
  'answer-newcomer': 'not-public',
  'reveal-nonce': 'not-public',
  // The page of a round and its places that help are read from the database each time.
  'open-round': 'not-public',
  'edit-round': 'not-public',
  'close-round': 'not-public',
  'list-hotlines': 'not-public',
  'acknowledge-voices': 'not-public',
  'keep-record': 'not-public',
  'shred-record': 'not-public',
  'propose-together': 'not-public',
  'amend-together': 'not-public',
  'answer-together': 'not-public',
  'close-together': 'not-public',
  'mute-together': 'not-public',
  'keep-guest': 'not-public',
  'bring-together': 'not-public',
}

export function isPublic(kind: MembersAct['kind']): boolean {
  return shown[kind] === 'public'
}
